import type { Clock } from "../../../ports/all-ports.ts";
import type { Pushed, RefUpdate } from "../../../ports/git.ts";
import { seesAncestor } from "../history.ts";
import type { Objects } from "../objects/read-objects.ts";
import type { Commands } from "../process/commands.ts";
import { parseCommit } from "../protocol/commit-object.ts";
import { classifyPush, summarisePush } from "../protocol/push-output.ts";
import { retryAfterInTrace } from "../protocol/retry-after.ts";
import type { RefReport } from "../smart-http/push-request.ts";
import { checkRef } from "./refs.ts";

/**
 * Compare-and-set of the remote's refs. `--force-with-lease=<ref>:<expected>` is git's compare-and-set: the remote changes the ref only
 * if it still holds what we read. As a lease would also let history be replaced, a branch is only ever given a descendant of what it
 * held, unless the update says that the branch is ours to rewrite.
 */
export async function pushRefs(git: Commands, clock: Clock, updates: readonly RefUpdate[]): Promise<Pushed> {
  const args = [
    "push",
    "--porcelain",
    "--no-verify",
    "--no-signed",
    "--no-follow-tags",
    ...(updates.length > 1 ? ["--atomic"] : []),
    ...updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`),
    "--end-of-options",
    "origin",
    ...updates.map(({ ref, next }) => `${next ?? ""}:${ref}`),
  ];
  const { code, stdout, stderr, side } = await git.remotely(args);
  const kind = classifyPush(code, stdout.toString(), stderr.toString());
  if (kind === "landed") return { kind };
  const answer = summarisePush(stdout.toString(), stderr.toString());
  const retryAfterMs = retryAfterInTrace(side.toString("latin1"), clock.now());
  if (retryAfterMs === undefined || kind === "race") return { kind, answer };
  return { kind: "transient", answer, retryAfterMs };
}

/** The same of a report that came without git: in git's words, so that both are judged by one rule. */
export function readReport([update]: readonly RefUpdate[], report: RefReport | "lost"): Pushed {
  if (report === "lost") return { kind: "transient", answer: "its answer to the push was lost" };
  if (report.kind === "busy") {
    return { kind: "transient", answer: "it has no time now", retryAfterMs: report.retryAfterMs };
  }
  if (report.kind === "done") return { kind: "landed" };
  const line = `!\t${update?.next}:${update?.ref}\t[remote rejected] (${report.why})\n`;
  const kind = classifyPush(1, line, report.words);
  return { kind, answer: summarisePush(line, report.words) };
}

/** A branch is given only what descends from what it held. Raises GIT_REF_NAME. */
export async function refuseRewrite(
  git: Commands,
  objects: Objects,
  { ref, expected, next, rewrite }: RefUpdate,
): Promise<void> {
  checkRef(ref);
  if (rewrite || !ref.startsWith("refs/heads/") || expected === undefined || next === undefined) return;
  const found = await objects.get(next);
  if (found?.kind === "commit" && parseCommit(found.content).parents.includes(expected)) return;
  if (!(await seesAncestor(git, expected, next))) {
    throw new Error(`${next} does not descend from ${expected}: ${ref} would be rewritten`);
  }
}
