import { algorithmOf, type Digest, parseDigest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import { discard, explain } from "../http/body.ts";
import { readDocument } from "../http/read-document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import { acceptManifests, parseManifest } from "../protocol/manifest-content.ts";
import { digestOf } from "./compute-digest.ts";

/** The largest manifest that is read or written, in bytes (distribution-spec: registries take 4 MiB at least). */
const largest = 8 << 20;

/**
 * The digest that a reference has now, by one HEAD; undefined when there is none. A registry that does not name the digest, or
 * cannot answer a HEAD, is asked by GET: that also brings the words for a refusal, which a HEAD has no room for.
 */
export async function resolve(
  session: Session,
  access: RepositoryAccess,
  reference: string,
): Promise<Digest | undefined> {
  const answer = await session.exchange(access, {
    method: "HEAD",
    to: pathOf(access, reference),
    headers: { accept: acceptManifests },
    expect: [200, 400, 403, 404, 405, 406, 501],
  });
  discard(answer);
  if (answer.status === 404) return undefined;
  const named = parseDigest(answer.header("docker-content-digest") ?? "");
  const isPage = /^text\/html/.test(answer.header("content-type") ?? "");
  if (answer.status !== 200 || named === undefined || isPage) {
    return (await readManifest(session, access, reference))?.digest;
  }
  if (parseDigest(reference) !== undefined && named !== reference) throw mismatch(access, reference, named);
  return named;
}

/**
 * A manifest's bytes as the registry has them, hashed; undefined when there is none. Raises IMAGE_DIGEST_MISMATCH when they are not
 * the reference's, IMAGE_UNSUPPORTED and REGISTRY_NOT_A_REGISTRY when they are no manifest.
 */
export async function readManifest(
  session: Session,
  access: RepositoryAccess,
  reference: string,
): Promise<RegistryManifest | undefined> {
  const to = pathOf(access, reference);
  const ask = async () => {
    const headers = { accept: acceptManifests };
    const answer = await session.exchange(access, { method: "GET", to, headers, expect: [200, 404] });
    if (answer.status === 404 || !/^text\/html/.test(answer.header("content-type") ?? "")) return answer;
    throw problem("REGISTRY_NOT_A_REGISTRY", { url: access.origin + to, answer: await explain(answer, []) });
  };
  const bounds = { limit: largest, host: access.repo.host, request: `GET ${to}` };
  const { answer, bytes } = await readDocument(session.clock, ask, bounds);
  if (answer.status === 404) {
    discard(answer);
    return undefined;
  }
  const requested = parseDigest(reference);
  const named = parseDigest(answer.header("docker-content-digest") ?? "");
  const algorithm = algorithmOf(requested ?? named ?? ("sha256:" as Digest));
  const digest = digestOf(bytes, algorithm);
  if (requested !== undefined && digest !== requested) throw mismatch(access, reference, digest);
  if (requested === undefined && named !== undefined && digest !== named)
    throw mismatch(access, named, digest);
  const served = answer.header("content-type") ?? "";
  const { mediaType } = parseManifest(bytes, served, formatReference(access.repo, reference));
  return { mediaType, digest, bytes };
}

/** The same for one that a list names: that it is missing counts when the registry says so twice, as with the referrers API. */
export async function readListedManifest(
  session: Session,
  access: RepositoryAccess,
  reference: string,
): Promise<RegistryManifest | undefined> {
  return (await readManifest(session, access, reference)) ?? readManifest(session, access, reference);
}

/**
 * Stores the bytes under a tag or digest. Raises IMAGE_DIGEST_MISMATCH when the registry says that it stored something else.
 */
export async function putManifest(
  session: Session,
  access: RepositoryAccess,
  reference: string,
  manifest: RegistryManifest,
): Promise<void> {
  const answer = await session.exchange(access, {
    method: "PUT",
    to: pathOf(access, reference),
    headers: { "content-type": manifest.mediaType },
    body: manifest.bytes,
    // 200 and 202 are wrong, and seen; whether it is there is proved afterwards.
    expect: [200, 201, 202],
  });
  discard(answer);
  const stored = answer.header("docker-content-digest");
  if (stored !== undefined && stored !== manifest.digest) throw mismatch(access, manifest.digest, stored);
}

function pathOf(access: RepositoryAccess, reference: string): string {
  return `/v2/${access.repo.path}/manifests/${encodeURIComponent(reference).replace("%3A", ":")}`;
}

function mismatch(access: RepositoryAccess, reference: string, actual: string) {
  return problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(access.repo, reference), actual });
}

/** A manifest as the registry sent it; `digest` is computed from `bytes`, never believed. */
export interface RegistryManifest {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}
