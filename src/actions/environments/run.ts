import type { Oid } from "../../core/git/oid.ts";
import { parseOid } from "../../core/git/oid.ts";
import type { JsonObject } from "../../core/json/json-types.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import { renderBadges } from "./badges.ts";
import type { Board, BoardFacts } from "./board.ts";
import { readBoardFacts } from "./facts.ts";
import { commitNamed, descendantsAmong, kindOfSearch } from "./find-commit-or-version.ts";
import type { EnvironmentsInputs } from "./inputs.ts";
import { logTable } from "./log-table.ts";
import { wholeCellJson } from "./output-json.ts";
import { renderBoardPage } from "./page.ts";
import { planBoard } from "./plan.ts";
import { reportBoard } from "./report.ts";

/** The story of one run; loaded once its inputs are right. */
export async function runEnvironments(inputs: EnvironmentsInputs, world: World) {
  const remedy = "Services and environments are looked up in it.";
  const catalogue = await needCatalogue(world.files, inputs.config, remedy);
  const facts = await readBoardFacts(inputs, world, catalogue);
  const containing = await findContaining(facts, inputs.find);

  const board = planBoard(facts, { find: inputs.find, containing, metricsMs: inputs.metrics });

  for (const line of logTable(board)) world.log.info(line);
  const cells = board.cells.map(wholeCellJson);
  const written = await writeBoard(inputs, world, board, cells);

  return reportBoard(board, {
    ...written,
    cells,
    summary: inputs.format.includes("summary"),
    failOn: inputs.failOn,
  });
}

/** The source commits of the board that contain the commit that is looked for; none where it is not a commit of the trunk's repository. */
async function findContaining({ source, places }: BoardFacts, what: string): Promise<ReadonlySet<Oid>> {
  if (kindOfSearch(what) !== "commit" || source.kind === "unknown") return new Set();
  const { line, repository, head } = source;
  const oid = commitNamed(line, what) ?? parseOid(what);
  if (oid === undefined || !(await repository.has(oid))) return new Set();
  const built = places.flatMap(({ history }) =>
    history.changes.flatMap(({ said }) => said?.sourceCommit ?? []),
  );
  return descendantsAmong(new Set(built), oid, await repository.parents(head, [oid]));
}

/** Writes page, badges and table as far as they are asked for. Gives absolute paths, empty for what is not. */
async function writeBoard(
  { format, directory }: Pick<EnvironmentsInputs, "format" | "directory">,
  { files }: Pick<World, "files">,
  board: Board,
  cells: readonly JsonObject[],
): Promise<{ readonly page: string; readonly badges: string }> {
  const content = new Map<string, string>();
  if (format.includes("html")) content.set("index.html", renderBoardPage(board));
  if (format.includes("json")) content.set("environments.json", `${JSON.stringify({ cells }, null, 1)}\n`);
  if (format.includes("badges"))
    for (const [name, text] of renderBadges(board)) content.set(`badges/${name}`, text);
  if (content.size === 0) return { page: "", badges: "" };
  const top = await files.writeInto(directory, content);
  return {
    page: format.includes("html") ? `${top}/index.html` : "",
    badges: format.includes("badges") ? `${top}/badges` : "",
  };
}
