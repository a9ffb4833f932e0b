import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Repository } from "../../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { writeFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";

let registry: TestRegistry;
let github: GitHubServer;
let gitops: Repository;
let shop: Repository;
let fixture: PromotionFixture;
/** The commit that put 1.1.0 into staging. */
let entered: string;
const digests: Record<string, string> = {};
const file = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

beforeAll(async () => {
  registry = await startRegistry();
  for (const tag of ["1.0.0", "1.1.0"]) {
    digests[tag] = (await pushImage({ host: registry.host }, "acme/orders", tag, { layers: [tag] })).digest;
  }
});
afterAll(() => registry.stop());

beforeEach(async () => {
  github = await startGitHub();
  gitops = await github.create("acme/k8s-configs", { private: true });
  shop = await github.create("acme/shop", { private: true });
  fixture = await makePromotionFixture(
    `version: 1
services: { orders: { path: orders, image: ${registry.host}/acme/orders, image-name: orders } }
environments:
  dev:
  staging: { delivery: pull-request }
  production: { checks: [smoke, deployment] }
  europe: { after: staging, delivery: pull-request }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/overlays/{environment}' }
`,
    {
      remote: gitops.directory,
      env: {
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_REPOSITORY: shop.name,
        GITHUB_RUN_ID: "42",
        GITHUB_RUN_NUMBER: "7",
        GITHUB_WORKFLOW: "promote",
        GITHUB_ACTOR: "mona",
      },
    },
  );
  const overlay = (tag: string) =>
    kustomization("orders", `${registry.host}/acme/orders`, tag, digests[tag] ?? "");
  await fixture.put({
    [file("dev")]: overlay("1.1.0"),
    [file("staging")]: overlay("1.0.0"),
    [file("production")]: overlay("1.0.0"),
    [file("europe")]: overlay("1.0.0"),
  });
  entered = await fixture.put({ [file("staging")]: overlay("1.1.0") }, 60);
});
afterEach(() => github.close());

type Permissions = Parameters<GitHubServer["token"]>[0];
const promote = (inputs: Readonly<Record<string, string>>, permissions: Permissions) =>
  fixture.run({ service: "orders", "github-token": github.token(permissions), ...inputs });

const reading: Permissions = [
  "contents: read",
  "checks: read",
  "statuses: read",
  "deployments: read",
  "pull-requests: read",
];

