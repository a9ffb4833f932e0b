import type { Artifact, Copied, CopyWishes } from "../../contract/registry.ts";
import { uniqueByDigest } from "../../domain/oci/closure.ts";
import type { Repo } from "../../domain/oci/repo.ts";
import { hasBlob } from "./blobs.ts";
import { type Closure, readClosure, readRoot } from "./closure.ts";
import { putManifest } from "./manifests.ts";
import type { Session } from "./session.ts";
import { type Site, siteOf } from "./site.ts";
import { missingTags, type TagWish, writeTags } from "./tagging.ts";
import { type Blob, mount, transfer } from "./transfer.ts";

/**
 * Makes an artifact exist in another repository, bit by bit the same. Tags are written last, so a destination whose tags
 * all mean the artifact has all of it, and a run that was killed is taken up by running it again.
 */
export async function copy(
  session: Session,
  fromRepo: Repo,
  toRepo: Repo,
  artifact: Artifact,
  wishes: CopyWishes,
): Promise<Copied> {
  const isOneDoor = await session.isOneDoor(fromRepo, toRepo);
  const to = siteOf(toRepo, "push", isOneDoor ? fromRepo : undefined);
  const from = isOneDoor ? { ...to, repo: fromRepo, action: "pull" as const } : siteOf(fromRepo, "pull");
  const wanted = tagsOf(artifact, wishes);
  const missing = await missingTags(session, to, artifact.digest, wanted);
  if (wanted.length > 0 && missing.length === 0) return nothing;
  const root = await readRoot(session, from, artifact);
  const closure = await readClosure(session, from, root);
  const blobs = await copyBlobs(session, from, to, closure.blobs, isOneDoor);
  await copyManifests(session, to, closure, missing.length > 0);
  const tagged = missing.map(({ tag }) => tag);
  await writeTags(session, to, root, tagged);
  return { ...blobs, manifests: closure.manifests.length, referrers: 0, tagged };
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

function tagsOf(artifact: Artifact, wishes: CopyWishes): readonly TagWish[] {
  const fixed = new Set([...(artifact.tag === undefined ? [] : [artifact.tag]), ...wishes.tags]);
  const moving = new Set(wishes.movingTags.filter((tag) => !fixed.has(tag)));
  return [
    ...[...fixed].map((tag) => ({ tag, moving: false })),
    ...[...moving].map((tag) => ({ tag, moving: true })),
  ];
}

async function copyBlobs(session: Session, from: Site, to: Site, blobs: readonly Blob[], isOneDoor: boolean) {
  const done = { mounted: 0, transferred: 0, bytes: 0 };
  await Promise.all(
    uniqueByDigest(blobs).map(async (blob) => {
      if (isOneDoor && (await mount(session, from, to, blob)) === "mounted") {
        done.mounted += 1;
        return;
      }
      if (!isOneDoor) {
        if (await hasBlob(session, to, blob.digest)) return;
        await session.transfers.through(() => transfer(session, from, to, blob));
      }
      done.transferred += 1;
      done.bytes += blob.size;
    }),
  );
  return done;
}

/** Children by digest, first; the root by digest only if no tag will bring it. */
async function copyManifests(session: Session, to: Site, closure: Closure, isTagged: boolean): Promise<void> {
  for (const manifest of closure.manifests) {
    if (manifest === closure.root && isTagged) continue;
    await putManifest(session, to, manifest.digest, manifest);
  }
}
