import { afterAll, beforeAll, expect, it } from "vitest";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../../support/scratch/history.ts";
import { type CloneKind, checkOut, type Land } from "./events.ts";
import { detect } from "./step.ts";

let server: GitServer;
let land: Land;
let at: (name: string) => string;

/** A trunk of 5,000 commits over 400 files; a branch that left it 1,200 commits ago, and its pull request. */
beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
  const remote = server.create("acme/shop");
  const files = Array.from({ length: 400 }, (_, i) => ({ path: `s${i % 20}/d${i % 5}/${i}`, content: "0" }));
  const trunk: Made[] = [{ name: "0", entries: files }];
  for (let i = 1; i <= 5_000; i++)
    trunk.push({
      name: `${i}`,
      parents: [`${i - 1}`],
      entries: [{ path: files[(i * 7) % 400]?.path ?? "", content: `${i}` }],
    });
  const made = await importHistory(remote, [
    ...trunk,
    { name: "t1", parents: ["3800"], entries: [{ path: "s1/t", content: "1" }] },
    { name: "t2", parents: ["t1"], entries: [{ path: "s2/t", content: "1" }] },
    {
      name: "merge",
      parents: ["4999", "t2"],
      entries: ["s1/t", "s2/t"].map((path) => ({ path, content: "1" })),
    },
  ]);
  at = (name) => made.get(name) ?? name;
  await setRefs(remote, {
    "refs/heads/main": at("5000"),
    "refs/heads/topic": at("t2"),
    "refs/pull/1/merge": at("merge"),
  });
  await git(remote, "gc", "--quiet");
  land = { root: server.root, remote, at };
});
afterAll(() => server.close());

it.each<[string, CloneKind, number]>([
  ["pull request", "1", 5_000],
  ["pull request", "none", 40_000],
  ["pull request, head checked out", "1", 5_000],
  ["push", "1", 5_000],
  ["push of a branch", "1", 5_000],
  ["push of a branch", "50", 5_000],
  ["push of a branch", "none", 40_000],
  ["merge queue", "1", 5_000],
  ["schedule", "1", 1_000],
])("of a long history a %s with clone %s takes at most %s bytes", async (name, kind, most) => {
  const of =
    name.includes("branch") || name.includes("head") ? "t2" : name === "pull request" ? "merge" : "5000";
  const directory = await checkOut(land, at(of), kind);
  if (kind !== "none") await git(directory, "remote", "set-url", "origin", server.urlOf("acme/shop"));
  const before = at(name === "push" ? "4990" : "t1");
  const isPull = name.startsWith("pull");
  const pullRequest = { number: 1, head: { sha: at("t2") }, base: { sha: at("3800"), ref: "main" } };
  server.requests.length = 0;
  const result = await detect({
    directory,
    event: isPull ? "pull_request" : name === "merge queue" ? "merge_group" : (name.split(" ")[0] ?? ""),
    ref: isPull ? "refs/pull/1/merge" : `refs/heads/${of === "t2" ? "topic" : "main"}`,
    sha: at(isPull ? "merge" : of),
    payload: {
      repository: { default_branch: "main" },
      before,
      after: at(of),
      ...(isPull && { pull_request: pullRequest }),
      ...(name === "merge queue" && { merge_group: { base_sha: at("4999"), head_sha: at("5000") } }),
    },
    repository: "acme/shop.git",
    serverUrl: server.url,
    inputs: { filters: "one: s1/t\ntwo: s2/t\n" },
  });
  const all = name === "schedule" || of === "t2" || isPull;
  expect(result.outputs.changes).toEqual(all ? ["one", "two"] : []);
  const bytes = server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  expect(bytes).toBeLessThanOrEqual(most);
});
