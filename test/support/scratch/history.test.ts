import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { git, makeRemote } from "./git.ts";
import { importHistory, setRefs } from "./history.ts";

test("a made-up history", async () => {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const made = await importHistory(remote, [
    { name: "root", entries: [{ path: "a\n", content: "1" }] },
    { name: "side", parents: ["root"], entries: [{ path: Buffer.from([0xff]), content: "x" }] },
    { name: "other", entries: [{ path: "link", mode: "120000", content: "a" }] },
    { name: "merge", parents: ["root", "side"], entries: [{ path: "a\n", content: undefined }] },
  ]);
  await setRefs(remote, { "refs/heads/main": made.get("merge") });

  expect(await git(remote, "rev-parse", "main^1", "main^2")).toBe(`${made.get("root")}\n${made.get("side")}`);
  expect(await git(remote, "rev-list", "--count", `${made.get("other")}`)).toBe("1");
  expect(await git(remote, "ls-tree", "--name-only", "main")).toBe("");
  expect(await git(remote, "ls-tree", `${made.get("side")}`)).toContain('"\\377"');
  expect(await git(remote, "for-each-ref", "refs/heads/imported")).toBe("");
});
