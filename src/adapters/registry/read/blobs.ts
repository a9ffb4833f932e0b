import { algorithmOf, type Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import { readDocument } from "../http/read-document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import { digestOf } from "./compute-digest.ts";

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
export async function hasBlob(session: Session, access: RepositoryAccess, digest: Digest): Promise<boolean> {
  const to = blobPath(access, digest);
  const answer = await session.exchange(access, { method: "HEAD", to, expect: [200, 307, 404] });
  discard(answer);
  return answer.status !== 404;
}

/** A small blob, checked; undefined when there is none. Raises IMAGE_DIGEST_MISMATCH, REGISTRY_TOO_LARGE. */
export async function readBlob(
  session: Session,
  access: RepositoryAccess,
  digest: Digest,
): Promise<Buffer | undefined> {
  const to = blobPath(access, digest);
  const ask = () => session.exchange(access, { method: "GET", to, expect: [200, 404] });
  const bounds = { limit: largest, host: access.repo.host, request: `GET ${to}` };
  const { answer, bytes } = await readDocument(session.clock, ask, bounds);
  if (answer.status === 404) {
    discard(answer);
    return undefined;
  }
  const actual = digestOf(bytes, algorithmOf(digest));
  if (actual === digest) return bytes;
  throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(access.repo, digest), actual });
}

export function blobPath(access: RepositoryAccess, digest: Digest): string {
  return `/v2/${access.repo.path}/blobs/${digest}`;
}
