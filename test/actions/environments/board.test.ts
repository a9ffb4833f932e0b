import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import {
  type BoardRan,
  type BoardShop,
  fillBoardShop,
  makeBoardShop,
  overlayFile,
} from "../../support/board.ts";
import { kustomization } from "../../support/promotions.ts";

let shop: BoardShop;
let names: Readonly<Record<string, string>>;
let ran: BoardRan;

beforeAll(async () => {
  shop = await makeBoardShop();
  names = await fillBoardShop(shop);
  ran = await shop.run({ directory: "board" });
});

test("each cell says what runs, since which commit, and how far it is behind by the commits of its own", () => {
  expect(ran.cell("orders", "staging")).toMatchObject({
    version: "1.1.0",
    digest: names.b,
    action: "promote",
    source: { commit: names.second },
    behind: { of: "dev", state: "behind", commits: 1, days: 1.7 },
    next: { from: "dev", tag: "1.2.0", digest: names.c },
    drift: [{ kind: "behind", level: "info" }],
  });
  expect(ran.cell("orders", "dev")).toMatchObject({ behind: { of: "trunk", state: "same" }, drift: [] });
  expect(ran.cell("web", "dev")).toMatchObject({
    behind: { of: "trunk", commits: 1 },
    drift: [],
    next: null,
  });
  expect(ran.cell("web", "production")).toMatchObject({ behind: { state: "same", commits: 0 }, drift: [] });
});

test("the outcome, the sentence and the log say it in plain words", () => {
  expect(ran).toMatchObject({ code: 0, outcome: "drift" });
  expect(ran.outputs["any-drift"]).toBe("true");
  expect(ran.reason).toContain("orders in staging (1.1.0): dev has 1.2.0, staging has 1.1.0.");
  expect(ran.log).toMatch(/^orders +1\.2\.0 +< 1\.1\.0 \(1 commit, 1\.7 days behind dev\)/m);
  expect(ran.summary).toContain("flowchart LR");
  expect(ran.summary.indexOf("`orders`")).toBeLessThan(ran.summary.indexOf("`web`"));
});

test("page, badges and table lie where the outputs say", () => {
  const page = String(ran.outputs.page);
  expect(page).toMatch(/^\/.*\/board\/index\.html$/);
  const badge = JSON.parse(readFileSync(`${ran.outputs.badges}/production/orders.json`, "utf8"));
  expect(badge).toMatchObject({
    schemaVersion: 1,
    label: "orders",
    message: "production 1.0.0",
    color: "blue",
  });
  expect(readFileSync(`${ran.outputs.badges}/production.svg`, "utf8")).toContain(
    "production: 1 behind, 1 current",
  );
  expect(existsSync(`${dirname(page)}/environments.json`)).toBe(true);
});

test.each([
  ["the first commit is everywhere", "first", "found", 6],
  ["the second is in dev and staging", "second", "found", 2],
  ["the third is in dev", "third", "found", 1],
])("find: %s", async (_, name, outcome, places) => {
  const found = await shop.run({ find: (names[name] ?? "").slice(0, 12), format: "summary" });
  expect(found.outcome, found.reason).toBe(outcome);
  expect(found.outputs.found).toHaveLength(places);
  expect(found.outputs.page).toBe("");
});

test.each([
  ["a version", "1.1.0", "found"],
  ["a version with its v", "v1.1.0", "found"],
  ["a digest", `sha256:${"b".repeat(64)}`, "found"],
  ["the begin of a digest", "sha256:bbbbbb", "found"],
  ["a version that is nowhere", "9.9.9", "not-found"],
  ["a commit that nobody knows", "f".repeat(40), "not-found"],
])("find: %s", async (_, find, outcome) => {
  const found = await shop.run({ find, format: "summary" });
  expect(found, found.reason).toMatchObject({ outcome, code: 0 });
});

test("what can be two digests is refused", async () => {
  const other = await makeBoardShop();
  const digest = (end: string) => `sha256:${"a".repeat(63)}${end}`;
  await other.put({ service: "orders", environment: "dev", tag: "1", digest: digest("1"), hours: 2 });
  await other.put({ service: "orders", environment: "staging", tag: "2", digest: digest("2"), hours: 1 });
  expect((await other.run({ find: "sha256:aaaa" })).problems).toEqual(["FIND_AMBIGUOUS"]);
});

test("fail-on makes a kind of drift fail the step", async () => {
  const failed = await shop.run({ "fail-on": "behind\nunpinned", format: "summary" });
  expect(failed).toMatchObject({ code: 1, outcome: "drift", problems: ["DRIFT_FOUND", "DRIFT_FOUND"] });
  expect((await shop.run({ "fail-on": "unpinned" })).code).toBe(0);
  expect((await shop.run({ "fail-on": "behnd" })).problems).toEqual(["INPUT_UNKNOWN_VALUE"]);
});

test("with health and no GitHub everything is unknown, with the reason, and nothing fails", async () => {
  const requests = await shop.run({ health: "true" });
  expect(requests.code).toBe(0);
  expect(requests.cell("orders", "dev").health).toMatchObject({ state: "unknown", source: null });
});

