import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Tip } from "../../../../src/ports/delivery.ts";
import { isStress } from "../../../support/effort.ts";
import { decisionOf, makeTarget, openDelivery } from "../../../support/github/delivery.ts";
import { type GitHubFixture, openGitHubFixture } from "../../../support/github/github-fixture.ts";
import { commit, git, protectBranch, read } from "../../../support/github/repository.ts";

let fixture: GitHubFixture;
const file = "apps/orders/kustomization.yaml";
beforeEach(async () => {
  fixture = await openGitHubFixture();
  await commit(fixture.repository, "main", { [file]: "tag: 1\n", "other.yaml": "x\n" });
  fixture.github.requests.length = 0;
});
afterEach(() => fixture.github.close());

const requests = () =>
  fixture.github.requests.map(({ kind, operation }) => `${kind} ${operation.split(" ")[0]}`);

test("one request reads, one commits; a second run reads and leaves it", async () => {
  const target = makeTarget(fixture, ["contents: write"], { reads: [file] });
  const receipt = await openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"));
  expect(receipt).toMatchObject({ kind: "landed", branch: "main", attempts: 1 });
  expect(requests()).toEqual(["graphql repository", "graphql createCommitOnBranch"]);
  expect(await read(fixture.repository, receipt.commit, file)).toBe("tag: 2\n");
  expect(await openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"))).toMatchObject({
    kind: "untouched",
  });
  expect(requests()).toHaveLength(3);
});

test("a dry run reads and decides, without a clone as well", async () => {
  const target = makeTarget(fixture, ["contents: read"]);
  const receipt = await openDelivery(fixture).preview(target, decisionOf(file, "tag: 2\n"));
  expect(receipt).toMatchObject({ kind: "untouched", plan: { decision: { kind: "write" } } });
  expect(requests().every((one) => one === "graphql repository")).toBe(true);
});

test("on stale data it decides again on the new tip, and the other change stays", async () => {
  const target = makeTarget(fixture, ["contents: write"]);
  let first = true;
  const receipt = await openDelivery(fixture).deliver(target, async (tip: Tip) => {
    const text = Buffer.from((await tip.read(file)) ?? []).toString();
    if (first) await commit(fixture.repository, "main", { [file]: "tag: 1\nother: 1\n" });
    first = false;
    return decisionOf(file, text.replace("tag: 1", "tag: 2"))(tip);
  });
  expect(receipt).toMatchObject({ kind: "landed", attempts: 2 });
  expect(await read(fixture.repository, "main", file)).toBe("tag: 2\nother: 1\n");
});

/** The others: test/adapters/delivery/race.test.ts. */
const writers = isStress ? 8 : 3;

test(`${writers} writers at once on one file: all land, none is lost`, async () => {
  const names = Array.from({ length: writers }, (_, index) => `s${index}`);
  await commit(fixture.repository, "main", { [file]: names.map((name) => `${name}: old\n`).join("") });
  const target = makeTarget(fixture, ["contents: write"], { reads: [file], deadlineMs: 86_400_000 });
  const receipts = await Promise.all(
    names.map((name) =>
      openDelivery(fixture).deliver(target, async (tip: Tip) => {
        const text = Buffer.from((await tip.read(file)) ?? []).toString();
        return decisionOf(file, text.replace(new RegExp(`^${name}: old$`, "m"), `${name}: new`))(tip);
      }),
    ),
  );
  expect(receipts.map(({ kind }) => kind)).toEqual(names.map(() => "landed"));
  expect(await read(fixture.repository, "main", file)).toBe(names.map((name) => `${name}: new\n`).join(""));
  expect(new Set(receipts.map((one) => one.commit)).size).toBe(writers);
});

describe("what the API cannot carry goes by git, and that is said", () => {
  test.each([
    ["an executable file", "run.sh", "100755"],
    ["a large file", "large.yaml", "100644"],
  ])("%s", async (_, path, mode) => {
    const { directory } = fixture.repository;
    const text = path === "large.yaml" ? "x".repeat(600_000) : "#!/bin/sh\n";
    await commit(fixture.repository, "main", { [path]: text });
    const index = { GIT_INDEX_FILE: `${directory}/mode` };
    await git(directory, ["read-tree", "main"], "", index);
    const blob = (await git(directory, ["rev-parse", `main:${path}`])).toString().trim();
    await git(directory, ["update-index", "--cacheinfo", `${mode},${blob},${path}`], "", index);
    const tree = (await git(directory, ["write-tree"], "", index)).toString().trim();
    const next = (await git(directory, ["commit-tree", tree, "-p", "main", "-m", "mode"])).toString().trim();
    await git(directory, ["update-ref", "refs/heads/main", next]);

    const target = makeTarget(fixture, ["contents: write"]);
    const receipt = await openDelivery(fixture).deliver(target, decisionOf(path, "changed\n"));
    expect(receipt).toMatchObject({
      kind: "landed",
      remarks: [{ level: "warning", text: expect.stringContaining(path) }],
    });
    const listed = (await git(directory, ["ls-tree", "main", path])).toString();
    expect(listed.split(" ")[0]).toBe(mode);
    expect(await read(fixture.repository, "main", path)).toBe("changed\n");
  });
});

test("a protected branch stops at once, with its remedy", async () => {
  await protectBranch(fixture.repository, "main");
  const target = makeTarget(fixture, ["contents: write"]);
  await expect(openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"))).rejects.toMatchObject({
    code: "GIT_PUSH_REFUSED",
  });
  expect(fixture.clock.slept).toEqual([]);
});

test("a token that may only read is told which permission it lacks", async () => {
  const target = makeTarget(fixture, ["contents: read"]);
  await expect(openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"))).rejects.toMatchObject({
    code: "GITHUB_PERMISSION_MISSING",
    message: expect.stringContaining("`contents: write`"),
  });
});

test("a lost answer lands once", async () => {
  fixture.github.fail({ on: "createCommitOnBranch", how: "unanswered" });
  const receipt = await openDelivery(fixture).deliver(
    makeTarget(fixture, ["contents: write"]),
    decisionOf(file, "tag: 2\n"),
  );
  expect(receipt).toMatchObject({ kind: "landed" });
  const count = (await git(fixture.repository.directory, ["rev-list", "--count", "main"])).toString().trim();
  expect(count).toBe("3");
});
