import { createGitHub } from "../../../src/adapters/github/github.ts";
import type { GitHubContext } from "../../../src/adapters/github/retry.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { makeClock, type TestClock } from "../clock.ts";
import type { Token } from "./call.ts";
import type { Permission } from "./permissions.ts";
import { commit, type Repository } from "./repository.ts";
import { type GitHubServer, startGitHub } from "./server.ts";

/** A GitHub with one repository `acme/k8s` that has one commit on main, and whoever asks it. */
export interface GitHubFixture {
  readonly github: GitHubServer;
  readonly repository: Repository;
  /** The tip of main. */
  readonly tip: string;
  readonly clock: TestClock;
  readonly log: string[];
  readonly around: GitHubContext;
  openGitHub(permissions: readonly Permission[], kind?: Token["kind"]): Promise<GitHub>;
}

export async function openGitHubFixture(options: { readonly path?: string } = {}): Promise<GitHubFixture> {
  const github = await startGitHub(options);
  const repository = await github.create("acme/k8s");
  const tip = await commit(repository, "main", { "README.md": "hello\n" });
  const clock = makeClock();
  const log: string[] = [];
  const around = {
    run: github,
    clock,
    log: { info: (line: string) => void log.push(line), debug: () => undefined },
  };
  return {
    github,
    repository,
    tip,
    clock,
    log,
    around,
    openGitHub: (permissions, kind) => createGitHub(around)(repository.name, github.token(permissions, kind)),
  };
}
