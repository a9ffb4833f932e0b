import { short } from "../../core/git/oid.ts";
import { deliveryHead, deliveryRow } from "../../core/metrics/dora-report.ts";
import { formatTime } from "../../core/promotion/verdict.ts";
import {
  code,
  codeBlock,
  details,
  escapeSentence,
  escapeText,
  link,
  table,
} from "../../core/text/markdown.ts";
import { type Board, type Cell, cellAt, columnName, type Drift } from "./board.ts";
import { isBehind, needsAttention, stateOf, versionOf } from "./describe-cell.ts";
import { headline } from "./page.ts";

/** Above so many environments a picture is no longer readable. */
const mostSteps = 40;

/** The board in Markdown: what differs first, the path with counts, the rest folded. */
export function summarise(board: Board, outcome: string): string {
  const { cells, services, drift, found } = board;
  const grave = drift.some(({ level }) => level === "error");
  const icon = cells.some(needsAttention) ? (grave ? "❌" : "⚠️") : "✅";
  const rowsOf = (names: readonly string[]) => names.map((service) => row(board, service));
  const differs = services.filter((service) =>
    cells.some((cell) => cell.service === service && (needsAttention(cell) || isBehind(cell))),
  );
  const same = services.filter((service) => !differs.includes(service));
  const head = ["Service", ...board.columns.map((column) => escapeText(columnName(column)))];
  const parts = [`### ${icon} environments: ${escapeText(headline(board))}\n`];
  if (found !== undefined) parts.push(foundText(board, outcome));
  parts.push(codeBlock(pathPicture(board), "mermaid"));
  if (differs.length > 0) parts.push(table(head, rowsOf(differs)));
  if (same.length > 0)
    parts.push(
      details(
        `${same.length} ${same.length === 1 ? "service is" : "services are"} the same everywhere`,
        table(head, rowsOf(same)),
      ),
    );
  const faults = cells.filter(({ fault }) => fault !== undefined);
  if (faults.length > 0)
    parts.push(
      `**Unknown:**\n\n${faults.map((one) => `- ${place(one)}: ${escapeText(one.fault ?? "")}\n`).join("")}`,
    );
  const listed = drift.filter(({ level }) => level !== "info");
  if (listed.length > 0) parts.push(driftTable(listed));
  const notes = drift.filter(({ level }) => level === "info");
  if (notes.length > 0) parts.push(details(`${notes.length} in the normal flow`, driftTable(notes)));
  parts.push(details("Delivery metrics", metricsTable(board)), readFrom(board));
  return parts.join("\n");
}

function row({ cells, columns }: Board, service: string): readonly string[] {
  return [code(service), ...columns.map((column) => cellText(cellAt(cells, service, column)))];
}

const shapes = { good: "🟢", info: "🔷", warn: "⚠️", bad: "🟥", soft: "❔" } as const;

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { tone, words } = stateOf(cell);
  const held = cell.holds.length > 0 ? " ⏸ held" : "";
  return `${code(versionOf(cell))}${held}\n${shapes[tone]} ${escapeText(words)}`;
}

/** Environments with counts, never services: a picture of a hundred boxes tells nothing. */
function pathPicture({ cells, environments }: Board): string {
  const steps = environments.slice(0, mostSteps).map((name, index) => {
    const here = cells.filter(({ environment }) => environment === name);
    const attention = here.filter(needsAttention).length;
    const behind = here.filter((cell) => isBehind(cell) && !needsAttention(cell)).length;
    const label = [
      // Only letters that Mermaid reads as text.
      name.replace(/[^\w .-]/g, "_"),
      `${here.length - attention - behind} current`,
      ...(behind > 0 ? [`${behind} behind`] : []),
      ...(attention > 0 ? [`${attention} to look at`] : []),
    ].join("<br/>");
    return `  e${index}["${label}"]`;
  });
  const arrows = steps.slice(1).map((_, index) => `  e${index} --> e${index + 1}`);
  return ["flowchart LR", ...steps, ...arrows].join("\n");
}

function driftTable(list: readonly Drift[]): string {
  const icons = { info: "🔷", warning: "⚠️", error: "🟥" } as const;
  return table(
    ["Where", "Drift", "What"],
    list.map((one) => [place(one), `${icons[one.level]} ${code(one.kind)}`, escapeSentence(one.message)]),
  );
}

function place(one: Pick<Cell, "service" | "environment" | "cluster">): string {
  return `${code(one.service)} in ${escapeText(columnName(one))}`;
}

function foundText({ found }: Board, outcome: string): string {
  if (found === undefined || outcome === "not-found") return `${code(found?.what ?? "")} is nowhere.\n`;
  const rows = found.cells.map((cell) => [
    place(cell),
    code(versionOf(cell)),
    cell.since === undefined ? "unknown" : formatTime(cell.since),
    cell.commit === undefined
      ? ""
      : link(code(short(cell.commit)), cell.page === "" ? "" : `${cell.page}/commit/${cell.commit}`),
  ]);
  return `${code(found.what)} is here:\n\n${table(["Where", "Version", "Since", "Commit"], rows)}`;
}

function metricsTable({ metrics, window }: Board): string {
  const rows = [...metrics].map(([name, one]) => deliveryRow(name, one).map(escapeText));
  const note = `From ${formatTime(window.since)}. Medians; below five deployments there are no rates.\n`;
  return `${table(deliveryHead, rows)}\n${note}`;
}

function readFrom({ tips, repository, pages, now }: Board): string {
  const read = [...tips].map(([branch, commit]) => {
    const page = pages.get(branch) ?? "";
    const shown = link(code(short(commit)), page === "" ? "" : `${page}/commit/${commit}`);
    return `${escapeText(branch)} at ${shown}`;
  });
  return `Read from ${escapeText(repository)}, ${read.join(", ")}, ${formatTime(now)}.\n`;
}
