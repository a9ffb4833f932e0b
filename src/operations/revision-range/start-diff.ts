import { Problem } from "../../core/problem/problem.ts";
import type { Checkout, Repository } from "../../ports/git.ts";
import type { World } from "../../ports/world.ts";
import type { History } from "../history.ts";
import { openWorkspace } from "../open-workspace.ts";
import { type Comparison, compareFor, type Situation } from "./event-comparison.ts";
import type { GivenRef } from "./given-ref.ts";
import { resolveRange } from "./resolve-range.ts";
import type { ResolvedRange } from "./revision-range.ts";

/** The inputs that say which commits to look at. */
export interface RangeInputs {
  readonly base: GivenRef | undefined;
  readonly head: GivenRef | undefined;
  readonly fetch: "auto" | "never";
  readonly lastGreen: boolean;
  readonly githubToken: string;
}

/** What is compared. Git is at work on it. */
export interface StartedDiff {
  readonly checkout: Checkout | undefined;
  readonly history: History;
  readonly situation: Situation;
  readonly comparison: Comparison;
  /** Undefined where the ledger of green commits is asked first, or there is nothing to compare with. */
  readonly pinning: Promise<ResolvedRange> | undefined;
}

/** Opens the repository, tells what the event wants compared, and has git begin: what reads filters or catalogue is loaded meanwhile. */
export async function startDiff(asked: RangeInputs, world: World): Promise<StartedDiff> {
  const { checkout, history } = await open(asked, world);
  const situation = await readSituation(asked, world, checkout, history);
  const comparison = compareFor(situation);
  const wantsGreen = asked.lastGreen && asked.base === undefined;
  const finds = !wantsGreen && comparison.kind !== "no-base";
  const pinning = finds ? resolveRange(comparison, history) : undefined;
  // Faults in filters or catalogue are told before its own.
  pinning?.catch(() => undefined);
  // Loading blocks: a turn of the event loop lets git start before it.
  await new Promise<void>((started) => setImmediate(started));
  return { checkout, history, situation, comparison, pinning };
}

/** The repository of the workspace. */
export async function open(asked: Pick<RangeInputs, "fetch" | "githubToken">, world: World) {
  const checkout = await world.git.checkout(world.run.directory);
  const fetch = asked.fetch === "auto";
  return { checkout, history: await openWorkspace(world, checkout, { token: asked.githubToken, fetch }) };
}

/** All that decides on the comparison. The remote is asked for its default branch only where the event does not say it. */
async function readSituation(
  asked: Pick<RangeInputs, "base" | "head">,
  { run }: World,
  checkout: Checkout | undefined,
  { repository, mayFetch }: History,
): Promise<Situation> {
  const { name, payload } = run.event;
  const told = payload.repository;
  const known =
    typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : undefined;
  const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
  return {
    event: name,
    payload,
    sha: run.sha,
    ref: run.ref,
    checkedOut: checkout?.head,
    defaultBranch:
      typeof known === "string" ? known : needed ? await askDefaultBranch(repository) : undefined,
    base: asked.base,
    head: asked.head,
  };
}

/** A remote that does not answer is dealt with where commits are needed of it. */
async function askDefaultBranch(repository: Repository): Promise<string | undefined> {
  try {
    return await repository.defaultBranch();
  } catch (thrown) {
    if (thrown instanceof Problem) return undefined;
    throw thrown;
  }
}
