import type { Oid } from "../git/oid.ts";
import { compareVersions, isStable } from "./version.ts";
import type { Tag, VersionTag } from "./version-tags.ts";

/** An environment that follows Git tags rather than images. */
export interface Following {
  readonly name: string;
  /** The environments before it. */
  readonly after: readonly string[];
}

type Released = Tag & Pick<VersionTag, "version">;

/** Whether nothing follows an environment: such ones take only stable releases. */
export function isLast(environments: Iterable<Following>, name: string): boolean {
  return ![...environments].some(({ after }) => after.includes(name));
}

/**
 * The release that an environment follows, of those that it may have, in any order: the last on the way the highest stable one; one in the middle
 * the highest pre-release above that, else the stable one too. Order is semver's, never time's.
 */
export function newestFor<T extends Released>(last: boolean, tags: readonly T[]): T | undefined {
  const highestFirst = [...tags].sort((one, other) => compareVersions(other.version, one.version));
  const [highest] = highestFirst;
  return last || highest === undefined || isStable(highest.version)
    ? highestFirst.find(({ version }) => isStable(version))
    : highest;
}

/**
 * The revision (a tag name, or a commit) that each environment should be at: the first ones follow trunk, the others what `newestFor` says.
 * An environment for which there is nothing yet is left out. `tags` are those on trunk, in any order.
 */
export function revisionsOf(
  environments: readonly Following[],
  tags: readonly Released[],
  trunk: Oid,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, after } of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== undefined) found.set(name, revision);
  }
  return found;
}
