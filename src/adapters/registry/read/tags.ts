import { problem } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import { readDocument } from "../http/document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { nextPage, type Session } from "../http/session.ts";
import { resolve } from "./manifests.ts";

/** A page of tags, and where the next one is. */
export interface TagPage {
  readonly tags: readonly string[];
  readonly more: string | undefined;
}

/** Every tag of a repository, in the registry's own order; none for a repository that is not there. */
export async function readTags(session: Session, site: RepositoryAccess): Promise<readonly string[]> {
  const all: string[] = [];
  for (let page: string | undefined = firstPage(site); page !== undefined; ) {
    const { tags, more } = await readTagPage(session, site, page);
    all.push(...tags);
    page = more;
  }
  return [...new Set(all)];
}

/** One page (distribution-spec, "Listing Tags"), at most a thousand tags where the registry heeds `n`. */
export async function readTagPage(
  session: Session,
  site: RepositoryAccess,
  page = firstPage(site),
): Promise<TagPage> {
  const ask = () => session.exchange(site, { method: "GET", to: page, expect: [200, 404] });
  const bounds = { limit: 32 << 20, host: site.repo.host, request: `GET ${page}` };
  const { answer, bytes } = await readDocument(session.clock, ask, bounds);
  if (answer.status === 404) {
    discard(answer);
    return { tags: [], more: undefined };
  }
  const text = bytes.toString("utf8");
  return { tags: parseTags(text, site.origin + page), more: nextPage(site, answer, page) };
}

function firstPage(site: RepositoryAccess): string {
  return `/v2/${site.repo.path}/tags/list?n=1000`;
}

function parseTags(text: string, url: string): readonly string[] {
  try {
    const { tags } = JSON.parse(text) as { tags?: unknown };
    return Array.isArray(tags) ? tags.map(String) : [];
  } catch (cause) {
    throw problem("REGISTRY_NOT_A_REGISTRY", { url, answer: text.slice(0, 100) }, { cause });
  }
}

/** What can be known of a repository's tags by one request. */
export interface TagNames {
  /** All of them; undefined where one list does not hold them. */
  all(): Promise<ReadonlySet<string> | undefined>;
  /** Whether there may be such a tag: false only if all tags are known and it is not among them. */
  mayHave(tag: string): Promise<boolean>;
  /** Whether there is such a tag, asked for by name where the list does not say. */
  has(tag: string): Promise<boolean>;
}

/**
 * One list of a thousand tags in place of a request for each name that might be there. In a larger repository every name has
 * to be asked for after all, and so where we may pull but not list.
 */
export function openTagNames(session: Session, site: RepositoryAccess): TagNames {
  const list = async () => {
    const page = await readTagPage(session, site).catch(() => undefined);
    return page === undefined || page.more !== undefined ? undefined : new Set(page.tags);
  };
  const known = list();
  return {
    all: () => known,
    async mayHave(tag) {
      return (await known)?.has(tag) ?? true;
    },
    async has(tag) {
      return (await known)?.has(tag) ?? (await resolve(session, site, tag)) !== undefined;
    },
  };
}
