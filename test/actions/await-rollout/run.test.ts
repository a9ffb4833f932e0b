import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { awaitRollout } from "../../../src/actions/await-rollout/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { endless } from "../../../src/adapters/deadline.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { type AppState, type FakeArgoCd, startArgoCd } from "../../support/argocd/server.ts";
import { makeClock, type TestClock } from "../../support/clock.ts";
import { spread } from "../../support/effort.ts";
import { faultsOfRecord } from "../../support/record.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const overlay = (letter: string) =>
  `resources: [../../base]\nimages:\n  - name: ghcr.io/acme/orders\n    newTag: 1.0.${letter.charCodeAt(0) - 97}\n    digest: ${digest(letter)}\n`;
const file = "apps/orders/overlays/dev/kustomization.yaml";
const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: orders-dev, namespace: argocd }
spec:
  project: shop
  source: { repoURL: GITOPS, path: apps/orders/overlays/dev, targetRevision: main }
  syncPolicy: { automated: {} }
`;

let remote: string;
let clone: string;
let workspace: string;
let argocd: FakeArgoCd;
let clock: TestClock;
/** Commits that set a, then b; what is waited for is b. */
let before: string;
let ours: string;
let began: number;

beforeAll(async () => {
  remote = await makeRemote(join(makeFolder(), "acme/k8s.git"));
  clone = await makeClone(remote, makeFolder());
  const manifest = application.replace("GITOPS", remote);
  before = await commit(clone, "a", { [file]: overlay("a"), "argocd/orders.yaml": manifest });
  ours = await commit(clone, "b", { [file]: overlay("b") });
  await publish(clone);
  workspace = makeFolder();
  writeFiles(workspace, {
    ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders } }
environments: { dev: {} }
gitops: { repository: "${remote}", branch: main, overlay: "apps/{service}/overlays/{environment}" }
`,
  });
  argocd = await startArgoCd();
});
beforeEach(() => {
  clock = makeClock();
  began = clock.now();
  argocd.requests.length = 0;
  argocd.canSync = true;
});
afterAll(() => argocd.close());

/** Puts what is checked out on a branch of its own, and goes back. */
async function branchOff(): Promise<{ readonly commit: string; readonly branch: string }> {
  await publish(clone, "HEAD:refs/heads/moved", "--force");
  await git(clone, "reset", "--quiet", "--hard", ours);
  return { commit: ours, branch: "moved" };
}

const log: string[] = [];
const masked: string[] = [];

async function wait(
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
) {
  log.length = 0;
  const given = {
    service: "orders",
    environment: "dev",
    server: argocd.url,
    token: argocd.token,
    ...inputs,
  };
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/shop",
    RUNNER_TEMP: makeFolder(),
    ...more,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const lines = { info: (line: string) => void log.push(line), debug() {} };
  const real = createWorld(readRun(env, "."), env, lines, {
    mask: (secret) => void masked.push(secret),
    notice: () => undefined,
    deadline: endless,
  });
  const result = await awaitRollout.run(readInputs(awaitRollout.inputs, env), { ...real, clock });
  expect(
    faultsOfRecord({
      action: "await-rollout",
      outcome: result.outcome,
      reason: result.reason,
      ...result.report,
    }),
  ).toEqual([]);
  return result;
}

async function failing(inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const thrown = await wait(inputs).catch((fault: unknown) => fault);
  return problemsIn(thrown)?.[0]?.code ?? String((thrown as { outcome?: string }).outcome ?? thrown);
}

/** Seconds since the test began, by the clock of the story. */
const second = () => (clock.now() - began) / 1_000;

/** What the application looks like from these seconds on. */
function serveStates(...steps: readonly (readonly [from: number, state: Partial<AppState>])[]): void {
  argocd.apps.set("orders-dev", () => {
    const state = steps.findLast(([from]) => second() >= from)?.[1] ?? {};
    return {
      project: "shop",
      repository: `file://${remote}`,
      path: "apps/orders/overlays/dev",
      revision: before,
      ...state,
    };
  });
}

