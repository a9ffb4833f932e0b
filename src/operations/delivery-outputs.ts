import type { Notice } from "../core/action/result.ts";
import type { Decided } from "../core/commit/delivery-decision.ts";
import type { Json } from "../core/json/json-types.ts";
import type { ImageEdit, ImageValue } from "../core/kustomize/set-images.ts";
import { code, codeBlock, link } from "../core/text/markdown.ts";
import type { Receipt } from "../ports/delivery.ts";

/** The outputs that every action has which writes images to a branch. */
export const deliveryOutputs = [
  "commit",
  "branch",
  "pull-request",
  "pull-request-url",
  "attempts",
  "edits",
] as const;

/** Their values. What there is none of is empty; parts that an image does not have are null. */
export function deliveryValues<P extends Decided & { readonly edits: readonly ImageEdit[] }>(
  receipt: Receipt<P>,
): Readonly<Record<(typeof deliveryOutputs)[number], Json>> {
  const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
  return {
    commit: receipt.kind === "untouched" ? "" : receipt.commit,
    branch: receipt.branch,
    "pull-request": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? "",
    attempts: String(receipt.attempts),
    edits: receipt.plan.edits.map(({ file, name, from, to }) => ({
      file,
      name,
      from: valueJson(from),
      to: valueJson(to),
    })),
  };
}

/** Where it is, for the summary: the commit and the pull request, in Markdown. Nothing where nothing was written. `page`: of the GitOps repository; empty for none. */
export function describeDelivery(receipt: Receipt<Decided>, page: string): readonly string[] {
  if (receipt.kind === "untouched") return [];
  const { commit, branch, attempts } = receipt;
  const shown = link(code(commit), page === "" ? "" : `${page}/commit/${commit}`);
  const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
  return [
    `Commit ${shown} on ${code(branch)}${attempts > 1 ? `, attempt ${attempts}` : ""}.\n`,
    ...(pull === undefined ? [] : [`Pull request ${link(`#${pull.number}`, pull.url)}.\n`]),
  ];
}

/** The commands that undo a commit, in a clone of the GitOps repository: Markdown that works when it is pasted. */
export function undoCommands(commit: string, branch: string): string {
  return codeBlock(`git revert --no-edit ${commit}\ngit push origin HEAD:${branch}`, "sh");
}

/** What there is to say of the delivery itself, as annotations. */
export function deliveryNotices({ remarks = [] }: Receipt<Decided>): readonly Notice[] {
  return remarks.map(({ level, text }) => ({ level, title: "Delivery", message: text }));
}

function valueJson({ newName, newTag, digest }: ImageValue): Json {
  return { newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null };
}
