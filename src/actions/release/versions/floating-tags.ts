import type { Oid } from "../../../core/git/oid.ts";
import { floatingNames, type TagFormat } from "../../../core/version/tag-format.ts";
import { formatVersion, isStable, type Version } from "../../../core/version/version.ts";
import type { VersionTag } from "../../../core/version/version-tags.ts";

/** A ref of the remote as its listing gives it. */
export interface HeldRef {
  /** What the ref holds itself; for an annotated tag the tag object. */
  readonly oid: Oid;
  readonly commit: Oid;
}

/** What happens to one floating tag. */
export type Floating =
  | {
      readonly kind: "move";
      readonly name: string;
      /** What the ref must hold now; undefined: it must not exist. */
      readonly from: Oid | undefined;
      readonly to: Oid;
      readonly version: string;
    }
  /** It is somewhere that no version of its line explains: somebody's own, and left alone. */
  | { readonly kind: "foreign"; readonly name: string; readonly at: Oid };

/**
 * Where the floating tags of the lines of `versions` belong: at the highest stable version of their line (`v1`: of 1.x, `v1.4`: of
 * 1.4.x). `family` is highest first and holds the new versions already. A tag only ever goes to a higher version of
 * its own line; what is right already is not mentioned.
 */
export function planFloating(
  format: TagFormat,
  family: readonly VersionTag[],
  versions: readonly Version[],
  held: (name: string) => HeldRef | undefined,
): readonly Floating[] {
  const lines = new Map<string, (one: Version) => boolean>();
  for (const version of versions.filter(isStable)) {
    const [major, minor] = floatingNames(format, version);
    lines.set(major, (one) => one.major === version.major);
    lines.set(minor, (one) => one.major === version.major && one.minor === version.minor);
  }
  return [...lines].flatMap(([name, isIn]): readonly Floating[] => {
    const line = family.filter(({ version, declared }) => !declared && isStable(version) && isIn(version));
    const [target] = line;
    const now = held(name);
    if (target === undefined || now?.commit === target.commit) return [];
    if (now !== undefined && !line.some(({ commit }) => commit === now.commit)) {
      return [{ kind: "foreign", name, at: now.commit }];
    }
    return [
      { kind: "move", name, from: now?.oid, to: target.commit, version: formatVersion(target.version) },
    ];
  });
}
