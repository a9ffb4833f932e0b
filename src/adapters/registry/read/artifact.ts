import type { Digest } from "../../../core/image/digest.ts";
import { formatReference, formatRepo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RegistryArtifact, Verified } from "../../../ports/registry.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import { type Descriptor, type ManifestContent, parseManifest } from "../protocol/manifest-content.ts";
import {
  blobsOf,
  childrenOf,
  isManifest,
  orderManifests,
  uniqueByDigest,
} from "../protocol/manifest-graph.ts";
import { hasBlob } from "./blobs.ts";
import { type RegistryManifest, readManifest, resolve } from "./manifests.ts";

/** A manifest and everything below it. */
export interface ArtifactManifests {
  /** Each once, children before what holds them; the root is last. */
  readonly manifests: readonly RegistryManifest[];
  readonly root: RegistryManifest;
  /** Each once. */
  readonly blobs: readonly Descriptor[];
}

/**
 * The root of an artifact, read by its tag where it has one, so that one request proves both. Raises IMAGE_MISSING, and
 * IMAGE_TAG_MOVED when the tag means another digest or nothing.
 */
export async function readRoot(
  session: Session,
  access: RepositoryAccess,
  artifact: RegistryArtifact,
): Promise<RegistryManifest> {
  const { digest, tag } = artifact;
  const root = await readManifest(session, access, tag ?? digest);
  if (root?.digest === digest) return root;
  if (tag === undefined || (await resolve(session, access, digest)) === undefined) {
    throw problem("IMAGE_MISSING", { image: formatReference(access.repo, digest) });
  }
  const actual = root?.digest ?? "nothing";
  throw problem("IMAGE_TAG_MOVED", { image: formatReference(access.repo, tag), expected: digest, actual });
}

/** Reads all manifests below `root`. Raises IMAGE_INCOMPLETE where one is missing. */
export async function readManifests(
  session: Session,
  access: RepositoryAccess,
  root: RegistryManifest,
): Promise<ArtifactManifests> {
  const found = new Map<Digest, RegistryManifest>();
  const contents = new Map<Digest, ManifestContent>();
  const blobs: Descriptor[] = [];
  const seen = new Set<Digest>([root.digest]);

  async function take(manifest: RegistryManifest): Promise<void> {
    const content = read(access, manifest);
    found.set(manifest.digest, manifest);
    contents.set(manifest.digest, content);
    blobs.push(...blobsOf(content));
    const fresh = uniqueByDigest(childrenOf(content)).filter((child) => !seen.has(child.digest));
    for (const child of fresh) seen.add(child.digest);
    await Promise.all(fresh.map(takeChild));
  }

  async function takeChild(entry: Descriptor): Promise<void> {
    const child = await readChild(session, access, entry);
    if (child === undefined) blobs.push(entry);
    else await take(child);
  }

  await take(root);
  const manifests = orderManifests(root.digest, contents).flatMap((digest) => found.get(digest) ?? []);
  return { manifests, root, blobs: uniqueByDigest(blobs) };
}

export function read(access: RepositoryAccess, manifest: RegistryManifest): ManifestContent {
  return parseManifest(manifest.bytes, manifest.mediaType, formatReference(access.repo, manifest.digest));
}

/** Undefined for an entry that is no manifest: then it is a blob. */
async function readChild(
  session: Session,
  access: RepositoryAccess,
  entry: Descriptor,
): Promise<RegistryManifest | undefined> {
  const child = await readManifest(session, access, entry.digest);
  if (child === undefined && isManifest(entry)) {
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(access.repo), missing: entry.digest });
  }
  if (child !== undefined && child.bytes.length !== entry.size) {
    const actual = `${child.bytes.length} bytes in place of ${entry.size}`;
    throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(access.repo, entry.digest), actual });
  }
  return child;
}

/** Proves that everything an artifact is made of can be pulled. Raises IMAGE_MISSING, IMAGE_TAG_MOVED, IMAGE_INCOMPLETE. */
export async function verify(
  session: Session,
  access: RepositoryAccess,
  artifact: RegistryArtifact,
): Promise<Verified> {
  const { manifests, blobs } = await readManifests(
    session,
    access,
    await readRoot(session, access, artifact),
  );
  const there = await Promise.all(blobs.map((blob) => hasBlob(session, access, blob.digest)));
  const missing = blobs.filter((_, at) => !there[at]).map((blob) => blob.digest);
  if (missing.length > 0) {
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(access.repo), missing: missing.join(", ") });
  }
  const sizes = [...manifests.map((one) => one.bytes.length), ...blobs.map((one) => one.size)];
  return {
    manifests: manifests.length,
    blobs: blobs.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
