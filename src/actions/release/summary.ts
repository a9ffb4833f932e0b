import { short } from "../../core/git/oid.ts";
import { formatReference } from "../../core/image/registry-repository.ts";
import { code, details, escapeText, link, table } from "../../core/text/markdown.ts";
import type { Passed, PlannedRelease } from "./plan.ts";
import { outcomeOf, type ReleaseResult, reasonOf, stepOf, versionBefore } from "./report.ts";
import { bumpOfAll, type Effect, type EffectRule } from "./versions/commit-effects.ts";
import type { Quiet } from "./versions/decide-version.ts";

/** What the log says: a line for each service, with the reason and the address of what was made. */
export function releaseLog({ plan, urlOf, dryRun }: ReleaseResult): readonly string[] {
  const lines = plan.releases.flatMap((one) => {
    const url = urlOf(one.tag);
    const state = one.fresh ? "" : ", which already exists";
    const line = `${stepOf(one)} (${one.bump}), tag ${one.tag}${state}: ${reasonFor(one).text}`;
    return url === "" || dryRun ? [line] : [line, `  ${url}`];
  });
  const passed = plan.passed.map((one) => `${one.service}: not released. ${whyNot(one)[0] ?? ""}.`);
  return [...lines, ...passed];
}

/** The summary in Markdown. */
export function releaseSummary(done: ReleaseResult): string {
  const { plan, urlOf } = done;
  const parts = [`### ${titleOf(done)}\n\n${escapeText(reasonOf(done))}\n`];
  if (plan.releases.length > 0) {
    const rows = plan.releases.map((one) => [
      escapeText(one.subject.service),
      one.previous === "" ? "first release" : code(versionBefore(one)),
      link(code(one.version), urlOf(one.tag)),
      `${one.bump}${one.fresh ? "" : ", already exists"}`,
      why(one),
    ]);
    parts.push(table(["Service", "Before", done.dryRun ? "Would be" : "Now", "Bump", "Because of"], rows));
    parts.push(...downstream(done));
    for (const one of plan.releases) parts.push(details(`Notes of ${escapeText(one.title)}`, one.notes));
  }
  parts.push(...changelogs(done));
  if (plan.passed.length > 0) {
    const rows = plan.passed.map((one) => [
      escapeText(one.service),
      whyNot(one).map(escapeText).join("<br>"),
    ]);
    parts.push(details(`${plan.passed.length} not released`, table(["Service", "Why not"], rows)));
  }
  return parts.join("\n");
}

const icons = { released: "🏷️", planned: "🔎", unchanged: "✅", superseded: "⏭️" } as const;

/** The news in a line; of several releases the first, and how many more. */
function titleOf(done: ReleaseResult): string {
  const outcome = outcomeOf(done);
  const [first, ...others] = done.plan.releases.filter(({ fresh }) => fresh).map(stepOf);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const news = {
    released: `${first}${more}`,
    planned: `${first}${more} would be released`,
    unchanged: "Nothing to release",
    superseded: "A newer commit is released already",
  };
  return `${icons[outcome]} ${escapeText(news[outcome])}`;
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
      ? "GitHub starts no workflow when one push has more than three tags"
      : "GitHub starts no workflow for tags that the job's own token pushes";
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

/** The commit that decided the bump and how it reached the service; `text` is a line without markup. */
function reasonFor({ effects, subject }: PlannedRelease) {
  const strongest = bumpOfAll(effects);
  const deciding = strongest === "none" ? undefined : effects.find((one: Effect) => one.bump === strongest);
  if (deciding === undefined) {
    const { lockstep } = subject;
    return { text: lockstep === undefined ? "`bump` asks for it" : `released together with ${lockstep}` };
  }
  const { oid, message, because } = deciding.commit;
  const [reason] = because;
  const { title } = message;
  const through = reason === undefined || reason.kind !== "dependency" ? "" : `, through ${reason.of}`;
  const file = reason === undefined || reason.kind === "dependency" ? "" : reason.of;
  const text = `${title} (${short(oid)}${through}${file === "" ? "" : `, ${file}`})`;
  return { text, deciding: { title, oid: short(oid), through, file } };
}

function why(one: PlannedRelease): string {
  const { text, deciding } = reasonFor(one);
  if (deciding === undefined) return escapeText(text);
  const { title, oid, through, file } = deciding;
  return `${escapeText(title)} (${oid}${escapeText(through)}${file === "" ? "" : `, ${code(file)}`})`;
}

const quiet: Readonly<Record<Quiet, string>> = {
  "no-commits": "No commit changed it",
  "nothing-releasable": "No commit asks for a version",
  "asked-for-none": "`bump` is none",
  "prereleased-already": "Nothing changed since its last pre-release",
};

const rules: Readonly<Record<EffectRule, string>> = {
  stated: "counts",
  "no-release-type": "its type asks for no version",
  "not-conventional": "not a Conventional Commit",
  reverted: "a later commit reverts it",
  revert: "reverts a commit that was not released",
  "takes-back": "reverts a released commit",
  "brings-back": "restores a reverted commit",
  dependency: "changes only a dependency",
};

/** The reason in a sentence, then the commits that do not count, each with why. */
function whyNot(passed: Passed): readonly string[] {
  if (passed.kind === "superseded") return [`A newer commit already has ${passed.by}`];
  const since = passed.previous === "" ? "" : ` since ${passed.previous}`;
  const commits = passed.effects
    .slice(0, 5)
    .map(({ commit, rule }) => `${commit.message.title}: ${rules[rule]}`);
  const more = passed.effects.length > 5 ? [`… and ${passed.effects.length - 5} more`] : [];
  return [`${quiet[passed.why]}${since}`, ...commits, ...more];
}
