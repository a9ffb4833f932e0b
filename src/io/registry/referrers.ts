import type { Digest } from "../../domain/digest.ts";
import type { Descriptor } from "../../domain/oci/descriptor.ts";
import { parseManifest } from "../../domain/oci/manifest.ts";
import { ociIndex, withoutParameters } from "../../domain/oci/media-type.ts";
import { fallbackTag, referrersIn } from "../../domain/oci/referrers.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { discard } from "./body.ts";
import { read } from "./closure.ts";
import { readDocument } from "./document.ts";
import { readManifest } from "./manifests.ts";
import { nextPage, type Session } from "./session.ts";
import type { Site } from "./site.ts";

/** What points at a manifest as its subject: by the API where the registry has it, else by the fallback tag. */
export async function listReferrers(
  session: Session,
  site: Site,
  subject: Digest,
  children: readonly Digest[] = [],
): Promise<readonly Descriptor[]> {
  return (await listByApi(session, site, subject)) ?? (await listByTag(session, site, subject, children));
}

/** The list in the fallback tag. `children` are the subject's own, by which a wrong answer is known. */
export async function listByTag(
  session: Session,
  site: Site,
  subject: Digest,
  children: readonly Digest[] = [],
): Promise<readonly Descriptor[]> {
  const fallback = await readManifest(session, site, fallbackTag(subject));
  if (fallback === undefined) return [];
  return referrersIn(read(site, fallback), fallback.digest, subject, children);
}

/**
 * The answer of the referrers API, all pages; undefined where there is none. Registries without it answer with 404, 400, 405,
 * 406, a redirect to a web site or a page: anything but 200 with an index is such an answer.
 */
export async function listByApi(
  session: Session,
  site: Site,
  subject: Digest,
): Promise<readonly Descriptor[] | undefined> {
  if (session.withoutReferrers.has(site.origin)) return undefined;
  const found: Descriptor[] = [];
  for (let page: string | undefined = `/v2/${site.repo.path}/referrers/${subject}`; page !== undefined; ) {
    const to = page;
    const expect = [200, 301, 302, 303, 307, 308, 400, 403, 404, 405, 406, 501];
    const ask = () => session.exchange(site, { method: "GET", to, headers: { accept: ociIndex }, expect });
    const bounds = { limit: 8 << 20, host: site.repo.host, request: `GET ${to}` };
    const { answer, bytes } = await readDocument(session.clock, ask, bounds);
    if (answer.status !== 200 || withoutParameters(answer.header("content-type") ?? "") !== ociIndex) {
      discard(answer);
      session.withoutReferrers.add(site.origin);
      return undefined;
    }
    const content = parseManifest(bytes, ociIndex, formatReference(site.repo, subject));
    if (content.kind === "index") found.push(...content.children);
    page = nextPage(site, answer, page);
  }
  return found;
}
