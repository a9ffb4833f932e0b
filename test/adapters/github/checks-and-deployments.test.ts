import { afterEach, beforeEach, expect, test } from "vitest";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { commit } from "../../support/github/repository.ts";

let scene: Scene;
let sha: string;
beforeEach(async () => {
  scene = await openScene();
  sha = scene.tip;
});
afterEach(() => scene.github.close());

const run = (name: string, conclusion: string | null, started = "2026-01-01T00:00:00Z") => ({
  sha,
  name,
  status: conclusion === null ? ("in_progress" as const) : ("completed" as const),
  conclusion,
  started,
});

test("check runs and statuses, as GitHub counts them", async () => {
  scene.repository.checkRuns.push(
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
  scene.repository.statuses.push(
    status("smoke", "pending"),
    status("smoke", "success"),
    status("scan", "error"),
    status("both", "failure"),
  );
  const forge = await scene.forge(["checks: read", "statuses: read"]);
  const found = await forge.checks(sha);
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
  scene.repository.statuses.push(status("failure", "ci[bot]"), status("success", "mallory"));
  scene.repository.checkRuns.push({ ...run("e2e", "success"), app: "e2e-runner" });
  const forge = await scene.forge(["checks: read", "statuses: read"]);
  expect(
    (await forge.checks(sha)).map(({ name, state, creator, app }) => [name, state, creator, app]),
  ).toEqual([
    ["smoke", "failure", "ci[bot]", ""],
    ["e2e", "success", "", "e2e-runner"],
    ["smoke", "success", "mallory", ""],
  ]);
});

test("pushes to a branch, newest first, by the server's clock", async () => {
  const push = (ref: string, after: string, time: string) => ({ ref, before: "0".repeat(40), after, time });
  scene.repository.pushes.push(
    push("refs/heads/main", "a", "2026-01-01T00:00:00Z"),
    push("refs/heads/other", "b", "2026-01-02T00:00:00Z"),
    push("refs/heads/main", "c", "2026-01-03T00:00:00Z"),
  );
  const forge = await scene.forge(["contents: read"]);
  expect((await forge.pushes("main")).map(({ after, time }) => [after, time])).toEqual([
    ["c", Date.parse("2026-01-03T00:00:00Z")],
    ["a", Date.parse("2026-01-01T00:00:00Z")],
  ]);
  expect(await forge.pushes("")).toHaveLength(3);
});

test("more checks than a page, all of this commit", async () => {
  const other = await commit(scene.repository, "main", { a: "b" });
  for (let count = 0; count < 150; count += 1) {
    scene.repository.checkRuns.push(run(`run ${count}`, "success"));
    scene.repository.statuses.push({ sha, context: `status ${count}`, state: "success", url: "" });
  }
  const forge = await scene.forge(["checks: read", "statuses: read"]);
  expect(await forge.checks(sha)).toHaveLength(300);
  expect(await forge.checks(other)).toEqual([]);
});

test.each([
  [["checks: read"], "`statuses: read`"],
  [["statuses: read"], "`checks: read`"],
] as const)("with only %j the Problem names the other", async (permissions, missing) => {
  const forge = await scene.forge(permissions);
  await expect(forge.checks(sha)).rejects.toMatchObject({
    code: "FORGE_PERMISSION_MISSING",
    message: expect.stringContaining(missing),
  });
});

test("a deployment is recorded, reported, and found again", async () => {
  const forge = await scene.forge(["deployments: write"]);
  const made = await forge.createDeployment({
    commit: sha,
    environment: "production",
    description: "orders 1.2.0",
    production: true,
    payload: { service: "orders" },
  });
  expect(await forge.deployments("production", 5)).toMatchObject([
    { id: made.id, state: "pending", commit: sha },
  ]);
  const status = { description: "x".repeat(300), logUrl: "https://ci.example.com/1", environmentUrl: "" };
  await forge.setDeploymentStatus(made.id, { state: "in_progress", ...status });
  await forge.setDeploymentStatus(made.id, { state: "success", ...status });
  expect(await forge.deployments("production", 5)).toMatchObject([{ id: made.id, state: "success" }]);
  expect(await forge.deployments("staging", 5)).toEqual([]);
  expect(scene.repository.deployments[0]).toMatchObject({ production: true, payload: { service: "orders" } });
});

test("the organisation's record of where an artifact runs moves with the deployment's name", async () => {
  const record = {
    artifact: "ghcr.io/acme/orders",
    version: "1.2.0",
    environment: "production",
    cluster: "",
  };
  const forge = await scene.forge(["artifact-metadata: write"]);
  for (const letter of ["a", "b"])
    await forge.recordArtifact({ ...record, digest: `sha256:${letter.repeat(64)}`, deployment: "orders" });
  expect([...scene.repository.artifactRecords.values()]).toMatchObject([
    { name: "ghcr.io/acme/orders", digest: `sha256:${"b".repeat(64)}`, status: "deployed", version: "1.2.0" },
  ]);
  const reader = await scene.forge(["contents: write"]);
  const refused = reader.recordArtifact({ ...record, digest: `sha256:${"c".repeat(64)}`, deployment: "web" });
  await expect(refused).rejects.toMatchObject({ code: "FORGE_PERMISSION_MISSING" });
});

test("attestations of an artifact", async () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: {} };
  scene.repository.attestations.set(digest, [bundle]);
  const forge = await scene.forge(["attestations: read"]);
  const type = "https://slsa.dev/provenance/v1";
  expect(await forge.attestations(digest, type)).toEqual([bundle]);
  expect(await forge.attestations(`sha256:${"cd".repeat(32)}`, type)).toEqual([]);
});

test("an attestation is kept, and found by its subject and type", async () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const statement = {
    predicateType: "https://example.com/kept",
    subject: [{ digest: { sha256: "ab".repeat(32) } }],
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: { payload } };
  const forge = await scene.forge(["attestations: write"]);
  expect(await forge.keepAttestation(bundle)).toMatch(/^\d+$/);
  expect(await forge.attestations(digest, "https://example.com/kept")).toEqual([bundle]);
  expect(await forge.attestations(digest, "https://slsa.dev/provenance/v1")).toEqual([]);
  const reader = await scene.forge(["attestations: read"]);
  await expect(reader.keepAttestation(bundle)).rejects.toMatchObject({ code: "FORGE_PERMISSION_MISSING" });
});

test("who approved a run, each once", async () => {
  const review = (by: string, state: "approved" | "rejected" = "approved") => ({
    by,
    state,
    environment: "production",
  });
  scene.repository.approvals.set("42", [
    review("mona"),
    review("hubot", "rejected"),
    review("mona"),
    review("octocat"),
  ]);
  const forge = await scene.forge(["actions: read"]);
  expect(await forge.approvers("42")).toEqual(["mona", "octocat"]);
  expect(await forge.approvers("43")).toEqual([]);
});
