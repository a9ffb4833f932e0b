import { resolve } from "./manifests.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { readTagPage } from "./tags.ts";

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
export function openTagNames(session: Session, site: Site): TagNames {
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
