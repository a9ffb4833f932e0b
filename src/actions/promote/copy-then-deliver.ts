import { problem } from "../../core/problem/problem.ts";
import { placeName } from "../../core/promotion/promotion.ts";
import type { ArtifactStore } from "../../operations/copy-artifact.ts";
import type { Decide, Delivery, Receipt, Target } from "../../ports/delivery.ts";
import type { PromotePlan } from "./plan.ts";

/** How often the artifact may change while the one before it is copied. */
const most = 5;

/**
 * Verifies and copies what the plan promotes, then delivers it, so that a slow copy is not part of the race for the branch. Where the
 * branch has moved and the plan made anew promotes an artifact that is not secured, nothing is written: that one is secured first, and the
 * delivery begins again. Raises what `ArtifactStore.secure` raises, and PROMOTE_SOURCE_MOVES.
 */
export async function deliverSecured<P extends PromotePlan>(
  delivery: Delivery,
  store: Pick<ArtifactStore, "secure" | "isSecured">,
  target: Target,
  planned: Receipt<P>,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  // Where nothing is left to change, an open pull request has become pointless and is closed.
  const pointless = planned.plan.decision.kind === "nothing" && target.delivery === "pull-request";
  if (planned.plan.decision.kind !== "write" && !pointless) return planned;
  let { plan } = planned;
  for (let round = 1; ; round++) {
    if (plan.decision.kind === "write") await store.secure(goingIn(plan));
    let unsecured: P | undefined;
    const receipt = await delivery.deliver(target, async (tip) => {
      const next = await decide(tip);
      const open = next.decision.kind === "write" && !goingIn(next).every(store.isSecured);
      unsecured = open ? next : undefined;
      return open ? { ...next, decision: { kind: "nothing" } as const } : next;
    });
    if (unsecured === undefined) return receipt;
    plan = unsecured;
    if (round === most) {
      const [first] = goingIn(plan);
      throw problem("PROMOTE_SOURCE_MOVES", {
        from: first === undefined ? "" : placeName(first.path.from),
        count: String(most),
      });
    }
  }
}

function goingIn({ promotions }: PromotePlan) {
  return promotions.filter((one) => one.kind === "go");
}
