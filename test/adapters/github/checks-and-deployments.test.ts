import { afterEach, beforeEach, expect, test } from "vitest";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let sha: string;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  sha = fixture.tip;
});
afterEach(() => fixture.github.close());

const run = (name: string, conclusion: string | null, started = "2026-01-01T00:00:00Z") => ({
  sha,
  name,
  status: conclusion === null ? ("in_progress" as const) : ("completed" as const),
  conclusion,
  started,
});

test("check runs and statuses, as GitHub counts them", async () => {
  fixture.repository.checkRuns.push(
    run("unit", "success"),
    run("lint", "neutral"),
    run("docs", "skipped"),
    run("e2e", null),
    run("load", "timed_out"),
    run("again", "failure", "2026-01-01T00:00:00Z"),
    run("again", "success", "2026-01-02T00:00:00Z"),
    run("both", "success"),
  );
  const status = (context: string, state: string) => ({
    sha,
    context,
    state,
    url: "https://ci.example.com/1",
  });
  fixture.repository.statuses.push(
    status("smoke", "pending"),
    status("smoke", "success"),
    status("scan", "error"),
    status("both", "failure"),
  );
  const github = await fixture.openGitHub(["checks: read", "statuses: read"]);
  const found = await github.checks(sha);
  expect(found.filter(({ name }) => name === "both").map(({ state }) => state)).toEqual([
    "failure",
    "success",
  ]);
  // The worst of a name comes first.
  const states = Object.fromEntries([...found].reverse().map((one) => [one.name, one.state]));
  expect(states).toEqual({
    unit: "success",
    lint: "success",
    docs: "success",
    e2e: "pending",
    load: "failure",
    again: "success",
    both: "failure",
    smoke: "success",
    scan: "failure",
  });
});

test("checks say who set them, the newest of each", async () => {
  const status = (state: string, creator: string) => ({ sha, context: "smoke", state, url: "", creator });
  fixture.repository.statuses.push(status("failure", "ci[bot]"), status("success", "mallory"));
  fixture.repository.checkRuns.push({ ...run("e2e", "success"), app: "e2e-runner" });
  const github = await fixture.openGitHub(["checks: read", "statuses: read"]);
  expect(
    (await github.checks(sha)).map(({ name, state, creator, app }) => [name, state, creator, app]),
  ).toEqual([
    ["smoke", "failure", "ci[bot]", ""],
    ["e2e", "success", "", "e2e-runner"],
    ["smoke", "success", "mallory", ""],
  ]);
});

test("pushes to a branch, newest first, by the server's clock", async () => {
  const push = (ref: string, after: string, time: string) => ({ ref, before: "0".repeat(40), after, time });
  fixture.repository.pushes.push(
    push("refs/heads/main", "a", "2026-01-01T00:00:00Z"),
    push("refs/heads/other", "b", "2026-01-02T00:00:00Z"),
    push("refs/heads/main", "c", "2026-01-03T00:00:00Z"),
  );
  const github = await fixture.openGitHub(["contents: read"]);
  expect((await github.pushes("main")).map(({ after, time }) => [after, time])).toEqual([
    ["c", Date.parse("2026-01-03T00:00:00Z")],
    ["a", Date.parse("2026-01-01T00:00:00Z")],
  ]);
  expect(await github.pushes("")).toHaveLength(3);
});

test("more checks than a page, all of this commit", async () => {
  const other = await commit(fixture.repository, "main", { a: "b" });
  for (let count = 0; count < 150; count += 1) {
    fixture.repository.checkRuns.push(run(`run ${count}`, "success"));
    fixture.repository.statuses.push({ sha, context: `status ${count}`, state: "success", url: "" });
  }
  const github = await fixture.openGitHub(["checks: read", "statuses: read"]);
  expect(await github.checks(sha)).toHaveLength(300);
  expect(await github.checks(other)).toEqual([]);
});

