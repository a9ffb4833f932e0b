import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { clock } from "../../src/adapters/clock.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import type { Oid } from "../../src/core/git/oid.ts";
import { findForkPointOf } from "../../src/operations/fork-point.ts";
import { spread } from "../support/effort.ts";
import { programsIn, silent } from "../support/programs.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { git, makeRemote } from "../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../support/scratch/history.ts";

const remote = join(makeFolder(), "shop");
const ours = createGit({
  environment: { PATH: process.env.PATH },
  temporary: makeFolder(),
  clock,
  log: silent,
  programs: programsIn(),
});
let at: (name: string) => Oid;

beforeAll(async () => {
  await makeRemote(remote);
  const main: Made[] = [];
  for (let i = 0; i <= 90; i++) main.push({ name: `${i}`, parents: i === 0 ? [] : [`${i - 1}`] });
  const made = await importHistory(remote, [
    ...main,
    { name: "a1", parents: ["10"] },
    { name: "a2", parents: ["a1"] },
    { name: "fan1", parents: ["a1"] },
    { name: "fan2", parents: ["a1"] },
    { name: "fan", parents: ["fan1", "fan2"] },
    { name: "other", parents: ["11"] },
    { name: "twice", parents: ["a2", "other"] },
    { name: "merged", parents: ["a2", "20"] },
    { name: "alien1" },
    { name: "alien2", parents: ["alien1"] },
    { name: "half", parents: ["a2", "alien2"] },
  ]);
  at = (name) => (made.get(name) ?? name) as Oid;
  await setRefs(remote, { "refs/heads/main": at("90"), "refs/heads/x": at("half") });
});

it.each<[string, string, string | undefined]>([
  ["a branch of one commit", "a1", "10"],
  ["a branch of two", "a2", "10"],
  ["merges of its own", "fan", "10"],
  ["what is grafted in from elsewhere", "half", "10"],
  ["nothing in common", "alien2", "nowhere"],
  ["nothing in common, a root", "alien1", "nowhere"],
  ["two ways into the branch: it cannot be told which is nearer", "twice", undefined],
  ["the branch was merged in", "merged", undefined],
  ["the branch holds it", "50", undefined],
  ["the tip of the branch", "90", undefined],
  ["a commit that nobody has", "1".repeat(40), undefined],
])("%s", async (_, head, expected) => {
  for (const depth of spread([undefined, 1, 2, 50], 2)) {
    const borrow = depth === undefined ? undefined : await cloneOf(head, depth);
    if (depth !== undefined && borrow === undefined) continue;
    const repository = await ours.open(
      { url: `file://${remote}`, repository: undefined, token: "" },
      borrow && { borrow },
    );
    const history = { repository, mayFetch: true, whole: false };
    const found = await findForkPointOf(history, "refs/heads/main", at(head));
    expect(found).toBe(expected === undefined || expected === "nowhere" ? expected : at(expected));
  }
});

it("there is no such branch", async () => {
  const repository = await ours.open({ url: `file://${remote}`, repository: undefined, token: "" });
  const history = { repository, mayFetch: true, whole: false };
  expect(await findForkPointOf(history, "refs/heads/none", at("a2"))).toBeUndefined();
  expect(await findForkPointOf({ ...history, mayFetch: false }, "refs/heads/main", at("a2"))).toBeUndefined();
  expect(await findForkPointOf({ ...history, whole: true }, "refs/heads/main", at("a2"))).toBeUndefined();
});

async function cloneOf(head: string, depth: number) {
  if (/^1+$/.test(head)) return undefined;
  const folder = makeFolder();
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "fetch", "--quiet", `--depth=${depth}`, `file://${remote}`, at(head));
  return ours.checkout(folder);
}
