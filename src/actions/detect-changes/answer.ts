import type { World } from "../../contract/world.ts";
import type { ListFormat } from "../../domain/detect/list-format.ts";
import { type Oid, parseOid } from "../../domain/oid.ts";
import { type Begun, open, type Wishes as Where } from "./begin.ts";
import { branchesOf, lookSinceGreen } from "./green.ts";
import { type How, know, knowSinceGreen } from "./know.ts";
import { listsOf, nulSeparated } from "./lists.ts";
import { needCommitted, readSubject, type Wishes } from "./look.ts";
import { headGone, noBase, orDoubt } from "./pair.ts";
import { pinHead } from "./pin.ts";
import { type Known, type Plan, plan } from "./plan.ts";
import { type Done, report } from "./report.ts";
import { namesOf, type Subject } from "./subject.ts";

/** The inputs that say what to look for, and how to answer. */
interface Asked extends Wishes, Pick<Where, "fetch" | "githubToken"> {
  readonly dependents: boolean;
  readonly onDoubt: "all" | "fail";
  readonly listFiles: ListFormat;
  readonly chunks: number;
}

/** The story from where git is at work, or there is nothing for it to do: what the changes mean, the plan, the lists, the report. */
export async function answer(asked: Asked, world: World, begun: Begun | undefined) {
  const known = await (begun === undefined ? lookNowhere(asked, world) : look(asked, world, begun));
  const planned = plan(known, asked.onDoubt);
  return report(planned, known, await write(planned, asked, world));
}

/** After a deletion only the names are asked for, each of which is told that it is not due; the workspace is of the default branch. */
async function lookNowhere(asked: Asked, world: World): Promise<Known> {
  const written = await readSubject(asked, world.files);
  const committed = async () =>
    needCommitted(asked.config, parseOid(world.run.sha), (await open(asked, world)).history);
  return {
    subject: written ?? (await committed()),
    pair: { kind: "deleted" },
    changes: [],
    meaning: { due: new Map(), files: new Map(), unowned: [] },
    removed: [],
    warnings: [],
  };
}

async function look(
  asked: Asked,
  { files, run }: World,
  { checkout, history, situation, comparison, pinning }: Begun,
): Promise<Known> {
  const written = await readSubject(asked, files);
  const atTop = checkout?.top === run.directory;
  const filesAt = (head: Oid) => (atTop && checkout.head === head ? files : undefined);
  const how: How = { dependents: asked.dependents, history, filesAt };
  const about = async (head: Oid | undefined): Promise<Subject> =>
    written ?? needCommitted(asked.config, head, history);

  if (pinning !== undefined) {
    const pair = await pinning;
    return know(await about(pair.head), pair, how);
  }
  const head = await orDoubt("last-green", undefined, () => pinHead(comparison, history));
  if (typeof head !== "string") return know(await about(undefined), head ?? headGone, how);
  const subject = await about(head);
  const green = await orDoubt("last-green", head, () =>
    lookSinceGreen(namesOf(subject), head, branchesOf(situation), history),
  );
  if (green === undefined) return know(subject, noBase(head), how);
  return "kind" in green ? know(subject, green, how) : knowSinceGreen(subject, green, how);
}

/** Long lists are files; nothing else is written. */
async function write(planned: Plan, asked: Asked, { files, run }: World): Promise<Done> {
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
