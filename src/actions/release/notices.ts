import type { Notice } from "../../core/action/result.ts";
import { short } from "../../core/git/oid.ts";
import type { ReleaseResult } from "./report.ts";

/** Messages that seem to break something without saying so, floating tags that are somebody's own, and where a run would be refused. */
export function releaseNotices({ plan, offTrunk, changelog }: ReleaseResult): readonly Notice[] {
  const commits = new Map(
    [...plan.releases, ...plan.passed]
      .flatMap(({ effects }) => effects)
      .filter(({ commit }) => commit.message.oddities.includes("breaking-not-footer"))
      .map(({ commit }) => [commit.oid, commit]),
  );
  const odd = [...commits.values()].map(({ oid: commit, message }) => ({
    level: "warning" as const,
    title: "A breaking change that does not count",
    message: `${short(commit)} (${message.title}) mentions a breaking change, but not in a footer. A footer needs a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the footer in the next commit.`,
  }));
  const foreign = plan.floating.flatMap((one) =>
    one.kind === "foreign"
      ? [
          {
            level: "warning" as const,
            title: "A floating tag was not written by this action",
            message: `${one.name} is at ${short(one.at)}, which is not a release of its line, so it stays there. Delete it, and the next run creates it again.`,
          },
        ]
      : [],
  );
  const off =
    offTrunk === undefined
      ? []
      : [
          {
            level: "warning" as const,
            title: "Not on trunk",
            message: `${short(plan.commit)} is not on ${offTrunk}: the version numbers of its tags are taken, and ${offTrunk} does not count from them. If this is intended, for a hotfix, give its branch as branch.`,
          },
        ];
  const delivered = (changelog?.remarks ?? []).map(({ level, text }) => ({
    level,
    title: "Changelog",
    message: text,
  }));
  return [...odd, ...foreign, ...off, ...delivered];
}
