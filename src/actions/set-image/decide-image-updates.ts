import type { Problem } from "../../core/problem/problem.ts";
import { Problems } from "../../core/problem/problem.ts";
import type { CompareCommits } from "../../operations/compare-commits.ts";
import type { Tip } from "../../ports/delivery.ts";
import { readOverlayFacts, type UpdateSources } from "./facts.ts";
import type { SetImageInputs } from "./inputs.ts";
import type { Origin } from "./judge-order.ts";
import { createOrderingPolicy } from "./ordering-policy.ts";
import { planImages, type SetImagePlan, type SetImageRules } from "./plan.ts";
import type { Update } from "./resolve-updates.ts";
import { checkEntries } from "./unmatched-entries.ts";

/** What one run decides with, whatever the tip is. */
interface DecisionSettings {
  readonly updates: readonly Update[];
  readonly rules: SetImageRules;
  readonly sources: Omit<UpdateSources, "ordering">;
  readonly order: SetImageInputs["order"];
  readonly strict: SetImageInputs["strict"];
  readonly origin: Omit<Origin, "tag">;
  /** Web page of the source repository; empty where it is not known. */
  readonly source: string;
  readonly compare: CompareCommits;
}

/** How a run decides on a tip: facts, then the plan, then whether what it sets applies to anything. */
export interface ImageDecision {
  /** Raises what `readOverlayFacts` and `planImages` raise, and with `strict` IMAGE_ENTRY_DEAD, IMAGE_ENTRY_ALONE and IMAGE_ENTRY_UNPROVED. */
  decide(tip: Tip): Promise<SetImagePlan>;
  /** What is worth a warning of the plan that was carried out, on the tip that it was made for. */
  warningsOf(plan: SetImagePlan): Promise<readonly Problem[]>;
}

export function createDecision(settings: DecisionSettings): ImageDecision {
  const { updates, rules, order, strict, origin, source, compare } = settings;
  const sources = { ...settings.sources, ordering: createOrderingPolicy(order, origin, source, compare) };
  let read: Tip | undefined;
  let warnings: readonly Problem[] = [];
  return {
    async decide(tip) {
      read = tip;
      const plan = planImages(await readOverlayFacts(tip, updates, sources), rules);
      if (strict !== "false") {
        const { dead, unproved } = await checkEntries(tip, plan);
        const refused = strict === "true" ? [...dead, ...unproved] : dead;
        if (refused.length > 0) throw new Problems(refused);
        warnings = unproved;
      }
      return plan;
    },
    async warningsOf(plan) {
      // After the push: a warning is no reason to be late for it.
      if (strict !== "false" || read === undefined) return warnings;
      const { dead, unproved } = await checkEntries(read, plan);
      return [...dead, ...unproved];
    },
  };
}
