import { compareVersions, parseVersion, type Version } from "../version/version.ts";
import { red } from "./gates.ts";
import type { Verdict } from "./verdict.ts";

interface Named {
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Why the artifact is older than what is there now, by their versions; undefined if it is not, or nobody can tell. */
export function olderThan(artifact: Named, present: Named | undefined): string | undefined {
  const [mine, theirs] = [versionOf(artifact.tag), versionOf(present?.tag)];
  if (mine === undefined || theirs === undefined || compareVersions(mine, theirs) >= 0) return undefined;
  return `${present?.tag} is there, which is newer than ${artifact.tag}`;
}

/** One name for two artifacts. For a version that is a closed gate, as a version is one artifact for ever; a moving tag may do that. */
export function judgeTag(artifact: Named, present: Named | undefined, to: string): readonly Verdict[] {
  if (!sharesTag(artifact, present)) return [];
  const version = versionOf(artifact.tag);
  if (version === undefined) return [];
  const why = `${to} runs ${artifact.tag} as ${present?.digest}, and this is ${artifact.digest}.`;
  return [
    red("tag", why, "Find out who pushed the version twice, and release what is right under a new version."),
  ];
}

/** Whether two different artifacts go by one tag. */
export function sharesTag(artifact: Named, present: Named | undefined): boolean {
  if (present?.digest === undefined || artifact.tag === undefined) return false;
  return present.tag === artifact.tag && present.digest !== artifact.digest;
}

/** `1.4.0`, `v1.4.0`, and of a release tag what stands behind its last `/`. */
function versionOf(tag: string | undefined): Version | undefined {
  return tag === undefined ? undefined : parseVersion(tag.replace(/^(.*\/)?v?/, ""));
}
