import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { openReleases, type Releases } from "../../../src/actions/promote/releases.ts";
import { findRevisionSource } from "../../../src/actions/promote/revision-source.ts";
import { readCatalogue } from "../../../src/domain/catalogue/reading.ts";
import { type Oid, parseOid } from "../../../src/domain/oid.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { found } from "../../support/promotions.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { tipOf } from "../../support/tip.ts";

let releases: Releases;
/** By tag or branch. */
const commits: Record<string, Oid> = {};

beforeAll(async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(remote, join(root, "shop"));
  const add = async (...names: readonly string[]) => {
    const oid = parseOid(await commit(clone, names.join(), { f: names.join() })) as Oid;
    for (const name of names) {
      commits[name] = oid;
      if (name.includes("/")) await git(clone, "tag", "--annotate", "--message", name, name);
    }
  };
  await add("orders/v1.9.0", "web/v3.0.0");
  await add("orders/v1.10.0");
  await add("orders/v2.0.0-rc.1", "main");
  await publish(clone, "HEAD:refs/heads/main", "--tags");
  await git(clone, "checkout", "--quiet", "-b", "next");
  await add("orders/v2.0.0", "next");
  await publish(clone, "HEAD:refs/heads/next", "--tags");
  const catalogue = readCatalogue("version: 1\nservices: { orders: { path: . } }", "f");
  const source = openGit().open({ url: remote, repository: undefined, token: "" });
  releases = openReleases(catalogue, () => source);
});

it.each([
  ["1.10.0", "orders/v1.10.0"],
  ["v1.10.0", "orders/v1.10.0"],
  ["orders/v2.0.0", "orders/v2.0.0"],
  ["3.0.0", undefined],
  ["*", undefined],
])("finds the tag of %s: %s", async (version, tag) => {
  expect(await releases.tag("orders", version)).toEqual(tag && { tag, commit: commits[tag] });
});

it.each([
  ["main", "orders/v1.10.0"],
  ["HEAD", "orders/v1.10.0"],
  ["next", "orders/v2.0.0"],
  ["gone", undefined],
])("the newest release in %s is %s", async (branch, tag) => {
  expect((await releases.newestIn("orders", branch))?.tag).toBe(tag);
  expect(await releases.isBranch(branch)).toBe(tag !== undefined);
});

it("knows since when a branch has a commit", async () => {
  const of = (tag: string) => commits[tag] ?? ("" as Oid);
  expect(await releases.sinceWhen("main", of("orders/v1.9.0"))).toBeGreaterThan(0);
  expect(await releases.sinceWhen("main", of("orders/v2.0.0"))).toBeUndefined();
});

const route = { ...found("orders").route };
const revision = { name: "revision", key: "" } as const;
const from = { environment: "dev", overlay: "app.yaml", format: revision };
const follows = (text: string) =>
  tipOf([
    { time: 1, files: { "app.yaml": `kind: Application\nspec:\n  source: { targetRevision: ${text} }\n` } },
  ]);

it.each([
  ["main", { kind: "present" }, "orders/v1.10.0", true],
  ["orders/v1.9.0", { kind: "present" }, "orders/v1.9.0", false],
  ["main", { kind: "version", version: "1.9.0" }, "orders/v1.9.0", false],
  ["main", { kind: "hotfix", image: ":orders/v2.0.0", reason: "fire" }, "orders/v2.0.0", false],
] as const)("where dev follows %s, %j is %s", async (text, selection, tag, pinned) => {
  expect(await findRevisionSource(follows(text), { ...route, from }, selection, releases)).toMatchObject({
    kind: "revision",
    tag,
    commit: commits[tag],
    pinned,
  });
});
