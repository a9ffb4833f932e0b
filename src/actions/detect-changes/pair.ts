import type { Repository } from "../../contract/git.ts";
import {
  bring,
  compare,
  type Found,
  findBeforeMerge,
  findForkPoint,
  findNearest,
  type History,
} from "../../contract/history.ts";
import type { Change } from "../../domain/change.ts";
import type { Comparison, Contained, Point, Strategy } from "../../domain/detect/comparison.ts";
import type { DoubtCode } from "../../domain/detect/doubt.ts";
import type { GivenRef } from "../../domain/detect/given-ref.ts";
import { belongsTo, familyOf } from "../../domain/detect/tag-family.ts";
import type { Oid } from "../../domain/oid.ts";
import { problem, problemsIn } from "../../domain/problem.ts";

/** A comparison as two commits that will never mean anything else, with what differs between them; or why there is none. */
export type Pair =
  | {
      readonly kind: "pair";
      /** Undefined: the empty tree. */
      readonly base: Oid | undefined;
      readonly head: Oid;
      readonly strategy: Strategy;
      readonly changes: readonly Change[];
    }
  | { readonly kind: "deleted" }
  /** Every name has a base of its own. */
  | { readonly kind: "green"; readonly head: Oid; readonly bases: ReadonlyMap<string, Oid> }
  | {
      readonly kind: "doubt";
      readonly code: DoubtCode;
      readonly strategy: Strategy;
      /** Undefined where not even that is known. */
      readonly head: Oid | undefined;
      /** What the remote answered. */
      readonly answer: string | undefined;
    };

export type Doubt = Extract<Pair, { kind: "doubt" }>;

/**
 * Finds base and head of a comparison, fetching as little as the case needs. Raises DETECT_REF_UNKNOWN for a given name that the
 * repository lacks; a remote that cannot be read is a doubt.
 */
export async function pinPair(comparison: Comparison, history: History): Promise<Pair> {
  return orDoubt(strategyOf(comparison), headIn(comparison), () => pin(comparison, history));
}

/** There is nothing to compare with, or nothing to compare. */
export const noBase = (head: Oid): Doubt => doubt("no-base", "no-base", head);
export const headGone: Doubt = doubt("head-gone", "no-base", undefined);

/** Runs what asks the remote; where the remote refuses, the answer is a doubt. */
export async function orDoubt<T>(
  strategy: Strategy,
  head: Oid | undefined,
  ask: () => Promise<T>,
): Promise<T | Doubt> {
  try {
    return await ask();
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined || !isRefusal(fault.code)) throw thrown;
    return doubt("remote-refused", strategy, head, fault.message);
  }
}

/** The head of a comparison alone, without looking for its base. Undefined where it is not known. */
export async function pinHead(comparison: Comparison, history: History): Promise<Oid | undefined> {
  if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
  return comparison.kind === "deleted" ? undefined : lookUp(comparison.head, history);
}

function isRefusal(code: string): boolean {
  return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
}

async function pin(comparison: Comparison, history: History): Promise<Pair> {
  switch (comparison.kind) {
    case "deleted":
      return comparison;
    case "merge-commit":
      return pinMergeCommit(comparison, history);
    case "no-base":
      return doubt("no-base", "no-base", await lookUp(comparison.head, history));
    default:
      return pinFromHead(comparison, history);
  }
}

type FromHead = Exclude<Comparison, { kind: "deleted" | "merge-commit" | "no-base" }>;

async function pinFromHead(comparison: FromHead, history: History): Promise<Pair> {
  const head = await lookUp(comparison.head, history);
  if (head === undefined) return doubt("head-gone", strategyOf(comparison), undefined);
  switch (comparison.kind) {
    case "between":
      return pinBetween(await lookUp(comparison.base, history), head, comparison.strategy, history);
    case "since-fork":
      return pinSinceFork(comparison.trunk, head, comparison.contained, history);
    case "given":
      return pinGiven(comparison.base, head, history);
    case "first-commit":
      return pinBetween("nothing", head, "first-commit", history);
    case "previous-tag":
      return pinPreviousTag(comparison.tag, head, history);
  }
}

/** One fetch of one commit, 8 kB, is all that this takes in a clone of depth 1. */
async function pinMergeCommit(
  { candidates, otherwise }: Extract<Comparison, { kind: "merge-commit" }>,
  history: History,
): Promise<Pair> {
  const { repository, mayFetch } = history;
  for (const { oid, second } of candidates) {
    if (!(await repository.has(oid))) {
      if (!mayFetch || !(await repository.fetch([oid], { depth: 2 }))) continue;
    }
    const [base, brought, ...more] = (await repository.commit(oid)).parents;
    if (base === undefined || brought === undefined || more.length > 0) continue;
    if (second !== undefined && second !== brought) continue;
    return pinBetween(base, oid, "merge-commit", history);
  }
  return pin(otherwise, history);
}

async function pinBetween(
  base: Oid | "nothing" | undefined,
  head: Oid,
  strategy: Strategy,
  history: History,
): Promise<Pair> {
  const lack = (code: DoubtCode) => doubt(history.mayFetch ? code : "not-fetched", strategy, head);
  if (base === undefined) return lack("base-gone");
  const from = base === "nothing" ? undefined : base;
  const changes = from === head ? [] : await compare(history, from, head);
  if (changes !== undefined) return { kind: "pair", base: from, head, strategy, changes };
  return lack((await bring(history, [head])) ? "base-gone" : "head-gone");
}