describe("Argo CD", () => {
  it("waits for the revision, the health and the pods, and settles", async () => {
    serveStates(
      [0, { images: [`ghcr.io/acme/orders@${digest("a")}`] }],
      [20, { revision: ours, operation: { phase: "Running", revision: ours } }],
      [30, { revision: ours, health: "Progressing" }],
      [40, { revision: ours, images: [`ghcr.io/acme/orders:1.0.1@${digest("b")}`] }],
    );
    const ended = await wait();
    expect(ended.outcome).toBe("healthy");
    expect(ended.outputs).toMatchObject({ state: "healthy", revision: ours, proof: "image" });
    expect(ended.reason).toBe("orders 1.0.1 in dev is healthy (its pods run the digest).");
    expect(ended.failures).toEqual([]);
    expect(second()).toBeGreaterThanOrEqual(70);
    expect(second()).toBeLessThan(90);
    const states = (ended.outputs.evidence as { state: string }[]).map(({ state }) => state);
    expect(states).toEqual(["unseen", "progressing", "progressing", "healthy"]);
    expect(argocd.requests[0]).toBe("/api/v1/applications/orders-dev?project=shop&appNamespace=argocd");
    expect(log[0]).toBe(
      `orders in dev: waiting for 1.0.1 sha256:bbbbbbbbbbbb, set by ${ours.slice(0, 7)} in ${file}.`,
    );
  });

  it("takes a later commit that left the overlay alone, and not one that changed it", async () => {
    const later = await commit(clone, "other", { "README.md": "x" });
    const fix = await commit(clone, "c", { [file]: overlay("c") });
    const moved = await branchOff();
    serveStates([0, { revision: later }]);
    expect(await wait(moved)).toMatchObject({ outcome: "healthy", outputs: { revision: later } });
    serveStates([0, { revision: fix }]);
    const ended = await wait(moved);
    expect(ended).toMatchObject({ outcome: "superseded", outputs: { "superseded-by": fix }, failures: [] });
    expect((await wait({ ...moved, "on-superseded": "fail" })).failures[0]?.code).toBe("ROLLOUT_SUPERSEDED");
  });

  it("never takes the revision before, and says why at the deadline", async () => {
    serveStates([0, { automated: false }]);
    argocd.canSync = false;
    const ended = await wait({ deadline: "15m" });
    expect(ended).toMatchObject({ outcome: "timeout", outputs: { state: "unseen", proof: "" } });
    expect(ended.failures[0]?.code).toBe("ROLLOUT_TIMEOUT");
    expect(ended.reason).toContain("a sync window is closed");
    expect(second()).toBeGreaterThanOrEqual(900);
    expect(second()).toBeLessThan(910);
    expect(argocd.requests.length).toBeLessThanOrEqual(100);
  });

  it("says superseded at the deadline where the branch has moved on", async () => {
    serveStates([0, {}]);
    const fix = await commit(clone, "c", { [file]: overlay("c") });
    expect(await wait(await branchOff())).toMatchObject({
      outcome: "superseded",
      outputs: { "superseded-by": fix },
    });
  });

  it.each<[string, (readonly [number, Partial<AppState>])[], Record<string, string>, string]>([
    [
      "a passing degraded",
      [
        [0, { health: "Degraded" }],
        [40, {}],
      ],
      {},
      "healthy",
    ],
    [
      "a crash loop",
      [
        [0, { health: "Progressing" }],
        [600, { health: "Degraded" }],
      ],
      {},
      "degraded",
    ],
    ["a failed sync", [[0, { operation: { phase: "Failed", revision: "ours" } }]], {}, "degraded"],
    [
      "a broken overlay",
      [
        [
          0,
          {
            revision: "",
            condition: { type: "ComparisonError", message: "kustomize: x", since: Date.now() + 60_000 },
          },
        ],
      ],
      {},
      "degraded",
    ],
    ["a canary that waits", [[0, { health: "Suspended" }]], {}, "suspended"],
    ["the same, taken for done", [[0, { health: "Suspended" }]], { "on-suspended": "pass" }, "suspended"],
    [
      "a controller whose clock is an hour ahead",
      [[0, { healthSince: Date.now() + 3_600_000 }]],
      {},
      "healthy",
    ],
    [
      "flapping",
      Array.from(
        { length: 90 },
        (_, at) => [at * 10, { health: at % 2 ? "Healthy" : "Progressing" }] as const,
      ),
      {},
      "timeout",
    ],
    [
      "perpetual drift",
      [[0, { sync: "OutOfSync", operation: { phase: "Succeeded", revision: "ours" } }]],
      { require: "operation" },
      "healthy",
    ],
  ])("%s", async (_, steps, inputs, outcome) => {
    serveStates(
      ...steps.map(([from, state]) => {
        const operation = state.operation && { ...state.operation, revision: ours };
        return [from, { revision: ours, ...state, ...(operation && { operation }) }] as const;
      }),
    );
    const ended = await wait(inputs);
    expect(ended.outcome, ended.reason).toBe(outcome);
    expect(ended.failures).toHaveLength(
      ["degraded", "timeout"].includes(outcome) || (outcome === "suspended" && !("on-suspended" in inputs))
        ? 1
        : 0,
    );
  });

  it("does not take the health of another application of the repository for that of the service", async () => {
    serveStates([0, { revision: ours, path: "apps/payments/overlays/dev" }]);
    const ended = await wait({ deadline: "2m" });
    expect(ended.outcome).toBe("timeout");
    expect(ended.reason).toContain(
      "its path apps/payments/overlays/dev does not hold apps/orders/overlays/dev",
    );
  });

  it("refreshes once, then once a minute while the commit is unseen", async () => {
    serveStates([0, {}], [130, { revision: ours }]);
    await wait({ refresh: "true" });
    expect(argocd.requests.filter((one) => one.includes("refresh=normal"))).toHaveLength(3);
  });

  it("waits for whatever a commit set", async () => {
    serveStates([0, { revision: ours }]);
    expect(await wait({ service: "*", commit: ours })).toMatchObject({
      outcome: "healthy",
      outputs: { rollouts: [{ service: "orders", commit: ours }] },
    });
    const other = await commit(clone, "other", { "README.md": "*" });
    const { branch } = await branchOff();
    expect(await failing({ service: "*", commit: other, branch })).toBe("AWAIT_NOTHING_SET");
    expect(await failing({ service: "*" })).toBe("INPUT_MISSING");
  });

  it("waits for what promote has moved or found", async () => {
    serveStates([0, { revision: ours }]);
    const promotions = [
      { service: "orders", state: "same", digest: digest("b") },
      { service: "payments", state: "blocked", digest: digest("c") },
    ];
    expect(await wait({ service: JSON.stringify(promotions) })).toMatchObject({ outcome: "healthy" });
    expect(await failing({ service: "[{}]" })).toBe("INPUT_INVALID");
  });

  it("waits for an overlay that is given by path, without a catalogue", async () => {
    serveStates([0, { revision: ours }]);
    const byPath = {
      ...{ service: "", environment: "", config: "nowhere.yml", repository: remote, branch: "main" },
      overlay: "apps/orders/overlays/dev",
    };
    const ended = await wait({ ...byPath, deployment: "true" });
    expect(ended).toMatchObject({
      outcome: "healthy",
      outputs: { rollouts: [{ service: "orders", environment: byPath.overlay, digest: digest("b") }] },
    });
    expect(ended.reason).toContain("orders 1.0.1 in apps/orders/overlays/dev");
    expect(await failing({ ...byPath, service: "orders" })).toBe("INPUTS_CLASH");
    expect(await failing({ ...byPath, source: "deployment" })).toBe("INPUTS_CLASH");
    expect(await failing({ ...byPath, overlay: "", name: "orders" })).toBe("INPUT_MISSING");
    expect(await failing({ ...byPath, name: "ghcr.io/acme/payments" })).toBe("AWAIT_NOT_SET");
  });

  it("warns of an Application that follows another branch", async () => {
    const manifest = application
      .replace("GITOPS", remote)
      .replace("targetRevision: main", "targetRevision: v1");
    await commit(clone, "follow a tag", { "argocd/orders.yaml": manifest });
    const ended = await wait({ ...(await branchOff()), "dry-run": "true" });
    const expected =
      "The Application orders-dev follows v1, and the commit is on moved: it does not deploy it.";
    expect(ended.notices.map(({ message }) => message)).toContain(expected);
  });

  it("plans without asking anybody", async () => {
    const ended = await wait({ "dry-run": "true" });
    expect(ended).toMatchObject({ outcome: "planned", failures: [] });
    expect(argocd.requests).toEqual([]);
  });
});

