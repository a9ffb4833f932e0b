import type { Oid } from "../../../core/git/oid.ts";
import { once } from "../../../core/memo/memoize.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Target, Tip } from "../../../ports/delivery.ts";
import type { Repository } from "../../../ports/git.ts";
import type { GitHub } from "../../../ports/github.ts";
import type { GitHubTip } from "../../../ports/github-branch.ts";
import { openTip } from "../branch-tip.ts";
import type { DeliveryContext } from "../delivery-context.ts";
import { type ApiTip, openApiTip, withLikely } from "./api-tip.ts";

/** The branch to deliver to, read through GitHub's API. */
export interface ApiBranch {
  readonly github: GitHub;
  /** Short name, and the commit that it names now. Raises GIT_REF_MISSING. */
  read(): Promise<{ readonly name: string; readonly tip: ApiTip }>;
  /** The same repository through git, opened on first use: for what the API cannot tell. */
  repository(): Promise<Repository>;
}

/** Raises GITHUB_TRANSPORT_ELSEWHERE where the remote is not on GitHub. */
export async function openApiBranch(context: DeliveryContext, target: Target): Promise<ApiBranch> {
  const { remote, branch, reads = [] } = target;
  if (remote.repository === undefined) throw problem("GITHUB_TRANSPORT_ELSEWHERE", { url: remote.url });
  const github = await context.openGitHub(remote.repository, remote.token);
  const readPaths = new Set(reads);

  const repositoryOnUse = once(async () => {
    const end = context.clock.now() + target.deadlineMs;
    return context.git.open(remote, { until: () => end });
  });

  /** The same commit in a private repository: made only for what the API cannot do. */
  async function viaGit(commit: Oid): Promise<Tip> {
    const repository = await repositoryOnUse();
    await repository.fetch([commit], { depth: 1, filter: "tree:0" });
    return openTip(repository, commit);
  }

  return {
    github,
    repository: repositoryOnUse,
    async read() {
      const paths = withLikely(readPaths);
      const found = await github.readBranch(branch, paths);
      if (found === undefined) {
        throw problem("GIT_REF_MISSING", {
          url: remote.url,
          ref: branch === "" ? "default branch" : `branch ${branch}`,
        });
      }
      const { name, tip } = found;
      let local: Promise<Tip> | undefined;
      const opened = openApiTip(github, tip, paths, readPaths, () => {
        local ??= viaGit(tip.commit);
        return local;
      });
      return { name, tip: opened };
    },
  };
}

/** Why the API cannot put these files on that tip as they shall be; undefined if it can. */
export async function findObstacle(
  tip: ApiTip,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<string | undefined> {
  for (const path of files.keys()) {
    const entry = await tip.entry(path);
    if (entry?.kind === "opaque") return `${path}: ${entry.why}`;
    if (entry?.kind === "file" && !entry.plain)
      return `${path}: it is executable, and the API cannot write file modes`;
  }
  return undefined;
}

/** Whether a commit changes exactly these files, to these bytes: then it stays, and with it the reviews it has had. */
export function proposes(
  { changed, entries, parents }: GitHubTip,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  if (changed !== files.size || parents.length !== 1) return false;
  return [...files].every(([path, bytes]) => {
    const entry = entries.get(path);
    return entry?.kind === "file" && Buffer.from(entry.bytes).equals(bytes);
  });
}
