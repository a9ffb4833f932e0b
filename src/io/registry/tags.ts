import { problem } from "../../domain/problem.ts";
import { discard } from "./body.ts";
import { readDocument } from "./document.ts";
import { nextPage, type Session } from "./session.ts";
import type { Site } from "./site.ts";

/** A page of tags, and where the next one is. */
export interface TagPage {
  readonly tags: readonly string[];
  readonly more: string | undefined;
}

/** Every tag of a repository, in the registry's own order; none for a repository that is not there. */
export async function readTags(session: Session, site: Site): Promise<readonly string[]> {
  const all: string[] = [];
  for (let page: string | undefined = firstPage(site); page !== undefined; ) {
    const { tags, more } = await readTagPage(session, site, page);
    all.push(...tags);
    page = more;
  }
  return [...new Set(all)];
}

/** One page (distribution-spec, "Listing Tags"), at most a thousand tags where the registry heeds `n`. */
export async function readTagPage(session: Session, site: Site, page = firstPage(site)): Promise<TagPage> {
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

function firstPage(site: Site): string {
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
