import { problem } from "../../../core/problem/problem.ts";
import { highest, parseVersion, type Version } from "../../../core/version/version.ts";
import type { Effect } from "../versions/commit-effects.ts";

/**
 * The highest version that a `Release-As:` footer says (with or without a `v`), undefined where none does; what was taken back does not say
 * anything. Raises RELEASE_AS_UNREADABLE.
 */
export function releaseAs(effects: readonly Effect[]): Version | undefined {
  const said = effects.flatMap(({ rule, commit }) => {
    const given = commit.message.releaseAs;
    if (given === undefined || rule === "reverted") return [];
    const version = parseVersion(given.replace(/^v/, ""));
    if (version === undefined) throw problem("RELEASE_AS_UNREADABLE", { given, commit: commit.oid });
    return [version];
  });
  return highest(said);
}
