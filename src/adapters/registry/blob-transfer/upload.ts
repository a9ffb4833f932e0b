import type { Digest } from "../../../core/image/digest.ts";
import { problem } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import type { Answer } from "../http/connection.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { type Session, targetOf } from "../http/session.ts";
import type { TransferPath } from "./source-and-destination.ts";

/** An upload that a registry opened, and where its next bytes go. */
export interface Upload {
  readonly location: URL;
  /** The least that a piece but the last must have where the upload goes in pieces (`OCI-Chunk-Min-Length`), in bytes. */
  readonly least: number;
}

/** The most that a registry may ask for, in bytes: a piece is held in memory. */
const mostLeast = 32 << 20;
/** How long an upload's end may take, in milliseconds: it is only a courtesy. */
const patience = 5000;

export async function openUpload({ session, to, signal }: TransferPath): Promise<Upload> {
  const answer = await session.exchange(to, { method: "POST", to: uploadsOf(to), expect: [202], signal });
  discard(answer);
  return uploadIn(to, answer);
}

/** The upload that an answer tells of: its Location as it is. Raises REGISTRY_NOT_A_REGISTRY, REGISTRY_UNSAFE_TARGET. */
export function uploadIn(to: RepositoryAccess, answer: Answer): Upload {
  const location = answer.header("location");
  if (location === undefined) {
    const url = to.origin + uploadsOf(to);
    throw problem("REGISTRY_NOT_A_REGISTRY", { url, answer: "an upload without a Location" });
  }
  const least = Math.min(Number(answer.header("oci-chunk-min-length")) || 0, mostLeast);
  return { location: targetOf(to, location), least };
}

/** Where the upload's last PUT goes: its Location, with the digest appended. */
export function closing({ location }: Upload, digest: Digest): URL {
  const url = new URL(location);
  url.search = `${url.search}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
  return url;
}

/** Tells the registry that an upload will never be finished, so that it need not keep what came. Many do not let us: then it expires. */
export async function abandon(session: Session, to: RepositoryAccess, { location }: Upload): Promise<void> {
  const expect = [200, 202, 204, 400, 401, 403, 404, 405];
  const signal = AbortSignal.timeout(patience);
  const dropped = session.exchange(to, { method: "DELETE", to: location, expect, tries: 1, signal });
  await dropped.then(discard, () => undefined);
}

export function uploadsOf(access: RepositoryAccess): string {
  return `/v2/${access.repo.path}/blobs/uploads/`;
}
