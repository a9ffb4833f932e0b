import type { Digest } from "../../../core/image/digest.ts";
import type { CopyOptions, RegistryArtifact } from "../../../ports/registry.ts";
import { readRoot } from "../read/artifact.ts";
import { resolve } from "../read/manifests.ts";
import { type CopySet, readCopySet } from "./copy-set.ts";
import { hasNewReferrers } from "./new-referrers.ts";
import type { CopyPath } from "./open-source-and-destination.ts";
import { missingTags, type TagRequest } from "./write-tags.ts";

/** What a copy still has to do. `tagged` are the tags that do not mean the artifact there. */
export type PendingCopy =
  | { readonly kind: "there"; readonly tagged: readonly string[] }
  | { readonly kind: "pending"; readonly tagged: readonly string[]; readonly copySet: CopySet };

/**
 * Looks at the destination, and at the source only if something is pending. As tags are written last, one that means the artifact
 * says that all of it is there, but for what was made since to point at it. Raises TAG_TAKEN, IMAGE_MISSING, IMAGE_TAG_MOVED and
 * IMAGE_INCOMPLETE.
 */
export async function findPending(
  { session, from, to }: CopyPath,
  artifact: RegistryArtifact,
  options: CopyOptions,
): Promise<PendingCopy> {
  const { digest } = artifact;
  const tags = tagsOf(artifact, options);
  const missing = await missingTags(session, to, digest, tags);
  const tagged = missing.map(({ tag }) => tag);
  const isThere =
    tags.length > 0 ? missing.length < tags.length : (await resolve(session, to, digest)) !== undefined;
  if (isThere && (options.referrers === "skip" || !(await hasNewReferrers(session, from, to, digest)))) {
    return { kind: "there", tagged };
  }
  const copySet = await readCopySet(
    session,
    from,
    await readRoot(session, from, artifact),
    options.referrers,
  );
  return { kind: "pending", tagged, copySet: isThere ? withoutArtifact(copySet) : copySet };
}

/** What points at it, and at what it is made of. */
function withoutArtifact(copySet: CopySet): CopySet {
  const there = new Set([...copySet.own.manifests, ...copySet.own.blobs].map((one) => one.digest));
  const isNew = (one: { readonly digest: Digest }) => !there.has(one.digest);
  const { manifests, blobs } = copySet;
  return { ...copySet, manifests: manifests.filter(isNew), blobs: blobs.filter(isNew) };
}

function tagsOf(artifact: RegistryArtifact, options: CopyOptions): readonly TagRequest[] {
  const fixed = new Set([...(artifact.tag === undefined ? [] : [artifact.tag]), ...options.tags]);
  return [...fixed].map((tag) => ({ tag, moving: false }));
}
