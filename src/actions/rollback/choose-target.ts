import { parseDigest } from "../../core/image/digest.ts";
import { problem } from "../../core/problem/problem.ts";
import { type HoldsFile, judgeHolds } from "../../core/promotion/holds.ts";
import type { Tip } from "../../ports/delivery.ts";
import { type DeploymentSteps, readDeploymentSteps } from "./deployment-history.ts";
import type { RollbackGoal } from "./request.ts";
import type { RollbackPlaceFacts, RollbackSources } from "./rollback.ts";
import { earlier, named, type RollbackTarget, versionName } from "./target-candidates.ts";

/** History, as far as the choice needs it. */
export function readHistory(
  tip: Tip,
  { overlay, place, holds }: RollbackPlaceFacts,
  goal: RollbackGoal,
  { now, isProved }: Pick<RollbackSources, "now" | "isProved">,
): Promise<DeploymentSteps> {
  return readDeploymentSteps(tip, overlay, place, async (history) => {
    if (goal.kind === "stay") return true;
    // What the oldest commit that was read left may have been there before: who put it there is not known yet.
    const oldest = history.steps.at(-1)?.commit;
    if (goal.kind === "named") {
      const found = named(history, goal.given);
      return found !== undefined && found.commit !== oldest;
    }
    for (const one of earlier(history)) {
      if (one.commit === oldest) return false;
      if (isHeld(holds, one, now())) continue;
      if (goal.kind === "previous" || (await isProved(one))) return true;
    }
    return false;
  });
}

/** As far as the history alone tells: what it does not tell is asked for the one that is chosen. */
function isHeld(holds: readonly HoldsFile[], one: RollbackTarget, now: number): boolean {
  const identity = parseDigest(one.identity);
  return judgeHolds(holds, { identity, source: one.step.source?.commit }, now).state === "red";
}

/** Raises ROLLBACK_NOTHING, ROLLBACK_HISTORY_SHORT and ROLLBACK_TARGET_UNSEEN. */
export async function chooseTarget(
  { place, overlay, holds }: RollbackPlaceFacts,
  ran: DeploymentSteps,
  goal: RollbackGoal,
  sources: Pick<RollbackSources, "now" | "isProved">,
): Promise<{ readonly target: RollbackTarget; readonly passed: readonly RollbackTarget[] }> {
  const count = String(ran.steps.length);
  const short = () =>
    problem("ROLLBACK_HISTORY_SHORT", { file: overlay.file, count }, { at: { file: overlay.file } });
  if (goal.kind === "named") {
    const target = named(ran, goal.given);
    if (target !== undefined) return { target, passed: [] };
    if (ran.cut) throw short();
    const seen = [...new Set(ran.steps.flatMap(({ deployed }) => (deployed ? [versionName(deployed)] : [])))];
    const slots = { given: goal.given, file: overlay.file, count, seen: seen.slice(0, 5).join(", ") };
    throw problem("ROLLBACK_TARGET_UNSEEN", slots, { at: { file: overlay.file } });
  }
  const passed: RollbackTarget[] = [];
  const unproved: RollbackTarget[] = [];
  for (const one of earlier(ran)) {
    if (isHeld(holds, one, sources.now())) passed.push(one);
    else if (goal.kind === "previous" || (await sources.isProved(one))) return { target: one, passed };
    else {
      passed.push(one);
      unproved.push(one);
    }
  }
  if (ran.cut) throw short();
  const names = (list: readonly RollbackTarget[]) =>
    list.map(({ deployed }) => versionName(deployed)).join(", ");
  const why =
    unproved.length > 0
      ? `nothing proves that ${names(unproved.slice(0, 5))} was good (a successful deployment of ours, green \`checks\`, or a served \`soak\`).`
      : passed.length > 0
        ? `${names(passed)} ran before it, and is held.`
        : "nothing ran there before it, or it was left by a rollback.";
  const [what, where] = [
    place.service || (place.image.name ?? "the image"),
    place.environment || overlay.file,
  ];
  throw problem("ROLLBACK_NOTHING", { what, where, why }, { at: { file: overlay.file } });
}
