import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { release } from "../../../src/actions/release/action.ts";
import { createDelivery } from "../../../src/adapters/delivery/delivery.ts";
import { createFiles } from "../../../src/adapters/files.ts";
import { camel } from "../../../src/core/action/input.ts";
import type { World } from "../../../src/ports/all-ports.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import type { Registries } from "../../../src/ports/registry.ts";
import type { Run } from "../../../src/ports/workflow-run.ts";
import { makeClock } from "../../support/clock.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

/** A repository of a team, with a remote on disk. */
export interface Team {
  readonly remote: string;
  readonly clone: string;
  /** Commits on trunk and pushes. */
  trunk(message: string, ...paths: readonly string[]): Promise<string>;
  /** The remote's tags, sorted by name. */
  tags(): Promise<readonly string[]>;
  tag(name: string, at?: string): Promise<void>;
}

export const catalogue = `version: 1
services:
  orders: { path: services/orders, depends-on: [money] }
  payments: { path: services/payments, depends-on: [money] }
  web: { path: services/web }
libraries:
  money: { path: libs/money }
`;

/** A team with three services, two of which depend on a library. */
export async function makeTeam(
  files: Readonly<Record<string, string>> = { ".github/trunkline.yml": catalogue },
): Promise<Team> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  return teamOf(remote, await makeClone(remote, join(root, "shop"), "--shared"), files);
}

export async function teamOf(
  remote: string,
  clone: string,
  files: Readonly<Record<string, string>>,
): Promise<Team> {
  await commit(clone, "chore: begin", files);
  await publish(clone);
  let count = 0;
  return {
    remote,
    clone,
    async trunk(message, ...paths) {
      const content = Object.fromEntries(paths.map((path) => [path, `${++count}\n`]));
      const oid = await commit(clone, message, content);
      await publish(clone);
      return oid;
    },
    async tags() {
      const listed = await git(remote, "for-each-ref", "--format=%(refname:short)", "refs/tags");
      return listed.split("\n").filter((name) => name !== "");
    },
    async tag(name, at = "HEAD") {
      await git(clone, "tag", "--annotate", "--message", name, name, at);
      await publish(clone, `refs/tags/${name}`);
    },
  };
}

/** What a run has beside its inputs. */
export interface Options {
  readonly run?: Partial<Run>;
  readonly github?: GitHub;
  readonly registries?: Registries;
  /** More environment for git, such as that of `tracedGit`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The environment for a git that writes what it is called with to a file that `argumentsOf` reads, and does it. */
export function tracedGit(trace: string): Readonly<Record<string, string>> {
  const folder = makeFolder();
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh\n{ printf '%s\\0' git "$@"; printf '\\036'; } >> '${trace}'\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  return { PATH: `${folder}:${process.env.PATH}` };
}

/** What git was called with, each time; without what git starts itself. */
export function argumentsOf(trace: string): readonly (readonly string[])[] {
  const calls = readFileSync(trace, "utf8").split("\u001e").slice(0, -1);
  return calls.map((call) => call.split("\0").slice(0, -1));
}

const none: Registries = { open: () => Promise.reject(new Error("no registry is needed")) };

/** Runs the story in a checkout, with our own git, and a GitHub where one is given. */
export async function runRelease(
  directory: string,
  given: Readonly<Record<string, string>> = {},
  { run = {}, github, registries = none, environment = {} }: Options = {},
) {
  const temporary = makeFolder();
  const git = openGit(environment);
  const clock = makeClock();
  const log = { info() {}, debug() {} };
  const openTestGitHub = () =>
    github === undefined ? Promise.reject(new Error("there is no GitHub")) : Promise.resolve(github);
  const world: World = {
    identity: async () => ({ kind: "none" }),
    run: {
      event: { name: "", payload: {} },
      sha: "",
      ref: "",
      repository: "",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      graphqlUrl: "https://api.github.com/graphql",
      workflow: "",
      job: "",
      id: "",
      number: 1,
      attempt: 1,
      actor: "",
      directory,
      temporary,
      ...run,
    },
    files: createFiles(directory, temporary),
    clock,
    log,
    git,
    registries,
    programs: {
      run: async () => {
        throw new Error("no program is run");
      },
    },
    argocd: () => Promise.reject(new Error("there is no Argo CD")),
    http: {
      request: async () => {
        throw new Error("nothing is asked");
      },
      follow: () => Promise.reject(new Error("nothing is followed")),
    },
    provenance: {
      examine: () => Promise.reject(new Error("nothing is examined")),
      sign: () => Promise.reject(new Error("nothing is signed")),
    },
    delivery: createDelivery({ git, clock, log, openGitHub: openTestGitHub }),
    openGitHub: openTestGitHub,
  };
  const values = Object.entries(release.inputs).map(([name, input]) => [
    camel(name),
    input.parse(given[name] ?? input.default, name),
  ]);
  return release.run(Object.fromEntries(values), world);
}
