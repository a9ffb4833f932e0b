import { short } from "../../core/git/oid.ts";
import { type Digest, shortDigest } from "../../core/image/digest.ts";
import type { CommitRange } from "../../core/promotion/commit-range.ts";
import { isWaived, type Promotion, placeName, target, type Waiting } from "../../core/promotion/promotion.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import {
  code,
  codeBlock,
  details,
  escapeSentence,
  escapeText,
  link,
  table,
} from "../../core/text/markdown.ts";
import type { StoredArtifact } from "../../operations/copy-artifact.ts";
import { undoCommands } from "../../operations/delivery-outputs.ts";

/** What goes where and why not, in Markdown for the summary and for the pull request. */
export function describePromotions(
  promotions: readonly Promotion[],
  stored: ReadonlyMap<string, StoredArtifact>,
): string {
  const rows = promotions.map((one) => [
    code(one.path.service || (one.kind === "absent" ? "" : one.name)),
    wayOf(one),
    one.kind === "absent" ? "" : version(one.present),
    one.kind === "absent" ? "" : version(one.artifact),
    stateOf(one, stored),
  ]);
  const gates = promotions.flatMap((one) =>
    one.kind === "absent"
      ? []
      : one.verdicts.map((verdict) => gateRow(one.path.service || one.name, verdict)),
  );
  const parts = [table(["Service", "From → to", "Before", "After", "State"], rows)];
  if (gates.length > 0) parts.push(table(["Service", "Gate", "Verdict", "Evidence", "What opens it"], gates));
  return parts.join("\n");
}

/** The whole text of a pull request: what goes where, why it may, what is in it, and how to take it back. */
export function describeProposal(
  promotions: readonly Promotion[],
  patch: string,
  waiting: readonly Waiting[],
  { reason, sourcePage }: { readonly reason: string; readonly sourcePage: string },
): string {
  const parts = [describePromotions(promotions, new Map()), ...describeChanges(promotions, sourcePage)];
  if (reason !== "") parts.unshift(`${escapeText(reason)}\n`);
  parts.push(
    details("The change", codeBlock(patch, "diff")),
    describeWaiting(waiting),
    describeUndo(promotions),
  );
  return parts.filter((part) => part !== "").join("\n");
}

/** The commits that a promotion brings (or takes away), each service under its own heading. Markdown. */
export function describeChanges(promotions: readonly Promotion[], sourcePage: string): readonly string[] {
  return promotions.flatMap((one) => {
    if (one.kind !== "go" && one.kind !== "blocked") return [];
    return [`#### ${escapeText(one.path.service || one.name)}\n\n${describeRange(one.changes, sourcePage)}`];
  });
}

function describeRange(changes: CommitRange, page: string): string {
  if (changes.kind === "unknown") return `The commits between are unknown: ${escapeSentence(changes.why)}.\n`;
  const { base, head, direction, commits, more } = changes;
  const url = (path: string) => (page === "" ? "" : `${page}/${path}`);
  const between = link(`${code(short(base))}…${code(short(head))}`, url(`compare/${base}...${head}`));
  if (direction === "same") return `Built from the same commit, ${code(short(head))}.\n`;
  if (direction === "apart") return `Neither was built from a descendant of the other: ${between}.\n`;
  const lines = commits.map(
    ({ oid, subject, author }) =>
      `- ${link(code(short(oid)), url(`commit/${oid}`))} ${escapeText(subject)} (${escapeText(author)})\n`,
  );
  if (more) lines.push("- … and more\n");
  const what = direction === "back" ? "⚠️ Goes back; these commits go away" : "New commits";
  const none = lines.length === 0 ? "None of them changes this service.\n" : "";
  return `${what}, ${between}:\n\n${lines.join("")}${none}`;
}

