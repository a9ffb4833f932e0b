import type { Notice } from "../../core/action/result.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { isDeletion } from "../../operations/revision-range/event-comparison.ts";
import {
  openComparison,
  openRunHistory,
  type RangeInputs,
} from "../../operations/revision-range/open-comparison.ts";
import { resolveHead, resolveRange } from "../../operations/revision-range/resolve-range.ts";
import { headGone, noBase, orUnknown } from "../../operations/revision-range/revision-range.ts";
import { commentOnPullRequest } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/all-ports.ts";
import { type DetectFacts, type FactContext, readChangeFacts, readChangeFactsSinceGreen } from "./facts.ts";
import { type ListFormat, listsOf, nulSeparated } from "./file-lists.ts";
import {
  type DetectSubject,
  namesOf,
  needCommitted,
  readSubject,
  type SubjectInputs,
} from "./filters-or-catalogue.ts";
import { branchesOf, compareSinceGreen } from "./last-green.ts";
import { type DetectPlan, planDetection } from "./plan.ts";
import { type DetectResult, reportDetection } from "./report.ts";
import { detectComment, detectLog } from "./summary.ts";

/** The inputs of detect-changes that the story needs. */
export interface DetectInputs extends SubjectInputs, RangeInputs {
  readonly dependents: boolean;
  readonly onDoubt: "all" | "fail";
  readonly listFiles: ListFormat;
  readonly chunks: number;
  readonly comment: boolean;
}

/** The story: facts, plan, log, comment and lists, report. */
export async function runDetection(inputs: DetectInputs, world: World) {
  const { name: event, payload } = world.run.event;
  const facts = isDeletion({ event, payload })
    ? await readFactsOfDeletion(inputs, world)
    : await readFacts(inputs, world);
  const plan = planDetection(facts, inputs.onDoubt);
  for (const line of detectLog(plan)) world.log.info(line);
  const notices = inputs.comment
    ? await commentOnPullRequest(world, inputs.githubToken, "detect-changes", detectComment(plan))
    : [];
  return reportDetection(plan, facts, await writeLists(plan, inputs, world, notices));
}

/** After a deletion no service is affected. The names are those of the workspace, which is of the default branch. */
async function readFactsOfDeletion(inputs: DetectInputs, world: World): Promise<DetectFacts> {
  const subject = await readSubject(inputs, world.files);
  const committed = async () =>
    needCommitted(inputs.config, parseOid(world.run.sha), (await openRunHistory(inputs, world)).history);
  return {
    subject: subject ?? (await committed()),
    range: { kind: "deleted" },
    changes: [],
    impact: { affected: new Map(), files: new Map(), unowned: [] },
    removed: [],
    warnings: [],
  };
}

async function readFacts(inputs: DetectInputs, world: World): Promise<DetectFacts> {
  const { files, run } = world;
  const { checkout, history, situation, comparison, hasRange } = await openComparison(inputs, world);
  // Git reads the changes while the filters or the catalogue are read. Of faults in both, theirs are reported.
  const [resolved, read] = await Promise.allSettled([
    hasRange ? resolveRange(comparison, history) : undefined,
    readSubject(inputs, files),
  ]);
  if (read.status === "rejected") throw read.reason;
  if (resolved.status === "rejected") throw resolved.reason;
  const isAtTop = checkout?.top === run.directory;
  const filesAt = (head: Oid) => (isAtTop && checkout.head === head ? files : undefined);
  const context: FactContext = { dependents: inputs.dependents, history, filesAt };
  const subjectAt = async (head: Oid | undefined): Promise<DetectSubject> =>
    read.value ?? needCommitted(inputs.config, head, history);

  if (resolved.value !== undefined)
    return readChangeFacts(await subjectAt(resolved.value.head), resolved.value, context);
  const head = await orUnknown("last-green", undefined, () => resolveHead(comparison, history));
  if (typeof head !== "string") return readChangeFacts(await subjectAt(undefined), head ?? headGone, context);
  const subject = await subjectAt(head);
  const green = await orUnknown("last-green", head, () =>
    compareSinceGreen(namesOf(subject), head, branchesOf(situation), history),
  );
  if (green === undefined) return readChangeFacts(subject, noBase(head), context);
  return "kind" in green
    ? readChangeFacts(subject, green, context)
    : readChangeFactsSinceGreen(subject, green, context);
}

/** Writes the list of changed files, and each list of a name that is too long for an output. */
async function writeLists(
  plan: DetectPlan,
  inputs: DetectInputs,
  { files, run }: World,
  commentNotices: readonly Notice[],
): Promise<DetectResult> {
  const lists = listsOf(plan, inputs.listFiles);
  const listFiles = new Map<string, string>();
  for (const { name, text, tooLong } of lists)
    if (tooLong) listFiles.set(name, await files.writeTemporary(`${name}-files`, text));
  const { paths } = plan;
  return {
    files: paths === undefined ? "" : await files.writeTemporary("changed-files", nulSeparated(paths)),
    lists,
    listFiles,
    chunks: inputs.chunks,
    event: run.event.name,
    commentNotices,
    home: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`,
  };
}
