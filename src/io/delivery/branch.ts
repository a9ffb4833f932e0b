import type { Target } from "../../contract/delivery.ts";
import type { Repository } from "../../contract/git.ts";
import type { Oid } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";
import type { Surroundings } from "./surroundings.ts";

/** The branch to deliver to, in a private repository of its remote. */
export interface Branch {
  readonly repository: Repository;
  /** Short name. */
  readonly name: string;
  /** Full name. */
  readonly ref: string;
  /** The commit it names now, at least to this depth, with the folders on the way to what the target says will be read. Raises GIT_REF_MISSING. */
  tip(depth?: number): Promise<Oid>;
  /** Whether two commits hold the same files. */
  sameTree(one: Oid, other: Oid): Promise<boolean>;
}

/** The first look: no folders yet, but the messages of some commits, as most who write want to know who wrote last. */
const first = { depth: 20, filter: "tree:0" } as const;

/** Raises GIT_REF_NAME, GIT_REF_MISSING. */
export async function openBranch(
  { git, clock }: Pick<Surroundings, "git" | "clock">,
  { remote, branch, deadlineMs, reads = [] }: Target,
): Promise<Branch> {
  const repository = await git.open(remote, { until: clock.now() + deadlineMs });
  const name = branch || (await repository.defaultBranch());
  if (name === undefined) throw problem("GIT_REF_MISSING", { url: remote.url, ref: "default branch" });
  const ref = `refs/heads/${name}`;
  let since: Oid | undefined;
  return {
    repository,
    name,
    ref,
    sameTree: async (one, other) =>
      (await repository.commit(one)).tree === (await repository.commit(other)).tree,
    async tip(depth = 1) {
      const commit = await repository.fetchRef(ref, since ? { depth, since } : first);
      if (commit === undefined) throw problem("GIT_REF_MISSING", { url: remote.url, ref: `branch ${name}` });
      since = commit;
      await repository.prefetch(commit, reads);
      return commit;
    },
  };
}
