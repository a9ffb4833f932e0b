import { afterAll, beforeAll, expect, test } from "vitest";
import { environments } from "../../../src/actions/environments/action.ts";
import { rollback } from "../../../src/actions/rollback/action.ts";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import type { Action } from "../../../src/ports/action.ts";
import type { Repository } from "../../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture, type Ran } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";
import { type Front, startFront } from "../../support/registry/front.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";

let registry: TestRegistry;
/** The registry, behind a door that lets nobody at `locked`. */
let front: Front;
let github: GitHubServer;
let gitops: Repository;
let fixture: PromotionFixture;
/** All that can be asked for, in one run. */
let ran: Ran;
const digests: Record<string, string> = {};
const source = "5".repeat(40);
const folder = (environment: string, service = "orders") => `apps/${service}/${environment}`;
const file = (environment: string, service?: string) => `${folder(environment, service)}/kustomization.yaml`;
const run = (inputs: Readonly<Record<string, string>>) =>
  fixture.run(inputs, environments as unknown as Action);

beforeAll(async () => {
  [registry, github] = await Promise.all([startRegistry(), startGitHub()]);
  front = await startFront(registry, {
    fault: ({ url }) => (url.includes("/acme/locked/") ? { kind: "answer", status: 403 } : undefined),
  });
  const push = async (tag: string, layer: string) =>
    pushImage({ host: registry.host }, "acme/orders", tag, {
      layers: [layer],
      labels: { "org.opencontainers.image.revision": source },
    });
  digests.present = (await push("1.1.0", "one")).digest;
  digests.moved = (await push("1.0.0", "two")).digest;
  await push("1.0.0", "another");
  gitops = await github.create("acme/k8s-configs", { private: true });
  fixture = await makePromotionFixture(
    `version: 1
services:
  orders: { path: orders, image: ${front.host}/acme/orders, image-name: orders }
  locked: { path: locked, image: ${front.host}/acme/locked, image-name: locked }
environments: { dev: {}, staging: {}, production: {} }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/{environment}' }
`,
    {
      remote: gitops.directory,
      env: {
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_REPOSITORY: "acme/shop",
      },
    },
  );
  const at = (tag: string, digest: string, service = "orders") =>
    kustomization(service, `${front.host}/acme/${service}`, tag, digest);
  const gone = `sha256:${"9".repeat(64)}`;
  await fixture.put({ [file("production")]: at("0.9.0", gone) }, 90_000);
  await fixture.put(
    {
      [file("dev")]: at("1.1.0", digests.present),
      [file("staging")]: at("1.0.0", digests.moved),
      [file("dev", "locked")]: at("1.0.0", gone, "locked"),
      [`${folder("staging")}/patch.yaml`]: "a: 1\n",
    },
    80_000,
  );
  const failing = await fixture.put({ [file("production")]: at("0.9.1", gone.replace("9", "8")) }, 70_000);
  const context = "kustomization/orders-production/0c9c2e41";
  const description = "health check failed";
  gitops.statuses.push({ sha: failing, context, state: "failure", url: "", description });
  const token = github.token(["contents: write", "pull-requests: write"]);
  const proposed = await fixture.run(
    {
      ...{ service: "orders", environment: "production", reason: "500s", verify: "none" },
      ...{ delivery: "pull-request", "gitops-token": token },
    },
    rollback as unknown as Action,
  );
  expect(proposed.outputs.outcome).toBe("proposed");
  github.requests.length = 0;
  const reading = ["contents", "statuses", "checks", "deployments", "pull-requests"] as const;
  const read = github.token(reading.map((name) => `${name}: read` as const));
  ran = await run({ health: "true", registry: "true", compare: "config", "gitops-token": read });
});
afterAll(async () => {
  await Promise.all([front.stop(), github.close()]);
  await registry.stop();
});

const cell = (service: string, environment: string) =>
  (JSON.parse(ran.outputs.table ?? "[]") as readonly JsonObject[]).find(
    (one) => one.service === service && one.environment === environment,
  );
const drift = () =>
  (JSON.parse(ran.outputs.drift ?? "[]") as readonly JsonObject[])
    .filter(({ kind }) => kind !== "behind" && kind !== "skipped")
    .map(({ kind, service, environment }) => `${kind} ${service} ${environment}`)
    .sort();

test("the controller's word on the commit that put it there is the health of a place", () => {
  expect(cell("orders", "production")).toMatchObject({
    health: {
      state: "degraded",
      source: "kustomization/orders-production/0c9c2e41",
      reason: "kustomization/orders-production/0c9c2e41: health check failed",
    },
  });
  expect(cell("orders", "dev")).toMatchObject({ health: { state: "unknown", source: null } });
});

test("what waits to be merged is shown where it would go", () => {
  expect(cell("orders", "production")?.["pull-requests"]).toMatchObject([{ number: 1 }]);
  expect(cell("orders", "staging")?.["pull-requests"]).toEqual([]);
});

test("a digest that is gone, a tag that moved, and other configuration are drift; a registry that refuses tells nothing", () => {
  expect(drift()).toEqual([
    "config orders production",
    "config orders staging",
    "controller orders production",
    "digest-gone orders production",
    "foreign-write orders production",
    "tag-moved orders staging",
  ]);
});

test("what an image says of its source counts where no trailer says it", () => {
  expect(cell("orders", "dev")).toMatchObject({ source: { commit: source } });
  expect(cell("orders", "production")).toMatchObject({ source: { commit: null } });
});

test("GitHub is asked once whatever the number of places, and a digest once however many places have it", () => {
  expect(github.requests.filter(({ kind }) => kind === "graphql")).toHaveLength(1);
  expect(github.requests.filter(({ kind }) => kind === "rest")).toEqual([]);
  const asked = front.seen.map(({ method, url }) => `${method} ${url}`);
  expect(asked.filter((one) => one.includes(`/manifests/${digests.present}`)).length).toBeLessThanOrEqual(2);
});

test("what the token may not read is unknown, in words, and stops nothing", async () => {
  const token = github.token(["contents: read"]);
  const blind = await run({ health: "true", "gitops-token": token });
  expect(blind).toMatchObject({ code: 0, outputs: { outcome: "drift" } });
  const [first] = JSON.parse(blind.outputs.table ?? "[]");
  expect(first.health).toMatchObject({
    state: "unknown",
    reason: expect.stringContaining("`deployments: read`"),
  });
});
