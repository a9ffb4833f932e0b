import { afterEach, beforeEach, expect, it } from "vitest";
import { planPromotion } from "../../src/actions/promote/plan.ts";
import { createGitHub } from "../../src/adapters/github/github.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { environmentNamed } from "../../src/core/catalogue/services-in-environments.ts";
import { type Oid, parseOid } from "../../src/core/git/oid.ts";
import { findPresent, recordDeployment } from "../../src/operations/record-deployment.ts";
import { type GitHubFixture, openGitHubFixture } from "../support/github/github-fixture.ts";
import type { Permission } from "../support/github/permissions.ts";
import { commit } from "../support/github/repository.ts";
import { found } from "../support/promotions.ts";
import { commitOf, tipOf } from "../support/tip.ts";

let fixture: GitHubFixture;
let permissions: readonly Permission[];
beforeEach(async () => {
  fixture = await openGitHubFixture();
  permissions = ["deployments: write"];
});
afterEach(() => fixture.github.close());

const catalogue = readCatalogue("version: 1\nenvironments: { dev: , production: }", "f");
const people = { requestedBy: "", approvedBy: [] };
const plan = planPromotion([found("orders")], {
  ...{ onBlocked: "fail", message: "", reason: "", run: "", sourcePage: "", tags: [], people },
});

type Wish = Parameters<typeof recordDeployment>[4]["mode"];

async function record(
  kind: "landed" | "proposed" | "untouched",
  how: {
    readonly to?: string;
    readonly repository?: string | undefined;
    readonly mode?: Wish;
    readonly commit?: string;
  } = {},
) {
  const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
  const run = {
    event: { name: "push", payload: {} },
    ...{ serverUrl, apiUrl, graphqlUrl, id: "42", sha: "", ref: "", repository: "acme/shop", workflow: "w" },
    ...{ job: "", number: 1, attempt: 1, actor: "mona", directory: "", temporary: "" },
  };
  const { repository, to = "production", mode = "true" } = { repository: "acme/k8s", ...how };
  const remote = { url: "", repository, token: fixture.github.token(permissions) };
  const commit = parseOid(how.commit ?? fixture.tip) as Oid;
  const receipt = { kind, plan, commit, branch: "main", attempts: 1, pullRequest: undefined };
  const environment = environmentNamed(catalogue, to);
  const world = { run, openGitHub: createGitHub(fixture.around) };
  const present = kind === "untouched" ? ({ kind: "present", commit, since: 0 } as const) : undefined;
  return recordDeployment(world, remote, environment, receipt, { mode, present });
}

/** What is there: the last state of each deployment, the oldest first. */
const states = () => fixture.repository.deployments.map((one) => one.statuses.at(-1)?.state);

it("records what landed, on its way until somebody has seen it run", async () => {
  await record("landed");
  expect(fixture.repository.deployments).toMatchObject([
    {
      sha: fixture.tip,
      environment: "production",
      production: true,
      description: expect.stringContaining("ghcr.io/acme/orders:1.1.0"),
      statuses: [{ state: "in_progress", logUrl: expect.stringContaining("/acme/shop/actions/runs/42") }],
    },
  ]);
});

it("finds its own record again, also when it was killed before", async () => {
  await record("landed");
  await record("landed");
  await record("untouched");
  expect(states()).toEqual(["in_progress"]);
  fixture.repository.deployments.length = 0;
  await record("untouched");
  expect(states()).toEqual(["in_progress"]);
});

it("leaves what somebody has confirmed", async () => {
  await record("landed");
  fixture.repository.deployments[0]?.statuses.push({
    ...{ state: "success", description: "healthy", logUrl: "", environmentUrl: "", created: "" },
  });
  await record("untouched");
  expect(states()).toEqual(["success"]);
});

it("goes from proposed to delivered to done, and retires what it replaces", async () => {
  const commits = [
    fixture.tip,
    await commit(fixture.repository, "main", { a: "1" }),
    await commit(fixture.repository, "main", { a: "2" }),
  ];
  await record("proposed", { commit: commits[0] ?? "" });
  expect(states()).toEqual(["queued"]);
  await record("landed", { commit: commits[1] ?? "" });
  expect(states()).toEqual(["inactive", "in_progress"]);
  await record("landed", { commit: commits[2] ?? "", mode: "success" });
  expect(states()).toEqual(["inactive", "inactive", "success"]);
});

it("never touches a deployment of somebody else's", async () => {
  const statuses = [{ state: "in_progress", description: "", logUrl: "", environmentUrl: "", created: "" }];
  const created = new Date(0).toISOString();
  const theirs = {
    id: 1,
    sha: fixture.tip,
    environment: "production",
    description: "",
    production: true,
    payload: {},
  };
  fixture.repository.deployments.push({ ...theirs, created, statuses });
  await record("landed");
  expect(states()).toEqual(["in_progress", "in_progress"]);
});

it("says so when it cannot be recorded; the promotion stands", async () => {
  permissions = ["contents: write"];
  expect(await record("landed")).toMatchObject([
    {
      level: "warning",
      text: expect.stringMatching(/to production is not recorded.*`deployments: (read|write)`/),
    },
  ]);
});

it.each([
  ["where nobody wants it", "landed", { mode: "false" }],
  ["outside GitHub", "landed", { repository: undefined }],
] as const)("records nothing %s", async (_, kind, how) => {
  await record(kind, how);
  expect(fixture.repository.deployments).toEqual([]);
});

it.each([
  ["same", { kind: "nothing" }, 7],
  ["go", { kind: "nothing" }, undefined],
  ["same", { kind: "superseded", by: "x" }, undefined],
] as const)("a %s of %j is present since %s", async (kind, decision, since) => {
  const tip = tipOf([3, 7].map((time) => ({ time, files: { [found("orders").overlay.file]: `${time}` } })));
  const one = { ...found("orders"), kind };
  const standing = await findPresent(tip, { promotions: [one], decision });
  expect(standing).toEqual(since && { kind: "present", commit: commitOf(since), since: since * 1_000 });
});
