/** Whole cents as people write them: 123456 is "1,234.56". */
export function formatCents(cents) {
  return (cents / 100).toLocaleString("en", { minimumFractionDigits: 2 });
}
