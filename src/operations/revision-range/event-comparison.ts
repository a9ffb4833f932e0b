import { isZero, type Oid, parseOid } from "../../core/git/oid.ts";
import { isJsonObject, type Json, type JsonObject } from "../../core/json/json-types.ts";
import { payloadText, payloadTextIn, shaIn } from "../event-payload.ts";
import { type GivenRef, standsFor } from "./given-ref.ts";

/** What is to be compared, as far as the event alone can say. Turning it into two commits takes a repository. */
export type Comparison =
  /** What a pull request's merge commit brings, if one of `candidates` is one; else `otherwise`. */
  | {
      readonly kind: "merge-commit";
      readonly candidates: readonly Candidate[];
      readonly otherwise: Comparison;
    }
  /** Exactly these two. */
  | {
      readonly kind: "between";
      readonly base: RevisionName;
      readonly head: RevisionName;
      readonly strategy: Strategy;
    }
  /** From where `head` left `trunk`. */
  | {
      readonly kind: "since-fork";
      readonly trunk: RevisionName;
      readonly head: RevisionName;
      /** What an empty answer is worth, should `trunk` hold `head` already. */
      readonly contained: Contained;
    }
  /** From `base`: where it is a branch, from where `head` left it. What to do instead where the branch holds `head` already. */
  | {
      readonly kind: "given";
      readonly base: GivenRef;
      readonly head: RevisionName;
      readonly contained?: Comparison;
    }
  /** From the empty tree. */
  | { readonly kind: "first-commit"; readonly head: RevisionName }
  /** From the previous tag of the same family that is an ancestor. */
  | { readonly kind: "previous-tag"; readonly tag: string; readonly head: RevisionName }
  /** The event has no base of its own: the ledger of green commits, or everything. */
  | { readonly kind: "no-base"; readonly head: RevisionName };

/** The word for how base and head were found; the output `strategy`. */
export type Strategy =
  | "merge-commit"
  | "merge-base"
  | "merge-group"
  | "push"
  | "given"
  | "previous-tag"
  | "first-tag"
  | "first-commit"
  | "last-green"
  | "no-base"
  | "deleted";

/** A commit, or a ref of the remote that is looked up once and pinned. */
export type RevisionName =
  | { readonly kind: "commit"; readonly oid: Oid }
  | { readonly kind: "branch"; readonly name: string }
  /** `name` as the event says it; it may be another one by now. */
  | { readonly kind: "default-branch"; readonly name: string | undefined }
  | { readonly kind: "given"; readonly ref: GivenRef; readonly input: string }
  | { readonly kind: "missing" };

/** A commit that may be a merge commit whose second parent is `second` (undefined: whatever it is). */
export interface Candidate {
  readonly oid: Oid;
  readonly second: Oid | undefined;
}

/**
 * What to do when `trunk` already holds `head`. `proof`: nothing of its own, the event says so. `before`: it was merged since; look at
 * the trunk of that time. `unless-merged`: if a merge brought it, the trunk before that merge; else there is nothing. `doubt`: it cannot be
 * told any more. `no-base`: as if there were no base.
 */
export type Contained =
  | { readonly kind: "proof" }
  | { readonly kind: "before"; readonly trunk: Oid }
  | { readonly kind: "unless-merged"; readonly certain: boolean }
  | { readonly kind: "no-base" };

/** All that decides: the event, the checkout, the inputs. */
export interface Situation {
  readonly event: string;
  readonly payload: { readonly [key: string]: Json | undefined };
  /** GITHUB_SHA and GITHUB_REF; empty where there is none. */
  readonly sha: string;
  readonly ref: string;
  readonly checkedOut: Oid | undefined;
  /** Name of the default branch, undefined where nobody knows it. */
  readonly defaultBranch: string | undefined;
  readonly base: GivenRef | undefined;
  readonly head: GivenRef | undefined;
}

/** Whether nothing is there any more: a branch or tag was deleted. */
export function isDeletion({ event, payload }: Pick<Situation, "event" | "payload">): boolean {
  return (
    event === "delete" ||
    (event === "push" && (payload.deleted === true || isZero(payloadText(payload.after, "x"))))
  );
}

/** Which comparison an event that is no deletion asks for: the table of docs, row by row. Never looks at a name where the event has a SHA. */
export function compareFor(situation: Situation): Comparison {
  const { event, payload, base, head, ref } = situation;
  const sinceTag = forTag(situation);
  if (base !== undefined && (head !== undefined || !standsFor(base, ref))) {
    const given = { kind: "given", base, head: headOf(situation) } as const;
    return head !== undefined || sinceTag === undefined ? given : { ...given, contained: sinceTag };
  }
  if (isJsonObject(payload.pull_request)) return forPullRequest(situation, payload.pull_request);
  if (isJsonObject(payload.merge_group)) return forMergeGroup(situation, payload.merge_group);
  if (sinceTag !== undefined) return sinceTag;
  if ((event === "push" || event === "create") && ref.startsWith("refs/heads/"))
    return forBranch(situation, ref.slice("refs/heads/".length));
  if (event !== "" || head !== undefined || situation.checkedOut === undefined)
    return { kind: "no-base", head: headOf(situation) };
  return {
    kind: "since-fork",
    trunk: { kind: "default-branch", name: situation.defaultBranch },
    head: headOf(situation),
    contained: { kind: "no-base" },
  };
}

