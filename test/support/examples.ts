import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { getOctokit } from "@actions/github";
import { isStress } from "./effort.ts";
import type { Permission } from "./github/permissions.ts";
import type { Repository } from "./github/repository.ts";
import { type GitHubServer, startGitHub } from "./github/server.ts";
import { startRegistry } from "./registry/registry.ts";
import type { Run } from "./runner/event.ts";
import { startAction } from "./runner/from-source.ts";
import { startProcess } from "./runner/process.ts";
import type { StandIn, WorkflowRan } from "./runner/setting.ts";
import { runWorkflow } from "./runner/workflow.ts";
import { makeFolder, readFiles } from "./scratch/folder.ts";
import { git, makeClone } from "./scratch/git.ts";
import { buildImage, makeShop, type Shop, type ShopOptions } from "./scratch/shop.ts";
import { copyShop } from "./shop-copy.ts";

export const root = join(import.meta.dirname, "..", "..");

/** The examples on a GitHub of our own, private repositories and all, with a registry beside it. */
export interface Fixture {
  readonly github: GitHubServer;
  /** What `ghcr.io` is here; that very name where nobody needs a registry. */
  readonly registry: string;
  readonly shop: Shop;
  readonly monorepo: Repository;
  readonly gitops: Repository;
  /** A token with the permissions of a `permissions:` block, for both repositories. */
  token(permissions: Readonly<Record<string, string>>): string;
  /** The files that were last handed to GitHub Pages. */
  published(): readonly string[];
  /** Runs `examples/workflows/<name>.yml`, or the file of that absolute path, as of trunk's tip; `path`: folders with programs that it calls. */
  run(
    name: string,
    how?: {
      readonly run?: Partial<Run>;
      readonly inputs?: Record<string, unknown>;
      readonly path?: readonly string[];
      readonly secrets?: Readonly<Record<string, string>>;
    },
  ): Promise<WorkflowRan>;
  close(): Promise<void>;
}

/**
 * `registry`: an embedded one; `real` is Debian's, which `npm run test:stress` takes always. Workflows run our actions from source
 * (runner/from-source.ts), with `bundled` the committed bundles.
 */
export async function openExamples(
  options: { readonly registry?: boolean | "real"; readonly bundled?: boolean } = {},
): Promise<Fixture> {
  const { registry: wanted = true, bundled = false } = options;
  const github = await startGitHub();
  const monorepo = await github.create("acme/shop", { private: true });
  const gitops = await github.create("acme/k8s-configs", { private: true });
  const remotes = { monorepo: monorepo.directory, gitops: gitops.directory };
  const place = { examples: join(root, "examples"), gitops: gitops.name, remotes };
  const copied =
    wanted === "real" || (wanted && isStress)
      ? await makeWithRegistry(place)
      : await copyShop({ ...place, registry: wanted });
  const { shop, host = "ghcr.io" } = copied;
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const docker = makeDocker();
  const pages: string[] = [];
  return {
    github,
    registry: host,
    token: (permissions) => github.token(granted(permissions)),
    shop,
    monorepo,
    gitops,
    published: () => pages,
    async run(name, how = {}) {
      const sha = await git(monorepo.directory, "rev-parse", "main");
      const file = name.endsWith(".yml") ? name : join(root, "examples", "workflows", `${name}.yml`);
      return runWorkflow(file, {
        run: { sha, runNumber: 2, serverUrl, apiUrl, graphqlUrl, ...how.run },
        inputs: how.inputs ?? {},
        secrets: { DEPLOY_APP_PRIVATE_KEY: "a private key", ...how.secrets },
        vars: { DEPLOY_APP_CLIENT_ID: "Iv1.shop", BOARD_ON_PAGES: "true" },
        repositories: { "your-org/trunkline": root },
        standIns: { ...standIns(github, [monorepo, gitops], host), ...forPages(pages), ...scripts },
        temporary: makeFolder(),
        start: bundled ? startProcess : startAction,
        path: [docker, ...(how.path ?? [])],
        token: (permissions) => github.token(granted(permissions as Record<string, string>), "actions"),
      });
    },
    async close() {
      await copied.release();
      await github.close();
    },
  };
}

