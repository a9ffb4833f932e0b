import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { markGreen } from "../../../src/actions/mark-green/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../support/scratch/history.ts";
import { checkOut, type Land } from "./events.ts";
import { detect } from "./step.ts";

const root = makeFolder();
const remote = join(root, "acme/shop");
let land: Land;

beforeAll(async () => {
  mkdirSync(remote, { recursive: true });
  await git(remote, "init", "--quiet", "--bare", "--initial-branch=main", "--object-format=sha256");
  for (const key of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"])
    await git(remote, "config", key, "true");
  const one = (path: string) => [{ path, content: "x" }];
  const catalogue =
    "version: 1\nservices:\n  a: { path: a }\n  b: { path: b }\n  c: { path: c }\ndiscover: [npm]\n";
  const made = await importHistory(remote, [
    {
      name: "0",
      entries: [
        { path: ".github/trunkline.yml", content: catalogue },
        { path: "package.json", content: '{"workspaces":["a","c"]}' },
        { path: "a/package.json", content: '{"name":"a","dependencies":{"c":"*"}}' },
        { path: "b/x", content: "1" },
        { path: "c/package.json", content: '{"name":"c"}' },
      ],
    },
    { name: "1", parents: ["0"], entries: one("c/1") },
    { name: "2", parents: ["1"], entries: one("b/2") },
    { name: "t1", parents: ["1"], entries: one("b/t1") },
    { name: "t2", parents: ["t1"], entries: one("README.md") },
  ]);
  const at = (name: string) => made.get(name) ?? name;
  await setRefs(remote, { "refs/heads/main": at("2"), "refs/heads/t": at("t2") });
  land = { root, remote, at };
});

const kinds = ["1", "2", "full", "blob:none", "tree:0", "none"] as const;

function push(branch: string, before: string, after: string, directory: string, inputs = {}) {
  return detect({
    directory,
    event: "push",
    ref: `refs/heads/${branch}`,
    sha: land.at(after),
    payload: { before: land.at(before), after: land.at(after), repository: { default_branch: "main" } },
    repository: "acme/shop",
    serverUrl: `file://${root}`,
    inputs,
  });
}

it.each(kinds)("a repository of SHA-256 names, clone: %s", async (kind) => {
  const zero = "0".repeat(64);
  const at1 = await checkOut(land, land.at("1"), kind, ["--object-format=sha256"]);
  expect((await push("main", "0", "1", at1)).outputs).toMatchObject({
    changes: ["a", "c"],
    base: land.at("0"),
  });
  const t2 = await checkOut(land, land.at("t2"), kind, ["--object-format=sha256"]);
  expect((await push("t", zero, "t2", t2)).outputs).toMatchObject({ changes: ["b"], base: land.at("1") });
  expect((await push("main", zero, "1", at1)).outputs).toMatchObject({
    strategy: "first-commit",
    changes: ["a", "b", "c"],
  });
});

it("keeps its ledger, too", async () => {
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: makeFolder(),
    GITHUB_SERVER_URL: `file://${root}`,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: land.at("1"),
    RUNNER_TEMP: makeFolder(),
    INPUT_SERVICE: "a\nb\nc",
  };
  const world = createWorld(readRun(env, "."), env, { info() {}, debug() {} });
  expect(await markGreen.run(readInputs(markGreen.inputs, env), world)).toMatchObject({ outcome: "changed" });
  await promisify(execFile)("git", ["-C", remote, "fsck", "--strict"]);
  const result = await push("main", "0", "2", makeFolder(), { "last-green": "true" });
  expect(result.outputs).toMatchObject({ strategy: "last-green", changes: ["b"] });
});
