import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { findRevisionSource } from "../../src/actions/promote/select/source-revision.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { type Oid, parseOid } from "../../src/core/git/oid.ts";
import { openReleaseTags, type ReleaseTags } from "../../src/operations/release-tags.ts";
import { openGit } from "../support/git-server/open-git.ts";
import { found } from "../support/promotions.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";
import { tipOf } from "../support/tip.ts";

let releases: ReleaseTags;
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
  const catalogue = readCatalogue(
    "version: 1\nservices: { orders: { path: . } }\nenvironments: { dev: , qa: , production: }",
    "f",
  );
  const source = openGit().open({ url: remote, repository: undefined, token: "" });
  releases = openReleaseTags(catalogue, () => source);
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
  ["main", ["orders/v2.0.0-rc.1", "orders/v1.10.0", "orders/v1.9.0"]],
  ["HEAD", ["orders/v2.0.0-rc.1", "orders/v1.10.0", "orders/v1.9.0"]],
  ["next", ["orders/v2.0.0", "orders/v2.0.0-rc.1", "orders/v1.10.0", "orders/v1.9.0"]],
  ["gone", undefined],
  ["0".repeat(40), undefined],
])("the releases in %s are %j", async (where, tags) => {
  expect((await releases.containedIn("orders", where))?.map(({ name }) => name)).toEqual(tags);
});

it("the releases in a commit are those before it", async () => {
  const found = await releases.containedIn("orders", commits["orders/v1.10.0"] ?? "");
  expect(found?.map(({ name }) => name)).toEqual(["orders/v1.10.0", "orders/v1.9.0"]);
});

it.each([
  ["qa", "orders/v2.0.0-rc.1"],
  ["production", "orders/v1.10.0"],
])("of the releases on trunk %s follows %s", async (environment, tag) => {
  const there = (await releases.containedIn("orders", "main")) ?? [];
  expect(releases.newestFor(environment, there)?.name).toBe(tag);
});

it("knows since when a branch has a commit", async () => {
  const of = (tag: string) => commits[tag] ?? ("" as Oid);
  expect(await releases.sinceWhen("main", of("orders/v1.9.0"))).toBeGreaterThan(0);
  expect(await releases.sinceWhen("main", of("orders/v2.0.0"))).toBeUndefined();
});

const revision = { name: "revision", key: "" } as const;
/** The way to an environment whose predecessor has followed these, the newest last. */
const follows = (...texts: readonly string[]) =>
  tipOf(
    texts.map((text, time) => ({
      time,
      files: { "app.yaml": `kind: Application\nspec:\n  source: { targetRevision: ${text} }\n` },
    })),
  );
const wayTo = (environment: string) => ({
  ...found("orders").path,
  from: { environment: "before", overlay: "app.yaml", format: revision },
  to: { environment, overlay: "app.yaml", format: revision },
});

it.each([
  ["qa", "main", { kind: "present" }, "orders/v2.0.0-rc.1", true],
  ["qa", "next", { kind: "present" }, "orders/v2.0.0", true],
  ["production", "main", { kind: "present" }, "orders/v1.10.0", true],
  ["production", "orders/v1.9.0", { kind: "present" }, "orders/v1.9.0", false],
  ["production", "refs/tags/orders/v1.9.0", { kind: "present" }, "orders/v1.9.0", false],
  ["production", "main", { kind: "version", version: "1.9.0" }, "orders/v1.9.0", false],
  ["production", "main", { kind: "hotfix", image: ":orders/v2.0.0", reason: "fire" }, "orders/v2.0.0", false],
] as const)("to %s, where the one before follows %s, %j is %s", async (to, text, selection, tag, pinned) => {
  expect(await findRevisionSource(follows(text), wayTo(to), selection, releases)).toMatchObject({
    kind: "revision",
    tag,
    commit: commits[tag],
    pinned,
  });
});

const present = { kind: "present" } as const;

it.each([
  [["orders/v1.9.0", "orders/v1.10.0", "orders/v2.0.0-rc.1"], "orders/v1.10.0"],
  [["orders/v1.10.0", "orders/v1.9.0", "orders/v2.0.0-rc.1"], "orders/v1.10.0"],
  // Rolled back from a release: it does not go on.
  [["orders/v1.9.0", "orders/v2.0.0", "orders/v2.0.0-rc.1"], "orders/v1.9.0"],
])("production takes the newest release that QA has had up to now: %j", async (had, tag) => {
  const taken = await findRevisionSource(follows(...had), wayTo("production"), present, releases);
  expect(taken).toMatchObject({ tag, pinned: true });
});

it("QA at a commit gets the newest release in it", async () => {
  const at = follows(commits["orders/v1.10.0"] ?? "");
  expect(await findRevisionSource(at, wayTo("qa"), present, releases)).toMatchObject({
    tag: "orders/v1.10.0",
  });
});

it.each([
  ["only pre-releases", follows("orders/v2.0.0-rc.1"), "REVISION_UNSTABLE"],
  ["what is no branch, tag or commit", follows("'1.x'"), "REVISION_NO_TAG"],
  [
    "a tag that means another commit",
    tipOf([
      {
        time: 1,
        files: {
          "app.yaml": `kind: GitRepository\nspec: { ref: { tag: orders/v1.9.0, commit: ${"0".repeat(40)} } }\n`,
        },
      },
    ]),
    "REVISION_TAG_MOVED",
  ],
])("takes nothing from QA that has %s", async (_, at, code) => {
  await expect(findRevisionSource(at, wayTo("production"), present, releases)).rejects.toMatchObject({
    code,
  });
});
