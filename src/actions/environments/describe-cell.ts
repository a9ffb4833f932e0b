import type { Tone } from "../../core/html/elements.ts";
import { fragmentName } from "../../core/html/elements.ts";
import { shortDigest } from "../../core/image/digest.ts";
import type { Cell } from "./board.ts";

/** A cell in few words: what state it is in, and how good that is. */
export interface CellState {
  readonly tone: Tone;
  readonly words: string;
}

/** The worst that there is to say of a cell. */
export function stateOf(cell: Cell): CellState {
  if (cell.fault !== undefined) return { tone: "soft", words: "unknown" };
  const [worst] = [...cell.drift].sort((one, other) => rank[other.level] - rank[one.level]);
  if (worst?.level === "error") return { tone: "bad", words: worst.kind.replaceAll("-", " ") };
  if (cell.health.state === "degraded") return { tone: "bad", words: "degraded" };
  if (worst?.level === "warning") return { tone: "warn", words: worst.kind.replaceAll("-", " ") };
  if (isBehind(cell)) return { tone: "info", words: behindWords(cell) };
  if (cell.health.state === "progressing") return { tone: "info", words: "in progress" };
  return { tone: "good", words: cell.behind?.state === "ahead" ? behindWords(cell) : "current" };
}

const rank = { info: 0, warning: 1, error: 2 } as const;

/** Whether something waits to come here. */
export function isBehind({ behind, next }: Cell): boolean {
  return behind?.state === "behind" || next !== undefined;
}

/** `3 commits, 1.2 days behind staging`. */
export function behindWords({ behind, next }: Cell): string {
  if (behind === undefined) return "unknown";
  if (behind.state === "same")
    return next === undefined ? "current" : `other than ${next.from}, built from the same`;
  if (behind.state === "apart") return `apart from ${behind.of}`;
  if (behind.state === "unknown") return next === undefined ? "unknown" : `behind ${next.from}`;
  const commits = `${behind.commits}${behind.more ? "+" : ""} commit${behind.commits === 1 ? "" : "s"}`;
  const days = behind.days >= 0.1 ? `, ${behind.days} day${behind.days === 1 ? "" : "s"}` : "";
  return `${commits}${days} ${behind.state === "behind" ? "behind" : "ahead of"} ${behind.of}`;
}

/** What people call what runs there. */
export function versionOf({ version, digest, fault }: Pick<Cell, "version" | "digest" | "fault">): string {
  if (fault !== undefined) return "unknown";
  return version ?? (digest === undefined ? "none" : shortDigest(digest));
}

/** Whether a service needs somebody: something beside the normal flow. */
export function needsAttention({ drift, fault, health }: Cell): boolean {
  return fault !== undefined || health.state === "degraded" || drift.some(({ level }) => level !== "info");
}

/** What takes a place back to something it had, with the workflow of examples/workflows/rollback.yml. */
export function rollbackCommand({ service, environment }: Cell, to: string): string {
  return `gh workflow run rollback.yml -f service=${service} -f environment=${environment} -f to=${to} -f reason=WHY`;
}

/** Where the page tells everything of a place: `orders:production`. */
export function placeId({
  service,
  environment,
  cluster,
}: Pick<Cell, "service" | "environment" | "cluster">): string {
  const names = [service, environment, ...(cluster === "" ? [] : [cluster])];
  const plain = names.every((name) => /^[\w.-]+$/.test(name));
  return plain ? names.join(":") : fragmentName("place", ...names);
}
