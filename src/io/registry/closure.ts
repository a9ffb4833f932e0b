import type { Artifact } from "../../contract/registry.ts";
import type { Digest } from "../../domain/digest.ts";
import { blobsOf, childrenOf, isManifest, orderManifests, uniqueByDigest } from "../../domain/oci/closure.ts";
import type { Descriptor } from "../../domain/oci/descriptor.ts";
import { type Content, parseManifest } from "../../domain/oci/manifest.ts";
import { formatReference, formatRepo } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest, resolve } from "./manifests.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/** A manifest and everything below it. */
export interface Closure {
  /** Each once, children before what holds them; the root is last. */
  readonly manifests: readonly Manifest[];
  readonly root: Manifest;
  /** Each once. */
  readonly blobs: readonly Descriptor[];
}

/**
 * The root of an artifact, read by its tag where it has one, so that one request proves both. Raises IMAGE_MISSING, and
 * IMAGE_TAG_MOVED when the tag means another digest or nothing.
 */
export async function readRoot(session: Session, site: Site, artifact: Artifact): Promise<Manifest> {
  const { digest, tag } = artifact;
  const root = await readManifest(session, site, tag ?? digest);
  if (root?.digest === digest) return root;
  if (tag === undefined || (await resolve(session, site, digest)) === undefined) {
    throw problem("IMAGE_MISSING", { image: formatReference(site.repo, digest) });
  }
  const actual = root?.digest ?? "nothing";
  throw problem("IMAGE_TAG_MOVED", { image: formatReference(site.repo, tag), expected: digest, actual });
}

/** Reads all manifests below `root`. Raises IMAGE_INCOMPLETE where one is missing. */
export async function readClosure(session: Session, site: Site, root: Manifest): Promise<Closure> {
  const found = new Map<Digest, Manifest>();
  const contents = new Map<Digest, Content>();
  const blobs: Descriptor[] = [];
  const seen = new Set<Digest>([root.digest]);

  async function take(manifest: Manifest): Promise<void> {
    const content = read(site, manifest);
    found.set(manifest.digest, manifest);
    contents.set(manifest.digest, content);
    blobs.push(...blobsOf(content));
    const fresh = uniqueByDigest(childrenOf(content)).filter((child) => !seen.has(child.digest));
    for (const child of fresh) seen.add(child.digest);
    await Promise.all(fresh.map(takeChild));
  }

  async function takeChild(entry: Descriptor): Promise<void> {
    const child = await readChild(session, site, entry);
    if (child === undefined) blobs.push(entry);
    else await take(child);
  }

  await take(root);
  const manifests = orderManifests(root.digest, contents).flatMap((digest) => found.get(digest) ?? []);
  return { manifests, root, blobs: uniqueByDigest(blobs) };
}

export function read(site: Site, manifest: Manifest): Content {
  return parseManifest(manifest.bytes, manifest.mediaType, formatReference(site.repo, manifest.digest));
}

/** Undefined for an entry that is no manifest: then it is a blob. */
async function readChild(session: Session, site: Site, entry: Descriptor): Promise<Manifest | undefined> {
  const child = await readManifest(session, site, entry.digest);
  if (child === undefined && isManifest(entry)) {
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(site.repo), missing: entry.digest });
  }
  if (child !== undefined && child.bytes.length !== entry.size) {
    const actual = `${child.bytes.length} bytes in place of ${entry.size}`;
    throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(site.repo, entry.digest), actual });
  }
  return child;
}