describe("bad answers", () => {
  it.each<[string, string, string]>(
    spread(
      [
        ["a token that is refused", "AWAIT_DENIED", "401"],
        ["an application that may not be seen", "AWAIT_APP_MISSING", "403"],
        ["one that does not exist", "AWAIT_APP_MISSING", "404"],
        ["a redirect", "AWAIT_NOT_ARGOCD", "302"],
        ["a page to sign in", "AWAIT_NOT_ARGOCD", "200"],
        ["20 MB", "HTTP_TOO_LARGE", "big"],
        ["an application of another repository", "AWAIT_APP_OTHER", "other"],
      ],
      5,
    ),
  )("%s ends it at once", async (_, code, how) => {
    const location = `${argocd.url}/elsewhere`;
    if (how === "other") serveStates([0, { repository: "https://github.com/acme/other.git" }]);
    else if (how === "404") argocd.apps.delete("orders-dev");
    else if (how === "302") argocd.apps.set("orders-dev", { status: 302, headers: { location } });
    else if (how === "200") argocd.apps.set("orders-dev", { status: 200, body: "<html>" });
    else if (how === "big") argocd.apps.set("orders-dev", { status: 200, body: "x".repeat(20_000_000) });
    expect(
      await failing({
        token: how === "401" ? "wrong" : argocd.token,
        ...(how === "403" ? { application: "nobody" } : {}),
      }),
    ).toBe(code);
    expect(second()).toBeLessThan(5);
    expect(argocd.requests).not.toContain("/elsewhere");
  });

  it("waits out a server's trouble, and says so where it never ends", async () => {
    argocd.apps.set("orders-dev", () =>
      second() < 100
        ? { status: 429, headers: { "retry-after": "20" } }
        : second() < 200
          ? { status: 502 }
          : { repository: remote, path: "", revision: ours },
    );
    expect((await wait()).outcome).toBe("healthy");
    argocd.apps.set("orders-dev", { status: 503 });
    expect(await failing()).toBe("AWAIT_UNREACHABLE");
    expect(await failing({ server: "http://127.0.0.1:9", deadline: "20s" })).toBe("AWAIT_UNREACHABLE");
  });

  it("keeps a hostile message from being markup or a command", async () => {
    serveStates([
      0,
      {
        revision: ours,
        health: "Degraded",
        unwell: { name: "x", health: "Degraded", message: "::error::<img src=x>\n@everyone" },
      },
    ]);
    const ended = await wait();
    expect(ended.summary).not.toContain("<img");
    expect(ended.summary).not.toMatch(/@everyone/);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no service", { service: "" }, "INPUT_MISSING"],
    ["a service that nobody knows", { service: "ordres" }, "SERVICE_UNKNOWN"],
    ["plain http", { server: "http://argocd.example.com" }, "AWAIT_SERVER_INVALID"],
    ["a password in the address", { server: "https://a:b@argocd.example.com" }, "AWAIT_SERVER_INVALID"],
    ["a source that is none", { source: "argo" }, "INPUT_UNKNOWN_VALUE"],
    ["statuses of a repository that is not on GitHub", { source: "flux" }, "AWAIT_NO_REPOSITORY"],
    ["a commit of nowhere", { commit: "f".repeat(40) }, "AWAIT_COMMIT_UNKNOWN"],
    ["another digest", { digest: digest("f") }, "AWAIT_DIGEST_OTHER"],
    ["a name that no application has", { application: "../x" }, "INPUT_INVALID"],
  ])("%s is refused", async (_, inputs, code) => {
    expect(await failing(inputs)).toBe(code);
  });
});

