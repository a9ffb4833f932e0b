import type { Oid } from "../../../core/git/oid.ts";
import type { VersionTag } from "../../../core/version/version-tags.ts";
import type { Repository } from "../../../ports/git.ts";
import { type Fork, type Lineage, lineageOf } from "./commit-graph.ts";

/** What a walk looks for on behalf of one service. */
export interface Goal {
  readonly service: string;
  /** Stable tags that may be the baseline, highest first. */
  goals: readonly VersionTag[];
  /** Set where the baseline is on a branch that was merged: where that branch left trunk. */
  fork: Fork | undefined;
}

/** Proofs about the goals of one walk, each asked for once, for all services together. */
export interface Proofs {
  /**
   * Makes sure of the first goal of `line`, which the walk did not meet before `at` (undefined: at all): drops those of all `open`
   * lines that `head` does not descend from, and finds the fork of the line where its goal is beside trunk.
   */
  prove(line: Goal, open: Iterable<Goal>, at: Oid | undefined): Promise<void>;
  /** Lines whose baseline is on a merged branch. */
  readonly forked: readonly Goal[];
  /** All of history, where a proof needed it. */
  lineage(): Lineage | undefined;
}

export function openProofs(repository: Repository, head: Oid): Proofs {
  const forked: Goal[] = [];
  let isDropped = false;
  let lineage: Lineage | undefined;
  return {
    forked,
    lineage: () => lineage,
    async prove(line, open, at) {
      if (!isDropped) await dropStrangers(repository, head, [...open]);
      isDropped = true;
      const [goal] = line.goals;
      if (goal === undefined || goal.commit === at || line.fork !== undefined) return;
      lineage ??= lineageOf(head, await repository.parents(head, []));
      if (lineage.positionOf(goal.commit) !== undefined) return;
      line.fork = lineage.forkOf(goal.commit);
      forked.push(line);
    },
  };
}

/** Drops goals that `head` does not descend from until the first of each line is proved; each round asks for more of them. */
async function dropStrangers(repository: Repository, head: Oid, lines: readonly Goal[]): Promise<void> {
  let unproved = lines.filter(({ goals }) => goals.length > 0);
  for (let many = 1; unproved.length > 0; many *= 8) {
    const candidates = unproved.flatMap(({ goals }) => goals.slice(0, many).map(({ commit }) => commit));
    const ancestors = await repository.ancestorsAmong([...new Set(candidates)], head);
    const isStranger = ({ commit }: VersionTag) => !ancestors.has(commit);
    for (const line of unproved) {
      const first = line.goals.slice(0, many).findIndex((goal) => !isStranger(goal));
      line.goals = line.goals.slice(first < 0 ? many : first);
    }
    unproved = unproved.filter(({ goals: [goal] }) => goal !== undefined && isStranger(goal));
  }
}
