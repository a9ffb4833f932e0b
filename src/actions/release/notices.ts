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
    message: `${short(commit)} (${message.title}) speaks of a breaking change, but not in a footer: that takes a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the next commit with it.`,
  }));
  const foreign = plan.floating.flatMap((one) =>
    one.kind === "foreign"
      ? [
          {
            level: "warning" as const,
            title: "A floating tag is somebody's own",
            message: `${one.name} is at ${short(one.at)}, which is no release of its line, so it was left there. Delete it, and the next run makes it anew.`,
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
            message: `${short(plan.commit)} is not on ${offTrunk}: the numbers of its tags are used up, and ${offTrunk} does not count from them. Where that is meant, for a hotfix, name its branch in branch.`,
          },
        ];
  const delivered = (changelog?.remarks ?? []).map(({ level, text }) => ({
    level,
    title: "Changelog",
    message: text,
  }));
  return [...odd, ...foreign, ...off, ...delivered];
}
