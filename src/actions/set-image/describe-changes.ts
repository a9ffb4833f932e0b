import { short } from "../../core/git/oid.ts";
import { parseDigest, shortDigest } from "../../core/image/digest.ts";
import type { ImageValue } from "../../core/kustomize/set-images.ts";
import { code, codeBlock, details, escapeText, link, table } from "../../core/text/markdown.ts";
import { undoCommands } from "../../operations/delivery-outputs.ts";
import type { Receipt } from "../../ports/delivery.ts";
import type { Made } from "./commit-text.ts";
import type { UpdateFacts } from "./facts.ts";
import type { SetImagePlan } from "./plan.ts";
import type { Update } from "./resolve-updates.ts";

/** One thing that was set, in as many clusters as it was. */
interface Change {
  readonly what: string;
  readonly where: string;
  readonly from: string;
  readonly to: string;
  readonly files: readonly string[];
}

/** `orders in dev: 1.4.0 → 1.5.0 (sha256:36db3c3a7e1d…)`, one for each service and environment. */
export function changeLines(plan: SetImagePlan): readonly string[] {
  return changesOf(plan.made).map(({ what, where, from, to }) => `${what} in ${where}: ${from} → ${to}`);
}

/** What is set already: `orders in dev is already set to 1.5.0`. */
export function sameLines({ same }: SetImagePlan): readonly string[] {
  return same.map(
    ({ update, present }) =>
      `${subjectOf(update)} in ${placeOf(update)} is already set to ${version(present)}`,
  );
}

/** What somebody holds, and why. */
export function blockedLines({ blocked }: SetImagePlan): readonly string[] {
  return blocked.map(({ update, hold }) => `${subjectOf(update)} in ${placeOf(update)}: ${hold?.why ?? ""}`);
}

/** `acme/k8s-configs@dca4746 on main`; without a repository on GitHub `dca4746 on main`. */
export function placeOfCommit(receipt: Receipt<SetImagePlan>, repository: string): string {
  const commit = receipt.kind === "untouched" ? "" : short(receipt.commit);
  const at = [repository, commit].filter((one) => one !== "").join("@");
  return at === "" ? receipt.branch : `${at} on ${receipt.branch}`;
}

/** At most three, and how many more there are. */
export function enumerate(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).join("; ");
  return lines.length > 3 ? `${shown}; and ${lines.length - 3} more` : shown;
}

/** The table of what was set; long references are short here and whole in the diff below it. */
export function changeTable(plan: SetImagePlan): string {
  const rows = changesOf(plan.made).map(({ what, where, from, to, files }) => [
    escapeText(what),
    escapeText(where),
    code(from),
    code(to),
    files.map(code).join("<br>"),
  ]);
  return table(["Service", "Environment", "From", "To", "File"], rows);
}

/** The diff, and how to go back: what works when it is pasted into a clone of the GitOps repository. */
export function describeCommit(receipt: Receipt<SetImagePlan>, repository: string, page: string): string {
  const diff = details("The diff", codeBlock(receipt.plan.patch, "diff"));
  if (receipt.kind === "untouched") return `${diff}\n`;
  const { commit, branch } = receipt;
  const shown = link(
    code(`${repository === "" ? "" : `${repository}@`}${short(commit)}`),
    page && `${page}/commit/${commit}`,
  );
  if (receipt.kind === "proposed") {
    const { number, url } = receipt.pullRequest ?? {};
    const pull = number === undefined ? `branch of its own` : link(`#${number}`, url ?? "");
    return `Proposed in ${pull} for ${code(branch)}, commit ${shown}.\n\n${diff}\n`;
  }
  return `Commit ${shown} on ${code(branch)}.\n\n${diff}\n\n${details("Undo it, in a clone of the GitOps repository", undoCommands(commit, branch))}\n`;
}

function changesOf(made: readonly Made[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { facts, edit } of made) {
    const { update } = facts;
    const what = subjectOf(update);
    const [from, to] = [version(edit.from), version(edit.to)];
    const where = update.environment || update.overlay || "the top of the repository";
    const key = [what, where, from, to].join("\n");
    const files = [...(changes.get(key)?.files ?? []), edit.file];
    changes.set(key, { what, where, from, to, files: [...new Set(files)] });
  }
  return [...changes.values()];
}

export function subjectOf({ service, change }: Update): string {
  return service || change.name;
}

function placeOf({ environment, cluster, overlay }: UpdateFacts["update"]): string {
  if (environment === "") return overlay || "the top of the repository";
  return cluster === "" ? environment : `${environment} (${cluster})`;
}

/** `1.5.0 (sha256:36db3c3a7e1d)`, as far as it is known. */
function version(value: ImageValue | undefined): string {
  const digest = parseDigest(value?.digest ?? "");
  const shown = digest === undefined ? "" : shortDigest(digest);
  const tag = value?.newTag;
  if (tag === undefined) return shown || "none";
  return shown === "" ? tag : `${tag} (${shown})`;
}
