import type { Oid } from "../../core/git/oid.ts";
import { findNearest, type History } from "../search-history.ts";
import type { Comparison, Strategy } from "./event-comparison.ts";
import { lost, rangeBetween } from "./range-between.ts";
import { rangeSinceFork } from "./range-since-fork.ts";
import { findRef, resolveRevision, unknownRef } from "./resolve-revision.ts";
import { orUnknown, type ResolvedRange, unknownRange } from "./revision-range.ts";

/**
 * Finds base and head of a comparison, fetching as little as the case needs. Raises DETECT_REF_UNKNOWN for a given name that the
 * repository lacks; a remote that cannot be read is a doubt.
 */
export async function resolveRange(comparison: Comparison, history: History): Promise<ResolvedRange> {
  return orUnknown(strategyOf(comparison), headIn(comparison), () => resolve(comparison, history));
}

/** The head of a comparison alone, without looking for its base. Undefined where it is not known. */
export async function resolveHead(comparison: Comparison, history: History): Promise<Oid | undefined> {
  if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
  return resolveRevision(comparison.head, history);
}

async function resolve(comparison: Comparison, history: History): Promise<ResolvedRange> {
  switch (comparison.kind) {
    case "merge-commit":
      return resolveMergeCommit(comparison, history);
    case "no-base":
      return unknownRange("no-base", "no-base", await resolveRevision(comparison.head, history));
    default:
      return resolveFromHead(comparison, history);
  }
}

type FromHead = Exclude<Comparison, { kind: "merge-commit" | "no-base" }>;

async function resolveFromHead(comparison: FromHead, history: History): Promise<ResolvedRange> {
  const head = await resolveRevision(comparison.head, history);
  if (head === undefined) return unknownRange("head-gone", strategyOf(comparison), undefined);
  switch (comparison.kind) {
    case "between":
      return rangeBetween(
        await resolveRevision(comparison.base, history),
        head,
        comparison.strategy,
        history,
      );
    case "since-fork":
      return rangeSinceFork(comparison.trunk, head, comparison.contained, history);
    case "given":
      return resolveGiven(comparison, head, history);
    case "first-commit":
      return rangeBetween("nothing", head, "first-commit", history);
    case "previous-tag":
      return resolvePreviousTag(comparison.tag, head, history);
  }
}

/** One fetch of one commit, 8 kB, is all that this takes in a clone of depth 1. */
async function resolveMergeCommit(
  { candidates, otherwise }: Extract<Comparison, { kind: "merge-commit" }>,
  history: History,
): Promise<ResolvedRange> {
  const { repository, mayFetch } = history;
  for (const { oid, second } of candidates) {
    if (!(await repository.has(oid))) {
      if (!mayFetch || !(await repository.fetch([oid], { depth: 2 }))) continue;
    }
    const [base, brought, ...more] = (await repository.commit(oid)).parents;
    if (base === undefined || brought === undefined || more.length > 0) continue;
    if (second !== undefined && second !== brought) continue;
    return rangeBetween(base, oid, "merge-commit", history);
  }
  return resolve(otherwise, history);
}

async function resolveGiven(
  { base, contained }: Extract<Comparison, { kind: "given" }>,
  head: Oid,
  history: History,
): Promise<ResolvedRange> {
  if (base.kind === "commit") return rangeBetween(base.oid, head, "given", history);
  if (!history.mayFetch) return unknownRange("not-fetched", "given", head);
  const ref = await findRef(base.full, history.repository);
  if (ref === undefined) throw unknownRef("base", base, history);
  if (!ref.name.startsWith("refs/heads/")) return rangeBetween(ref.commit, head, "given", history);
  const name = ref.name.slice("refs/heads/".length);
  const pair = await rangeSinceFork({ kind: "branch", name }, head, { kind: "proof" }, history);
  return contained !== undefined && pair.kind === "pair" && pair.base === head
    ? resolve(contained, history)
    : pair;
}

/** Only the push of a tag needs to know of versions: what reads them is loaded here. */
async function resolvePreviousTag(tag: string, pushed: Oid, history: History): Promise<ResolvedRange> {
  const { belongsTo, tagFamilyOf } = await import("./tag-family.ts");
  const family = tagFamilyOf(tag);
  if (family === undefined) return unknownRange("no-base", "previous-tag", pushed);
  if (!history.mayFetch) return unknownRange("not-fetched", "previous-tag", pushed);
  const prefix = "refs/tags/";
  const tags = await history.repository.refs([`${prefix}${family.prefix}*`]);
  // What was pushed may be an annotated tag's own object.
  const head = tags.find(({ oid }) => oid === pushed)?.commit ?? pushed;
  const others = tags.filter(
    ({ name, commit }) =>
      commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)),
  );
  if (others.length === 0) return rangeBetween("nothing", head, "first-tag", history);
  const previous = await findNearest(history, head, new Set(others.map(({ commit }) => commit)));
  if (previous.kind === "found") return rangeBetween(previous.value, head, "previous-tag", history);
  if (previous.kind === "none") return rangeBetween("nothing", head, "first-tag", history);
  return lost(previous, head, "previous-tag");
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
  return comparison.head.kind === "commit" ? comparison.head.oid : undefined;
}
