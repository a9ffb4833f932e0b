import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import type { Strategy } from "./event-comparison.ts";
import type { UnknownReason } from "./why-changes-are-unknown.ts";

/** A comparison as two commits that will never mean anything else, with what differs between them; or why there is none. */
export type ResolvedRange =
  | {
      readonly kind: "pair";
      /** Undefined: the empty tree. */
      readonly base: Oid | undefined;
      readonly head: Oid;
      readonly strategy: Strategy;
      readonly changes: readonly Change[];
    }
  | {
      readonly kind: "doubt";
      readonly code: UnknownReason;
      readonly strategy: Strategy;
      /** Undefined where not even that is known. */
      readonly head: Oid | undefined;
      /** What the remote answered. */
      readonly answer: string | undefined;
    };

/** What an answer is about: one comparison, or none, or many. */
export type RangeInReport =
  | ResolvedRange
  | { readonly kind: "deleted" }
  /** Every name has a base of its own. */
  | { readonly kind: "green"; readonly head: Oid; readonly bases: ReadonlyMap<string, Oid> };

export type UnknownRange = Extract<ResolvedRange, { kind: "doubt" }>;

export function unknownRange(
  code: UnknownReason,
  strategy: Strategy,
  head: Oid | undefined,
  answer?: string,
): UnknownRange {
  return { kind: "doubt", code, strategy, head, answer };
}

/** There is nothing to compare with, or nothing to compare. */
export const noBase = (head: Oid): UnknownRange => unknownRange("no-base", "no-base", head);
export const headGone: UnknownRange = unknownRange("head-gone", "no-base", undefined);

/** Runs what asks the remote; where the remote refuses, the answer is an unknown range. */
export async function orUnknown<T>(
  strategy: Strategy,
  head: Oid | undefined,
  work: () => Promise<T>,
): Promise<T | UnknownRange> {
  try {
    return await work();
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined || !isRefusal(fault.code)) throw thrown;
    return unknownRange("remote-refused", strategy, head, fault.message);
  }
}

function isRefusal(code: string): boolean {
  return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
}
