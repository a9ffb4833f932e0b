import { type Board, type Cell, cellAt, columnName } from "./board.ts";
import { stateOf, versionOf } from "./describe-cell.ts";

const marks = { good: " ", info: "<", warn: "!", bad: "X", soft: "?" } as const;

/** The board as lines of a log: a service a line, an environment a column; a mark stands before what is not current. */
export function logTable({ services, columns, cells }: Board): readonly string[] {
  const text = (cell: Cell | undefined) => {
    if (cell === undefined) return "";
    const { tone, words } = stateOf(cell);
    const extra = tone === "good" ? "" : ` (${words})`;
    return `${marks[tone]} ${versionOf(cell)}${cell.holds.length > 0 ? " held" : ""}${extra}`;
  };
  const rows = services.map((service) => [
    service,
    ...columns.map((column) => text(cellAt(cells, service, column))),
  ]);
  const lines = [["service", ...columns.map((column) => `  ${columnName(column)}`)], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) =>
    line
      .map((one, column) => one.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
