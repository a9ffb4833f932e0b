/** What is asked before an artifact may go one environment further. */
export type Gate = "after" | "soak" | "checks" | "freeze" | "hold" | "pending" | "tag" | "attestations";

/** The answer of one gate. What cannot be verified is `unknown`, and that is not a pass. */
export interface Verdict {
  readonly gate: Gate;
  readonly state: "green" | "red" | "unknown";
  /** One sentence: the evidence. */
  readonly why: string;
  /** One sentence: what would turn it green; empty where it is. */
  readonly remedy: string;
  /** When it turns green by itself, milliseconds since the epoch. */
  readonly greenAt?: number;
}

/** Whether an artifact may go on. */
export function mayPass(verdicts: readonly Verdict[]): boolean {
  return verdicts.every((verdict) => verdict.state === "green");
}

/** When all red gates are green by themselves; undefined if one of them needs somebody to act. */
export function passableAt(verdicts: readonly Verdict[]): number | undefined {
  const closed = verdicts.filter((verdict) => verdict.state !== "green");
  const times = closed.map((verdict) => verdict.greenAt).filter((time) => time !== undefined);
  return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
}

/** `2026-11-23 07:00 UTC`. */
export function formatTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