/** A shop made anew, with a real registry where it is installed. */
async function makeWithRegistry(options: Omit<ShopOptions, "registry">) {
  const registry = await startRegistry();
  const shop = await makeShop({ ...options, registry: registry.host });
  return { shop, host: registry.host, release: () => registry.stop() };
}

/** A program `docker` whose `build --file <folder>/Dockerfile .` fails where the folder holds a file `broken`. */
function makeDocker(): string {
  const folder = makeFolder();
  const script = '#!/bin/sh\ntest "$1" = build && test ! -e "$(dirname "$3")/broken"\n';
  writeFileSync(join(folder, "docker"), script, { mode: 0o755 });
  return folder;
}

/** The scopes that the server knows, with what they include. */
function granted(permissions: Readonly<Record<string, string>>): readonly Permission[] {
  return Object.entries(permissions)
    .filter(([scope]) => scope !== "packages")
    .flatMap(([scope, access]) =>
      [`${scope}: read`, ...(access === "write" ? [`${scope}: write`] : [])].map((one) => one as Permission),
    );
}

/** What the third-party actions of the examples do here. */
function standIns(
  github: GitHubServer,
  repositories: readonly Repository[],
  registry: string,
): Readonly<Record<string, StandIn>> {
  const artifacts = new Map<string, { readonly file: string; readonly content: Buffer }>();
  return {
    async "actions/checkout"({ with: given, run, workspace }) {
      if (given["persist-credentials"] !== "false")
        throw new Error("the examples keep no credentials on disk");
      const from = repositories.find(({ name }) => name === run.repository)?.directory;
      await makeClone(`file://${from}`, workspace, "--depth=1");
      await git(workspace, "fetch", "--quiet", "--depth=1", "origin", run.sha);
      await git(workspace, "checkout", "--quiet", "--detach", run.sha);
      await git(workspace, "remote", "set-url", "origin", `${run.serverUrl}/${run.repository}`);
      return {};
    },
    "docker/login-action": async () => ({}),
    "docker/setup-buildx-action": async () => ({}),
    async "docker/build-push-action"({ with: given, run, workspace }) {
      const [, service = "", tag = ""] = /\/([^/:]+):([^:]+)$/.exec(given.tags ?? "") ?? [];
      if (given.file !== `services/${service}/Dockerfile`)
        throw new Error(`${service} is not in ${given.file}`);
      const digest = await buildImage({ registry, clone: workspace }, { service, tag, revision: run.sha });
      const metadata = { "containerimage.digest": digest, "image.name": given.tags ?? "" };
      return { digest, metadata: JSON.stringify(metadata) };
    },
    async "actions/upload-artifact"({ with: given, workspace }) {
      const { name = "", path = "" } = given;
      artifacts.set(name, { file: path, content: readFileSync(resolve(workspace, path)) });
      return {};
    },
    async "actions/download-artifact"({ with: given, workspace }) {
      const prefix = (given.pattern ?? "").replace(/\*$/, "");
      for (const [name, { file, content }] of artifacts) {
        if (!name.startsWith(prefix)) continue;
        const folder = join(workspace, given.path ?? ".", name);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      return {};
    },
    async "actions/create-github-app-token"({ with: given }) {
      const requests = Object.entries(given).flatMap(([name, access]) =>
        name.startsWith("permission-") ? [[name.slice("permission-".length), access] as const] : [],
      );
      return { token: github.token(granted(Object.fromEntries(requests))) };
    },
  };
}

function forPages(pages: string[]): Readonly<Record<string, StandIn>> {
  return {
    async "actions/upload-pages-artifact"({ with: given, workspace }) {
      pages.splice(0, pages.length, ...Object.keys(readFiles(resolve(workspace, given.path ?? "."))));
      return {};
    },
    "actions/deploy-pages": async () => ({ page_url: "https://acme.github.io/shop/" }),
  };
}

/** The script of a step runs as it does there, with the same client, in the environment that the step gives it. */
const scripts: Readonly<Record<string, StandIn>> = {
  async "actions/github-script"({ with: given, env, run }) {
    const github = getOctokit(given["github-token"] ?? "", { baseUrl: run.apiUrl });
    const [owner, repo] = run.repository.split("/");
    const context = { repo: { owner, repo }, serverUrl: run.serverUrl };
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
    await new AsyncFunction("github", "context", "process", given.script)(github, context, { env });
    return {};
  },
};
