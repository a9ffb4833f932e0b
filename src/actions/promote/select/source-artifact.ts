import type { Digest } from "../../../core/image/digest.ts";
import { formatImage, type Image } from "../../../core/image/image.ts";
import { type Deployed, imageAbsent, readDeployed } from "../../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../../core/manifest/manifest-formats.ts";
import type { Code } from "../../../core/problem/messages/index.ts";
import { problem } from "../../../core/problem/problem.ts";
import { recoverFrom } from "../../../core/problem/recover-from-problem.ts";
import type { Artifact, ImageArtifact } from "../../../core/promotion/promotion.ts";
import type { PromotionPath } from "../../../core/promotion/promotion-path.ts";
import { overlayCommits, readSnapshot } from "../../../operations/overlay-history.ts";
import { readDeploymentFile } from "../../../operations/read-overlay.ts";
import type { ReleaseTags } from "../../../operations/release-tags.ts";
import type { Tip } from "../../../ports/delivery.ts";
import { completeImage, isVersion, type Selection } from "./selection.ts";
import { findRevisionSource } from "./source-revision.ts";

/** Where the artifact of a path was found. */
export type ArtifactSource =
  /** `name`: of its entry in `images`. */
  | { readonly kind: "found"; readonly name: string; readonly artifact: Artifact }
  | { readonly kind: "absent"; readonly why: string };

/** What a tag means in its registry now. Raises IMAGE_MISSING. */
export type Resolve = (repository: string, tag: string) => Promise<Digest>;

/**
 * Finds the artifact that a path takes. Raises the Problems of overlays that cannot be read, PROMOTE_IMAGE_ABSENT,
 * PROMOTE_UNRESOLVED, PROMOTE_VERSION_UNSEEN and IMAGE_INVALID.
 */
export async function findSource(
  tip: Tip,
  path: PromotionPath,
  selection: Selection,
  resolve: Resolve,
  releases: ReleaseTags | undefined,
): Promise<ArtifactSource> {
  return recoverFrom(
    path.mayBeAbsent ? absences : [],
    () => findPresent(tip, path, selection, resolve, releases),
    ({ message: why }) => ({ kind: "absent", why }),
  );
}

async function findPresent(
  tip: Tip,
  path: PromotionPath,
  selection: Selection,
  resolve: Resolve,
  releases: ReleaseTags | undefined,
): Promise<ArtifactSource> {
  if (path.from.format.name === "revision" && releases !== undefined) {
    const artifact = await findRevisionSource(tip, path, selection, releases);
    return { kind: "found", name: path.service, artifact };
  }
  if (selection.kind === "hotfix") {
    const image = completeImage(selection.image, path.repository);
    return {
      kind: "found",
      name: path.name ?? image.repository,
      artifact: await pin(image, "`image`", resolve),
    };
  }
  const at = await readDeploymentFile(tip, path.from.overlay, path.from.format);
  const now = readDeployed(at, path);
  if (now === undefined) throw imageAbsent(at, path.name);
  const deployed = selection.kind === "present" ? now : await findVersion(tip, at, now, selection.version);
  return { kind: "found", name: now.name, artifact: await pin(deployed, at.file, resolve) };
}

/** What it looks like when `from` does not have a service. */
const absences: readonly Code[] = [
  "KUSTOMIZATION_MISSING",
  "OVERLAY_FILE_MISSING",
  "PROMOTE_IMAGE_ABSENT",
  "REVISION_UNRELEASED",
  "REVISION_UNSTABLE",
];

async function findVersion(tip: Tip, at: DeploymentFile, now: Deployed, version: string): Promise<Deployed> {
  if (isVersion(now, version)) return now;
  let count = 0;
  for await (const commit of overlayCommits(tip, at.file)) {
    count++;
    const bytes = await commit.read();
    const then = bytes && readSnapshot(bytes, at, now);
    if (then !== undefined && isVersion(then, version)) return then;
  }
  const { file } = at;
  const slots = { file, version, count: String(count), now: formatImage(now) };
  throw problem("PROMOTE_VERSION_UNSEEN", slots, { at: { file } });
}

/** A tag alone is resolved now, so that what lands is a digest. */
async function pin(image: Image, file: string, resolve: Resolve): Promise<ImageArtifact> {
  const { repository, tag, digest } = image;
  if (digest !== undefined) return { kind: "image", repository, tag, digest, pinned: false };
  if (tag === undefined) throw problem("PROMOTE_UNRESOLVED", { file, name: repository });
  return { kind: "image", repository, tag, digest: await resolve(repository, tag), pinned: true };
}
