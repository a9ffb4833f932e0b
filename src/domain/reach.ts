import { isNegated } from "./glob.ts";

/** Up to two plain names: what no pattern letter is in. */
const plain = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)?$/;

/**
 * Tells of patterns whether they could include anything, by the one or two plain folders that they begin with; `holds` says whether there is
 * anything in a folder. Negations include nothing. Lists mostly have the same beginning throughout, so that one question answers for many.
 */
export function createReach(holds: (folder: string) => boolean): (pattern: string) => boolean {
  let empty = "/";
  return (pattern) => {
    if (pattern.startsWith(empty)) return false;
    if (pattern[0] === "!") return !isNegated(pattern);
    const first = pattern.indexOf("/");
    const second = pattern.indexOf("/", first + 1);
    const folder = pattern.slice(0, Math.max(first, second, 0));
    if (!plain.test(folder) || holds(folder)) return true;
    empty = `${folder}/`;
    return false;
  };
}
