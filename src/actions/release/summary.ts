import { short } from "../../core/git/oid.ts";
import { formatReference } from "../../core/image/registry-repository.ts";
import { code, details, escapeText, link, table } from "../../core/text/markdown.ts";
import type { Passed, PlannedRelease } from "./plan.ts";
import { type ReleaseResult, reasonOf } from "./report.ts";
import { bumpOfAll, type Effect, type EffectRule } from "./versions/commit-effects.ts";
import type { Quiet } from "./versions/decide-version.ts";

/** The summary in Markdown. */
export function releaseSummary(done: ReleaseResult): string {
  const { plan, urlOf } = done;
  const parts = [`### Release\n\n${escapeText(reasonOf(done))}\n`];
  if (plan.releases.length > 0) {
    const rows = plan.releases.map((one) => [
      escapeText(one.subject.service),
      link(code(one.tag), urlOf(one.tag)),
      one.previous === "" ? "first" : code(one.previous),
      one.bump,
      !one.fresh ? "already there" : done.dryRun ? "planned" : "new",
      why(one),
    ]);
    parts.push(table(["service", "tag", "previous", "bump", "", "because"], rows));
    parts.push(...downstream(done));
    for (const one of plan.releases) parts.push(details(`Notes of ${escapeText(one.title)}`, one.notes));
  }
  parts.push(...changelogs(done));
  if (plan.passed.length > 0) {
    const rows = plan.passed.map((one) => [escapeText(one.service), whyNot(one)]);
    parts.push(details(`${plan.passed.length} not released`, table(["service", "why not"], rows)));
  }
  return parts.join("\n");
}

/** What else moved, and who starts next. */
function downstream({ plan, rest, started, dryRun }: ReleaseResult): readonly string[] {
  const moves = plan.floating.flatMap((one) =>
    one.kind === "move" ? [`${code(one.name)} at ${one.version}`] : [],
  );
  const images = rest.images.map(({ repo, tag }) => code(formatReference(repo, tag)));
  const fresh = plan.releases.filter(({ fresh }) => fresh).length;
  const hint =
    fresh > 3
      ? "More than three tags in one push start no workflow, whoever pushes them"
      : "Tags that are pushed with the job's own token start no workflow";
  return [
    ...(moves.length === 0 ? [] : [`Floating tags: ${moves.join(", ")}.\n`]),
    ...(images.length === 0 ? [] : [`Images: ${images.join(", ")}.\n`]),
    ...(started.length === 0 ? [] : [`Started ${code(rest.workflow)} at ${started.map(code).join(", ")}.\n`]),
    ...(fresh === 0 || dryRun || started.length > 0
      ? []
      : [`${hint}: let the next job use the output \`matrix\`, or set \`dispatch\`.\n`]),
  ];
}

/** Which changelogs got what, and where that is. */
function changelogs({ changelog, dryRun, commitUrl }: ReleaseResult): readonly string[] {
  const added = changelog?.plan.added ?? [];
  if (changelog === undefined || added.length === 0) return [];
  const files = added.map(({ path, versions }) => `${code(path)} (${versions.map(escapeText).join(", ")})`);
  if (dryRun) return [`Changelogs that would be written: ${files.join(", ")}.\n`];
  if (changelog.kind === "untouched") return [];
  const pull = changelog.kind === "proposed" ? changelog.pullRequest : undefined;
  const where =
    changelog.kind === "landed"
      ? `commit ${link(code(short(changelog.commit)), commitUrl(changelog.commit))} on ${code(changelog.branch)}`
      : pull === undefined
        ? `branch ${code(changelog.branch)}`
        : `pull request ${link(`#${pull.number}`, pull.url)}`;
  return [`Changelogs: ${files.join(", ")}, ${where}.\n`];
}

/** The commit that decided the bump, and how it concerns the service. */
function why({ effects, subject }: PlannedRelease): string {
  const strongest = bumpOfAll(effects);
  const deciding = strongest === "none" ? undefined : effects.find((one: Effect) => one.bump === strongest);
  if (deciding === undefined) {
    return subject.lockstep === undefined
      ? "asked for"
      : `released together with ${escapeText(subject.lockstep)}`;
  }
  const [reason] = deciding.commit.because;
  const through =
    reason === undefined
      ? ""
      : reason.kind === "dependency"
        ? `, through ${escapeText(reason.of)}`
        : `, ${code(reason.of)}`;
  return `${escapeText(deciding.commit.message.title)} (${short(deciding.commit.oid)}${through})`;
}

const quiet: Readonly<Record<Quiet, string>> = {
  "no-commits": "no commit touched it",
  "nothing-releasable": "no commit asks for a version",
  "asked-for-none": "`bump` is none",
  "prereleased-already": "nothing since its last pre-release",
};

const rules: Readonly<Record<EffectRule, string>> = {
  stated: "counts",
  "no-release-type": "asks for no version",
  "not-conventional": "no conventional commit",
  reverted: "taken back",
  revert: "takes back what was not released",
  "takes-back": "takes back what was released",
  "brings-back": "brings back what was released",
  dependency: "reached it through a dependency only",
};

function whyNot(passed: Passed): string {
  if (passed.kind === "superseded") return `a newer commit has ${code(passed.by)}`;
  const since = passed.previous === "" ? "" : ` since ${code(passed.previous)}`;
  const commits = passed.effects
    .slice(0, 5)
    .map(({ commit, rule }) => `${escapeText(commit.message.title)}: ${rules[rule]}`);
  const more = passed.effects.length > 5 ? [`… and ${passed.effects.length - 5} more`] : [];
  return [`${quiet[passed.why]}${since}`, ...commits, ...more].join("<br>");
}
