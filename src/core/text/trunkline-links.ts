/** Trunkline's own repository, as package.json names it: `npm run docs` writes it wherever it stands, and a test finds strays. */
export const home = "your-org/trunkline";

/** The page of the catalogue of problems, at the code's own heading. */
export function problemPage(code: string): string {
  return `https://github.com/${home}/blob/v1/docs/errors.md#${code.toLowerCase()}`;
}