/** What `from` has and `to` has not, beside what was asked for. Markdown; empty for none. */
export function describeWaiting(waiting: readonly Waiting[]): string {
  if (waiting.length === 0) return "";
  const lines = waiting.map(
    ({ path, here, there }) =>
      `- ${escapeText(path.service)}: ${version(here)}, ${escapeText(placeName(path.to))} has ${version(there)}\n`,
  );
  return `**Not promoted yet:**\n\n${lines.join("")}`;
}

/** How to undo it: by the rollback action, or by Git. `landed`: the commit that made it; none while it is only proposed. Markdown. */
export function describeUndo(
  promotions: readonly Promotion[],
  landed?: { readonly commit: string; readonly branch: string },
): string {
  const undone = promotions.flatMap((one) => (one.kind === "go" && one.present !== undefined ? [one] : []));
  const [first] = undone;
  if (first === undefined) return "";
  const names = undone.map((one) => one.path.service || one.name).join(", ");
  const ran = undone.map(
    (one) => `- ${escapeText(one.path.service || one.name)}: back to ${version(one.present)}\n`,
  );
  const way =
    landed === undefined
      ? "revert the merged commit"
      : "revert the commit in a clone of the GitOps repository";
  const command = landed === undefined ? "" : `\n${undoCommands(landed.commit, landed.branch)}`;
  return `**How to roll back:** run the rollback workflow for ${escapeText(names)} in ${escapeText(placeName(first.path.to))}, or ${way}:\n\n${ran.join("")}${command}`;
}

function version(
  image: { readonly tag: string | undefined; readonly digest: Digest | undefined } | undefined,
): string {
  if (image === undefined) return "none";
  const digest = image.digest === undefined ? "" : code(shortDigest(image.digest));
  return [image.tag === undefined ? "" : code(image.tag), digest].filter(Boolean).join(" ");
}

function wayOf(one: Promotion): string {
  const from = one.kind === "go" && isWaived(one) ? "a hotfix" : escapeText(placeName(one.path.from));
  return `${from} → ${escapeText(placeName(one.path.to))}`;
}

function stateOf(one: Promotion, stored: ReadonlyMap<string, StoredArtifact>): string {
  if (one.kind === "absent") return escapeSentence(one.why);
  if (one.kind === "same") return "already runs it";
  if (one.kind === "blocked") return "❌ blocked";
  if (one.kind === "older") return `superseded: ${escapeText(one.by)}`;
  const state = storedState(stored.get(target(one)));
  return isWaived(one) ? `🟥 hotfix; ${state}` : `✅ ${state}`;
}

function storedState(at: StoredArtifact | undefined): string {
  if (at === undefined) return "can be promoted";
  if (at.kind === "verified") {
    const { manifests, blobs, bytes } = at.verified;
    return `${count(manifests, "manifest")} and ${count(blobs, "blob")} (${formatBytes(bytes)}) can be pulled`;
  }
  if (at.kind === "planned") {
    const { manifests, blobs, bytes, requests } = at.estimated;
    if (requests === 0) return "already complete in the registry";
    const content = `${count(manifests, "manifest")} and ${count(blobs, "blob")}`;
    return `would copy ${content}, ${formatBytes(bytes)} through this machine, in about ${count(requests, "request")}`;
  }
  const { manifests, mounted, transferred, bytes } = at.copied;
  const moved = `${count(transferred, "blob")} moved (${formatBytes(bytes)})`;
  return `copied: ${count(manifests, "manifest")}, ${count(mounted, "blob")} mounted, ${moved}`;
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? "" : "s"}`;
}

function formatBytes(bytes: number): string {
  if (bytes < 1_000) return count(bytes, "byte");
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const marks = { green: "✅", red: "❌", unknown: "❓", waived: "🟥 waived", warned: "⚠️ warning" } as const;

function gateRow(service: string, { gate, state, why, remedy }: Verdict): readonly string[] {
  return [code(service), gate, marks[state], escapeSentence(why), escapeSentence(remedy)];
}
