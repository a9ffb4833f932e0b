import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { Delivery, Target, Tip } from "../ports/delivery.ts";

/** The tip that says what an environment runs, seen from the one that is written to. */
export type TipOf = (tip: Tip, environment: string) => Promise<Tip>;

/**
 * Environments may have branches of their own. What is on the branch that is written to is read from the very tip that is decided on; another
 * branch is read once for each such tip.
 */
export function findTips(
  delivery: Delivery,
  target: Target,
  catalogue: Catalogue | undefined,
  to: string,
): TipOf {
  const read = new Map<string, Promise<Tip>>();
  const branchOf = (environment: string) => catalogue?.environments.get(environment)?.branch;
  return (tip, environment) => {
    const branch = branchOf(environment) ?? catalogue?.gitops.branch ?? "";
    if (branchOf(environment) === branchOf(to)) return Promise.resolve(tip);
    const key = `${tip.commit} ${branch}`;
    const known = read.get(key) ?? delivery.readTip({ ...target, branch });
    read.set(key, known);
    return known;
  };
}
