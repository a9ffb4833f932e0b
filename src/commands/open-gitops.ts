import { githubActionsBot } from "../core/commit/author.ts";
import { parseRemote, type Remote } from "../core/git/remote.ts";
import { gitopsRemote } from "../operations/delivery-inputs.ts";
import type { World } from "../ports/all-ports.ts";
import type { Target, Tip } from "../ports/delivery.ts";
import type { RepositoryFiles } from "./repository-files.ts";

/** A repository that is only read; `branch` empty is its default branch. */
export function readingTarget(remote: Remote, branch: string): Target {
  return {
    remote,
    branch,
    delivery: "push",
    transport: "git",
    author: githubActionsBot,
    deadlineMs: 30_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
  };
}

/** The files of a tip, as texts. */
export function sourceOf(tip: Pick<Tip, "list" | "read">): RepositoryFiles {
  return {
    list: (folder) => tip.list(folder),
    async read(path) {
      const bytes = await tip.read(path);
      return bytes && Buffer.from(bytes).toString();
    },
  };
}

/**
 * The GitOps repository that a person named: owner/name, a URL or the path of a clone. `name` is what a catalogue calls it: for a clone its
 * `origin`. Raises INPUT_INVALID, and GIT_* where it cannot be read.
 */
export async function openGitops(
  given: string,
  token: string,
  world: World,
): Promise<{ readonly source: RepositoryFiles; readonly name: string; readonly remote: Remote }> {
  const remote = await gitopsRemote(given, { gitopsToken: token, githubToken: token }, world);
  const origin = remote.repository ? undefined : await originOf(remote, world);
  const tip = await world.delivery.readTip(readingTarget(remote, ""));
  return {
    source: sourceOf(tip),
    name: remote.repository ?? origin?.repository ?? origin?.url ?? remote.url,
    remote: origin ?? remote,
  };
}

async function originOf(remote: Remote, { git, run }: World): Promise<Remote | undefined> {
  if (!remote.url.startsWith("/")) return undefined;
  const origin = (await git.checkout(remote.url))?.origin;
  return origin === undefined ? undefined : parseRemote(origin, run);
}
