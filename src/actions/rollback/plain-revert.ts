import type { Oid } from "../../core/git/oid.ts";
import { parseOid } from "../../core/git/oid.ts";
import { parseDigest } from "../../core/image/digest.ts";
import { splitImage } from "../../core/image/image.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { DeploymentStep, DeploymentSteps } from "./deployment-history.ts";
import type { RollbackPlace } from "./request.ts";
import type { RollbackPlaceFacts } from "./rollback.ts";
import { type RollbackTarget, versionName } from "./target-candidates.ts";

const windows = [8, 64, 512] as const;

/** Other files in the overlay's folder that changed after a commit: they stay as they are now. */
export async function findLeft(
  tip: Tip,
  file: string,
  folder: string,
  since: Oid,
): Promise<readonly string[]> {
  if (folder === "") return [];
  for (const most of windows) {
    const commits = await tip.history(folder, most);
    const end = commits.findIndex(({ oid }) => oid === since);
    if (end < 0 && commits.length === most) continue;
    const newer = end < 0 ? commits : commits.slice(0, end);
    return [...new Set(newer.flatMap(({ files }) => files))].filter((one) => one !== file).sort();
  }
  return [];
}

/** The hold that a rollback to the present artifact should have left: what the commit that put it there took away. */
export function escapedBy(newest: DeploymentStep | undefined, { service, environment }: RollbackPlace) {
  const { trailers, identity } = newest ?? {};
  if (trailers?.action !== "rollback") return undefined;
  const isHere = (one: (typeof trailers.deployments)[number]) =>
    one.service === service && one.environment === environment;
  // Of several clusters with images of their own each has a group.
  const own = trailers.deployments.findIndex((one) => isHere(one) && one.image.digest === identity);
  const at = own < 0 ? trailers.deployments.findIndex(isHere) : own;
  const taken = trailers.rolledBack[at < 0 ? 0 : at] ?? "";
  return parseDigest(splitImage(taken).digest ?? "") ?? parseOid(splitImage(taken).digest ?? "");
}

/** Whether the commit that set the present artifact can be reverted: it changed one image of one file, and that is as it left it. */
export async function examineRevert(
  { overlay, place }: RollbackPlaceFacts,
  { steps }: DeploymentSteps,
  target: RollbackTarget,
): Promise<{ readonly step: DeploymentStep; readonly impure: string | undefined } | undefined> {
  const index = steps.findIndex(({ identity }, at) => steps[at + 1]?.identity !== identity);
  const [step, before] = [steps[index], steps[index + 1]];
  if (step === undefined) return undefined;
  const impure = (why: string) => ({ step, impure: why });
  if (before === undefined || before.identity !== target.identity)
    return impure(`what ran before it is not ${versionName(target.deployed)}`);
  const others = (await step.at.changes()).filter((path) => path !== overlay.file);
  if (others.length > 0) return impure(`it changed ${others.slice(0, 3).join(", ")} as well`);
  const [then, now] = [await before.at.read(), await step.at.read()];
  const [older, newer] = [then, now].map((bytes) => new TextDecoder().decode(bytes));
  if (withoutValues(older ?? "", [before, step]) !== withoutValues(newer ?? "", [before, step]))
    return impure(`it changed more of ${overlay.file} than the image of ${place.service || "this entry"}`);
  return { step, impure: undefined };
}

/** A text with the values of two images taken out, so that what else differs is seen. */
function withoutValues(text: string, steps: readonly DeploymentStep[]): string {
  const values = steps
    .flatMap(({ deployed }) => [deployed?.digest, deployed?.tag])
    .filter((one) => one !== undefined);
  return values.reduce((rest, value) => rest.replaceAll(value, ""), text).replace(/["']/g, "");
}
