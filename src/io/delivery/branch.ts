import type { Target } from "../../contract/delivery.ts";
import type { Git, Repository } from "../../contract/git.ts";
import type { Oid } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";

/** The branch to deliver to, in a private repository of its remote. */
export interface Branch {
  readonly repository: Repository;
  /** Short name. */
  readonly name: string;
  /** Full name. */
  readonly ref: string;
  /** The commit it names now, fetched to this depth with its folders and without its files. Raises GIT_REF_MISSING. */
  tip(depth: number): Promise<Oid>;
  /** Whether two commits hold the same files. */
  sameTree(one: Oid, other: Oid): Promise<boolean>;
}

/** Raises GIT_REF_NAME, GIT_REF_MISSING. */
export async function openBranch(git: Git, { remote, branch }: Target): Promise<Branch> {
  const repository = await git.open(remote);
  const name = branch || (await repository.defaultBranch());
  if (name === undefined) throw problem("GIT_REF_MISSING", { url: remote.url, ref: "default branch" });
  const ref = `refs/heads/${name}`;
  return {
    repository,
    name,
    ref,
    sameTree: async (one, other) =>
      (await repository.commit(one)).tree === (await repository.commit(other)).tree,
    async tip(depth) {
      const commit = await repository.fetchRef(ref, { depth });
      if (commit === undefined) throw problem("GIT_REF_MISSING", { url: remote.url, ref: `branch ${name}` });
      return commit;
    },
  };
}