test.each([
  [["checks: read"], "`statuses: read`"],
  [["statuses: read"], "`checks: read`"],
] as const)("with only %j the Problem names the other", async (permissions, missing) => {
  const github = await fixture.openGitHub(permissions);
  await expect(github.checks(sha)).rejects.toMatchObject({
    code: "GITHUB_PERMISSION_MISSING",
    message: expect.stringContaining(missing),
  });
});

test("a deployment is recorded, reported, and found again", async () => {
  const github = await fixture.openGitHub(["deployments: write"]);
  const made = await github.createDeployment({
    commit: sha,
    environment: "production",
    description: "orders 1.2.0",
    production: true,
    payload: { service: "orders" },
  });
  expect(await github.deployments("production", 5)).toMatchObject([
    { id: made.id, state: "pending", commit: sha },
  ]);
  const status = { description: "x".repeat(300), logUrl: "https://ci.example.com/1", environmentUrl: "" };
  await github.setDeploymentStatus(made.id, { state: "in_progress", ...status });
  await github.setDeploymentStatus(made.id, { state: "success", ...status });
  expect(await github.deployments("production", 5)).toMatchObject([{ id: made.id, state: "success" }]);
  expect(await github.deployments("staging", 5)).toEqual([]);
  expect(fixture.repository.deployments[0]).toMatchObject({
    production: true,
    payload: { service: "orders" },
  });
});

test("the organisation's record of where an artifact runs moves with the deployment's name", async () => {
  const record = {
    artifact: "ghcr.io/acme/orders",
    version: "1.2.0",
    environment: "production",
    cluster: "",
  };
  const github = await fixture.openGitHub(["artifact-metadata: write"]);
  for (const letter of ["a", "b"])
    await github.recordArtifact({ ...record, digest: `sha256:${letter.repeat(64)}`, deployment: "orders" });
  expect([...fixture.repository.artifactRecords.values()]).toMatchObject([
    { name: "ghcr.io/acme/orders", digest: `sha256:${"b".repeat(64)}`, status: "deployed", version: "1.2.0" },
  ]);
  const reader = await fixture.openGitHub(["contents: write"]);
  const refused = reader.recordArtifact({ ...record, digest: `sha256:${"c".repeat(64)}`, deployment: "web" });
  await expect(refused).rejects.toMatchObject({ code: "GITHUB_PERMISSION_MISSING" });
});

test("attestations of an artifact", async () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: {} };
  fixture.repository.attestations.set(digest, [bundle]);
  const github = await fixture.openGitHub(["attestations: read"]);
  const type = "https://slsa.dev/provenance/v1";
  expect(await github.attestations(digest, type)).toEqual([bundle]);
  expect(await github.attestations(`sha256:${"cd".repeat(32)}`, type)).toEqual([]);
});

test("an attestation is kept, and found by its subject and type", async () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const statement = {
    predicateType: "https://example.com/kept",
    subject: [{ digest: { sha256: "ab".repeat(32) } }],
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: { payload } };
  const github = await fixture.openGitHub(["attestations: write"]);
  expect(await github.keepAttestation(bundle)).toMatch(/^\d+$/);
  expect(await github.attestations(digest, "https://example.com/kept")).toEqual([bundle]);
  expect(await github.attestations(digest, "https://slsa.dev/provenance/v1")).toEqual([]);
  const reader = await fixture.openGitHub(["attestations: read"]);
  await expect(reader.keepAttestation(bundle)).rejects.toMatchObject({ code: "GITHUB_PERMISSION_MISSING" });
});

test("who approved a run, each once", async () => {
  const review = (by: string, state: "approved" | "rejected" = "approved") => ({
    by,
    state,
    environment: "production",
  });
  fixture.repository.approvals.set("42", [
    review("mona"),
    review("hubot", "rejected"),
    review("mona"),
    review("octocat"),
  ]);
  const github = await fixture.openGitHub(["actions: read"]);
  expect(await github.approvers("42")).toEqual(["mona", "octocat"]);
  expect(await github.approvers("43")).toEqual([]);
});
