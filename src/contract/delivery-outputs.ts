import type { Decided } from "../domain/decision.ts";
import type { Json } from "../domain/json.ts";
import type { ImageEdit, ImageValue } from "../domain/kustomize/set-images.ts";
import type { Receipt } from "./delivery.ts";

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

function valueJson({ newName, newTag, digest }: ImageValue): Json {
  return { newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null };
}