it("asks for the checks and the deployment of the commit that put it there, then for nothing it does not need", async () => {
  const closed = await promote({ from: "staging", to: "production" }, reading);
  expect([closed.problems, closed.outputs.outcome]).toEqual([["PROMOTE_BLOCKED"], "blocked"]);
  expect(closed.summary).toContain("smoke is missing, deployment is missing");

  gitops.statuses.push({ sha: entered, context: "smoke", state: "success", url: "https://ci.example.com/1" });
  gitops.deployments.push({
    id: 1,
    sha: entered,
    environment: "staging",
    description: "",
    production: false,
    payload: {},
    created: new Date().toISOString(),
    statuses: [
      {
        state: "success",
        description: "",
        logUrl: "",
        environmentUrl: "",
        created: new Date().toISOString(),
      },
    ],
  });
  shop.approvals.set("42", [{ state: "approved", by: "octocat", environment: "production" }]);
  github.requests.length = 0;
  const open = await promote({ to: "production", from: "staging", deployment: "true" }, [
    ...reading,
    "contents: write",
    "deployments: write",
    "actions: read",
  ]);
  expect([open.problems, open.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.message()).toMatch(/Requested-By: mona\nApproved-By: octocat/);
  expect(gitops.deployments.at(-1)).toMatchObject({
    sha: open.outputs.commit,
    environment: "production",
    production: true,
    statuses: [{ state: "in_progress" }],
  });
  const needed = new Set(
    github.requests.filter((one) => one.kind !== "git").flatMap((one) => one.needs.flat()),
  );
  expect([...needed].sort()).toEqual([
    "actions: read",
    "checks: read",
    "deployments: read",
    "deployments: write",
    "pull-requests: read",
    "statuses: read",
  ]);
});

it("opens one pull request with the whole description, and renews it", async () => {
  const permissions: Permissions = ["contents: write", "pull-requests: write"];
  const first = await promote({ from: "staging", to: "europe", reason: "it is time" }, permissions);
  expect([first.problems, first.outputs.outcome, first.outputs["pull-request"]]).toEqual([
    [],
    "proposed",
    "1",
  ]);
  const second = await promote({ from: "staging", to: "europe" }, permissions);
  expect([second.outputs.outcome, second.outputs["pull-request"]]).toEqual(["proposed", "1"]);
  expect(gitops.pulls).toMatchObject([
    {
      head: "trunkline/promote/orders/europe",
      title: "Promote orders 1.1.0 from staging to europe",
      body: expect.stringMatching(/staging has it[\s\S]*```diff[\s\S]*How to roll back/),
    },
  ]);
});

it("waits for a pull request of the environment before", async () => {
  const permissions: Permissions = ["contents: write", "pull-requests: write"];
  await fixture.put({ [file("staging")]: await fixture.show(file("production")) });
  const lower = await promote({ to: "staging" }, permissions);
  expect([lower.problems, lower.outputs.outcome]).toEqual([[], "proposed"]);
  const text = (await fixture.show(file("europe"))).replaceAll("1.0.0", "0.9.0");
  await fixture.put({ [file("europe")]: text.replace(/digest: \S+ /, "") });
  const ran = await promote({ from: "staging", to: "europe" }, permissions);
  expect(ran.problems).toEqual(["PROMOTE_BLOCKED"]);
  expect(ran.summary).toContain("A pull request for staging is not merged yet");
});

it("says which permission is missing, and writes nothing", async () => {
  const tip = await fixture.tip();
  const ran = await promote({ from: "staging", to: "production" }, ["contents: write"]);
  expect([ran.code, ran.problems, await fixture.tip()]).toEqual([1, ["GITHUB_PERMISSION_MISSING"], tip]);
});

it("does not need to know who approved", async () => {
  const ran = await promote({ from: "staging", to: "europe" }, ["contents: write", "pull-requests: write"]);
  expect([ran.problems, ran.log]).toEqual([
    [],
    expect.stringContaining("The approval of this run is not recorded"),
  ]);
});

it("asks the source repository for the checks of what dev has from trunk", async () => {
  const clone = await makeClone(shop.directory, `${fixture.workspace}-shop`);
  const released = await commit(clone, "feat: it", { a: "1" });
  await git(clone, "tag", "orders/v1.1.0");
  await publish(clone, "HEAD:refs/heads/main", "--tags");
  const text = (revision: string) => `kind: Application\nspec: { source: { targetRevision: ${revision} } }\n`;
  await fixture.put({ "dev.yaml": text("main"), "qa.yaml": text("orders/v1.0.0") });
  writeFiles(fixture.workspace, {
    ".github/trunkline.yml": `version: 1
services: { orders: { path: orders } }
environments: { dev: { tracks: revision }, qa: { tracks: revision, checks: [ci] } }
gitops: { repository: acme/k8s-configs, overlay: '{environment}.yaml' }
`,
  });
  const token = github.token([...reading, "contents: write"]);
  const run = () =>
    fixture.run({ service: "orders", to: "qa", "gitops-token": token, "github-token": token });
  const closed = await run();
  expect([closed.problems, closed.summary]).toEqual([
    ["PROMOTE_BLOCKED"],
    expect.stringContaining("ci is missing"),
  ]);
  shop.statuses.push({ sha: released, context: "ci", state: "success", url: "" });
  const open = await run();
  expect([open.problems, open.outputs.outcome]).toEqual([[], "promoted"]);
});
