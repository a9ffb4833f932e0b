import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { clock } from "../../src/adapters/clock.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import type { Oid } from "../../src/core/git/oid.ts";
import {
  fetchCommits,
  findBeforeMerge,
  findForkPoint,
  findNearest,
  type History,
} from "../../src/operations/search-history.ts";
import { programsIn, silent } from "../support/programs.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { makeRemote } from "../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../support/scratch/history.ts";

const root = makeFolder();
const remote = join(root, "shop");
let at: (name: string) => Oid;

beforeAll(async () => {
  await makeRemote(remote);
  const main: Made[] = [];
  for (let i = 0; i <= 500; i++) main.push({ name: `${i}`, parents: i === 0 ? [] : [`${i - 1}`] });
  const made = await importHistory(remote, [
    ...main,
    { name: "side", parents: ["10"] },
    { name: "side2", parents: ["side"] },
    { name: "merge", parents: ["500", "side2"] },
    { name: "later", parents: ["merge"] },
    { name: "alien" },
  ]);
  at = (name) => (made.get(name) ?? name) as Oid;
  await setRefs(remote, { "refs/heads/main": at("later"), "refs/heads/alien": at("alien") });
});

/** A fresh private repository that holds nothing yet. */
async function history(more: Partial<History> = {}): Promise<History> {
  const git = createGit({
    environment: { PATH: process.env.PATH },
    temporary: makeFolder(),
    clock,
    log: silent,
    programs: programsIn(),
  });
  const repository = await git.open({ url: remote, repository: undefined, token: "" });
  return { repository, mayFetch: true, whole: false, ...more };
}

describe("findForkPoint", () => {
  it.each<[string, string, string, string | "none"]>([
    ["near", "later", "500", "500"],
    ["far", "500", "side2", "10"],
    ["contained", "later", "side", "side"],
    ["none", "later", "alien", "none"],
  ])("%s", async (_, one, other, expected) => {
    const found = await findForkPoint(await history(), at(one), at(other));
    expect(found).toEqual(expected === "none" ? { kind: "none" } : { kind: "found", value: at(expected) });
  });

  it("says what it lacks", async () => {
    expect(await findForkPoint(await history({ mayFetch: false }), at("1"), at("2"))).toEqual({
      kind: "not-fetched",
    });
    expect(await findForkPoint(await history(), at("1"), "1".repeat(40) as Oid)).toEqual({ kind: "gone" });
  });
});

it.each<[string, string[], string | "none"]>([
  ["499", ["500", "499", "498"], "498"],
  ["later", ["side", "400"], "side"],
  ["later", ["later", "merge"], "merge"],
  ["500", ["3", "alien"], "3"],
  ["500", ["side", "alien"], "none"],
])("findNearest to %s of %j", async (head, required, expected) => {
  const found = await findNearest(await history(), at(head), new Set(required.map(at)));
  expect(found).toEqual(expected === "none" ? { kind: "none" } : { kind: "found", value: at(expected) });
});

it.each<[string, string, string]>([
  ["later", "side", "500"],
  ["merge", "side2", "500"],
  ["later", "450", "itself"],
  ["later", "later", "itself"],
])("findBeforeMerge: %s got %s", async (trunk, head, expected) => {
  const found = await findBeforeMerge(await history(), at(trunk), at(head));
  expect(found).toEqual({ kind: "found", value: expected === "itself" ? expected : at(expected) });
});

it("bring fetches, or only looks", async () => {
  expect(await fetchCommits(await history(), [at("3")])).toBe(true);
  expect(await fetchCommits(await history(), ["1".repeat(40) as Oid])).toBe(false);
  expect(await fetchCommits(await history({ mayFetch: false }), [at("3")])).toBe(false);
});
