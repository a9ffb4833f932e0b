import type { Oid } from "../../../core/git/oid.ts";
import type { Because } from "../../../core/ownership/affected-reasons.ts";
import { type Fate, settle } from "../messages/settle-reverts.ts";
import {
  type CommitStatement,
  stateReversal,
  type TrunkMessage,
  type Writer,
} from "../messages/trunk-message.ts";
import { type Bump, stronger } from "./bump.ts";

/** A trunk commit (or one commit of a merge that says nothing itself) that concerns one service, with why it does. */
export interface ServiceCommit {
  readonly oid: Oid;
  /** The merge that brought it, where it is not a commit of trunk itself. */
  readonly merge: Oid | undefined;
  readonly author: Writer;
  readonly message: TrunkMessage;
  readonly because: readonly Because[];
}

/** What a commit does to the service's version, and why. */
export interface Effect {
  readonly commit: ServiceCommit;
  readonly bump: Bump;
  readonly rule: EffectRule;
  /** What it says for the notes; empty for a commit that says nothing that counts. */
  readonly statements: readonly CommitStatement[];
}

export type EffectRule =
  /** Conventional Commits: the strongest of what it states. */
  | "stated"
  /** Its types ask for no version. */
  | "no-release-type"
  /** Its message is no conventional commit. */
  | "not-conventional"
  /** Taken back within the range. */
  | "reverted"
  /** It took something back within the range. */
  | "revert"
  /** It takes back, or brings back, something of an earlier version. */
  | "takes-back"
  | "brings-back"
  /** It reached the service through a dependency only, and `dependents` makes less of it. */
  | "dependency";

/**
 * How a change counts for a service that it affects only through a dependency: what it says (`inherit`), a patch at most, or nothing.
 */
export type Dependents = (typeof dependentsWays)[number];
export const dependentsWays = ["inherit", "patch", "none"] as const;

/** The effects of a service's commits (newest first), once reverts are settled. */
export function effectsOf(
  commits: readonly ServiceCommit[],
  dependents: Dependents = "inherit",
): readonly Effect[] {
  const fates = settle(commits);
  return commits.map((commit) =>
    throughDependency(effectOf(commit, fates.get(commit) ?? { kind: "counts" }), dependents),
  );
}

/** The strongest bump of all. */
export function bumpOfAll(effects: readonly Effect[]): Bump {
  return effects.reduce<Bump>((bump, effect) => stronger(bump, effect.bump), "none");
}

function effectOf(commit: ServiceCommit, fate: Fate<ServiceCommit>): Effect {
  const { reversal, statements } = commit.message;
  if (fate.kind === "cancelled") return { commit, bump: "none", rule: "reverted", statements: [] };
  if (reversal?.pure) {
    if (fate.kind === "cancels") return { commit, bump: "none", rule: "revert", statements: [] };
    const statement = stateReversal(commit.message.title, reversal);
    const rule = statement.type === "reapply" ? "brings-back" : "takes-back";
    return { commit, bump: statement.bump, rule, statements: [statement] };
  }
  const bump = statements.reduce<Bump>((sum, one) => stronger(sum, one.bump), "none");
  if (bump !== "none") return { commit, bump, rule: "stated", statements };
  return { commit, bump, rule: statements.length > 0 ? "no-release-type" : "not-conventional", statements };
}

function throughDependency(effect: Effect, dependents: Dependents): Effect {
  const { commit, bump } = effect;
  if (dependents === "inherit" || bump === "none" || (bump === "patch" && dependents === "patch"))
    return effect;
  if (commit.because.some(({ kind }) => kind !== "dependency")) return effect;
  return { ...effect, bump: dependents, rule: "dependency" };
}
