import type { Oid } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Target } from "../../ports/delivery.ts";
import type { Repository } from "../../ports/git.ts";
import type { DeliveryContext } from "./delivery-context.ts";
import { bringFiles } from "./prefetch-files.ts";

/** The branch to deliver to, in a private repository of its remote. */
export interface Branch {
  readonly repository: Repository;
  /** Short name. */
  readonly name: string;
  /** Full name. */
  readonly ref: string;
  /** Counts the target's deadline from now on: until then a busy remote is waited for. */
  startDeadline(): void;
  /** The commit it names now and some before it, with all folders and the files that the target says will be read. Raises GIT_REF_MISSING. */
  tip(): Promise<Oid>;
  /** Whether two commits hold the same files. */
  sameTree(one: Oid, other: Oid): Promise<boolean>;
}

/** How many commits: enough to see who wrote last, and what became of a push while others pushed. */
const depth = 20;

/** A branch whose tip is on its way: nothing is left to load, and the remote is asked already. */
export interface StartedBranch {
  /** Raises GIT_REF_NAME, GIT_REF_MISSING. */
  readonly branch: Promise<Branch>;
}

export async function startBranch(
  { git, clock }: Pick<DeliveryContext, "git" | "clock">,
  { remote, branch, deadlineMs, reads = [] }: Target,
): Promise<StartedBranch> {
  let end = clock.now() + deadlineMs;
  const repository = await git.open(remote, { until: () => end, direct: true });
  // Which branch is the default one, and what it holds, at the same time.
  let first: Promise<Oid | undefined> | undefined = repository.fetchRef(
    branch === "" ? "HEAD" : `refs/heads/${branch}`,
    { depth },
  );
  first.catch(() => undefined);
  const opened = (branch === "" ? repository.defaultBranch() : Promise.resolve(branch)).then(
    (name): Branch => {
      if (name === undefined) throw problem("GIT_REF_MISSING", { url: remote.url, ref: "default branch" });
      const ref = `refs/heads/${name}`;
      let since: Oid | undefined;
      return {
        repository,
        name,
        ref,
        sameTree: async (one, other) =>
          (await repository.commit(one)).tree === (await repository.commit(other)).tree,
        startDeadline: () => {
          end = clock.now() + deadlineMs;
        },
        async tip() {
          // With all folders: one request that brings more is sooner there than one for each folder on the way.
          const asked = first;
          first = undefined;
          const commit =
            (await asked) ?? (await repository.fetchRef(ref, since ? { depth, since } : { depth }));
          if (commit === undefined)
            throw problem("GIT_REF_MISSING", { url: remote.url, ref: `branch ${name}` });
          since = commit;
          await bringFiles(repository, commit, reads);
          return commit;
        },
      };
    },
  );
  opened.catch(() => undefined);
  // So that the request is written before the caller keeps this thread busy.
  await new Promise((done) => setImmediate(done));
  return { branch: opened };
}
