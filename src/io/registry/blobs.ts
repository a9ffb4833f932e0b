import { algorithmOf, type Digest } from "../../domain/digest.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { discard } from "./body.ts";
import { readDocument } from "./document.ts";
import { digestOf } from "./hash.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

export interface Blob {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

/** The largest blob that is read into memory (a config, a bundle), in bytes. */
const largest = 8 << 20;

/**
 * Whether the repository has the blob, by one HEAD. A 307 says yes: the registry looked before it sent us to its storage, whose signed
 * URLs are often good for a GET only.
 */
export async function hasBlob(session: Session, site: Site, digest: Digest): Promise<boolean> {
  const to = blobPath(site, digest);
  const answer = await session.exchange(site, { method: "HEAD", to, expect: [200, 307, 404] });
  discard(answer);
  return answer.status !== 404;
}

/** A small blob, checked; undefined when there is none. Raises IMAGE_DIGEST_MISMATCH, REGISTRY_TOO_LARGE. */
export async function readBlob(session: Session, site: Site, digest: Digest): Promise<Buffer | undefined> {
  const to = blobPath(site, digest);
  const ask = () => session.exchange(site, { method: "GET", to, expect: [200, 404] });
  const bounds = { limit: largest, host: site.repo.host, request: `GET ${to}` };
  const { answer, bytes } = await readDocument(session.clock, ask, bounds);
  if (answer.status === 404) {
    discard(answer);
    return undefined;
  }
  const actual = digestOf(bytes, algorithmOf(digest));
  if (actual === digest) return bytes;
  throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(site.repo, digest), actual });
}

export function blobPath(site: Site, digest: Digest): string {
  return `/v2/${site.repo.path}/blobs/${digest}`;
}
