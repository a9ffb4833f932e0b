import { recover } from "../../core/problem/recover-from-problem.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Checkout, Repository } from "../../ports/git.ts";
import { defaultBranchOf } from "../event-payload.ts";
import { openWorkspace } from "../open-workspace.ts";
import type { History } from "../search-history.ts";
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

/** What an event compares, and in which repository. */
export interface RunComparison {
  readonly checkout: Checkout | undefined;
  readonly history: History;
  readonly situation: Situation;
  readonly comparison: Comparison;
  /** False where each service has a green commit of its own to be compared with, or there is no base. */
  readonly hasRange: boolean;
}

/** Opens the repository and decides what the event compares. `resolveRange` then finds the commits. */
export async function openComparison(inputs: RangeInputs, world: World): Promise<RunComparison> {
  const { checkout, history } = await openRunHistory(inputs, world);
  const situation = await readSituation(inputs, world, checkout, history);
  const comparison = compareFor(situation);
  const usesGreen = inputs.lastGreen && inputs.base === undefined;
  return { checkout, history, situation, comparison, hasRange: !usesGreen && comparison.kind !== "no-base" };
}

/** Opens the comparison of an event and finds its commits. `range` is undefined where the event has nothing to compare with. */
export async function resolveEventRange(
  inputs: RangeInputs,
  world: World,
): Promise<RunComparison & { readonly range: ResolvedRange | undefined }> {
  const opened = await openComparison(inputs, world);
  const range = opened.hasRange ? await resolveRange(opened.comparison, opened.history) : undefined;
  return { ...opened, range };
}

/** The checkout of the run, and the history of its repository. */
export async function openRunHistory(inputs: Pick<RangeInputs, "fetch" | "githubToken">, world: World) {
  const checkout = await world.git.checkout(world.run.directory);
  const fetch = inputs.fetch === "auto";
  return { checkout, history: await openWorkspace(world, checkout, { token: inputs.githubToken, fetch }) };
}

/** All that decides on the comparison. The remote is asked for its default branch only where the event does not say it. */
async function readSituation(
  inputs: Pick<RangeInputs, "base" | "head">,
  { run }: World,
  checkout: Checkout | undefined,
  { repository, mayFetch }: History,
): Promise<Situation> {
  const { name, payload } = run.event;
  const inEvent = defaultBranchOf(payload);
  const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
  return {
    event: name,
    payload,
    sha: run.sha,
    ref: run.ref,
    checkedOut: checkout?.head,
    defaultBranch: inEvent ?? (needed ? await askDefaultBranch(repository) : undefined),
    base: inputs.base,
    head: inputs.head,
  };
}

/** A remote that does not answer is dealt with where commits are needed of it. */
function askDefaultBranch(repository: Repository): Promise<string | undefined> {
  return recover(
    () => repository.defaultBranch(),
    () => undefined,
  );
}
