import { githubActionsBot } from "../../core/commit/author.ts";
import type { Decided } from "../../core/commit/delivery-decision.ts";
import { Problem } from "../../core/problem/problem.ts";
import type { Decide, Delivery, Receipt, Remark, Target, Tip } from "../../ports/delivery.ts";
import { endless } from "../deadline.ts";
import { openApiBranch } from "./api/api-branch.ts";
import { proposeByApi } from "./api/api-proposal.ts";
import { pushByApi } from "./api/api-push.ts";
import { type Branch, startBranch } from "./branch.ts";
import { openTip } from "./branch-tip.ts";
import type { DeliveryContext } from "./delivery-context.ts";
import { proposeDecision } from "./proposal.ts";
import { pushDecision } from "./push.ts";

/**
 * Delivery as ports/delivery.ts wants it: commits made and pushed by git, or through GitHub's API where `transport` asks for it,
 * or where the branch takes only commits with verified signatures, which git has none to give.
 */
export function createDelivery(context: DeliveryContext): Delivery {
  const { deadline = endless } = context;
  /** What was read for a preview is there for the delivery to the same target. */
  const opened = new WeakMap<Target, ReturnType<typeof startBranch>>();
  function start(target: Target) {
    const started = opened.get(target) ?? startBranch(context, target);
    opened.set(target, started);
    return started;
  }
  async function branchOf(target: Target): Promise<Branch> {
    const branch = await (await start(target)).branch;
    branch.startDeadline();
    return branch;
  }

  async function byGit<P extends Decided>(target: Target, decide: Decide<P>): Promise<Receipt<P>> {
    deadline.begin(target.deadlineMs + graceMs);
    const branch = await branchOf(target);
    const way = target.delivery === "push" ? pushDecision : proposeDecision;
    return way(context, target, branch, decide);
  }

  async function byApi<P extends Decided>(target: Target, decide: Decide<P>): Promise<Receipt<P>> {
    deadline.begin(target.deadlineMs);
    const branch = await openApiBranch(context, target);
    const way = target.delivery === "push" ? pushByApi : proposeByApi;
    const carried = await way(context, target, branch, decide);
    if (carried.kind === "carried") return withRemarks(carried.value, remarkAuthor(target, carried.value));
    const text = `Committed by git, unsigned: GitHub's API cannot carry ${carried.why}.`;
    return withRemarks(await byGit(target, decide), [{ level: "warning", text }]);
  }

  /** The branch's name and its newest commit. */
  async function readBranch(target: Target): Promise<{ readonly name: string; readonly tip: Tip }> {
    if (target.transport === "api") return (await openApiBranch(context, target)).read();
    const { name, repository, tip } = await branchOf(target);
    return { name, tip: openTip(repository, await tip()) };
  }

  return {
    async begin(target) {
      if (target.transport !== "api") await start(target);
    },
    tipAt: async (repository, commit) => openTip(repository, commit),
    async deliver(target, decide) {
      // What was read and copied before does not count, nor does the delivery for what comes after it.
      try {
        if (target.transport === "api") return await byApi(target, decide);
        return await byGit(target, decide);
      } catch (thrown) {
        const { transport, remote } = target;
        if (transport === "git" || remote.repository === undefined || !needsSignature(thrown)) throw thrown;
        context.log.info("The branch takes only verified signatures: committing through GitHub's API.");
        return await byApi(target, decide);
      } finally {
        deadline.begin(target.deadlineMs);
      }
    },
    readTip: async (target) => (await readBranch(target)).tip,
    async preview(target, decide) {
      const { name, tip } = await readBranch(target);
      const plan = await decide(tip);
      return { kind: "untouched", plan, commit: tip.commit, branch: name, attempts: 1 };
    },
  };
}

/** What a push that begins just before the deadline may take, in milliseconds. */
const graceMs = 10_000;

function withRemarks<P extends Decided>(receipt: Receipt<P>, more: readonly Remark[]): Receipt<P> {
  return { ...receipt, remarks: [...more, ...(receipt.remarks ?? [])] };
}

/** GitHub takes no author: it is whoever the token is. */
function remarkAuthor<P extends Decided>({ author }: Target, { kind }: Receipt<P>): readonly Remark[] {
  if (kind === "untouched" || author.email === githubActionsBot.email) return [];
  const text = `GitHub made the commit as the token's own user: its API cannot make one as ${author.name}.`;
  return [{ level: "notice", text }];
}

/** GitHub's refusal of a push to a branch that requires signed commits (GH006 and GH013). */
function needsSignature(thrown: unknown): boolean {
  return (
    thrown instanceof Problem &&
    thrown.code === "GIT_PUSH_REFUSED" &&
    /verified signatures?/i.test(thrown.message)
  );
}
