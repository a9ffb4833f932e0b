import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { markGreen } from "../../../src/actions/mark-green/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { lastGreen, ledgerRef, parseLedger } from "../../../src/core/ledger/green-ledger.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { isStress } from "../../support/effort.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { git, makeRemote } from "../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../support/scratch/history.ts";

const root = makeFolder();
let at: (name: string) => string;

beforeAll(async () => {
  const remote = await makeRemote(join(root, "acme/shop"));
  const line = Array.from({ length: 80 }, (_, i) => ({ name: `${i}`, parents: i === 0 ? [] : [`${i - 1}`] }));
  const made = await importHistory(remote, [...line, { name: "forced", parents: ["70"] }]);
  at = (name) => made.get(name) ?? name;
  await setRefs(remote, { "refs/heads/main": at("79"), "refs/heads/forced": at("forced") });
});

function mark(service: string, commit: string, more: Record<string, string> = {}) {
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: makeFolder(),
    GITHUB_SERVER_URL: `file://${root}`,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: at(commit),
    RUNNER_TEMP: makeFolder(),
    INPUT_SERVICE: service,
    ...more,
  };
  const world = createWorld(readRun(env, "."), env, { info() {}, debug() {} });
  return markGreen.run(readInputs(markGreen.inputs, env), world);
}

async function recorded(): Promise<Record<string, string>> {
  const text = await git(join(root, "acme/shop"), "log", "-1", "--format=%B", ledgerRef);
  return Object.fromEntries(lastGreen(parseLedger(text), ["main"]));
}

describe("one after the other", () => {
  it("records, keeps the others, and takes nothing back", async () => {
    expect(await mark("orders\nweb", "10")).toMatchObject({
      outcome: "changed",
      outputs: { marked: ["orders", "web"] },
    });
    expect(await mark("web", "75")).toMatchObject({ outcome: "changed", outputs: { attempts: 1 } });
    expect(await mark("web", "75")).toMatchObject({ outcome: "unchanged" });
    expect(await mark("web", "74")).toMatchObject({ outcome: "superseded", outputs: { marked: [] } });
    expect(await mark("web\norders", "74")).toMatchObject({
      outcome: "changed",
      outputs: { marked: ["orders"] },
    });
    expect(await recorded()).toEqual({ orders: at("74"), web: at("75") });
    expect(await mark("web", "forced")).toMatchObject({ outcome: "changed" });
    expect((await recorded()).web).toBe(at("forced"));
    expect(await git(join(root, "acme/shop"), "rev-list", "--count", ledgerRef)).toBe("1");
  });

  it("a dry run with nothing to do is unchanged", async () => {
    await mark("idle", "79");
    expect(await mark("idle", "79", { "INPUT_DRY-RUN": "true" })).toMatchObject({ outcome: "unchanged" });
  });

  it("writes nothing in a dry run, nor for a run of another branch unless it is asked for", async () => {
    const before = await recorded();
    expect(await mark("new", "79", { "INPUT_DRY-RUN": "true" })).toMatchObject({
      outcome: "planned",
      outputs: { marked: ["new"] },
    });
    expect(await mark("new", "79", { GITHUB_REF: "refs/heads/topic" })).toMatchObject({
      outcome: "unchanged",
    });
    expect(await recorded()).toEqual(before);
    await mark("new", "79", { GITHUB_REF: "refs/heads/topic", INPUT_BRANCH: "topic" });
    expect(await recorded()).toEqual(before);
  });
});

it("refuses a service that neither the workspace's catalogue has nor the commit's, and records nothing", async () => {
  const workspace = makeFolder();
  writeFiles(workspace, { ".github/trunkline.yml": "version: 1\nservices:\n  web: { path: web }\n" });
  const before = await recorded();
  const refused = mark("web\nwbe", "79", { GITHUB_WORKSPACE: workspace });
  await expect(refused).rejects.toMatchObject({
    code: "SERVICE_UNKNOWN",
    hint: expect.stringContaining("web"),
  });
  expect(await recorded()).toEqual(before);
});

it("loses nothing when many write at once", async () => {
  const names = Array.from({ length: isStress ? 8 : 3 }, (_, i) => `at-once-${i}`);
  await Promise.all(names.map((name) => mark(name, "79")));
  expect(await recorded()).toMatchObject(Object.fromEntries(names.map((name) => [name, at("79")])));
});

it.each<[string, Record<string, string>, string]>([
  ["no service", { INPUT_SERVICE: "" }, "INPUT_MISSING"],
  ["a service that is no name", { INPUT_SERVICE: "a b" }, "INPUT_INVALID"],
  ["a short SHA", { INPUT_COMMIT: "abc123" }, "INPUT_INVALID"],
  ["no commit at all", { GITHUB_SHA: "" }, "INPUT_MISSING"],
])("refuses %s", async (_, env, code) => {
  const failed = await Promise.resolve()
    .then(() => mark("web", "79", env))
    .catch((thrown: unknown) => thrown);
  expect(problemsIn(failed)?.[0]?.code ?? failed).toBe(code);
});
