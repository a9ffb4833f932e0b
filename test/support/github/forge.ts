import type { Forge } from "../../../src/contract/forge.ts";
import { createForge } from "../../../src/io/github/forge.ts";
import type { Surroundings } from "../../../src/io/github/persist.ts";
import { makeClock, type TestClock } from "../clock.ts";
import type { Token } from "./call.ts";
import type { Permission } from "./permissions.ts";
import { commit, type Repository } from "./repository.ts";
import { type GitHub, startGitHub } from "./server.ts";

/** A GitHub with one repository `acme/k8s` that has one commit on main, and whoever asks it. */
export interface Scene {
  readonly github: GitHub;
  readonly repository: Repository;
  /** The tip of main. */
  readonly tip: string;
  readonly clock: TestClock;
  readonly log: string[];
  readonly around: Surroundings;
  forge(permissions: readonly Permission[], kind?: Token["kind"]): Promise<Forge>;
}

export async function openScene(options: { readonly path?: string } = {}): Promise<Scene> {
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
    forge: (permissions, kind) => createForge(around)(repository.name, github.token(permissions, kind)),
  };
}
