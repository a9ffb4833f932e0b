const minute = 60_000;
const hour = 3_600_000;
/** GitHub's secondary limits on what creates content: about 80 a minute and 500 an hour; a few are left to others. */
const limits = [
  { span: minute, most: 75 },
  { span: hour, most: 480 },
] as const;

/** Milliseconds to wait before the next writing request, given when (ms) the earlier ones went out, in order. */
export function waitBeforeWrite(sent: readonly number[], now: number): number {
  const waits = limits.map(({ span, most }) => {
    const first = sent.at(-most);
    return first === undefined ? 0 : first + span - now;
  });
  return Math.max(0, ...waits);
}

/** The times that still count. */
export function forgetOldWrites(sent: readonly number[], now: number): readonly number[] {
  return sent.filter((one) => one > now - hour);
}
