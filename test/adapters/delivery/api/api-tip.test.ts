import { expect, test } from "vitest";
import { openApiTip, withLikely } from "../../../../src/adapters/delivery/api/api-tip.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import type { GitHubEntry } from "../../../../src/ports/github-branch.ts";

const commit = "a".repeat(40) as Oid;
const file = (text: string): GitHubEntry => ({ kind: "file", plain: true, bytes: Buffer.from(text) });
const tree = new Map<string, GitHubEntry>([
  ["apps/a", { kind: "folder", names: ["kustomization.yaml"] }],
  ["apps/a/kustomization.yaml", file("a")],
  ["apps/b", { kind: "folder", names: ["Kustomization"] }],
  ["apps/b/Kustomization", file("b")],
  ["link", { kind: "opaque", why: "it is a symbolic link" }],
]);

/** A GitHub that keeps which paths were asked for together. */
function openTestTip(requested: readonly string[] = []) {
  const requests: (readonly string[])[] = [];
  const logs: number[] = [];
  const expected = new Set<string>();
  const github = {
    readPaths: async (_: unknown, paths: readonly string[]) => {
      requests.push(paths);
      return tree;
    },
    readLog: async (_: unknown, most: number) => {
      logs.push(most);
      return [{ oid: commit, message: "newest", parent: undefined }];
    },
  };
  const local = {
    commit,
    list: async () => [],
    read: async () => Buffer.from("by git"),
    reachesFirstCommit: async () => true,
    history: async () => [],
    log: async () => [],
    readAt: async () => undefined,
  };
  const tip = openApiTip(
    github,
    {
      commit,
      parents: [],
      changed: 1,
      log: [
        { oid: commit, message: "two", parent: undefined },
        { oid: commit, message: "one", parent: undefined },
      ],
      logIsWhole: false,
      entries: new Map(
        requested.flatMap((path) => {
          const entry = tree.get(path);
          return entry === undefined ? [] : [[path, entry] as const];
        }),
      ),
    },
    requested,
    expected,
    async () => local,
  );
  return { tip, requests, logs, expected };
}

test("a folder brings the file that it is most likely listed for", async () => {
  const { tip, requests } = openTestTip();
  expect(await tip.list("apps/a")).toEqual(["kustomization.yaml"]);
  expect(Buffer.from((await tip.read("apps/a/kustomization.yaml")) ?? []).toString()).toBe("a");
  expect(requests).toHaveLength(1);
});

test("what is asked for at the same time is one request", async () => {
  const { tip, requests } = openTestTip();
  await Promise.all([tip.list("apps/a"), tip.list("apps/b"), tip.read("apps/b/Kustomization")]);
  expect(requests).toHaveLength(1);
  await tip.list("apps/b");
  expect(requests).toHaveLength(1);
  expect(await tip.read("other")).toBeUndefined();
  expect(requests).toHaveLength(2);
});

test("what was read with the tip is no request, also where nothing is there", async () => {
  const { tip, requests, expected } = openTestTip(withLikely(["apps/a", "none"]));
  expect(await tip.list("apps/a")).toEqual(["kustomization.yaml"]);
  expect(await tip.list("none")).toBeUndefined();
  expect(await tip.read("apps/a")).toBeUndefined();
  expect(requests).toEqual([]);
  expect([...expected]).toEqual(["apps/a", "none"]);
});

test("what the API cannot carry is read by git", async () => {
  const { tip } = openTestTip();
  expect(Buffer.from((await tip.read("link")) ?? []).toString()).toBe("by git");
});

test("likely names go with folders only", () => {
  expect(withLikely(["a/kustomization.yml", "Kustomization", "x.yaml"])).toEqual([
    "a/kustomization.yml",
    "Kustomization",
    "x.yaml",
  ]);
  expect(withLikely([""])).toEqual(["", "kustomization.yaml", "kustomization.yml", "Kustomization"]);
});

test("the newest messages came with the tip; for more, GitHub is asked once", async () => {
  const { tip, logs } = openTestTip();
  expect((await tip.log(1)).map(({ message }) => message)).toEqual(["two"]);
  expect((await tip.log(2)).map(({ message }) => message)).toEqual(["two", "one"]);
  expect(logs).toEqual([]);
  expect((await tip.log(3)).map(({ message }) => message)).toEqual(["newest"]);
  await tip.log(3);
  expect(logs).toEqual([3]);
});

test("a file at an older commit", async () => {
  const { tip, requests } = openTestTip();
  const older = "b".repeat(40) as Oid;
  expect(Buffer.from((await tip.readAt(older, "apps/a/kustomization.yaml")) ?? []).toString()).toBe("a");
  expect(await tip.readAt(older, "none")).toBeUndefined();
  expect(requests).toEqual([["apps/a/kustomization.yaml"], ["none"]]);
});
