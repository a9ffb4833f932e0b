import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { ociIndex } from "../protocol/manifest-content.ts";
import { uniqueByDigest } from "../protocol/manifest-graph.ts";
import { fallbackTag, formatReferrers } from "../protocol/referrers-list.ts";
import { digestOf } from "../read/compute-digest.ts";
import { putManifest } from "../read/manifests.ts";
import { listByApi, listByTag } from "../read/referrers.ts";
import { holdsAll } from "./new-referrers.ts";

/** Writings of one fallback tag, the first included: others may write it at the same time. */
const tries = 4;

/**
 * Makes the referrers, whose manifests are there already, findable from their subject: a registry with the API lists them by itself; for
 * others the fallback tag is read, extended and read again until it holds them all. Raises REGISTRY_REFUSED if it never does.
 */
export async function attachReferrers(
  session: Session,
  access: RepositoryAccess,
  subject: Digest,
  entries: readonly Descriptor[],
): Promise<void> {
  const listed = await listByApi(session, access, subject);
  if (listed !== undefined && holdsAll(listed, entries)) return;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const there = await listByTag(session, access, subject);
    if (holdsAll(there, entries)) return;
    const bytes = formatReferrers(uniqueByDigest([...there, ...entries]));
    const manifest = { mediaType: ociIndex, digest: digestOf(bytes), bytes };
    await putManifest(session, access, fallbackTag(subject), manifest);
  }
  const request = `PUT ${formatReference(access.repo, fallbackTag(subject))}`;
  const answer = "what others write there replaces it each time";
  throw problem("REGISTRY_REFUSED", { host: access.repo.host, request, answer });
}
