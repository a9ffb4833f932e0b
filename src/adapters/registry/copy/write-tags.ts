import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { RegistryManifest } from "../read/manifests.ts";
import { putManifest, resolve } from "../read/manifests.ts";

/** A tag that must mean a digest: for ever, or (moving) until the next artifact. */
export interface TagRequest {
  readonly tag: string;
  readonly moving: boolean;
}

/**
 * Which of the wanted tags do not mean the digest yet. Raises TAG_TAKEN for one that must not move and means another: looked at
 * before anything is written, as some registries refuse even the same digest again.
 */
export async function missingTags(
  session: Session,
  access: RepositoryAccess,
  digest: Digest,
  requests: readonly TagRequest[],
): Promise<readonly TagRequest[]> {
  const there = await Promise.all(requests.map(({ tag }) => resolve(session, access, tag)));
  for (const [at, { tag, moving }] of requests.entries()) {
    const found = there[at];
    if (moving || found === undefined || found === digest) continue;
    throw problem("TAG_TAKEN", { image: formatReference(access.repo, tag), there: found, wanted: digest });
  }
  return requests.filter((_, at) => there[at] !== digest);
}

/** Writes the tags, then proves that the digest and each tag are there. Raises IMAGE_INCOMPLETE when they are not. */
export async function writeTags(
  session: Session,
  access: RepositoryAccess,
  manifest: RegistryManifest,
  tags: readonly string[],
): Promise<void> {
  for (const tag of tags) await putManifest(session, access, tag, manifest);
  const { digest } = manifest;
  await Promise.all([digest, ...tags].map((reference) => prove(session, access, reference, digest)));
}

async function prove(
  session: Session,
  access: RepositoryAccess,
  reference: string,
  digest: Digest,
): Promise<void> {
  const found = await resolve(session, access, reference);
  if (found === digest) return;
  const image = formatReference(access.repo, reference);
  if (found === undefined) throw problem("IMAGE_MISSING", { image });
  throw problem("IMAGE_TAG_MOVED", { image, expected: digest, actual: found });
}
