import type { Oid } from "../../core/git/oid.ts";
import { compare, fetchCommits, type History, type SearchResult } from "../search-history.ts";
import type { Strategy } from "./event-comparison.ts";
import { type ResolvedRange, type UnknownRange, unknownRange } from "./revision-range.ts";
import type { UnknownReason } from "./why-changes-are-unknown.ts";

/** The pair of two commits; "nothing" is the empty tree, and what is undefined is gone. */
export async function rangeBetween(
  base: Oid | "nothing" | undefined,
  head: Oid,
  strategy: Strategy,
  history: History,
): Promise<ResolvedRange> {
  const lack = (code: UnknownReason) => unknownRange(history.mayFetch ? code : "not-fetched", strategy, head);
  if (base === undefined) return lack("base-gone");
  const from = base === "nothing" ? undefined : base;
  const changes = from === head ? [] : await compare(history, from, head);
  if (changes !== undefined) return { kind: "pair", base: from, head, strategy, changes };
  return lack((await fetchCommits(history, [head])) ? "base-gone" : "head-gone");
}

/** What it means that a base was not found in the history. */
export function lost(
  found: Exclude<SearchResult<Oid>, { kind: "found" }>,
  head: Oid,
  strategy: Strategy = "merge-base",
): UnknownRange {
  const codes = {
    none: "no-common-ancestor",
    "too-deep": "too-deep",
    gone: "base-gone",
    "not-fetched": "not-fetched",
  };
  return unknownRange(codes[found.kind] as UnknownReason, strategy, head);
}
