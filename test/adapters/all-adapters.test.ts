import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createWorld } from "../../src/adapters/all-adapters.ts";
import type { Run } from "../../src/ports/workflow-run.ts";
import { makeFolder, writeFiles } from "../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../support/scratch/git.ts";

async function openWorld() {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "remote.git"));
  const directory = await makeClone(remote, join(root, "clone"));
  const head = await commit(directory, "feat: begin", { "a.txt": "1\n" });
  await publish(directory);
  writeFiles(root, { "temp/.keep": "" });
  const run: Run = {
    event: { name: "", payload: {} },
    sha: head,
    ref: "refs/heads/main",
    repository: "acme/shop",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    workflow: "",
    job: "",
    id: "",
    number: 0,
    attempt: 1,
    actor: "",
    directory,
    temporary: join(root, "temp"),
  };
  const world = createWorld(run, { PATH: process.env.PATH }, { info: () => {}, debug: () => {} });
  return { world, run, remote: { url: remote, repository: undefined, token: "" }, head };
}

test("making a world does nothing", async () => {
  const { run } = await openWorld();
  expect(readdirSync(run.temporary)).toEqual([".keep"]);
});

test("every neighbour answers when it is asked", async () => {
  const { world, run, remote, head } = await openWorld();
  expect(await world.files.read("a.txt")).toBe("1\n");
  expect((await world.git.checkout(run.directory))?.head).toBe(head);
  const refs = await (await world.git.open(remote)).refs(["refs/heads/main"]);
  expect(refs.map(({ oid }) => oid)).toEqual([head]);
  const access = { username: "", password: "", token: "" };
  expect(await world.registries.open(access)).toHaveProperty("resolve");
  expect(await world.openGitHub("acme/shop", "a token")).toHaveProperty("createPullRequest");
});

const toMain = {
  branch: "main",
  delivery: "push",
  transport: "git",
  author: { name: "Mona", email: "mona@example.com" },
  deadlineMs: 10_000,
  pullRequest: { labels: [], reviewers: [], autoMerge: false },
} as const;

test("what was read to look ahead is not read again to deliver", async () => {
  const { world, run, remote } = await openWorld();
  const target = { ...toMain, remote };
  const decide = async () => ({ decision: { kind: "nothing" as const } });
  await world.delivery.preview(target, decide);
  await world.delivery.deliver(target, decide);
  expect(readdirSync(run.temporary).filter((name) => name !== ".keep")).toHaveLength(1);
});

test("delivery reads the tip of the very same remote", async () => {
  const { world, remote, head } = await openWorld();
  const target = { ...toMain, remote };
  const receipt = await world.delivery.preview(target, async (tip) => ({
    decision: { kind: "nothing" },
    text: Buffer.from((await tip.read("a.txt")) ?? []).toString(),
  }));
  expect(receipt).toMatchObject({ kind: "untouched", commit: head, plan: { text: "1\n" } });
  // What a preview has fetched is not fetched again by the delivery.
  await world.delivery.deliver(target, async () => ({ decision: { kind: "nothing" } }));
  expect(readdirSync(world.run.temporary).filter((name) => name !== ".keep")).toHaveLength(1);
});
