import type { Decide, Receipt, Target } from "../../contract/delivery.ts";
import type { Repository } from "../../contract/git.ts";
import type { Decided } from "../../domain/decision.ts";
import type { Oid } from "../../domain/oid.ts";
import { Problem } from "../../domain/problem.ts";
import { type Attempt, attemptUntil } from "./attempts.ts";
import type { Branch } from "./branch.ts";
import type { Surroundings } from "./surroundings.ts";
import { openTip } from "./tip.ts";

/** A commit that was pushed without an answer: it may have landed. */
interface Unanswered<P> {
  readonly plan: P;
  readonly commit: Oid;
}

/** Puts what `decide` wants on top of the branch itself, by compare-and-set. */
export async function pushDecision<P extends Decided>(
  surroundings: Surroundings,
  target: Target,
  branch: Branch,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  const { repository, name, ref } = branch;
  const unanswered: Unanswered<P>[] = [];
  const aim = { url: target.remote.url, ref: name };

  return attemptUntil({ ...surroundings, deadlineMs: target.deadlineMs }, aim, async (attempts) => {
    const again = (answer: string): Attempt<Receipt<P>> => ({
      kind: "again",
      pushed: { kind: "transient", answer },
    });
    const over = (kind: "landed" | "untouched", plan: P, commit: Oid): Attempt<Receipt<P>> => ({
      kind: "over",
      value: { kind, plan, commit, branch: name, attempts },
    });

    const tip = unanswered.length === 0 ? await branch.tip() : await reachableTip(branch);
    if (tip instanceof Problem) return again(tip.message);
    const landed = await findLanded(repository, unanswered, tip);
    if (landed) return over("landed", landed.plan, landed.commit);

    const plan = await decide(openTip(repository, tip));
    const { decision } = plan;
    if (decision.kind !== "write") return over("untouched", plan, tip);
    const { files, message } = decision;
    const next = await repository.write({ parents: [tip], files, message, author: target.author });
    if ((await repository.commit(next)).tree === (await repository.commit(tip)).tree)
      return over("untouched", plan, tip);

    const pushed = await repository.push([{ ref, expected: tip, next }]);
    if (pushed.kind === "landed") return over("landed", plan, next);
    if (pushed.kind === "transient") unanswered.push({ plan, commit: next });
    if (pushed.kind === "transient" && pushed.retryAfterMs === undefined) {
      const now = await reachableTip(branch);
      const found = now instanceof Problem ? undefined : await findLanded(repository, unanswered, now);
      if (found) return over("landed", found.plan, found.commit);
    }
    return { kind: "again", pushed };
  });
}

/** The tip, or why the remote cannot be reached: no reason to give up while a push is unanswered. */
async function reachableTip(branch: Branch): Promise<Oid | Problem> {
  return branch.tip().catch((cause: unknown) => {
    if (cause instanceof Problem && cause.code === "GIT_UNREACHABLE") return cause;
    throw cause;
  });
}

/** The push whose answer was lost although it landed: its commit is the tip, or lies below it. */
async function findLanded<P>(
  repository: Repository,
  unanswered: readonly Unanswered<P>[],
  tip: Oid,
): Promise<Unanswered<P> | undefined> {
  if (unanswered.length === 0) return undefined;
  const atTip = unanswered.find(({ commit }) => commit === tip);
  if (atTip) return atTip;
  await repository.fetch([tip], { depth: 200 });
  const below = await repository.ancestorsAmong(
    unanswered.map(({ commit }) => commit),
    tip,
  );
  return unanswered.find(({ commit }) => below.has(commit));
}
