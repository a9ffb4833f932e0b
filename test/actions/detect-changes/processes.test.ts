import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { type CloneKind, checkOut, type Land, makeLand, type Scenario, scenarios } from "./events.ts";
import { detect } from "./step.ts";

let land: Land;
let known: ReadonlyMap<string, Scenario>;

beforeAll(async () => {
  land = await makeLand();
  known = new Map(scenarios(land).map((one) => [one.name, one]));
}, 60_000);

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

it.each<[string, CloneKind, string[]]>([
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
])("%s, depth %s: %j", async (name, kind, expected) => {
  const { event, payload, sha, ref, checkout } = known.get(name) ?? raise(name);
  const git = notingGit();
  await detect({
    directory: await checkOut(land, checkout ?? sha, kind),
    ...{ event, payload, sha, ref, repository: "acme/shop", serverUrl: `file://${land.root}` },
    inputs: { filters: "a: a/**\nb: b/**\n" },
    env: { PATH: git.path },
  });
  expect(git.started()).toEqual(expected);
});

function raise(name: string): never {
  throw new Error(`no scenario ${name}`);
}
