import { bring, compare, type Found, type History } from "../../contract/history.ts";
import type { Strategy } from "../../domain/detect/comparison.ts";
import type { DoubtCode } from "../../domain/detect/doubt.ts";
import type { Oid } from "../../domain/oid.ts";
import { type Doubt, doubt, type Pinned } from "./pair.ts";

/** The pair of two commits; "nothing" is the empty tree, and what is undefined is gone. */
export async function pinBetween(
  base: Oid | "nothing" | undefined,
  head: Oid,
  strategy: Strategy,
  history: History,
): Promise<Pinned> {
  const lack = (code: DoubtCode) => doubt(history.mayFetch ? code : "not-fetched", strategy, head);
  if (base === undefined) return lack("base-gone");
  const from = base === "nothing" ? undefined : base;
  const changes = from === head ? [] : await compare(history, from, head);
  if (changes !== undefined) return { kind: "pair", base: from, head, strategy, changes };
  return lack((await bring(history, [head])) ? "base-gone" : "head-gone");
}

/** What it means that a base was not found in the history. */
export function lost(
  found: Exclude<Found<Oid>, { kind: "found" }>,
  head: Oid,
  strategy: Strategy = "merge-base",
): Doubt {
  const codes = {
    none: "no-common-ancestor",
    "too-deep": "too-deep",
    gone: "base-gone",
    "not-fetched": "not-fetched",
  };
  return doubt(codes[found.kind] as DoubtCode, strategy, head);
}
