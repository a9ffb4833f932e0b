import type { Decided } from "../../core/commit/delivery-decision.ts";
import type { Oid } from "../../core/git/oid.ts";
import { Problem } from "../../core/problem/problem.ts";
import type { Decide, Receipt, Target } from "../../ports/delivery.ts";
import { type Attempt, attemptUntil } from "./attempts.ts";
import type { Branch } from "./branch.ts";
import { openTip } from "./branch-tip.ts";
import type { DeliveryContext } from "./delivery-context.ts";
import { findLanded, type SentCommit } from "./landed-commit.ts";

/** Puts what `decide` wants on top of the branch itself, by compare-and-set. */
export async function pushDecision<P extends Decided>(
  context: DeliveryContext,
  target: Target,
  branch: Branch,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  const { repository, name, ref } = branch;
  const sent: SentCommit<P>[] = [];
  const aim = { url: target.remote.url, ref: name };

  return attemptUntil<Receipt<P>>({ ...context, deadlineMs: target.deadlineMs }, aim, async (attempts) => {
    const over = (kind: "landed" | "untouched", plan: P, commit: Oid): Attempt<Receipt<P>> => ({
      kind: "over",
      value: { kind, plan, commit, branch: name, attempts },
    });

    const tip = await readTip(branch, sent);
    if (tip instanceof Problem) return { kind: "again", pushed: { kind: "transient", answer: tip.message } };
    const landed = await findLanded(repository, sent, tip);
    if (landed) return over("landed", landed.plan, landed.commit);

    const plan = await decide(openTip(repository, tip));
    const { decision } = plan;
    if (decision.kind !== "write") return over("untouched", plan, tip);
    const { files, message } = decision;
    const commit = await repository.write({ parents: [tip], files, message, author: target.author });
    if (await branch.sameTree(commit, tip)) return over("untouched", plan, tip);

    const pushed = await repository.push([{ ref, expected: tip, next: commit }]);
    if (pushed.kind === "landed") return over("landed", plan, commit);
    if (pushed.kind === "policy") return { kind: "again", pushed };
    sent.push({ plan, commit, base: tip });
    if (pushed.kind === "transient" && pushed.retryAfterMs === undefined) {
      const now = await readTip(branch, sent);
      const found = now instanceof Problem ? undefined : await findLanded(repository, sent, now);
      if (found) return over("landed", found.plan, found.commit);
    }
    return { kind: "again", pushed };
  });
}

/** The tip; or why the remote cannot be reached, which is no reason to give up while a push is unanswered. */
async function readTip(branch: Branch, sent: readonly unknown[]): Promise<Oid | Problem> {
  return branch.tip().catch((cause: unknown) => {
    if (sent.length > 0 && cause instanceof Problem && cause.code === "GIT_UNREACHABLE") return cause;
    throw cause;
  });
}
