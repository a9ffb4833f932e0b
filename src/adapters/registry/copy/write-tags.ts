import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { RegistryManifest } from "../read/manifests.ts";
import { putManifest, resolve } from "../read/manifests.ts";

/** A tag that must mean a digest: for ever, or (moving) until the next artifact. */
export interface TagWish {
  readonly tag: string;
  readonly moving: boolean;
}

/**
 * Which of the wanted tags do not mean the digest yet. Raises TAG_TAKEN for one that must not move and means another: looked at
 * before anything is written, as some registries refuse even the same digest again.
 */
export async function missingTags(
  session: Session,
  site: RepositoryAccess,
  digest: Digest,
  wishes: readonly TagWish[],
): Promise<readonly TagWish[]> {
  const there = await Promise.all(wishes.map(({ tag }) => resolve(session, site, tag)));
  for (const [at, { tag, moving }] of wishes.entries()) {
    const found = there[at];
    if (moving || found === undefined || found === digest) continue;
    throw problem("TAG_TAKEN", { image: formatReference(site.repo, tag), there: found, wanted: digest });
  }
  return wishes.filter((_, at) => there[at] !== digest);
}

/** Writes the tags, then proves that the digest and each tag are there. Raises IMAGE_INCOMPLETE when they are not. */
export async function writeTags(
  session: Session,
  site: RepositoryAccess,
  manifest: RegistryManifest,
  tags: readonly string[],
): Promise<void> {
  for (const tag of tags) await putManifest(session, site, tag, manifest);
  const { digest } = manifest;
  await Promise.all([digest, ...tags].map((reference) => prove(session, site, reference, digest)));
}

async function prove(
  session: Session,
  site: RepositoryAccess,
  reference: string,
  digest: Digest,
): Promise<void> {
  const found = await resolve(session, site, reference);
  if (found === digest) return;
  const image = formatReference(site.repo, reference);
  if (found === undefined) throw problem("IMAGE_MISSING", { image });
  throw problem("IMAGE_TAG_MOVED", { image, expected: digest, actual: found });
}
