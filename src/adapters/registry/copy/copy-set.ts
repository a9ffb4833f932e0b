import { type Digest, shortDigest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import type { CopyOptions } from "../../../ports/registry.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { childrenOf, uniqueByDigest } from "../protocol/manifest-graph.ts";
import { describeReferrer, fallbackTag, legacyTags } from "../protocol/referrers-list.ts";
import { type ArtifactManifests, read, readManifests } from "../read/artifact.ts";
import { type RegistryManifest, readListedManifest, readManifest } from "../read/manifests.ts";
import { listByApi, listByTag } from "../read/referrers.ts";
import { openTagNames, type TagNames } from "../read/tags.ts";

/** All that has to be at the destination. */
export interface CopySet {
  readonly root: RegistryManifest;
  /** Each once, in the order in which they are written: children before what holds them, subjects before what points at them. */
  readonly manifests: readonly RegistryManifest[];
  /** Those of them that the artifact itself is made of. */
  readonly own: ArtifactManifests;
  /** Each once. */
  readonly blobs: readonly Descriptor[];
  /** By subject. */
  readonly referrers: ReadonlyMap<Digest, readonly Descriptor[]>;
  /** Tags of cosign's that hold what belongs to one of the manifests. */
  readonly cosignTags: readonly { readonly tag: string; readonly manifest: RegistryManifest }[];
}

/**
 * Reads all that belongs to an artifact from its root on. A referrer that is listed and does not exist is left out, and the log says so. Raises
 * IMAGE_INCOMPLETE.
 */
export async function readCopySet(
  session: Session,
  access: RepositoryAccess,
  root: RegistryManifest,
  mode: CopyOptions["referrers"],
): Promise<CopySet> {
  if (mode === "skip") {
    const own = await readManifests(session, access, root);
    return { ...own, own, referrers: new Map(), cosignTags: [] };
  }
  const names = openTagNames(session, access);
  const lists = new Map<Digest, Promise<readonly Descriptor[]>>();
  const listOf = (manifest: RegistryManifest) => {
    const pending = lists.get(manifest.digest) ?? list(session, access, manifest, names);
    lists.set(manifest.digest, pending);
    return pending;
  };
  const manifests: RegistryManifest[] = [];
  const blobs: Descriptor[] = [];
  const referrers = new Map<Digest, Descriptor[]>();
  const seen = new Set<Digest>();

  /** Takes a tree in, and what points at each of its manifests. */
  async function take({ manifests: tree, blobs: needed, root: top }: ArtifactManifests): Promise<void> {
    blobs.push(...needed);
    // The top first: by it we learn whether there is an API.
    await listOf(top);
    await Promise.all(tree.map(listOf));
    for (const manifest of tree) {
      if (seen.has(manifest.digest)) continue;
      seen.add(manifest.digest);
      manifests.push(manifest);
      for (const entry of await listOf(manifest)) await attach(manifest.digest, entry.digest);
    }
  }

  async function attach(subject: Digest, digest: Digest): Promise<void> {
    const referrer = await readListedManifest(session, access, digest);
    if (referrer === undefined) {
      const image = formatReference(access.repo, digest);
      session.note(
        `${image} is not copied: it is listed as attached to ${shortDigest(subject)}, and does not exist`,
      );
      return;
    }
    const entry = describeReferrer(read(access, referrer), digest, referrer.bytes.length);
    referrers.set(subject, [...(referrers.get(subject) ?? []), entry]);
    if (!seen.has(digest)) await take(await readManifests(session, access, referrer));
  }

  const [own] = await Promise.all([readManifests(session, access, root), listOf(root)]);
  await take(own);
  const cosignTags = await readCosignTags(session, access, manifests, names);
  for (const { manifest } of cosignTags) {
    if (!seen.has(manifest.digest)) await take(await readManifests(session, access, manifest));
  }
  return { root, own, manifests, blobs: uniqueByDigest(blobs), referrers, cosignTags };
}

async function list(session: Session, access: RepositoryAccess, manifest: RegistryManifest, names: TagNames) {
  const listed = await listByApi(session, access, manifest.digest);
  if (listed !== undefined) return listed;
  if (!(await names.mayHave(fallbackTag(manifest.digest)))) return [];
  const children = childrenOf(read(access, manifest)).map((child) => child.digest);
  return await listByTag(session, access, manifest.digest, children, await tagReader(names));
}

/** Where all tags are known, whoever reads one knows that it is there. */
async function tagReader(names: TagNames): Promise<typeof readManifest> {
  return (await names.all()) === undefined ? readManifest : readListedManifest;
}

async function readCosignTags(
  session: Session,
  access: RepositoryAccess,
  manifests: readonly RegistryManifest[],
  names: TagNames,
) {
  const tags = manifests.flatMap((one) => legacyTags(one.digest));
  const found = await Promise.all(
    tags.map(async (tag) => {
      if (!(await names.mayHave(tag))) return [];
      const readTag = await tagReader(names);
      const manifest = await readTag(session, access, tag);
      return manifest === undefined ? [] : [{ tag, manifest }];
    }),
  );
  return found.flat();
}
