import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { environments } from "../../src/actions/environments/action.ts";
import { createWorld } from "../../src/adapters/all-adapters.ts";
import { formatMessage } from "../../src/core/commit/commit-message.ts";
import type { Json, JsonObject } from "../../src/core/json/json-types.ts";
import { problemsIn } from "../../src/core/problem/problem.ts";
import { readRun } from "../../src/runner/environment.ts";
import { readInputs } from "../../src/runner/inputs.ts";
import { kustomization } from "./promotions.ts";
import { makeFolder, writeFiles } from "./scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "./scratch/git.ts";

/** A shop with three environments: its trunk, its GitOps repository, and the board on both. */
export interface BoardShop {
  readonly gitops: string;
  readonly source: string;
  /** The bare remote of the GitOps repository. */
  readonly remote: string;
  /** Puts an image where it runs, by an action or (`by`) by somebody else; gives the commit. `hours` before now. */
  put(change: Put): Promise<string>;
  /** A commit of trunk. */
  build(subject: string, files: Readonly<Record<string, string>>, hours: number): Promise<string>;
  run(inputs?: Readonly<Record<string, string>>): Promise<BoardRan>;
}

export interface Put {
  readonly service: string;
  readonly environment: string;
  readonly tag: string;
  readonly digest: string;
  readonly hours: number;
  readonly action?: string;
  readonly source?: string;
  readonly more?: readonly (readonly [string, string])[];
  /** A commit without trailers. */
  readonly by?: { readonly name: string; readonly email: string };
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** The whole file instead of a usual one. */
  readonly text?: string;
}

export interface BoardRan {
  readonly code: number;
  readonly outcome: string;
  readonly reason: string;
  readonly outputs: Readonly<Record<string, Json>>;
  readonly summary: string;
  readonly log: string;
  readonly report: JsonObject;
  readonly problems: readonly string[];
  /** A cell of the table. */
  cell(service: string, environment: string): JsonObject;
}

const usual = `version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders, image-name: orders }
  web: { path: services/web, image: ghcr.io/acme/web, image-name: web }
environments:
  dev: {}
  staging: { soak: 1h }
  production: { soak: 2h }
gitops: { repository: GITOPS, branch: main, overlay: 'apps/{service}/overlays/{environment}' }
`;

export const overlayFile = (service: string, environment: string) =>
  `apps/${service}/overlays/${environment}/kustomization.yaml`;

export async function makeBoardShop(catalogue = usual): Promise<BoardShop> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "gitops.git"));
  const gitops = await makeClone(remote, join(root, "gitops"));
  const trunk = await makeRemote(join(root, "shop.git"));
  const source = await makeClone(trunk, join(root, "shop"));
  writeFiles(source, { ".github/trunkline.yml": catalogue.replaceAll("GITOPS", remote) });
  let runs = 0;
  const at = (hours: number) => {
    const date = `${Math.floor(Date.now() / 1_000) - Math.round(hours * 3_600)} +0000`;
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  };
  return {
    gitops,
    source,
    remote,
    async put({
      service,
      environment,
      tag,
      digest,
      hours,
      action = "promote",
      source: built,
      more,
      by,
      files,
      text,
    }) {
      const image = `ghcr.io/acme/${service}:${tag}@${digest}`;
      const ours = formatMessage(`Set ${service} in ${environment} to ${tag}`, {
        action,
        deployments: [{ service, environment, image }],
        sourceCommit: built ?? "",
        run: "https://github.com/acme/shop/actions/runs/7 (deploy #7.1)",
        ...(more === undefined ? {} : { more }),
      });
      const who = by && { GIT_AUTHOR_NAME: by.name, GIT_AUTHOR_EMAIL: by.email };
      const content = text ?? kustomization(service, `ghcr.io/acme/${service}`, tag, digest);
      const oid = await commit(
        gitops,
        by === undefined ? ours : `Change ${service} in ${environment}`,
        { [overlayFile(service, environment)]: content, ...files },
        { ...at(hours), ...who },
      );
      await publish(gitops);
      return oid;
    },
    async build(subject, files, hours) {
      const oid = await commit(source, subject, files, at(hours));
      await publish(source);
      return oid;
    },
    run: (inputs = {}) => run(join(root, `run-${++runs}`), source, inputs),
  };
}

/** Four commits of trunk, three versions of orders on their way, web everywhere the same. */
export async function fillBoardShop(shop: BoardShop): Promise<Readonly<Record<string, string>>> {
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const first = await shop.build(
    "feat(orders): begin",
    { "services/orders/a.js": "1", "services/web/a.js": "1" },
    100,
  );
  const second = await shop.build("feat(orders): pay by card", { "services/orders/b.js": "2" }, 60);
  await shop.build("feat(web): colours", { "services/web/c.css": "3" }, 50);
  const third = await shop.build("fix(orders): round up", { "services/orders/b.js": "3" }, 20);
  const way = ["dev", "staging", "production"];
  for (const [index, environment] of way.entries()) {
    const hours = 99 - index * 4;
    await shop.put({
      service: "orders",
      environment,
      tag: "1.0.0",
      digest: digest("a"),
      hours,
      source: first,
    });
    await shop.put({
      service: "web",
      environment,
      tag: "2.0.0",
      digest: digest("d"),
      hours: hours - 1,
      source: first,
    });
  }
  for (const [index, environment] of ["dev", "staging"].entries())
    await shop.put({
      service: "orders",
      environment,
      tag: "1.1.0",
      digest: digest("b"),
      hours: 58 - index * 5,
      source: second,
    });
  await shop.put({
    service: "orders",
    environment: "dev",
    tag: "1.2.0",
    digest: digest("c"),
    hours: 19,
    source: third,
  });
  return { first, second, third, a: digest("a"), b: digest("b"), c: digest("c"), d: digest("d") };
}

/** The story in this process, with the real world around it and inputs read as the runner reads them. */
async function run(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<BoardRan> {
  mkdirSync(folder, { recursive: true });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(given),
  };
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  try {
    const world = createWorld(readRun(env, "."), env, { info: keep, debug: () => undefined });
    const { outcome, reason, outputs, summary, report, failures } = await environments.run(
      readInputs(environments.inputs, env),
      world,
    );
    return {
      ...{ outcome, reason, outputs, summary, report, log: log.join("\n") },
      code: failures.length > 0 ? 1 : 0,
      problems: failures.map(({ code }) => code),
      cell: (service, environment) => cellOf(outputs.table, service, environment),
    };
  } catch (thrown) {
    const problems = problemsIn(thrown);
    if (problems === undefined) throw thrown;
    return {
      ...{ code: 1, outcome: "failed", outputs: {}, summary: "", report: {}, log: log.join("\n") },
      reason: problems.map(({ message }) => message).join(" "),
      problems: problems.map(({ code }) => code),
      cell: () => ({}),
    };
  }
}

function cellOf(table: Json | undefined, service: string, environment: string): JsonObject {
  const cells = (table ?? []) as readonly JsonObject[];
  const found = cells.find((one) => one.service === service && one.environment === environment);
  if (found === undefined) throw new Error(`no cell for ${service} in ${environment}`);
  return found;
}
