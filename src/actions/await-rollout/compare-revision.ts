import { type Oid, short } from "../../core/git/oid.ts";
import { readDeployed } from "../../core/manifest/deployed-image.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { matchOf } from "../../core/promotion/deployment-interval.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import { findForkPoint, type History } from "../../operations/search-history.ts";
import type { Repository } from "../../ports/git.ts";
import { type RolloutTarget, readerAt } from "./facts.ts";
import type { Standing } from "./observation.ts";

/** Tells how a revision lies to the commit that a target waits for; each revision is looked up once. */
export type CompareRevision = (revision: Oid) => Promise<Standing>;

/**
 * How revisions lie to a target's commit: by ancestry first, then by what the overlay sets at that revision. A revision that the repository does not
 * have is of another line. Raises AWAIT_TOO_FAR.
 */
export function createRevisionComparison(
  repository: Repository,
  target: Pick<RolloutTarget, "commit" | "at" | "overlay" | "deployed" | "image">,
): CompareRevision {
  const history: History = { repository, mayFetch: true, whole: false };
  const standings = new Map<Oid, Promise<Standing>>();

  async function find(revision: Oid): Promise<Standing> {
    const { commit } = target;
    if (revision === commit) return { kind: "holds" };
    const fork = await findForkPoint(history, revision, commit);
    if (fork.kind === "too-deep") {
      const slots = { source: "The controller", revision: short(revision), commit: short(commit) };
      throw problem("AWAIT_TOO_FAR", slots);
    }
    if (fork.kind !== "found" || fork.value !== commit) return { kind: "lacks" };
    if (await setsTheSame(revision)) return { kind: "holds" };
    return { kind: "superseded", by: await findReplacement(revision) };
  }

  async function setsTheSame(revision: Oid): Promise<boolean> {
    const { at, overlay, deployed, image } = target;
    const now = await recover(
      async () =>
        readDeployed(await readDeploymentFile(readerAt(repository, revision), overlay, at.format), image),
      // An overlay that is gone or broken there sets something else.
      () => undefined,
    );
    return matchOf(now, deployed) === "proof";
  }

  /** The commit on the way to `revision` that took the artifact away; `revision` itself where the way cannot be read. */
  async function findReplacement(revision: Oid): Promise<Oid> {
    const read = async () => {
      let by = revision;
      for await (const { commit } of repository.trunkCommits(revision, [target.commit], [target.at.file])) {
        if (await setsTheSame(commit.oid)) return by;
        by = commit.oid;
      }
      return by;
    };
    return recover(read, () => revision);
  }

  return (revision) => {
    const found = standings.get(revision) ?? find(revision);
    standings.set(revision, found);
    return found;
  };
}
