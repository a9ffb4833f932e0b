import type { Decided } from "../../../core/commit/delivery-decision.ts";
import type { Decide, Receipt, Target } from "../../../ports/delivery.ts";
import { attemptUntil } from "../attempts.ts";
import type { DeliveryContext } from "../delivery-context.ts";
import { type ApiBranch, findObstacle } from "./api-branch.ts";

/** Done, or why it takes git after all. Nothing was written in that case. */
export type Carried<T> =
  | { readonly kind: "carried"; readonly value: T }
  | { readonly kind: "obstacle"; readonly why: string };

/** Puts what `decide` wants on top of the branch through GitHub's API: one request to read, one to commit. */
export async function pushByApi<P extends Decided>(
  context: DeliveryContext,
  target: Target,
  branch: ApiBranch,
  decide: Decide<P>,
): Promise<Carried<Receipt<P>>> {
  const { remote, deadlineMs } = target;
  const aim = { url: remote.url, ref: target.branch || "the default branch" };
  return attemptUntil<Carried<Receipt<P>>>({ ...context, deadlineMs }, aim, async (attempts) => {
    const { name, tip } = await branch.read();
    const plan = await decide(tip);
    const over = (kind: "landed" | "untouched", commit = tip.commit) => ({
      kind: "over" as const,
      value: { kind: "carried" as const, value: { kind, plan, commit, branch: name, attempts } },
    });
    const { decision } = plan;
    if (decision.kind !== "write") return over("untouched");
    const { files, message } = decision;
    const why = await findObstacle(tip, files);
    if (why !== undefined) return { kind: "over", value: { kind: "obstacle", why } };
    const committed = await branch.github.commitOnBranch({
      branch: name,
      expected: tip.commit,
      files,
      message,
    });
    if (committed.kind === "landed") return over("landed", committed.commit);
    return { kind: "again", pushed: committed };
  });
}
