import type { Artifact, Copied, CopyWishes } from "../../contract/registry.ts";
import type { Log } from "../../contract/world.ts";
import { groupByNeed } from "../../domain/oci/closure.ts";
import { formatReference, formatRepo } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { attachReferrers } from "./attach.ts";
import { read } from "./closure.ts";
import { findDue } from "./due.ts";
import type { Cargo } from "./gather.ts";
import { putManifest, readManifest, resolve } from "./manifests.ts";
import { openProgress } from "./progress.ts";
import { openRoute, type Places, type Route } from "./route.ts";
import type { Session } from "./session.ts";
import { writeTags } from "./tagging.ts";
import { together } from "./together.ts";
import { bring, mount } from "./transfer.ts";

/**
 * Makes an artifact exist in another repository, bit by bit the same. Its tags are written last: a destination where one means the
 * artifact has all of it, and a run that was killed is taken up by running it again.
 */
export async function copy(
  session: Session,
  log: Log,
  places: Places,
  artifact: Artifact,
  wishes: CopyWishes,
): Promise<Copied> {
  const route = await openRoute(session, log, places);
  const due = await findDue(route, artifact, wishes);
  const { tagged } = due;
  if (due.kind === "there") {
    if (tagged.length > 0) await tagAgain(route, artifact, tagged);
    return { ...nothing, tagged };
  }
  const { cargo } = due;
  const moved = await copyBlobs(route, cargo);
  await copyManifests(route, cargo, tagged.length > 0);
  await writeTags(session, route.to, cargo.root, tagged);
  return { ...moved, manifests: cargo.own, referrers: cargo.manifests.length - cargo.own, tagged };
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

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
