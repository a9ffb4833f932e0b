import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { detect, type Step } from "./step.ts";

const catalogue = `version: 1
services:
  orders: { path: services/orders, depends-on: [money], image: ghcr.io/acme/orders }
  payments: { path: services/payments, depends-on: [ledger] }
  web: { path: services/web, inputs: ['services/web/**', '!**/*.md'] }
libraries:
  money: { path: libs/money }
  ledger: { path: libs/ledger, depends-on: [money] }
global: [package-lock.json]
`;

const root = makeFolder();
const remote = join(root, "acme/shop.git");
const clone = join(root, "shop");
let first = "";
let second = "";

beforeAll(async () => {
  await makeRemote(remote);
  await makeClone(remote, clone);
  first = await commit(clone, "begin", {
    ".github/trunkline.yml": catalogue,
    "services/orders/a.ts": "1",
    "services/payments/a.ts": "1",
    "services/web/a.ts": "1",
    "libs/money/a.ts": "1",
    "libs/ledger/a.ts": "1",
  });
  second = await commit(clone, "feat: money", { "libs/money/a.ts": "2", "README.md": "hello" });
  await publish(clone);
});

async function shallow(): Promise<string> {
  const folder = makeFolder();
  await git(root, "clone", "--quiet", "--depth=1", `file://${remote}`, folder);
  return folder;
}

const pushOf = (before: string, after: string): Omit<Step, "directory"> => ({
  event: "push",
  ref: "refs/heads/main",
  sha: after,
  payload: { before, after, repository: { default_branch: "main" } },
});

describe("a push to main", () => {
  it("affects what changed and whatever depends on it", async () => {
    const result = await detect({ directory: await shallow(), ...pushOf(first, second) });
    expect(result.outputs).toMatchObject({
      changes: ["orders", "payments"],
      any: true,
      all: false,
      removed: [],
      unowned: 1,
      base: first,
      head: second,
      strategy: "push",
    });
    expect(result.outcome).toBe("changed");
    expect(result.outputs.matrix).toEqual({
      include: [
        {
          service: "orders",
          path: "services/orders",
          image: "ghcr.io/acme/orders",
          "tag-format": "orders/v{version}",
          because: [{ kind: "dependency", of: "money" }],
        },
        {
          service: "payments",
          path: "services/payments",
          image: "",
          "tag-format": "payments/v{version}",
          because: [{ kind: "dependency", of: "money", via: ["ledger"] }],
        },
      ],
    });
    expect(Object.fromEntries(result.dynamic ?? [])).toEqual({
      orders: true,
      orders_count: 0,
      payments: true,
      payments_count: 0,
      web: false,
      web_count: 0,
    });
    expect(readFileSync(String(result.outputs.files), "utf8")).toBe("README.md\0libs/money/a.ts\0");
  });

  it("leaves dependents out when told", async () => {
    const result = await detect({
      directory: clone,
      ...pushOf(first, second),
      inputs: { dependents: "false" },
    });
    expect(result.outputs.changes).toEqual([]);
    expect(result.outcome).toBe("unchanged");
  });

  it("is everything in doubt when the old tip is gone", async () => {
    const result = await detect({ directory: await shallow(), ...pushOf("1".repeat(40), second) });
    expect(result).toMatchObject({
      outcome: "doubt",
      outputs: { all: true, any: true, base: "", head: second },
    });
    expect(result.reason).toMatch(/^base-gone/);
    expect(result.dynamic?.get("web_count")).toBe(1);
    await expect(
      detect({ directory: clone, ...pushOf("1".repeat(40), second), inputs: { "on-doubt": "fail" } }),
    ).rejects.toMatchObject({ code: "DETECT_DOUBT" });
  });

  it("needs no checkout", async () => {
    const result = await detect({
      directory: makeFolder(),
      ...pushOf(first, second),
      repository: "acme/shop.git",
      serverUrl: `file://${root}`,
    });
    expect(result.outputs).toMatchObject({ changes: ["orders", "payments"], base: first, head: second });
  });

  it("says that the repository cannot be read, where even the catalogue is there", async () => {
    const nowhere = { repository: "acme/nowhere", serverUrl: `file://${root}` };
    await expect(
      detect({ directory: makeFolder(), ...pushOf(first, second), ...nowhere }),
    ).rejects.toMatchObject({
      code: "GIT_REMOTE_NOT_FOUND",
    });
  });
});

it("filters give the outputs of paths-filter", async () => {
  const filters =
    "lib: &lib\n  - libs/**\nservices:\n  - *lib\n  - services/**\ndocs: '**/*.md'\nnew:\n  - added: '**'\n";
  const result = await detect({
    directory: clone,
    ...pushOf(first, second),
    inputs: { filters, "list-files": "json" },
  });
  expect(result.outputs.changes).toEqual(["lib", "services", "docs", "new"]);
  expect(Object.fromEntries(result.dynamic ?? [])).toMatchObject({
    lib: true,
    lib_count: 1,
    lib_files: '["libs/money/a.ts"]',
    docs_files: '["README.md"]',
    new_count: 1,
  });
  expect(result.outputs.unowned).toBe(0);
});

it("a change to the catalogue touches only what is defined anew", async () => {
  const folder = await makeClone(remote, makeFolder());
  const changed = catalogue
    .replace("services/web/**'", "services/web/**', 'libs/money/**'")
    .replace("version: 1", "# a comment\nversion: 1");
  const tip = await commit(folder, "config", { ".github/trunkline.yml": changed });
  const result = await detect({ directory: folder, ...pushOf(second, tip) });
  expect(result.outputs.matrix).toMatchObject({
    include: [{ service: "web", because: [{ kind: "config", of: ".github/trunkline.yml:6" }] }],
  });
  expect(result.outputs.unowned).toBe(0);
});

it("a service without files is removed, and no leg of the matrix", async () => {
  const folder = await makeClone(remote, makeFolder());
  const tip = await commit(folder, "drop web", {
    "services/web/a.ts": undefined,
    "services/orders/a.ts": "2",
  });
  const result = await detect({ directory: folder, ...pushOf(second, tip) });
  expect(result.outputs).toMatchObject({ changes: ["orders", "web"], removed: ["web"] });
  expect(result.outputs.matrix).toMatchObject({ include: [{ service: "orders" }] });
});

describe("bad input", () => {
  it.each<[string, Record<string, string>, string]>([
    ["neither catalogue nor filters", { config: "nowhere.yml" }, "DETECT_NOTHING_TO_MATCH"],
    ["filters that are not there", { filters: "nowhere.yml" }, "FILE_MISSING"],
    ["a base that is an option", { base: "--upload-pack=x" }, "DETECT_REF_INVALID"],
    ["a base that nobody has", { base: "nowhere" }, "DETECT_REF_UNKNOWN"],
    ["filters that are no filters", { filters: "a:\nb: 1" }, "DETECT_FILTER_INVALID"],
  ])("%s", async (_, inputs, code) => {
    const failed = await detect({ directory: clone, ...pushOf(first, second), inputs }).catch(
      (thrown: unknown) => thrown,
    );
    expect(problemsIn(failed)?.[0]?.code ?? failed).toBe(code);
  });
});
