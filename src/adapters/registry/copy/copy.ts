import { formatReference, formatRepo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Log } from "../../../ports/all-ports.ts";
import type { Copied, CopyOptions, RegistryArtifact } from "../../../ports/registry.ts";
import { mount, transferBlob } from "../blob-transfer/transfer.ts";
import type { Session } from "../http/session.ts";
import { groupByNeed } from "../protocol/manifest-graph.ts";
import { legacyTags } from "../protocol/referrers-list.ts";
import { read } from "../read/artifact.ts";
import type { RegistryManifest } from "../read/manifests.ts";
import { putManifest, readManifest, resolve } from "../read/manifests.ts";
import { attachReferrers } from "./attach-referrers.ts";
import type { CopySet } from "./copy-set.ts";
import { findPending } from "./missing-at-destination.ts";
import { type CopyPath, type CopyRepositories, openCopyPath } from "./open-source-and-destination.ts";
import { openProgress } from "./progress.ts";
import { allOrStop } from "./stop-all-on-failure.ts";
import { writeTags } from "./write-tags.ts";

/**
 * Makes an artifact exist in another repository, bit by bit the same. Its tags are written last, and before them what points at its
 * root: a destination where one means the artifact has all of it, and a run that was killed is taken up by running it again.
 */
export async function copy(
  session: Session,
  log: Log,
  repositories: CopyRepositories,
  artifact: RegistryArtifact,
  options: CopyOptions,
): Promise<Copied> {
  const copyPath = await openCopyPath(session, log, repositories);
  const pending = await findPending(copyPath, artifact, options);
  const { tagged } = pending;
  if (pending.kind === "there") {
    if (tagged.length > 0) await tagAgain(copyPath, artifact, tagged);
    return { ...nothing, tagged };
  }
  const { copySet } = pending;
  const moved = await copyBlobs(copyPath, copySet);
  await copyManifests(copyPath, copySet, tagged.length > 0);
  await writeTags(session, copyPath.to, copySet.root, tagged);
  const own = new Set(copySet.own.manifests);
  const manifests = copySet.manifests.filter((one) => own.has(one)).length;
  return { ...moved, manifests, referrers: copySet.manifests.length - manifests, tagged };
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

/** Tags what is there: the bytes come from the destination itself. */
async function tagAgain(
  { session, to }: CopyPath,
  { digest }: RegistryArtifact,
  tags: readonly string[],
): Promise<void> {
  const manifest = await readManifest(session, to, digest);
  if (manifest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(to.repo, digest) });
  await writeTags(session, to, manifest, tags);
}

/** Bytes of layers in a millisecond from which on their time does not count for the deadline: 64 KiB a second. */
const slowest = 64;

async function copyBlobs({ session, log, from, to, isSameRegistry }: CopyPath, { blobs }: CopySet) {
  const name = `${formatRepo(from.repo)} to ${formatRepo(to.repo)}`;
  const bytes = blobs.reduce((sum, blob) => sum + blob.size, 0);
  const progress = openProgress(session.clock, log, { name, blobs: blobs.length, bytes });
  const done = { mounted: 0, transferred: 0, bytes: 0 };
  const moved = (count: number) => {
    progress.moved(count);
    session.deadline.extend(count / slowest);
  };
  await allOrStop(blobs, async (blob, signal) => {
    const path = { session, from, to, moved, signal };
    const outcome = await (isSameRegistry ? mount(path, blob) : transferBlob(path, blob));
    if (outcome === "mounted") done.mounted += 1;
    if (outcome === "transferred") {
      done.transferred += 1;
      done.bytes += blob.size;
    }
    progress.finished();
  });
  return done;
}

/**
 * By digest; the root only if no tag will bring it, or something must find it there before. What points at the root comes last, after what
 * points at anything else, be it at that very thing (a subject may come later than what points at it, distribution-spec 1.1).
 */
async function copyManifests(copyPath: CopyPath, copySet: CopySet, isTagged: boolean): Promise<void> {
  const { session, to } = copyPath;
  const { root, referrers, cosignTags: legacy } = copySet;
  const ofRoot = referrers.get(root.digest) ?? [];
  const isLast = new Set(ofRoot.map((one) => one.digest));
  const pending = copySet.manifests.filter((one) => one !== root || !isTagged || ofRoot.length > 0);
  await putAll(
    copyPath,
    pending.filter((one) => !isLast.has(one.digest)),
  );
  for (const [subject, entries] of referrers) {
    if (subject !== root.digest) await attachReferrers(session, to, subject, entries);
  }
  const rootTags = new Set(legacyTags(root.digest));
  const rootLast = legacy.toSorted(
    (one, other) => Number(rootTags.has(one.tag)) - Number(rootTags.has(other.tag)),
  );
  for (const one of rootLast) await putLegacy(copyPath, one);
  await putAll(
    copyPath,
    pending.filter((one) => isLast.has(one.digest)),
  );
  if (ofRoot.length > 0) await attachReferrers(session, to, root.digest, ofRoot);
}

async function putAll({ session, to }: CopyPath, manifests: readonly RegistryManifest[]): Promise<void> {
  const ordered = manifests.map((manifest) => ({
    manifest,
    digest: manifest.digest,
    content: read(to, manifest),
  }));
  for (const group of groupByNeed(ordered)) {
    await allOrStop(group, ({ manifest, digest }) => putManifest(session, to, digest, manifest));
  }
}

async function putLegacy({ session, log, to }: CopyPath, { tag, manifest }: CopySet["cosignTags"][number]) {
  const there = await resolve(session, to, tag);
  if (there === undefined) await putManifest(session, to, tag, manifest);
  else if (there !== manifest.digest) {
    log.info(`${formatReference(to.repo, tag)} has other signatures than the source: it stays unchanged`);
  }
}
