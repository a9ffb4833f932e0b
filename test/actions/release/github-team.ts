import { join } from "node:path";
import { createGitHub } from "../../../src/adapters/github/github.ts";
import { makeClock, type TestClock } from "../../support/clock.ts";
import type { Limits } from "../../support/github/limits.ts";
import type { Permission } from "../../support/github/permissions.ts";
import type { Repository } from "../../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../support/github/server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeClone } from "../../support/scratch/git.ts";
import { catalogue, type Options, runRelease, type Team, teamOf } from "./world.ts";

const write: readonly Permission[] = ["contents: write"];

/** A team whose remote is on a GitHub of our own, which is asked as a runner with a token asks. */
export interface GitHubTeam extends Team {
  readonly github: GitHubServer;
  readonly repository: Repository;
  /** Of what talks to the API: nobody waits, what was slept is kept. */
  readonly clock: TestClock;
  release(
    given?: Readonly<Record<string, string>>,
    options?: Options & { readonly permissions?: readonly Permission[]; readonly directory?: string },
  ): ReturnType<typeof runRelease>;
}

export async function openGitHubTeam(
  files: Readonly<Record<string, string>> = { ".github/trunkline.yml": catalogue },
  limits?: Omit<Limits, "now">,
): Promise<GitHubTeam> {
  const clock = makeClock();
  const github = await startGitHub({ limits: limits && { ...limits, now: clock.now } });
  const repository = await github.create("acme/shop");
  const clone = await makeClone(repository.directory, join(makeFolder(), "shop"));
  const team = await teamOf(repository.directory, clone, files);
  await git(clone, "remote", "set-url", "origin", `${github.serverUrl}/${repository.name}`);
  await git(clone, "remote", "set-url", "--push", "origin", repository.directory);
  return {
    ...team,
    clock,
    github,
    repository,
    async release(given = {}, { permissions = write, directory = clone, ...options } = {}) {
      const token = github.token(permissions);
      const log = { info() {}, debug() {} };
      const api = await createGitHub({ run: github, clock, log })(repository.name, token);
      const { serverUrl, apiUrl, graphqlUrl } = github;
      const around = { serverUrl, apiUrl, graphqlUrl, repository: repository.name, ...options.run };
      return runRelease(
        directory,
        { "github-token": token, ...given },
        { github: api, ...options, run: around },
      );
    },
  };
}
