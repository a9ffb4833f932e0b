import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { isWithin } from "../../../core/path/repository-path.ts";
import { problemsIn } from "../../../core/problem/problem.ts";
import type { EnvironmentStep, PromotionPath } from "../../../core/promotion/promotion-path.ts";
import { readDeploymentFile } from "../../../operations/read-overlay.ts";
import type { World } from "../../../ports/all-ports.ts";
import type { Remark, Target, Tip } from "../../../ports/delivery.ts";
import { findDiverged } from "./find-diverged.ts";
import type { OwnFile } from "./merge-file.ts";
import { type MergePlan, planMerge, remarkMerge } from "./plan-merge.ts";

/** What a merge back is asked with. */
export interface Way {
  readonly catalogue: Catalogue;
  readonly step: EnvironmentStep;
  /** Of every service that goes this way. */
  readonly paths: readonly PromotionPath[];
  /** Of the promotion: the branch that is stabilised. */
  readonly target: Target;
  /** As `formatRun` gives it. */
  readonly run: string;
  readonly dryRun: boolean;
}

/**
 * Where environments have branches of their own: proposes to merge what people changed on the branch of `to` back into that of `from`, by a pull request
 * that keeps the lower environment's own images. What promotions wrote is nothing to bring back. What cannot be done is remarked: the promotion
 * stands.
 */
export async function proposeMergeBack(
  { git, delivery, log }: Pick<World, "git" | "delivery" | "log">,
  { catalogue, step, paths, target, run, dryRun }: Way,
): Promise<readonly Remark[]> {
  const branch = step.from.branch ?? catalogue.gitops.branch ?? "";
  if (step.from.branch === step.to.branch || branch === target.branch) return [];
  const lower: Target = {
    ...target,
    branch,
    delivery: "pull-request",
    pullRequest: { ...target.pullRequest, autoMerge: false },
  };
  const repository = await git.open(target.remote);
  const names = { stable: target.branch || (await repository.defaultBranch()) || "", lower: step.from.name };
  const decide = async (tip: Tip): Promise<MergePlan> => {
    const apart = await findDiverged(repository, tip.commit, names.stable);
    if (apart === undefined) return planMerge({ names, run, changed: [], stable: tip.commit });
    const own = await findOwnFiles(tip, paths, apart.paths);
    const changed = await apart.read(own);
    return planMerge({ names, run, changed, stable: apart.stable });
  };
  try {
    const seen = await delivery.preview(lower, decide);
    const receipt =
      dryRun || seen.plan.decision.kind !== "write" ? seen : await delivery.deliver(lower, decide);
    return [...remarkMerge(receipt, names.stable), ...(receipt.remarks ?? [])];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    for (const one of found) log.info(`${names.stable} was not merged back: ${one.message}`);
    const lack = `What was changed on ${names.stable} was not proposed to ${names.lower}.`;
    return found.map(({ message, hint }) => ({ level: "warning", text: `${lack} ${message} ${hint}` }));
  }
}

/** Which of these paths say what the lower environment runs, and of which images. */
async function findOwnFiles(
  tip: Tip,
  promotionPaths: readonly PromotionPath[],
  changed: readonly string[],
): Promise<ReadonlyMap<string, OwnFile>> {
  const own = new Map<string, OwnFile>();
  for (const { from, name, service } of promotionPaths) {
    const { overlay, format } = from;
    if (!changed.some((path) => isWithin(path, overlay))) continue;
    const file = await readDeploymentFile(tip, overlay, format).catch((thrown: unknown) => {
      if (problemsIn(thrown) === undefined) throw thrown;
      return undefined;
    });
    if (file === undefined) continue;
    const names = [...(own.get(file.file)?.names ?? []), name ?? service];
    own.set(file.file, { file: file.file, format: file.format, names });
  }
  return own;
}
