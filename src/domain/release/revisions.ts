import type { Oid } from "../oid.ts";
import { compareVersions, isStable } from "../version.ts";
import type { Tag, VersionTag } from "./family.ts";

/** An environment that follows Git tags rather than images. */
export interface Following {
  readonly name: string;
  /** The environments before it. */
  readonly after: readonly string[];
}

/**
 * The revision (a tag name, or a commit) that each environment should be at: the first ones follow trunk; the last ones the highest
 * stable tag; those between the highest pre-release above it, else the stable. Order is semver's, never time's. An environment
 * for which there is nothing yet is left out. `tags` are those on trunk, in any order.
 */
export function revisionsOf(
  environments: readonly Following[],
  tags: readonly (Tag & Pick<VersionTag, "version">)[],
  trunk: Oid,
): ReadonlyMap<string, string> {
  const highestFirst = [...tags].sort((one, other) => compareVersions(other.version, one.version));
  const stable = highestFirst.find(({ version }) => isStable(version));
  const next = highestFirst.find(
    ({ version }) =>
      !isStable(version) && (stable === undefined || compareVersions(version, stable.version) > 0),
  );
  const followed = new Set(environments.flatMap(({ after }) => after));
  const found = new Map<string, string>();
  for (const { name, after } of environments) {
    const isLast = !followed.has(name);
    const tag = isLast ? stable : (next ?? stable);
    const revision = after.length === 0 && !isLast ? trunk : tag?.name;
    if (revision !== undefined) found.set(name, revision);
  }
  return found;
}