describe("an endpoint and a command", () => {
  let endpoint: Server;
  let url: string;
  let version: () => string;
  beforeEach(async () => {
    endpoint = createServer((_, response) => response.end(JSON.stringify({ build: { digest: version() } })));
    await new Promise<void>((done) => endpoint.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/{service}/version`;
  });
  afterEach(() => void endpoint.close());

  it("takes the endpoint's word after equal answers", async () => {
    let turn = 0;
    version = () =>
      second() < 30 ? digest("a") : second() < 60 ? digest(turn++ % 2 ? "a" : "b") : digest("b");
    const ended = await wait({ server: "", source: "http", url, pointer: "/build/digest" });
    expect(ended).toMatchObject({ outcome: "healthy", outputs: { proof: "word", revision: "" } });
    expect(second()).toBeGreaterThanOrEqual(90);
  });

  it("runs the command only when the application is healthy, and does not give it the inputs", async () => {
    serveStates([0, { health: "Degraded" }], [100, { revision: ours }]);
    version = () => "";
    const command = `sh -c 'test -z "$INPUT_TOKEN" && test "$1" = orders' - {service}`;
    const ended = await wait({ source: "argocd\ncommand", command });
    expect(ended).toMatchObject({ outcome: "healthy", outputs: { proof: "revision" } });
    expect((await wait({ source: "argocd\ncommand", command: "false" })).outcome).toBe("degraded");
  });

  it("sees in Git that another version took its place", async () => {
    version = () => digest("c");
    await commit(clone, "c", { [file]: overlay("c") });
    const moved = await branchOff();
    expect(await wait({ ...moved, server: "", source: "http", url, pointer: "/build/digest" })).toMatchObject(
      {
        outcome: "superseded",
      },
    );
    expect(second()).toBeLessThan(100);
  });
});

describe("two clusters", () => {
  const eu = (letter: string) => ({ "apps/orders/overlays/dev-eu/kustomization.yaml": overlay(letter) });
  const us = (letter: string) => ({ "apps/orders/overlays/dev-us/kustomization.yaml": overlay(letter) });
  const inputs = { config: "clusters.yml", branch: "moved", application: "orders-{cluster}" };
  let set: string;
  beforeAll(async () => {
    writeFiles(workspace, {
      "clusters.yml": `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders } }
environments: { dev: { clusters: [eu, us] } }
gitops: { repository: "${remote}", overlay: "apps/{service}/overlays/{environment}-{cluster}" }
`,
    });
  });
  beforeEach(async () => {
    await commit(clone, "a in both", { ...eu("a"), ...us("a") });
    set = await commit(clone, "b in both", { ...eu("b"), ...us("b") });
    await branchOff();
  });
  const app = (place: string, health: string, revision = set) => ({
    ...{ project: "shop", repository: `file://${remote}`, path: `apps/orders/overlays/dev-${place}` },
    ...{ revision, health },
  });

  it("both must be healthy", async () => {
    argocd.apps.set("orders-eu", () => app("eu", "Healthy"));
    argocd.apps.set("orders-us", () => app("us", "Healthy", second() < 60 ? before : set));
    const ended = await wait(inputs);
    expect(ended.outcome).toBe("healthy");
    expect(second()).toBeGreaterThanOrEqual(90);
    expect(ended.outputs.rollouts).toMatchObject([
      { service: "orders", cluster: "eu", commit: set, digest: digest("b"), outcome: "healthy" },
      { service: "orders", cluster: "us", commit: set, digest: digest("b"), outcome: "healthy" },
    ]);
  });

  it("one that is red is red, and named", async () => {
    argocd.apps.set("orders-eu", () => app("eu", "Healthy"));
    argocd.apps.set("orders-us", () => app("us", "Degraded"));
    const ended = await wait(inputs);
    expect(ended.outcome).toBe("degraded");
    expect(ended.reason).toContain("orders (us) 1.0.1 in dev is degraded");
  });
});

