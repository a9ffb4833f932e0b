import type { Oid } from "../git/oid.ts";
import { type TagFormat, versionInTag } from "./tag-format.ts";
import { compareVersions, type Version } from "./version.ts";

/** A tag of the remote, as its listing gives it. */
export interface Tag {
  /** Short name, `orders/v1.2.0`. */
  readonly name: string;
  /** The commit behind it. */
  readonly commit: Oid;
}

/** A tag that stands for a version of one service. */
export interface VersionTag extends Tag {
  readonly version: Version;
  /** It is no tag: the catalogue says that this commit had this version. Its name is the commit. */
  readonly declared?: true;
}

/** A tag whose commit is an ancestor of the release commit, or it. */
export interface ReachedTag extends VersionTag {
  /** How many of the service's units are newer than it. */
  readonly since: number;
}

/** The tags of one format among all of a remote's, from the highest version to the lowest. Dates mean nothing. */
export function versionTagsOf(format: TagFormat, tags: readonly Tag[]): readonly VersionTag[] {
  const family: VersionTag[] = [];
  for (const tag of tags) {
    const version = versionInTag(format, tag.name);
    if (version !== undefined) family.push({ ...tag, version });
  }
  return family.sort((one, other) => compareVersions(other.version, one.version));
}