function forTag(situation: Situation): Comparison | undefined {
  const { event, ref } = situation;
  if (!ref.startsWith("refs/tags/") || (event !== "push" && event !== "create")) return undefined;
  return { kind: "previous-tag", tag: ref.slice("refs/tags/".length), head: headOf(situation) };
}

/** The commit in question, where no rule of the event's own says otherwise. */
function headOf({ event, payload, head, sha, checkedOut, ref }: Situation): RevisionName {
  if (head !== undefined) return { kind: "given", ref: head, input: "head" };
  if (isJsonObject(payload.pull_request)) {
    const tip = shaIn(payload.pull_request, "head");
    if (event === "pull_request_target") return commit(tip ?? checkedOut);
    return commit(checkedOut ?? parseOid(sha) ?? tip);
  }
  if (isJsonObject(payload.merge_group))
    return commit(parseOid(payloadText(payload.merge_group.head_sha)) ?? parseOid(sha));
  const pushed = parseOid(payloadText(payload.after));
  if (event === "push" && ref.startsWith("refs/heads/") && pushed !== undefined) return commit(pushed);
  if (event === "push" || event === "create") return commit(parseOid(sha) ?? pushed ?? checkedOut);
  return commit(checkedOut ?? parseOid(sha));
}

/**
 * The first parent of the merge commit is exactly what the pull request would land on, and never stale. Where the head is checked out, or
 * GitHub made no merge commit (a conflict, pull_request_target, a closed one): from where the head left the base branch.
 */
function forPullRequest(situation: Situation, pull: JsonObject): Comparison {
  const { event, payload, checkedOut, sha, ref, head } = situation;
  const tip = shaIn(pull, "head");
  const baseSha = shaIn(pull, "base");
  const branch = payloadTextIn(pull.base, "ref");
  const otherwise: Comparison = {
    kind: "since-fork",
    trunk: branch === "" ? commit(baseSha) : { kind: "branch", name: branch },
    head: head === undefined ? commit(tip) : headOf(situation),
    contained: baseSha === undefined ? { kind: "proof" } : { kind: "before", trunk: baseSha },
  };
  if (head !== undefined || (checkedOut !== undefined && checkedOut === tip)) return otherwise;
  const isTest =
    event !== "pull_request_target" && payload.action !== "closed" && /^refs\/pull\/\d+\/merge$/.test(ref);
  const candidates: Candidate[] = [];
  if (checkedOut !== undefined)
    candidates.push({ oid: checkedOut, second: isTest && checkedOut === sha ? undefined : tip });
  const own = parseOid(sha);
  if (own !== undefined && own !== checkedOut)
    candidates.push({ oid: own, second: isTest ? undefined : tip });
  return candidates.length === 0 ? otherwise : { kind: "merge-commit", candidates, otherwise };
}

function forMergeGroup(situation: Situation, group: JsonObject): Comparison {
  const base = commit(parseOid(payloadText(group.base_sha)));
  return { kind: "between", base, head: headOf(situation), strategy: "merge-group" };
}

function forBranch(situation: Situation, name: string): Comparison {
  const { payload, base, defaultBranch, ref } = situation;
  const before = payloadText(payload.before);
  const head = headOf(situation);
  const isDefault = name === defaultBranch;
  if (isDefault || standsFor(base, ref)) {
    const old = parseOid(before);
    if (old !== undefined && !isZero(old))
      return { kind: "between", base: commit(old), head, strategy: "push" };
    if (isDefault) return isZero(before || "x") ? { kind: "first-commit", head } : { kind: "no-base", head };
  }
  const trunk: RevisionName = { kind: "default-branch", name: defaultBranch };
  return { kind: "since-fork", trunk, head, contained: ownCommits(payload) };
}

/** A push lists its commits, and for each whether no other branch had it (`distinct`). */
function ownCommits(payload: JsonObject): Contained {
  const { commits } = payload;
  if (!Array.isArray(commits)) return { kind: "unless-merged", certain: false };
  const own = commits.some((one: Json) => isJsonObject(one) && one.distinct !== false);
  return own ? { kind: "unless-merged", certain: true } : { kind: "proof" };
}

function commit(oid: Oid | undefined): RevisionName {
  return oid === undefined ? { kind: "missing" } : { kind: "commit", oid };
}
