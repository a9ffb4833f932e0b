import type { Delivery } from "../../contract/delivery.ts";
import { openBranch } from "./branch.ts";
import { proposeDecision } from "./proposal.ts";
import { pushDecision } from "./push.ts";
import type { Surroundings } from "./surroundings.ts";
import { openTip } from "./tip.ts";

/** Delivery as contract/delivery.ts wants it, with commits made and pushed by git. */
export function createDelivery(surroundings: Surroundings): Delivery {
  return {
    async deliver(target, decide) {
      const branch = await openBranch(surroundings.git, target);
      const way = target.delivery === "push" ? pushDecision : proposeDecision;
      return way(surroundings, target, branch, decide);
    },
    async preview(target, decide) {
      const branch = await openBranch(surroundings.git, target);
      const tip = await branch.tip(1);
      const plan = await decide(openTip(branch.repository, tip));
      return { kind: "untouched", plan, commit: tip, branch: branch.name, attempts: 1 };
    },
  };
}
