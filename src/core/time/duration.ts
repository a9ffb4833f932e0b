const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `90s`, `5m`, `2h`, `1h30m`, `1d`; undefined if it is not a duration. */
export function parseDuration(text: string): number | undefined {
  if (!/^(\d+(ms|[smhd]))+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[smhd])/g)].reduce(
    (sum, [, count, name]) => sum + Number(count) * unit[name as keyof typeof unit],
    0,
  );
}

/** `90000` as `1m30s`: whole units, largest first; below a second in ms. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`;
  let rest = Math.round(ms / 1_000) * 1_000;
  let text = "";
  for (const name of ["d", "h", "m", "s"] as const) {
    const count = Math.floor(rest / unit[name]);
    if (count > 0) text += `${count}${name}`;
    rest -= count * unit[name];
  }
  return text;
}
