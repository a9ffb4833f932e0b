import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import { explain } from "../http/body.ts";
import { readDocument } from "../http/read-document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { openPages, type Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { ociIndex, parseManifest, withoutParameters } from "../protocol/manifest-content.ts";
import { fallbackTag, referrersIn } from "../protocol/referrers-list.ts";
import { read } from "./artifact.ts";
import { readManifest } from "./manifests.ts";

/** What points at a manifest as its subject: by the API where the registry has it, else by the fallback tag. */
export async function listReferrers(
  session: Session,
  access: RepositoryAccess,
  subject: Digest,
  children: readonly Digest[] = [],
): Promise<readonly Descriptor[]> {
  return (await listByApi(session, access, subject)) ?? (await listByTag(session, access, subject, children));
}

/** The list in the fallback tag. `children` are the subject's own, by which a wrong answer is known. `readTag` reads the manifest behind the tag. */
export async function listByTag(
  session: Session,
  access: RepositoryAccess,
  subject: Digest,
  children: readonly Digest[] = [],
  readTag = readManifest,
): Promise<readonly Descriptor[]> {
  const fallback = await readTag(session, access, fallbackTag(subject));
  if (fallback === undefined) return [];
  return referrersIn(read(access, fallback), fallback.digest, subject, children);
}

/** Pages, of which each may be as large as any manifest. */
const mostPages = 100;

/** What says that there is no such API (distribution-spec, "Listing Referrers"; 405 and 501 by what they mean, RFC 9110). */
const noSuchApi = [404, 405, 501];
/** What registries without it are known to answer as well; ghcr.io redirects to a web site. */
const doubtful = [301, 302, 303, 307, 308, 400, 406];

/**
 * The answer of the referrers API, all pages; undefined where it says twice in a row that there is none. A refusal for want of a right is raised, and so is any by a
 * repository that has answered before: signatures must not be lost in silence. Raises REGISTRY_DENIED and REGISTRY_REFUSED.
 */
export async function listByApi(
  session: Session,
  access: RepositoryAccess,
  subject: Digest,
): Promise<readonly Descriptor[] | undefined> {
  if (session.withoutReferrers.has(access.origin)) return undefined;
  const repository = `${access.origin}/${access.repo.path}`;
  const found: Descriptor[] = [];
  const pages = openPages(access, `/v2/${access.repo.path}/referrers/${subject}`, mostPages);
  for (let isSecond = false; pages.current !== undefined; ) {
    const { answer, bytes } = await askApi(session, access, pages.current);
    if (answer.status === 200 && withoutParameters(answer.header("content-type") ?? "") === ociIndex) {
      session.withReferrers.add(repository);
      const content = parseManifest(bytes, ociIndex, formatReference(access.repo, subject));
      if (content.kind === "index") found.push(...content.children);
      pages.turn(answer);
      continue;
    }
    const said = answer.status === 200 ? "HTTP 200 without a list" : await explain(answer, []);
    if (session.withReferrers.has(repository)) throw refused(access, pages.current, said);
    if (isSecond) {
      if (!noSuchApi.includes(answer.status))
        session.note(`${access.repo.host} seems to have no referrers API: it answers ${said}`);
      session.withoutReferrers.add(access.origin);
      return undefined;
    }
    isSecond = true;
  }
  return found;
}

function askApi(session: Session, access: RepositoryAccess, to: string) {
  const expect = [200, ...noSuchApi, ...doubtful];
  const ask = () => session.exchange(access, { method: "GET", to, headers: { accept: ociIndex }, expect });
  return readDocument(session.clock, ask, { limit: 8 << 20, host: access.repo.host, request: `GET ${to}` });
}

function refused(access: RepositoryAccess, to: string, answer: string) {
  return problem("REGISTRY_REFUSED", { host: access.repo.host, request: `GET ${to}`, answer });
}
