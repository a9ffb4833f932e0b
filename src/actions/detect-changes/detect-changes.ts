import { commonInputs, defineAction } from "../../contract/action.ts";
import { type Asked, flag, oneOf, optional, text } from "../../contract/input.ts";
import { openWorkspace } from "../../contract/workspace.ts";
import type { World } from "../../contract/world.ts";
import { compareFor } from "../../domain/detect/comparison.ts";
import { quantifiers } from "../../domain/detect/filter.ts";
import { parseGivenRef } from "../../domain/detect/given-ref.ts";
import { listFormats } from "../../domain/detect/list-format.ts";
import { type Oid, parseOid } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";
import { branchesOf, lookSinceGreen } from "./green.ts";
import { type How, know, knowSinceGreen } from "./know.ts";
import { listsOf, nulSeparated } from "./lists.ts";
import { needCommitted, readSituation, readSubject } from "./look.ts";
import { headGone, noBase, orDoubt } from "./pair.ts";
import { pinHead, pinPair } from "./pin.ts";
import { type Known, type Plan, plan } from "./plan.ts";
import { type Done, outcomes, outputs, report } from "./report.ts";
import { namesOf, type Subject } from "./subject.ts";

const inputs = {
  ...commonInputs,
  filters: text(),
  "predicate-quantifier": oneOf(quantifiers, "some"),
  base: optional(parseGivenRef),
  head: optional(parseGivenRef),
  dependents: flag(true),
  "on-doubt": oneOf(["all", "fail"], "all"),
  "list-files": oneOf(listFormats, "none"),
  fetch: oneOf(["auto", "never"], "auto"),
  "last-green": flag(false),
  chunks: { default: "1", parse: parseCount },
} as const;

/** Which services does this event touch? Answers with a matrix of exactly those; in doubt with all. */
export const detectChanges = defineAction({
  name: "detect-changes",
  inputs,
  outputs,
  outcomes,
  async run(asked, world) {
    const known = await look(asked, world);
    const planned = plan(known, asked.onDoubt);
    return report(planned, known, await write(planned, asked, world));
  },
});

async function look(asked: Asked<typeof inputs>, world: World): Promise<Known> {
  const checkout = await world.git.checkout(world.run.directory);
  const fetch = asked.fetch === "auto";
  const history = await openWorkspace(world, checkout, { token: asked.githubToken, fetch });
  const situation = await readSituation(asked, world, checkout, history);
  const comparison = compareFor(situation);
  const wantsGreen = asked.lastGreen && asked.base === undefined && comparison.kind !== "deleted";
  const finds = !wantsGreen && comparison.kind !== "no-base";
  // Git works while filters or catalogue are read; their faults are told before its own.
  const pinning = finds ? pinPair(comparison, history) : undefined;
  pinning?.catch(() => undefined);
  const written = await readSubject(asked, world.files);
  const atTop = checkout?.top === world.run.directory;
  const filesAt = (head: Oid) => (atTop && checkout.head === head ? world.files : undefined);
  const how: How = { dependents: asked.dependents, history, filesAt };
  const about = async (head: Oid | undefined): Promise<Subject> =>
    written ?? needCommitted(asked.config, head, history);

  if (pinning !== undefined) {
    const pair = await pinning;
    const head = pair.kind === "deleted" ? parseOid(world.run.sha) : pair.head;
    return know(await about(head), pair, head, how);
  }
  const head = await orDoubt("last-green", undefined, () => pinHead(comparison, history));
  if (typeof head !== "string") return know(await about(undefined), head ?? headGone, undefined, how);
  const subject = await about(head);
  const green = await orDoubt("last-green", head, () =>
    lookSinceGreen(namesOf(subject), head, branchesOf(situation), history),
  );
  if (green === undefined) return know(subject, noBase(head), head, how);
  return "kind" in green ? know(subject, green, head, how) : knowSinceGreen(subject, green, how);
}

/** Long lists are files; nothing else is written. */
async function write(
  planned: Plan,
  asked: Pick<Asked<typeof inputs>, "listFiles" | "chunks">,
  { files, run }: World,
): Promise<Done> {
  const lists = listsOf(planned, asked.listFiles);
  const listFiles = new Map<string, string>();
  for (const { name, text, tooLong } of lists)
    if (tooLong) listFiles.set(name, await files.writeTemporary(`${name}-files`, text));
  const { paths } = planned;
  return {
    files: paths === undefined ? "" : await files.writeTemporary("changed-files", nulSeparated(paths)),
    lists,
    listFiles,
    chunks: asked.chunks,
    event: run.event.name,
    home: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`,
  };
}

function parseCount(given: string, input: string): number {
  if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256) return Number(given);
  const expected = "Write a number from 1 to 256.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is no such number", expected });
}
