import type { Digest } from "../../../core/image/digest.ts";
import type { Descriptor, ManifestContent } from "./manifest-content.ts";
import { manifestKind } from "./manifest-content.ts";

/** The manifests that a manifest is made of. An entry of an index with no manifest's media type may be one all the same. */
export function childrenOf(content: ManifestContent): readonly Descriptor[] {
  return content.kind === "index" ? content.children : [];
}

/** Whether an index says of its entry that it is a manifest. */
export function isManifest(entry: Descriptor): boolean {
  return manifestKind(entry.mediaType) !== undefined;
}

/** The blobs that a manifest needs. Foreign layers, which are fetched from elsewhere, are nobody's to copy. */
export function blobsOf(content: ManifestContent): readonly Descriptor[] {
  if (content.kind === "index") return [];
  return [content.config, ...content.layers].filter((blob) => blob.urls.length === 0);
}

/** Each digest once, the first of it. */
export function uniqueByDigest<T extends { readonly digest: Digest }>(list: readonly T[]): readonly T[] {
  const seen = new Set<Digest>();
  return list.filter((one) => !seen.has(one.digest) && seen.add(one.digest));
}

/** The manifests below and with `root`, each once, children before what holds them. Those not in `contents` are left out. */
export function orderManifests(
  root: Digest,
  contents: ReadonlyMap<Digest, ManifestContent>,
): readonly Digest[] {
  const ordered = new Set<Digest>();
  const visit = (digest: Digest) => {
    const content = contents.get(digest);
    if (content === undefined || ordered.has(digest)) return;
    for (const child of childrenOf(content)) visit(child.digest);
    ordered.add(digest);
  };
  visit(root);
  return [...ordered];
}

/**
 * Manifests in groups, each of which needs only those before it: an index its children, what points at a subject that subject. No two of a
 * group point at the same subject: there are registries that forget one of two referrers that come at once. `ordered` has what is needed
 * before what needs it; what is not among them is there already.
 */
export function groupByNeed<T extends { readonly digest: Digest; readonly content: ManifestContent }>(
  ordered: readonly T[],
): readonly (readonly T[])[] {
  const levels = new Map<Digest, number>();
  const pointers = new Map<Digest, number>();
  const groups: T[][] = [];
  for (const one of ordered) {
    const { content, digest } = one;
    const needs = childrenOf(content).map((child) => child.digest);
    const { subject } = content;
    if (subject !== undefined) needs.push(subject);
    const before = subject === undefined ? -1 : (pointers.get(subject) ?? -1);
    const level = Math.max(before, ...needs.map((need) => levels.get(need) ?? -1)) + 1;
    levels.set(digest, level);
    if (subject !== undefined) pointers.set(subject, level);
    groups[level] = [...(groups[level] ?? []), one];
  }
  return groups;
}