test("a missing, a broken and a foreign overlay are cells with a sentence; the others stay", async () => {
  const hurt = await makeBoardShop();
  const digest = `sha256:${"e".repeat(64)}`;
  await hurt.put({ service: "orders", environment: "dev", tag: "1.0.0", digest, hours: 3 });
  await hurt.put({
    service: "orders",
    environment: "staging",
    tag: "x",
    digest,
    hours: 2,
    text: "images: [",
  });
  await hurt.put({ service: "web", environment: "dev", tag: "x", digest, hours: 1, text: "images: []\n" });
  const board = await hurt.run();
  expect(board.code).toBe(0);
  expect(board.cell("orders", "dev")).toMatchObject({ version: "1.0.0", digest });
  for (const [service, environment, words] of [
    ["orders", "staging", overlayFile("orders", "staging")],
    ["orders", "production", "apps/orders/overlays/production"],
    ["web", "dev", "web"],
  ] as const) {
    const cell = board.cell(service, environment);
    expect(cell).toMatchObject({ digest: null, version: null, commit: null, since: null });
    expect(cell.unknown).toContain(words);
  }
});

test("services and environments can be chosen; unknown ones are refused with the nearest", async () => {
  const some = await shop.run({ service: "web", environment: "production" });
  expect(some.outputs.table).toHaveLength(1);
  expect(some.cell("web", "production")).toMatchObject({ behind: { of: "staging", state: "same" } });
  expect((await shop.run({ service: "wbe" })).problems).toEqual(["SERVICE_UNKNOWN"]);
  expect((await shop.run({ environment: "prod" })).problems).toEqual(["ENVIRONMENT_UNKNOWN"]);
});

test("a catalogue without environments has nothing to show", async () => {
  const bare = await makeBoardShop("version: 1\nservices:\n  a: { path: a, image: ghcr.io/acme/a }\n");
  expect((await bare.run()).problems).toEqual(["ENVIRONMENTS_NONE"]);
});

test("each cluster is a cell of its own, and a service may live in another repository and branch", async () => {
  const other = await makeBoardShop();
  const clusters = await makeBoardShop(`version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders, image-name: orders }
  web:
    path: services/web
    image: ghcr.io/acme/web
    image-name: web
    environments: { production: { repository: ${other.remote}, branch: main } }
environments:
  dev: {}
  production: { clusters: [eu, us], overlay: 'clusters/{cluster}/{service}' }
gitops: { repository: GITOPS, overlay: 'apps/{service}/overlays/{environment}' }
`);
  const [a, b] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
  const text = (service: string, tag: string, digest: string) =>
    kustomization(service, `ghcr.io/acme/${service}`, tag, digest);
  const at = (service: string, digests: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(digests).map(([cluster, digest]) => [
        `clusters/${cluster}/${service}/kustomization.yaml`,
        text(service, digest === a ? "1.0.0" : "1.1.0", digest),
      ]),
    );
  const put = { service: "orders", tag: "1.1.0", digest: b };
  await clusters.put({ ...put, environment: "dev", hours: 3, files: at("orders", { eu: a, us: a }) });
  // A commit that sets one cluster only: its trailers name the environment, the files say which.
  const files = { ...at("orders", { eu: b }), [overlayFile("orders", "production")]: undefined };
  await clusters.put({ ...put, environment: "production", hours: 2, files });
  await other.put({
    ...put,
    service: "web",
    environment: "dev",
    hours: 1,
    files: at("web", { eu: b, us: b }),
  });
  const board = await clusters.run();
  expect(board.problems).toEqual([]);
  const rows = board.outputs.table as readonly JsonObject[];
  const shown = rows.map(({ service, environment, cluster = "", version, unknown = "" }) =>
    [service, environment, cluster, version ?? String(unknown).slice(0, 12)].join(" ").trim(),
  );
  expect(shown).toEqual([
    "orders dev  1.1.0",
    "orders production eu 1.1.0",
    "orders production us 1.0.0",
    expect.stringMatching(/^web dev/),
    "web production eu 1.1.0",
    "web production us 1.1.0",
  ]);
  expect(board.outputs.drift).toMatchObject([
    { kind: "skipped", cluster: "us", message: "1.0.0 was never in dev." },
    { kind: "behind", service: "orders", environment: "production", cluster: "us" },
  ]);
  expect(board.log).toMatch(/^service +dev +production \(eu\) +production \(us\)/m);
  expect(Object.keys(board.report.tips as JsonObject)).toEqual(["main", `${other.remote}@main`]);
  expect(readFileSync(String(board.outputs.page), "utf8")).toContain('href="#orders:production:us"');
  expect(existsSync(`${board.outputs.badges}/production/us/orders.svg`)).toBe(true);
});

test("dev behind trunk is shown and is no drift", async () => {
  const fresh = await makeBoardShop();
  const first = await fresh.build("feat(orders): begin", { "services/orders/a.js": "1" }, 9);
  const digest = `sha256:${"a".repeat(64)}`;
  for (const [index, environment] of ["dev", "staging", "production"].entries())
    await fresh.put({
      service: "orders",
      environment,
      tag: "1.0.0",
      digest,
      hours: 8 - index,
      source: first,
    });
  await fresh.build("feat(orders): more", { "services/orders/b.js": "2" }, 1);
  const board = await fresh.run({ service: "orders", "fail-on": "behind" });
  expect(board).toMatchObject({ code: 0, outcome: "ok", outputs: { "any-drift": "false", drift: [] } });
  expect(board.cell("orders", "dev")).toMatchObject({ behind: { of: "trunk", state: "behind", commits: 1 } });
});