async function pinSinceFork(trunk: Point, head: Oid, contained: Contained, history: History): Promise<Pair> {
  const tip = await lookUp(trunk, history);
  if (tip === undefined) {
    if (contained.kind === "before") return pinFork(contained.trunk, head, history);
    return doubt(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
  }
  const fork = await findForkPoint(history, tip, head);
  if (fork.kind !== "found") return lost(fork, head);
  if (fork.value !== head) return pinBetween(fork.value, head, "merge-base", history);
  switch (contained.kind) {
    case "proof":
      return pinBetween(head, head, "merge-base", history);
    case "no-base":
      return doubt("no-base", "no-base", head);
    case "before":
      return pinFork(contained.trunk, head, history);
    case "unless-merged":
      return pinBeforeMerge(tip, head, contained.certain, history);
  }
}

async function pinFork(trunk: Oid, head: Oid, history: History): Promise<Pair> {
  const fork = await findForkPoint(history, trunk, head);
  return fork.kind === "found" ? pinBetween(fork.value, head, "merge-base", history) : lost(fork, head);
}

async function pinBeforeMerge(tip: Oid, head: Oid, certain: boolean, history: History): Promise<Pair> {
  const before = await findBeforeMerge(history, tip, head);
  if (before.kind === "found" && before.value !== "itself") {
    const fork = await findForkPoint(history, before.value, head);
    if (fork.kind === "found" && fork.value !== head)
      return pinBetween(fork.value, head, "merge-base", history);
  } else if (before.kind === "found" && !certain) {
    return pinBetween(head, head, "merge-base", history);
  }
  return doubt("merged-since", "merge-base", head);
}

async function pinGiven(base: GivenRef, head: Oid, history: History): Promise<Pair> {
  if (base.kind === "commit") return pinBetween(base.oid, head, "given", history);
  if (!history.mayFetch) return doubt("not-fetched", "given", head);
  const ref = await findRef(base.full, history.repository);
  if (ref === undefined) throw unknown("base", base, history);
  if (!ref.name.startsWith("refs/heads/")) return pinBetween(ref.commit, head, "given", history);
  return pinSinceFork({ kind: "commit", oid: ref.commit }, head, { kind: "proof" }, history);
}

async function pinPreviousTag(tag: string, head: Oid, history: History): Promise<Pair> {
  const family = familyOf(tag);
  if (family === undefined) return doubt("no-base", "previous-tag", head);
  if (!history.mayFetch) return doubt("not-fetched", "previous-tag", head);
  const prefix = "refs/tags/";
  const tags = await history.repository.refs([`${prefix}${family.prefix}*`]);
  const others = tags.filter(
    ({ name, commit }) =>
      commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)),
  );
  if (others.length === 0) return pinBetween("nothing", head, "first-tag", history);
  const previous = await findNearest(history, head, new Set(others.map(({ commit }) => commit)));
  if (previous.kind === "found") return pinBetween(previous.value, head, "previous-tag", history);
  if (previous.kind === "none") return pinBetween("nothing", head, "first-tag", history);
  return lost(previous, head, "previous-tag");
}

/** The commit that a point is now. Undefined where there is none. */
async function lookUp(point: Point, history: History): Promise<Oid | undefined> {
  const { repository, mayFetch } = history;
  switch (point.kind) {
    case "missing":
      return undefined;
    case "commit":
      return point.oid;
    case "branch":
      return mayFetch
        ? await repository.fetchRef(`refs/heads/${point.name}`, nameAndWindow(history))
        : undefined;
    case "default-branch": {
      if (!mayFetch) return undefined;
      const name = await repository.defaultBranch();
      return name === undefined
        ? undefined
        : await repository.fetchRef(`refs/heads/${name}`, nameAndWindow(history));
    }
    case "given": {
      const { ref, input } = point;
      if (ref.kind === "commit") return ref.oid;
      if (!mayFetch) return undefined;
      const found = await findRef(ref.full, repository);
      if (found === undefined) throw unknown(input, ref, history);
      return found.commit;
    }
  }
}

/** A window of history with the name: it is what looking for the common ancestor needs next. */
function nameAndWindow({ whole }: History) {
  return whole ? ({ filter: "tree:0" } as const) : ({ depth: 50, filter: "tree:0" } as const);
}

async function findRef(names: readonly string[], repository: Repository) {
  const refs = await repository.refs(names);
  return names.flatMap((name) => refs.find((ref) => ref.name === name) ?? [])[0];
}

function unknown(input: string, ref: Extract<GivenRef, { kind: "ref" }>, { repository }: History) {
  const where = repository.remote.repository ?? repository.remote.url;
  return problem("DETECT_REF_UNKNOWN", { input, given: ref.given, where });
}

function lost(
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

function doubt(code: DoubtCode, strategy: Strategy, head: Oid | undefined, answer?: string): Doubt {
  return { kind: "doubt", code, strategy, head, answer };
}

function strategyOf(comparison: Comparison): Strategy {
  switch (comparison.kind) {
    case "between":
      return comparison.strategy;
    case "since-fork":
      return "merge-base";
    default:
      return comparison.kind;
  }
}

function headIn(comparison: Comparison): Oid | undefined {
  if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
  if (comparison.kind === "deleted" || comparison.head.kind !== "commit") return undefined;
  return comparison.head.oid;
}
