/** Seconds for people, in their largest whole unit: `2.5 hours`. */
export function describeSeconds(seconds: number): string {
  const units = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ] as const;
  const [name, length] = units.find(([, size]) => seconds >= size) ?? (["second", 1] as const);
  const many = Math.round((seconds / length) * 10) / 10;
  return `${many} ${name}${many === 1 ? "" : "s"}`;
}
