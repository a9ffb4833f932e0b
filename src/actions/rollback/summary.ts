import { short } from "../../core/git/oid.ts";
import { type Digest, parseDigest, shortDigest } from "../../core/image/digest.ts";
import { formatTime } from "../../core/promotion/verdict.ts";
import {
  code,
  codeBlock,
  details,
  escapeSentence,
  escapeText,
  link,
  table,
} from "../../core/text/markdown.ts";
import { artifactName } from "./commit-text.ts";
import { environmentName, type Rollback, rollbackPlaceName } from "./rollback.ts";
import { versionName } from "./target-candidates.ts";

type Back = Rollback & { readonly kind: "back" };

/** What goes back to what, from when that is, and what was left behind. Markdown. */
export function describeRollbacks(rollbacks: readonly Rollback[]): string {
  const rows = rollbacks.map((one) => [
    code(one.place.service || one.present.name),
    escapeText(environmentName(one.place)),
    code(versionName(one.present)),
    one.kind === "back" ? code(versionName(one.target.deployed)) : "",
    stateOf(one),
  ]);
  return table(["Service", "Environment", "Before", "After", "State"], rows);
}

function stateOf(one: Rollback): string {
  const [stopped] = one.stopped;
  if (stopped !== undefined) return `❌ ${escapeSentence(stopped.message)}`;
  if (one.kind === "superseded") return `superseded: ${escapeSentence(one.why)}`;
  if (one.kind === "same") return "nothing goes back";
  const ran = `ran from ${formatTime(one.target.since)} (${code(short(one.target.commit))})`;
  return one.hold === undefined ? ran : `${ran}; ${code(shown(one.hold.digest))} is held`;
}

function shown(identity: string): string {
  const digest = parseDigest(identity);
  return digest === undefined ? identity.slice(0, 12) : shortDigest(digest as Digest);
}

/** What a rollback does not take back, and who may undo it. Markdown; a part for each thing there is to say. */
export function describeRest(rollbacks: readonly Rollback[], sourcePage: string): readonly string[] {
  return rollbacks
    .filter((one) => one.kind === "back")
    .flatMap((one) => [...passedOver(one), ...others(one), ...left(one), ...takenBack(one, sourcePage)]);
}

function passedOver({ passed, place }: Back): readonly string[] {
  if (passed.length === 0) return [];
  const names = passed.map(({ deployed }) => code(versionName(deployed))).join(", ");
  return [
    `${escapeText(rollbackPlaceName(place))}: ${names} was passed over, because it is held or not proved good.\n`,
  ];
}

function others({ otherWriters, place }: Back): readonly string[] {
  return otherWriters.map(
    ({ name, seen, remedy }) =>
      `⚠️ **${escapeText(name)}** writes images here as well (${escapeText(seen)}) and ignores holds: it may undo the rollback of ${escapeText(rollbackPlaceName(place))}. ${escapeText(remedy)}\n`,
  );
}

function left({ leaves, irreversible, place }: Back): readonly string[] {
  const files = [...leaves, ...(irreversible.kind === "some" ? irreversible.files : [])];
  if (files.length === 0) return [];
  const list = files.map((file) => `- ${code(file)}\n`).join("");
  const words = `What does not go back with ${escapeText(rollbackPlaceName(place))}: ${files.length} changed since`;
  return [details(words, list)];
}

function takenBack({ changes, place }: Back, page: string): readonly string[] {
  if (changes.kind === "unknown" || changes.commits.length === 0) return [];
  const lines = changes.commits.map(
    ({ oid, subject, author }) =>
      `- ${link(code(short(oid)), page === "" ? "" : `${page}/commit/${oid}`)} ${escapeText(subject)} (${escapeText(author)})\n`,
  );
  if (changes.more) lines.push("- … and more\n");
  const words = `${escapeText(rollbackPlaceName(place))}: the commits that go away`;
  return [details(words, lines.join(""))];
}

/** How to go forward again. Markdown; empty where nothing went back. */
export function describeForward(rollbacks: readonly Rollback[]): string {
  const back = rollbacks.filter((one) => one.kind === "back");
  if (back.length === 0) return "";
  const lines = back.map(({ place, present, from }) => {
    const held = `\`lift-hold: true\``;
    return `- ${escapeText(rollbackPlaceName(place))}: set ${code(artifactName(present, from.identity))} with ${held} and a reason\n`;
  });
  return `**How to undo:** deploy a newer version, or bring back what was there:\n\n${lines.join("")}`;
}

/** The whole text of a pull request. Markdown. */
export function describeRollbackProposal(
  rollbacks: readonly Rollback[],
  patch: string,
  { request, sourcePage }: { readonly request: { readonly reason: string }; readonly sourcePage: string },
): string {
  return [
    `${escapeText(request.reason)}\n`,
    describeRollbacks(rollbacks),
    ...describeRest(rollbacks, sourcePage),
    details("The change", codeBlock(patch, "diff")),
    describeForward(rollbacks),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