describe("a Flux Receiver", () => {
  const token = `e30.${Buffer.from('{"sub":"repo:acme/shop"}').toString("base64url")}.c2ln`;
  let server: Server;
  let address: string;
  let calls: { readonly headers: Readonly<Record<string, unknown>>; readonly body: string }[];
  let status: number;
  beforeEach(async () => {
    calls = [];
    status = 200;
    masked.length = 0;
    server = createServer(async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://x");
      if (pathname === "/oidc")
        return response.end(JSON.stringify({ value: token, audience: searchParams.get("audience") }));
      let body = "";
      for await (const chunk of request) body += String(chunk);
      calls.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    serveStates([0, { revision: ours }]);
  });
  afterEach(() => void server.close());
  const oidc = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/oidc?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner",
  });

  it("is called with a signature where it has a secret", async () => {
    await wait({ receiver: `${address}/hook/1`, "receiver-secret": "s3cret" }, oidc());
    const [call] = calls;
    const signature = createHmac("sha256", "s3cret")
      .update(call?.body ?? "")
      .digest("hex");
    expect(call?.headers).toMatchObject({ "x-signature": `sha256=${signature}` });
    expect(call?.headers.authorization).toBeUndefined();
  });

  it("is called with the run's own token, which is masked, where it has none", async () => {
    await wait({ receiver: `${address}/hook/1` }, oidc());
    expect(calls[0]?.headers.authorization).toBe(`Bearer ${token}`);
    expect(masked).toContain(token);
    expect(log.join()).not.toContain(token);
  });

  it("is called unsigned where the job may not say who it is; a refusal is a warning", async () => {
    status = 400;
    const ended = await wait({ receiver: `${address}/hook/1` });
    expect(calls[0]?.headers["x-signature"] ?? calls[0]?.headers.authorization).toBeUndefined();
    expect(ended.outcome).toBe("healthy");
    expect(ended.notices.map(({ message }) => message).join()).toContain("unsigned: status 400");
  });

  it("is not called by a dry run", async () => {
    await wait({ receiver: `${address}/hook/1`, "dry-run": "true" });
    expect(calls).toEqual([]);
  });
});
