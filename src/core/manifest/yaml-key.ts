import type { Plain } from "../yaml/parse.ts";
import { parsePath } from "../yaml/path.ts";
import { plainAt, plainText } from "../yaml/tree.ts";
import type { Slot } from "./image-fields.ts";

/** The slot that `path`, `path:tag` or `path:digest` names; none where the path leads to no text. */
export function scalarSlots(root: Plain, key: string): readonly Slot[] {
  const [, where = "", part = "image"] = /^(.*?)(?::(tag|digest|image))?$/.exec(key) ?? [];
  const path = parsePath(where);
  if (path === undefined) return [];
  const found = plainAt(root, path);
  if (found === null || typeof found !== "string") return [];
  return [{ path, holds: part as "image" | "tag" | "digest", text: plainText(found) }];
}

/** The Git revision that a manifest follows: of an Argo CD Application or a Flux GitRepository. */
export function revisionSlots(root: Plain): readonly Slot[] {
  const source = ["spec", "source", "targetRevision"];
  const path = plainAt(root, ["kind"]) === "GitRepository" ? ["spec", "ref", "tag"] : source;
  const found = plainAt(root, path);
  return typeof found === "string" ? [{ path, holds: "tag", text: plainText(found) }] : [];
}
