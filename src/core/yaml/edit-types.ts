import type { Item } from "./list-edit.ts";
import type { YamlPath } from "./source-position.ts";

/** One change of a document: the first, unless it says which (counted from 0). */
export type YamlEdit = { readonly document?: number } & Change;

type Change =
  /** The scalar there becomes `value`, as text; a missing last key is added, behind the first of `after` that is there. */
  | {
      readonly kind: "set";
      readonly path: YamlPath;
      readonly value: string;
      readonly after?: readonly string[];
    }
  /** The key is taken out of its map, or the item (by its index) out of its list, with the comment lines right above it. */
  | { readonly kind: "remove"; readonly path: YamlPath }
  /** An item is added at the end of the list there; a missing list is made, in the root map only. */
  | { readonly kind: "append"; readonly path: YamlPath; readonly item: Item };
