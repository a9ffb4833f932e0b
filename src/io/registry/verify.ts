import type { Artifact, Verified } from "../../contract/registry.ts";
import { formatRepo } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { hasBlob } from "./blobs.ts";
import { readClosure, readRoot } from "./closure.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/** Proves that everything an artifact is made of can be pulled. Raises IMAGE_MISSING, IMAGE_TAG_MOVED, IMAGE_INCOMPLETE. */
export async function verify(session: Session, site: Site, artifact: Artifact): Promise<Verified> {
  const { manifests, blobs } = await readClosure(session, site, await readRoot(session, site, artifact));
  const there = await Promise.all(blobs.map((blob) => hasBlob(session, site, blob.digest)));
  const missing = blobs.filter((_, at) => !there[at]).map((blob) => blob.digest);
  if (missing.length > 0) {
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(site.repo), missing: missing.join(", ") });
  }
  const sizes = [...manifests.map((one) => one.bytes.length), ...blobs.map((one) => one.size)];
  return {
    manifests: manifests.length,
    blobs: blobs.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
