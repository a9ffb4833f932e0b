import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { spread } from "../../support/effort.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { importHistory } from "../../support/scratch/history.ts";
import { type CloneKind, checkOut, type Land, makeLand, type Scenario, scenarios } from "./events.ts";
import { detect } from "./step.ts";

let land: Land;
let scenarioOf: ReadonlyMap<string, Scenario>;

beforeAll(async () => {
  land = await makeLand();
  scenarioOf = new Map(scenarios(land).map((one) => [one.name, one]));
});

/** A `git` that notes every start of it, and the real one. */
function notingGit(): { readonly path: string; readonly started: () => readonly string[] } {
  const folder = makeFolder();
  const notes = join(folder, "notes");
  const inner = `PATH='${process.env.PATH}'`;
  writeFileSync(notes, "");
  writeFileSync(
    join(folder, "git"),
    `#!/bin/sh\nfor last; do case $last in --git-dir*) ;; *) echo "$last" >> '${notes}'; break ;; esac; done\n${inner} exec git "$@"\n`,
  );
  chmodSync(join(folder, "git"), 0o755);
  return {
    path: `${folder}:${process.env.PATH}`,
    started: () => readFileSync(notes, "utf8").trim().split("\n"),
  };
}

const counted: readonly (readonly [string, CloneKind, readonly string[]])[] = [
  ["push of one commit", "full", ["diff-tree"]],
  ["push of one commit", "1", ["cat-file", "fetch", "diff-tree"]],
  ["push of many", "1", ["cat-file", "fetch", "diff-tree"]],
  ["push of many", "none", ["cat-file", "fetch", "diff-tree"]],
  ["PR, its base long stale", "1", ["cat-file", "fetch", "diff-tree"]],
  ["PR, its base long stale", "2", ["cat-file", "diff-tree"]],
  ["PR, its base long stale", "none", ["cat-file", "fetch", "diff-tree"]],
  ["PR from a fork", "1", ["cat-file", "fetch", "diff-tree"]],
  ["PR from a fork", "full", ["cat-file", "diff-tree"]],
  ["merge queue, second, of two commits", "1", ["cat-file", "fetch", "diff-tree"]],
  // One more each, as the base has to be found.
  ["PR, head checked out", "1", ["cat-file", "fetch", "fetch", "diff-tree"]],
  ["PR, head checked out", "full", ["fetch", "cat-file", "merge-base", "diff-tree"]],
  ["a branch, first push", "full", ["fetch", "cat-file", "merge-base", "diff-tree"]],
  ["a branch, first push", "blob:none", ["fetch", "cat-file", "merge-base", "diff-tree"]],
  ["a branch, first push", "1", ["cat-file", "fetch", "fetch", "diff-tree"]],
  ["a branch, first push", "50", ["cat-file", "fetch", "diff-tree"]],
  ["a branch, later push", "none", ["cat-file", "fetch", "fetch", "diff-tree"]],
  ["a branch that left long ago", "1", ["cat-file", "fetch", "fetch", "diff-tree"]],
  ["a branch, forced, old tip gone", "1", ["cat-file", "fetch", "fetch", "diff-tree"]],
  ["an orphan branch", "1", ["cat-file", "fetch", "diff-tree"]],
];

it.each(spread(counted, 10))("%s, depth %s: %j", async (name, kind, expected) => {
  const { event, payload, sha, ref, checkout } = scenarioOf.get(name) ?? raise(name);
  const git = notingGit();
  await detect({
    directory: await checkOut(land, checkout ?? sha, kind),
    ...{ event, payload, sha, ref, repository: "acme/shop", serverUrl: `file://${land.root}` },
    inputs: { filters: "a: a/**\nb: b/**\n" },
    env: { PATH: git.path },
  });
  expect(git.started()).toEqual(expected);
});

it.each<[string, CloneKind]>([
  ["without a checkout", "none"],
  ["with a checkout that holds no files", "1"],
])("the manifests of forty services come together, %s", async (_, kind) => {
  const names = Array.from({ length: 40 }, (_, i) => `s${i}`);
  const services = names.map((name) => `  ${name}: { path: services/${name} }\n`).join("");
  const entries = names.map((name) => ({
    path: `services/${name}/package.json`,
    content: `{"name":"${name}"}`,
  }));
  const made = await importHistory(land.remote, [
    {
      name: "0",
      entries: [
        ...entries,
        { path: ".github/trunkline.yml", content: `version: 1\nservices:\n${services}discover: [npm]\n` },
        { path: "package.json", content: '{"workspaces":["services/*","libs/*"]}' },
        { path: "libs/a/package.json", content: '{"name":"a"}' },
      ],
    },
    { name: "1", parents: ["0"], entries: [{ path: "services/s7/x", content: "1" }] },
  ]);
  const [before = "", after = ""] = ["0", "1"].map((name) => made.get(name));
  const git = notingGit();
  const result = await detect({
    directory: await checkOut(land, after, kind),
    ...{ event: "push", sha: after, ref: "refs/heads/main", repository: "acme/shop" },
    payload: { before, after, repository: { default_branch: "main" } },
    serverUrl: `file://${land.root}`,
    env: { PATH: git.path },
  });
  expect(result.outputs.changes).toEqual(["s7"]);
  // The two commits, the folders and text of the catalogue (one each), the first manifests, those of the members.
  expect(git.started().filter((command) => command === "fetch").length).toBeLessThanOrEqual(5);
});

function raise(name: string): never {
  throw new Error(`no scenario ${name}`);
}
