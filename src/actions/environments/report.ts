import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { JsonObject } from "../../core/json/json-types.ts";
import { problem } from "../../core/problem/problem.ts";
import { type Board, boardPlaceName, columnName, type DriftKind } from "./board.ts";
import { behindWords, isBehind, needsAttention, versionOf } from "./describe-cell.ts";
import { cellJson, driftJson, foundJson, matrixJson, metricsJson } from "./output-json.ts";
import { headline } from "./page.ts";
import { summarise } from "./summary.ts";

type Output = "matrix" | "table" | "page" | "badges" | "drift" | "metrics" | "found" | "any-drift";
type Outcome = "ok" | "drift" | "found" | "not-found";

export interface BoardReportContext {
  /** Absolute paths of what was written; empty where it was not asked for. */
  readonly page: string;
  readonly badges: string;
  /** The cells as programs read them. */
  readonly cells: readonly JsonObject[];
  readonly summary: boolean;
  readonly failOn: readonly DriftKind[];
}

/** Annotations of single places; more of them help nobody. */
const mostNotices = 10;

/** Tells what the board says: outputs, summary, record. Pure. */
export function reportBoard(board: Board, context: BoardReportContext): ActionResult<Output, Outcome> {
  const outcome = outcomeOf(board);
  const { cells, drift } = board;
  const failing = drift.filter(({ kind }) => context.failOn.includes(kind));
  const values = {
    page: context.page,
    badges: context.badges,
    drift: drift.map(driftJson),
    metrics: metricsJson(board),
    found: foundJson(board),
    "any-drift": String(drift.length > 0),
  };
  return {
    outcome,
    reason: reasonOf(board, outcome),
    outputs: { ...values, matrix: matrixJson(cells), table: cells.map(cellJson) },
    summary: context.summary ? summarise(board, outcome) : "",
    report: {
      ...values,
      tips: Object.fromEntries(board.tips),
      cells: context.cells,
    },
    notices: noticesOf(board, context.failOn),
    failures: failing.map((one) =>
      problem("DRIFT_FOUND", {
        kind: one.kind,
        service: one.service,
        environment: columnName(one),
        what: one.message,
      }),
    ),
  };
}

function outcomeOf({ found, drift }: Board): Outcome {
  if (found !== undefined) return found.cells.length > 0 ? "found" : "not-found";
  return drift.length > 0 ? "drift" : "ok";
}

/** One sentence that names the place that matters most. */
function reasonOf(board: Board, outcome: Outcome): string {
  const { found, cells } = board;
  if (found !== undefined && outcome === "not-found") return `${found.what} is in none of the environments.`;
  if (found !== undefined) {
    const places = found.cells.slice(0, 5).map((cell) => `${boardPlaceName(cell)} (${versionOf(cell)})`);
    const more = found.cells.length > 5 ? ` and ${found.cells.length - 5} more` : "";
    return `${found.what} is in ${places.join(", ")}${more}.`;
  }
  const worst = cells.find(needsAttention) ?? cells.find(isBehind);
  if (worst === undefined) return headline(board);
  const why = worst.fault ?? worst.drift[0]?.message ?? behindWords(worst);
  return `${headline(board)} ${boardPlaceName(worst)} (${versionOf(worst)}): ${why}`;
}

function noticesOf({ drift, cells }: Board, failOn: readonly DriftKind[]): readonly Notice[] {
  const faults = cells.flatMap((cell) =>
    cell.fault === undefined ? [] : [{ where: boardPlaceName(cell), title: "Unknown", message: cell.fault }],
  );
  const grave = drift
    .filter(({ level, kind }) => level !== "info" && !failOn.includes(kind))
    .map((one) => ({ where: boardPlaceName(one), title: `Drift: ${one.kind}`, message: one.message }));
  return [...faults, ...grave]
    .slice(0, mostNotices)
    .map(({ where, title, message }) => ({ level: "warning", title, message: `${where}: ${message}` }));
}
