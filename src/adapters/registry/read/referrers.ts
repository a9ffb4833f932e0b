import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { discard } from "../http/body.ts";
import { readDocument } from "../http/document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { nextPage, type Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { ociIndex, parseManifest, withoutParameters } from "../protocol/manifest-content.ts";
import { fallbackTag, referrersIn } from "../protocol/referrers-list.ts";
import { read } from "./artifact.ts";
import { readManifest } from "./manifests.ts";

/** What points at a manifest as its subject: by the API where the registry has it, else by the fallback tag. */
export async function listReferrers(
  session: Session,
  site: RepositoryAccess,
  subject: Digest,
  children: readonly Digest[] = [],
): Promise<readonly Descriptor[]> {
  return (await listByApi(session, site, subject)) ?? (await listByTag(session, site, subject, children));
}

/** The list in the fallback tag. `children` are the subject's own, by which a wrong answer is known. */
export async function listByTag(
  session: Session,
  site: RepositoryAccess,
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
  site: RepositoryAccess,
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
