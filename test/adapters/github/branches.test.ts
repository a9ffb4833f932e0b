import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { secondaryLimit } from "../../support/github/fault.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit, git, protectBranch, read } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
let tip: Oid;
const file = "apps/orders/kustomization.yaml";
const message = "Set orders to 1.2.0\n\n- one line\n\nTrunkline: set-image\nService: orders";

beforeEach(async () => {
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write"]);
  tip = (await commit(fixture.repository, "main", { [file]: "images: []\r\n", "top.txt": "x" })) as Oid;
});
afterEach(() => fixture.github.close());

const change = (text: string, expected = tip) => ({
  branch: "main",
  expected,
  files: new Map([[file, Buffer.from(text)]]),
  message,
});

describe("reading", () => {
  test("a branch, its tip and any of its paths in one request", async () => {
    const branch = await github.readBranch("main", ["apps/orders", file, "none", ""]);
    expect(branch).toMatchObject({
      name: "main",
      tip: {
        commit: tip,
        parents: [fixture.tip],
        log: [{ message: "commit" }, { message: "commit" }],
        logIsWhole: true,
      },
    });
    expect(Object.fromEntries(branch?.tip.entries ?? [])).toEqual({
      "": { kind: "folder", names: ["README.md", "apps", "top.txt"] },
      "apps/orders": { kind: "folder", names: ["kustomization.yaml"] },
      [file]: { kind: "file", plain: true, bytes: Buffer.from("images: []\r\n") },
    });
    expect(fixture.github.requests).toHaveLength(1);
  });

  test("the default branch where none is named, and undefined where there is none", async () => {
    expect(await github.readBranch("", [])).toMatchObject({ name: "main", tip: { commit: tip } });
    expect(await github.readBranch("none", [file])).toBeUndefined();
  });

  test("more paths than one query asks for", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`many/${index}.txt`, `${index}`]),
    );
    const next = (await commit(fixture.repository, "main", files)) as Oid;
    const branch = await github.readBranch("main", Object.keys(files));
    expect(branch?.tip.entries.size).toBe(91);
    expect([...(await github.readPaths(next, [""])).keys()]).toEqual([""]);
    expect((await github.readPaths(next, Object.keys(files))).get("many/89.txt")).toMatchObject({
      kind: "file",
    });
  });

  test("the messages of the first-parent line, newest first", async () => {
    const next = (await commit(fixture.repository, "main", { "top.txt": "y" })) as Oid;
    const log = await github.readLog(next, 2);
    expect(log.map(({ oid }) => oid)).toEqual([next, tip]);
    expect(log[0]?.message.trim()).toBe("commit");
    expect(await github.readLog(fixture.tip as Oid, 9)).toHaveLength(1);
  });

  test("what the API cannot carry says why", async () => {
    await commit(fixture.repository, "main", { "large.yaml": `a: ${"x".repeat(600_000)}\n` });
    const branch = await github.readBranch("main", ["large.yaml"]);
    expect(branch?.tip.entries.get("large.yaml")).toMatchObject({ kind: "opaque" });
  });
});

describe("committing", () => {
  test("one commit on the tip that was read, with the whole message", async () => {
    const made = await github.commitOnBranch(change("images: [a]\n"));
    if (made.kind !== "landed") throw new Error(made.answer);
    expect(await read(fixture.repository, "main", file)).toBe("images: [a]\n");
    const shown = (
      await git(fixture.repository.directory, ["log", "-1", "--format=%H %P%n%B", "main"])
    ).toString();
    expect(shown.trim()).toBe(`${made.commit} ${tip}\n${message}`);
  });

  test("another tip is a race, and nothing is lost", async () => {
    await commit(fixture.repository, "main", { "top.txt": "y" });
    expect(await github.commitOnBranch(change("mine\n"))).toMatchObject({ kind: "race" });
    expect(await read(fixture.repository, "main", file)).toBe("images: []\r\n");
  });

  test("a lost answer is settled by looking, though others have landed since", async () => {
    fixture.github.fail({ on: "createCommitOnBranch", how: "unanswered" });
    const made = await github.commitOnBranch(change("mine\n"));
    expect(made).toEqual({ kind: "landed", commit: (await github.readBranch("main", []))?.tip.commit });
    const count = (await git(fixture.repository.directory, ["rev-list", "--count", "main"]))
      .toString()
      .trim();
    expect(count).toBe("3");
  });

  test("what was not done is done again", async () => {
    fixture.github.fail({ on: "createCommitOnBranch", how: "dropped" });
    fixture.github.fail({ on: "createCommitOnBranch", how: secondaryLimit(60) });
    expect(await github.commitOnBranch(change("mine\n"))).toMatchObject({ kind: "landed" });
  });

  test("a protected branch is policy", async () => {
    await protectBranch(fixture.repository, "main");
    expect(await github.commitOnBranch(change("mine\n"))).toMatchObject({ kind: "policy" });
  });

  test("without the permission the Problem names it", async () => {
    const reader = await fixture.openGitHub(["contents: read"]);
    await expect(reader.commitOnBranch(change("mine\n"))).rejects.toMatchObject({
      code: "GITHUB_PERMISSION_MISSING",
      message: expect.stringContaining("`contents: write`"),
    });
  });
});
