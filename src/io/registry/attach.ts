import type { Digest } from "../../domain/digest.ts";
import { uniqueByDigest } from "../../domain/oci/closure.ts";
import type { Descriptor } from "../../domain/oci/descriptor.ts";
import { ociIndex } from "../../domain/oci/media-type.ts";
import { fallbackTag, formatReferrers } from "../../domain/oci/referrers.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { digestOf } from "./hash.ts";
import { putManifest } from "./manifests.ts";
import { holdsAll } from "./news.ts";
import { listByApi, listByTag } from "./referrers.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/** Writings of one fallback tag, the first included: others may write it at the same time. */
const tries = 4;

/**
 * Makes the referrers, whose manifests are there already, findable from their subject: a registry with the API lists them by itself; for
 * others the fallback tag is read, extended and read again until it holds them all. Raises REGISTRY_REFUSED if it never does.
 */
export async function attachReferrers(
  session: Session,
  site: Site,
  subject: Digest,
  entries: readonly Descriptor[],
): Promise<void> {
  const listed = await listByApi(session, site, subject);
  if (listed !== undefined && holdsAll(listed, entries)) return;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const there = await listByTag(session, site, subject);
    if (holdsAll(there, entries)) return;
    const bytes = formatReferrers(uniqueByDigest([...there, ...entries]));
    const manifest = { mediaType: ociIndex, digest: digestOf(bytes), bytes };
    await putManifest(session, site, fallbackTag(subject), manifest);
  }
  const request = `PUT ${formatReference(site.repo, fallbackTag(subject))}`;
  const answer = "what others write there replaces it each time";
  throw problem("REGISTRY_REFUSED", { host: site.repo.host, request, answer });
}
