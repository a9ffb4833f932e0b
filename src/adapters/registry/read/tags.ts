import { problem } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import type { Answer } from "../http/connection.ts";
import { readDocument } from "../http/read-document.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { nextPage, openPages, type Session } from "../http/session.ts";
import { resolve } from "./manifests.ts";

/** A page of tags, and whether there is another one. */
export interface TagPage {
  readonly tags: readonly string[];
  readonly hasMore: boolean;
  readonly answer: Answer;
}

/** Some registries give a hundred tags a page, whatever is asked for. */
const mostPages = 1_000;

/** Every tag of a repository, in the registry's own order; none for a repository that is not there. */
export async function readTags(session: Session, access: RepositoryAccess): Promise<readonly string[]> {
  const all = new Set<string>();
  const pages = openPages(access, firstPage(access), mostPages);
  while (pages.current !== undefined) {
    const { tags, answer } = await readTagPage(session, access, pages.current);
    for (const tag of tags) all.add(tag);
    pages.turn(answer);
  }
  return [...all];
}

/** One page (distribution-spec, "Listing Tags"), at most a thousand tags where the registry heeds `n`. */
export async function readTagPage(
  session: Session,
  access: RepositoryAccess,
  page = firstPage(access),
): Promise<TagPage> {
  const ask = () => session.exchange(access, { method: "GET", to: page, expect: [200, 404] });
  const bounds = { limit: 32 << 20, host: access.repo.host, request: `GET ${page}` };
  const { answer, bytes } = await readDocument(session.clock, ask, bounds);
  if (answer.status === 404) {
    discard(answer);
    return { tags: [], hasMore: false, answer };
  }
  const text = bytes.toString("utf8");
  const hasMore = nextPage(access, answer, page) !== undefined;
  return { tags: parseTags(text, access.origin + page), hasMore, answer };
}

function firstPage(access: RepositoryAccess): string {
  return `/v2/${access.repo.path}/tags/list?n=1000`;
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
export function openTagNames(session: Session, access: RepositoryAccess): TagNames {
  const list = async () => {
    const page = await readTagPage(session, access).catch(() => undefined);
    return page === undefined || page.hasMore ? undefined : new Set(page.tags);
  };
  const tagNames = list();
  return {
    all: () => tagNames,
    async mayHave(tag) {
      return (await tagNames)?.has(tag) ?? true;
    },
    async has(tag) {
      return (await tagNames)?.has(tag) ?? (await resolve(session, access, tag)) !== undefined;
    },
  };
}
