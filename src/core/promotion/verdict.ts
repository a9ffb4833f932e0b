/** What is asked before an artifact may go one environment further. */
export type Gate =
  | "after"
  | "soak"
  | "checks"
  | "freeze"
  | "hold"
  | "pending"
  | "tag"
  | "attestations"
  | "artifact-foreign";

/**
 * The answer of one gate. What cannot be verified is `unknown`, and that is not a pass. A closed gate that a hotfix goes around is
 * `waived`: it stays red in every report. One that only warns is `warned`.
 */
export interface Verdict {
  readonly gate: Gate;
  readonly state: "green" | "red" | "unknown" | "waived" | "warned";
  /** One sentence: the evidence. */
  readonly why: string;
  /** One sentence: what would turn it green; empty where it is. */
  readonly remedy: string;
  /** When it turns green by itself, milliseconds since the epoch. */
  readonly greenAt?: number;
}

/** Whether an artifact may go on. */
export function mayPass(verdicts: readonly Verdict[]): boolean {
  return verdicts.every((verdict) => !isClosed(verdict));
}

/** Whether a gate keeps the artifact out. */
export function isClosed({ state }: Verdict): boolean {
  return state === "red" || state === "unknown";
}

/** The gates that a hotfix may go around, because it did not come through the environments before, or cannot wait. */
const waivable: readonly Gate[] = ["after", "soak", "checks", "freeze", "pending"];

/** The verdicts of a hotfix: what asks for a way through the environments, or for time, does not stop it. Holds do. */
export function waive(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.map((verdict) =>
    isClosed(verdict) && waivable.includes(verdict.gate) ? { ...verdict, state: "waived" } : verdict,
  );
}

/** When all red gates are green by themselves; undefined if one of them needs somebody to act. */
export function passableAt(verdicts: readonly Verdict[]): number | undefined {
  const closed = verdicts.filter(isClosed);
  const times = closed.map((verdict) => verdict.greenAt).filter((time) => time !== undefined);
  return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
}

/** `2026-11-23 07:00 UTC`. */
export function formatTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
