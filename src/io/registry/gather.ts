import type { CopyWishes } from "../../contract/registry.ts";
import type { Digest } from "../../domain/digest.ts";
import { childrenOf, uniqueByDigest } from "../../domain/oci/closure.ts";
import type { Descriptor } from "../../domain/oci/descriptor.ts";
import { describeReferrer, fallbackTag, legacyTags } from "../../domain/oci/referrers.ts";
import { type Closure, read, readClosure } from "./closure.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest } from "./manifests.ts";
import { listByApi, listByTag } from "./referrers.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { openTagNames, type TagNames } from "./tag-names.ts";

/** All that has to be at the destination. */
export interface Cargo {
  readonly root: Manifest;
  /** Each once, in the order in which they are written: children before what holds them, subjects before what points at them. */
  readonly manifests: readonly Manifest[];
  /** Those of them that the artifact itself is made of. */
  readonly own: Closure;
  /** Each once. */
  readonly blobs: readonly Descriptor[];
  /** By subject. */
  readonly referrers: ReadonlyMap<Digest, readonly Descriptor[]>;
  /** Tags of cosign's that hold what belongs to one of the manifests. */
  readonly legacy: readonly { readonly tag: string; readonly manifest: Manifest }[];
}

/** Reads all that belongs to an artifact from its root on. Referrers that are listed but gone are left out. Raises IMAGE_INCOMPLETE. */
export async function gather(
  session: Session,
  site: Site,
  root: Manifest,
  wish: CopyWishes["referrers"],
): Promise<Cargo> {
  if (wish === "skip") {
    const own = await readClosure(session, site, root);
    return { ...own, own, referrers: new Map(), legacy: [] };
  }
  const names = openTagNames(session, site);
  const lists = new Map<Digest, Promise<readonly Descriptor[]>>();
  const listOf = (manifest: Manifest) => {
    const known = lists.get(manifest.digest) ?? list(session, site, manifest, names);
    lists.set(manifest.digest, known);
    return known;
  };
  const manifests: Manifest[] = [];
  const blobs: Descriptor[] = [];
  const referrers = new Map<Digest, Descriptor[]>();
  const seen = new Set<Digest>();

  /** Takes a tree in, and what points at each of its manifests. */
  async function take({ manifests: tree, blobs: needed, root: top }: Closure): Promise<void> {
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
    const referrer = await readManifest(session, site, digest);
    if (referrer === undefined) return;
    const entry = describeReferrer(read(site, referrer), digest, referrer.bytes.length);
    referrers.set(subject, [...(referrers.get(subject) ?? []), entry]);
    if (!seen.has(digest)) await take(await readClosure(session, site, referrer));
  }

  const [own] = await Promise.all([readClosure(session, site, root), listOf(root)]);
  await take(own);
  const legacy = await readLegacy(session, site, manifests, names);
  for (const { manifest } of legacy) {
    if (!seen.has(manifest.digest)) await take(await readClosure(session, site, manifest));
  }
  return { root, own, manifests, blobs: uniqueByDigest(blobs), referrers, legacy };
}

async function list(session: Session, site: Site, manifest: Manifest, names: TagNames) {
  const listed = await listByApi(session, site, manifest.digest);
  if (listed !== undefined) return listed;
  if (!(await names.mayHave(fallbackTag(manifest.digest)))) return [];
  const children = childrenOf(read(site, manifest)).map((child) => child.digest);
  return await listByTag(session, site, manifest.digest, children);
}

async function readLegacy(session: Session, site: Site, manifests: readonly Manifest[], names: TagNames) {
  const tags = manifests.flatMap((one) => legacyTags(one.digest));
  const found = await Promise.all(
    tags.map(async (tag) => {
      const manifest = (await names.mayHave(tag)) ? await readManifest(session, site, tag) : undefined;
      return manifest === undefined ? [] : [{ tag, manifest }];
    }),
  );
  return found.flat();
}
