import { type Oid, parseOid } from "../../core/git/oid.ts";
import { resolveHead } from "../../operations/revision-range/resolve-range.ts";
import { headGone, noBase, orUnknown } from "../../operations/revision-range/revision-range.ts";
import {
  open,
  type StartedDiff,
  type RangeInputs as Where,
} from "../../operations/revision-range/start-diff.ts";
import type { World } from "../../ports/world.ts";
import { type FactOptions, readChangeFacts, readChangeFactsSinceGreen } from "./facts.ts";
import type { ListFormat } from "./file-lists.ts";
import { listsOf, nulSeparated } from "./file-lists.ts";
import { branchesOf, lookSinceGreen } from "./last-green.ts";
import type { DetectFacts } from "./meaning-of-changes.ts";
import { type DetectPlan, planDetection } from "./plan.ts";
import { needCommitted, readSubject, type SubjectInputs } from "./read-subject.ts";
import { type DetectResult, reportDetection } from "./report.ts";
import { type DetectSubject, namesOf } from "./subject.ts";

/** The inputs that say what to look for, and how to answer. */
interface Asked extends SubjectInputs, Pick<Where, "fetch" | "githubToken"> {
  readonly dependents: boolean;
  readonly onDoubt: "all" | "fail";
  readonly listFiles: ListFormat;
  readonly chunks: number;
}

/** The story from where git is at work, or there is nothing for it to do: what the changes mean, the plan, the lists, the report. */
export async function runDetection(asked: Asked, world: World, begun: StartedDiff | undefined) {
  const known = await (begun === undefined ? lookNowhere(asked, world) : look(asked, world, begun));
  const planned = planDetection(known, asked.onDoubt);
  return reportDetection(planned, known, await write(planned, asked, world));
}

/** After a deletion only the names are asked for, each of which is told that it is not due; the workspace is of the default branch. */
async function lookNowhere(asked: Asked, world: World): Promise<DetectFacts> {
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
  { checkout, history, situation, comparison, pinning }: StartedDiff,
): Promise<DetectFacts> {
  const written = await readSubject(asked, files);
  const atTop = checkout?.top === run.directory;
  const filesAt = (head: Oid) => (atTop && checkout.head === head ? files : undefined);
  const how: FactOptions = { dependents: asked.dependents, history, filesAt };
  const about = async (head: Oid | undefined): Promise<DetectSubject> =>
    written ?? needCommitted(asked.config, head, history);

  if (pinning !== undefined) {
    const pair = await pinning;
    return readChangeFacts(await about(pair.head), pair, how);
  }
  const head = await orUnknown("last-green", undefined, () => resolveHead(comparison, history));
  if (typeof head !== "string") return readChangeFacts(await about(undefined), head ?? headGone, how);
  const subject = await about(head);
  const green = await orUnknown("last-green", head, () =>
    lookSinceGreen(namesOf(subject), head, branchesOf(situation), history),
  );
  if (green === undefined) return readChangeFacts(subject, noBase(head), how);
  return "kind" in green
    ? readChangeFacts(subject, green, how)
    : readChangeFactsSinceGreen(subject, green, how);
}

/** Long lists are files; nothing else is written. */
async function write(planned: DetectPlan, asked: Asked, { files, run }: World): Promise<DetectResult> {
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
