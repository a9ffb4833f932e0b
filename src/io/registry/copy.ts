import type { Artifact, Copied, CopyWishes } from "../../contract/registry.ts";
import type { Log } from "../../contract/world.ts";
import { groupByNeed } from "../../domain/oci/closure.ts";
import { formatReference, formatRepo, type Repo } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { attachReferrers, hasReferrers } from "./attach.ts";
import { read, readRoot } from "./closure.ts";
import { type Cargo, gather } from "./gather.ts";
import { putManifest, readManifest, resolve } from "./manifests.ts";
import { openProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { type Site, siteOf } from "./site.ts";
import { missingTags, type TagWish, writeTags } from "./tagging.ts";
import { together } from "./together.ts";
import { bring, mount } from "./transfer.ts";

/** A copy from one repository to another. */
interface Route {
  readonly session: Session;
  readonly log: Log;
  readonly from: Site;
  readonly to: Site;
  /** One host, one identity: blobs can be mounted. */
  readonly isOneDoor: boolean;
}

/**
 * Makes an artifact exist in another repository, bit by bit the same. Its tags are written last: a destination where one means the
 * artifact has all of it, and a run that was killed is taken up by running it again.
 */
export async function copy(
  session: Session,
  log: Log,
  places: { readonly from: Repo; readonly to: Repo },
  artifact: Artifact,
  wishes: CopyWishes,
): Promise<Copied> {
  const route = await openRoute(session, log, places.from, places.to);
  const { from, to } = route;
  const { digest } = artifact;
  const wanted = tagsOf(artifact, wishes);
  const missing = await missingTags(session, to, digest, wanted);
  const tagged = missing.map(({ tag }) => tag);
  const isThere =
    wanted.length > 0 ? missing.length < wanted.length : (await resolve(session, to, digest)) !== undefined;
  if (isThere && (wishes.referrers === "skip" || (await hasReferrers(session, from, to, digest)))) {
    if (tagged.length > 0) await tagAgain(route, artifact, tagged);
    return { ...nothing, tagged };
  }
  const root = await readRoot(session, from, artifact);
  const cargo = await gather(session, from, root, wishes.referrers);
  const moved = await copyBlobs(route, cargo);
  await copyManifests(route, cargo, tagged.length > 0);
  await writeTags(session, to, root, tagged);
  return { ...moved, manifests: cargo.own, referrers: cargo.manifests.length - cargo.own, tagged };
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

async function openRoute(session: Session, log: Log, from: Repo, to: Repo): Promise<Route> {
  if (!(await session.isOneDoor(from, to))) {
    return { session, log, from: siteOf(from, "pull"), to: siteOf(to, "push"), isOneDoor: false };
  }
  // One token for both: a mount needs it.
  const both = siteOf(to, "push", from);
  return { session, log, from: { ...both, repo: from, action: "pull" }, to: both, isOneDoor: true };
}

function tagsOf(artifact: Artifact, wishes: CopyWishes): readonly TagWish[] {
  const fixed = new Set([...(artifact.tag === undefined ? [] : [artifact.tag]), ...wishes.tags]);
  const moving = new Set(wishes.movingTags.filter((tag) => !fixed.has(tag)));
  return [
    ...[...fixed].map((tag) => ({ tag, moving: false })),
    ...[...moving].map((tag) => ({ tag, moving: true })),
  ];
}

/** Tags what is there: the bytes come from the destination itself. */
async function tagAgain(
  { session, to }: Route,
  { digest }: Artifact,
  tags: readonly string[],
): Promise<void> {
  const manifest = await readManifest(session, to, digest);
  if (manifest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(to.repo, digest) });
  await writeTags(session, to, manifest, tags);
}

async function copyBlobs({ session, log, from, to, isOneDoor }: Route, { blobs }: Cargo) {
  const name = `${formatRepo(from.repo)} to ${formatRepo(to.repo)}`;
  const bytes = blobs.reduce((sum, blob) => sum + blob.size, 0);
  const progress = openProgress(session.clock, log, { name, blobs: blobs.length, bytes });
  const done = { mounted: 0, transferred: 0, bytes: 0 };
  await together(blobs, async (blob, signal) => {
    const lane = { session, from, to, moved: progress.moved, signal };
    const came = await (isOneDoor ? mount(lane, blob) : bring(lane, blob));
    if (came === "mounted") done.mounted += 1;
    if (came === "transferred") {
      done.transferred += 1;
      done.bytes += blob.size;
    }
    progress.finished();
  });
  return done;
}

/** By digest; the root only if no tag will bring it, or something must find it there before. */
async function copyManifests({ session, log, to }: Route, cargo: Cargo, isTagged: boolean): Promise<void> {
  const { root, referrers, legacy } = cargo;
  const due = cargo.manifests.filter((one) => one !== root || !isTagged || referrers.has(root.digest));
  const ordered = due.map((manifest) => ({ manifest, digest: manifest.digest, content: read(to, manifest) }));
  for (const group of groupByNeed(ordered)) {
    await together(group, ({ manifest, digest }) => putManifest(session, to, digest, manifest));
  }
  for (const [subject, entries] of referrers) await attachReferrers(session, to, subject, entries);
  for (const { tag, manifest } of legacy) {
    const there = await resolve(session, to, tag);
    if (there === undefined) await putManifest(session, to, tag, manifest);
    else if (there !== manifest.digest) {
      log.info(
        `${formatReference(to.repo, tag)} holds other signatures than the source: it is left as it is`,
      );
    }
  }
}
