import type { Digest } from "../../../core/image/digest.ts";
import type { CopyOptions, RegistryArtifact } from "../../../ports/registry.ts";
import { readRoot } from "../read/artifact.ts";
import { resolve } from "../read/manifests.ts";
import type { CopyPath } from "./copy-path.ts";
import { type CopySet, readCopySet } from "./copy-set.ts";
import { hasNewReferrers } from "./new-referrers.ts";
import { missingTags, type TagWish } from "./write-tags.ts";

/** What a copy has to do yet. `tagged` are the tags that do not mean the artifact there. */
export type PendingCopy =
  | { readonly kind: "there"; readonly tagged: readonly string[] }
  | { readonly kind: "due"; readonly tagged: readonly string[]; readonly cargo: CopySet };

/**
 * Looks at the destination, and at the source only if something is due. As tags are written last, one that means the artifact
 * says that all of it is there, but for what was made since to point at it. Raises TAG_TAKEN, IMAGE_MISSING, IMAGE_TAG_MOVED and
 * IMAGE_INCOMPLETE.
 */
export async function findPending(
  { session, from, to }: CopyPath,
  artifact: RegistryArtifact,
  wishes: CopyOptions,
): Promise<PendingCopy> {
  const { digest } = artifact;
  const wanted = tagsOf(artifact, wishes);
  const missing = await missingTags(session, to, digest, wanted);
  const tagged = missing.map(({ tag }) => tag);
  const isThere =
    wanted.length > 0 ? missing.length < wanted.length : (await resolve(session, to, digest)) !== undefined;
  if (isThere && (wishes.referrers === "skip" || !(await hasNewReferrers(session, from, to, digest)))) {
    return { kind: "there", tagged };
  }
  const cargo = await readCopySet(session, from, await readRoot(session, from, artifact), wishes.referrers);
  return { kind: "due", tagged, cargo: isThere ? withoutArtifact(cargo) : cargo };
}

/** What points at it, and at what it is made of. */
function withoutArtifact(cargo: CopySet): CopySet {
  const there = new Set([...cargo.own.manifests, ...cargo.own.blobs].map((one) => one.digest));
  const isNew = (one: { readonly digest: Digest }) => !there.has(one.digest);
  const { manifests, blobs } = cargo;
  return { ...cargo, manifests: manifests.filter(isNew), blobs: blobs.filter(isNew) };
}

function tagsOf(artifact: RegistryArtifact, wishes: CopyOptions): readonly TagWish[] {
  const fixed = new Set([...(artifact.tag === undefined ? [] : [artifact.tag]), ...wishes.tags]);
  const moving = new Set(wishes.movingTags.filter((tag) => !fixed.has(tag)));
  return [
    ...[...fixed].map((tag) => ({ tag, moving: false })),
    ...[...moving].map((tag) => ({ tag, moving: true })),
  ];
}
