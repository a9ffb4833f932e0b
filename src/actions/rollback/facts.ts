import type { Oid } from "../../core/git/oid.ts";
import { type Digest, parseDigest } from "../../core/image/digest.ts";
import { splitImage } from "../../core/image/image.ts";
import { type Deployed, imageAbsent, readDeployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { folderOf } from "../../core/path/repository-path.ts";
import { type Problem, Problems, problem, problemsIn } from "../../core/problem/problem.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import { liftHolds } from "../../core/promotion/edit-holds.ts";
import { type Holdable, judgeHolds, needsSource } from "../../core/promotion/holds.ts";
import { isClosed } from "../../core/promotion/verdict.ts";
import { readHolds } from "../../operations/holds.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Tip } from "../../ports/delivery.ts";
import { chooseTarget, readHistory } from "./choose-target.ts";
import { type DeploymentSteps, readDeploymentSteps } from "./deployment-history.ts";
import { findOtherWriters } from "./other-writers.ts";
import { escapedBy, examineRevert, findLeft } from "./plain-revert.ts";
import type { RollbackPlace, RollbackRequest } from "./request.ts";
import {
  type PresentArtifact,
  type RollbackFacts,
  type RollbackPlaceFacts,
  type RollbackSources,
  rollbackPlaceName,
} from "./rollback.ts";
import { isMeant, type RollbackTarget, versionName } from "./target-candidates.ts";

/** Reads everything about every place; all faults at once. Raises ROLLBACK_* and what overlays and registries raise. */
export async function readRollbackFacts(
  tip: Tip,
  places: readonly RollbackPlace[],
  request: RollbackRequest,
  sources: RollbackSources,
): Promise<readonly RollbackFacts[]> {
  const facts: RollbackFacts[] = [];
  const faults: Problem[] = [];
  // One after the other: they share a repository, and Git fetches history under a lock.
  for (const place of places) {
    try {
      facts.push(await readPlace(tip, place, request, sources));
    } catch (thrown) {
      const found = problemsIn(thrown);
      if (found === undefined) throw thrown;
      faults.push(...found);
    }
  }
  const [only] = faults;
  if (only !== undefined) throw faults.length === 1 ? only : new Problems(faults);
  return facts;
}

async function readPlace(
  tip: Tip,
  place: RollbackPlace,
  request: RollbackRequest,
  sources: RollbackSources,
): Promise<RollbackFacts> {
  const { goal, from } = request;
  const overlay = await readOverlay(tip, place);
  const present = readPresent(overlay, place);
  const holds = await readHolds(tip, overlay.file);
  const facts = { place, overlay, present, holds };
  if (goal.kind === "stay") return { kind: "same", escaped: undefined, ...facts };
  const isThere = (given: string) => isMeant(present, present.digest ?? "", given);
  if (goal.kind === "named" && isThere(goal.given)) {
    const [newest] = (await readDeploymentSteps(tip, overlay, place, () => true)).steps;
    return { kind: "same", escaped: parseDigest(from[0] ?? "") ?? escapedBy(newest, place), ...facts };
  }
  const ran = await readHistory(tip, facts, request.goal, sources);
  const artifact = await identify(facts, ran, sources, request.hold !== undefined);
  const isOther =
    from.length > 0 && !from.some((one) => isMeant(present, artifact.identity ?? "", digestOrGiven(one)));
  const superseded = (): RollbackFacts => {
    const now = artifact.identity ?? versionName(present);
    const why = `${rollbackPlaceName(place)} runs ${versionName(present)} (${now}) now, not ${from.join(" or ")}`;
    return { kind: "superseded", why, ...facts };
  };
  if (isOther && goal.kind !== "named") return superseded();
  const { target, passed } = await chooseTarget(facts, ran, goal, sources);
  const isRelease = present.repository === "";
  if (target.identity === (isRelease ? present.tag : (artifact.identity ?? present.tag))) {
    return { kind: "same", escaped: escapedBy(ran.steps[0], place), ...facts };
  }
  if (isOther) return superseded();
  return readTarget(tip, facts, { ran, artifact, target, passed }, request, sources);
}

/** A whole image as `from` may be given: its digest counts. */
function digestOrGiven(given: string): string {
  return parseDigest(given) ?? splitImage(given).digest ?? given;
}

async function readOverlay(tip: Tip, { overlay, format, image }: RollbackPlace): Promise<DeploymentFile> {
  const read = () => readDeploymentFile(tip, overlay, format);
  return recoverFrom(["KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING"], read, (cause) => {
    const slots = { overlay: overlay || ".", name: image.name ?? image.repository, why: cause.message };
    throw problem("ROLLBACK_PLACE_GONE", slots, { cause });
  });
}

function readPresent(overlay: DeploymentFile, { image }: RollbackPlace): Deployed {
  const present = readDeployed(overlay, image);
  if (present !== undefined) return present;
  const { message: why } = imageAbsent(overlay, image.name);
  const slots = { overlay: overlay.file, name: image.name ?? image.repository, why };
  throw problem("ROLLBACK_PLACE_GONE", slots, { at: { file: overlay.file } });
}

/** What is there now. Its digest is asked for where it has to be held and only a tag is known. Raises ROLLBACK_UNRESOLVED. */
async function identify(
  { place, overlay, present }: RollbackPlaceFacts,
  { steps }: DeploymentSteps,
  sources: RollbackSources,
  isHeld: boolean,
): Promise<PresentArtifact> {
  const [newest] = steps;
  const setter = steps.find(({ identity }, index) => steps[index + 1]?.identity !== identity) ?? newest;
  const source = setter?.source?.commit;
  if (present.repository === "") {
    const commit =
      present.tag === undefined ? undefined : await sources.releaseCommit(place.service, present.tag);
    return { deployed: present, identity: commit, source: commit, commit: setter?.commit };
  }
  const digest = present.digest ?? parseDigest(newest?.identity ?? "");
  if (digest !== undefined || !isHeld)
    return { deployed: present, identity: digest, source, commit: setter?.commit };
  const resolved =
    present.tag === undefined ? undefined : await sources.resolve(present.repository, present.tag);
  if (resolved === undefined) {
    const image = `${present.repository}${present.tag === undefined ? "" : `:${present.tag}`}`;
    throw problem("ROLLBACK_UNRESOLVED", { file: overlay.file, image }, { at: { file: overlay.file } });
  }
  return { deployed: present, identity: resolved, source, commit: setter?.commit };
}

/** Everything about the target that was chosen. */
async function readTarget(
  tip: Tip,
  facts: RollbackPlaceFacts,
  chosen: {
    readonly ran: DeploymentSteps;
    readonly artifact: PresentArtifact;
    readonly target: RollbackTarget;
    readonly passed: readonly RollbackTarget[];
  },
  request: RollbackRequest,
  sources: RollbackSources,
): Promise<RollbackFacts> {
  const { place, overlay, present, holds } = facts;
  const { ran, artifact, target, passed } = chosen;
  const { deployed } = target;
  const isRelease = deployed.repository === "";
  const commit =
    isRelease && deployed.tag !== undefined
      ? await sources.releaseCommit(place.service, deployed.tag)
      : undefined;
  const digest = isRelease ? undefined : await digestOf(target, sources, request.verify);
  const now = sources.now();
  const sourceCommit = target.step.source?.commit ?? commit;
  const source =
    sourceCommit ??
    (digest && needsSource(holds, now) ? await sources.labelled(deployed.repository, digest) : undefined);
  const targetIdentity: Holdable = { identity: commit ?? digest, source };
  const lifted = request.liftHold ? liftHolds(holds, targetIdentity) : holds;
  const verdict = judgeHolds(lifted, targetIdentity, now);
  if (request.verify && !isRelease && !isClosed(verdict)) await sources.verify(deployed, digest);
  const [irreversible, changes] = [
    await sources.findIrreversible(place.service, source, artifact.source),
    await sources.readRange(place, withCommit(deployed, source), withCommit(present, artifact.source)),
  ];
  const folder = folderOf(overlay.file);
  const [beside, top] = await Promise.all([tip.list(folder), tip.list("")]);
  return {
    kind: "back",
    ...facts,
    from: artifact,
    target,
    image: deployed,
    targetIdentity,
    verdict,
    passed,
    irreversible,
    changes,
    leaves: await findLeft(tip, overlay.file, folder, target.commit),
    otherWriters: findOtherWriters({
      steps: ran.steps,
      text: overlay.text,
      folder: beside ?? [],
      top: top ?? [],
    }),
    revert: request.revert ? await examineRevert(facts, ran, target) : undefined,
  };
}

function withCommit(deployed: Deployed, commit: Oid | undefined): Deployed & { commit?: Oid } {
  return commit === undefined ? deployed : { ...deployed, commit };
}

/** Of a target that only a tag names the digest is what the tag means now. Raises ROLLBACK_TARGET_GONE. */
async function digestOf(
  { identity, deployed: { repository, tag } }: RollbackTarget,
  sources: RollbackSources,
  verify: boolean,
): Promise<Digest | undefined> {
  const digest = parseDigest(identity);
  if (digest !== undefined || tag === undefined || !verify) return digest;
  const resolved = await sources.resolve(repository, tag);
  if (resolved !== undefined) return resolved;
  const slots = { image: `${repository}:${tag}`, why: "the registry does not know the tag." };
  throw problem("ROLLBACK_TARGET_GONE", slots);
}
