import type { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { readTagPage } from "./tags.ts";

/** What can be known of a repository's tags by one request. */
export interface TagNames {
  /** Whether there may be such a tag: false only if all tags are known and it is not among them. */
  mayHave(tag: string): Promise<boolean>;
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
    async mayHave(tag) {
      return (await known)?.has(tag) ?? true;
    },
  };
}
