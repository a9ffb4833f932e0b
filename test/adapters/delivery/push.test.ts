import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../../../src/core/commit/delivery-decision.ts";
import type { Target } from "../../../src/ports/delivery.ts";
import { makeClock } from "../../support/clock.ts";
import { spread } from "../../support/effort.ts";
import { openDelivery, writeFile } from "../../support/git-server/open-delivery.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";

let server: GitServer;
let bare: string;
let clone: string;
let target: Target;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

beforeEach(async (context) => {
  server.heal();
  const name = `acme/${context.task.id.replaceAll(/\W/g, "")}`;
  bare = server.create(name);
  server.protect(name, { read: ["reader"], write: ["writer"] });
  clone = await makeClone(bare, join(makeFolder(), "clone"));
  await commit(clone, "feat: one", { "tag.txt": "1\n", "other.txt": "x\n" });
  await publish(clone);
  target = {
    remote: { url: server.urlOf(name), repository: undefined, token: "writer" },
    branch: "main",
    delivery: "push",
    transport: "git",
    author: { name: "Robot", email: "robot@example.com" },
    deadlineMs: 60_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
    reads: ["tag.txt"],
  };
});

const log = () => git(bare, "log", "--format=%s", "main");
const moveOn = async (files: Record<string, string>) => {
  await git(clone, "pull", "-q", "origin", "main");
  await commit(clone, "feat: somebody else", files);
  await publish(clone);
};

test("lands one commit on the tip of the branch; a second run finds it and writes nothing", async () => {
  const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
  expect(receipt).toMatchObject({ kind: "landed", branch: "main", attempts: 1 });
  expect(receipt.commit).toBe(await git(bare, "rev-parse", "main"));
  expect(await git(bare, "show", "main:tag.txt")).toBe("2");
  expect(await openDelivery().deliver(target, writeFile("tag.txt", "2\n"))).toMatchObject({
    kind: "untouched",
  });
  expect(await log()).toBe("set tag.txt\nfeat: one");
});

test("an empty branch is the remote's default one; an unknown one is a Problem", async () => {
  const receipt = await openDelivery().deliver({ ...target, branch: "" }, writeFile("tag.txt", "2\n"));
  expect(receipt).toMatchObject({ kind: "landed", branch: "main" });
  const nowhere = openDelivery().deliver({ ...target, branch: "none" }, writeFile("tag.txt", "3\n"));
  await expect(nowhere).rejects.toMatchObject({ code: "GIT_REF_MISSING" });
});

test("a preview reads and decides, and writes nothing", async () => {
  const receipt = await openDelivery().preview(target, writeFile("tag.txt", "2\n"));
  expect(receipt).toMatchObject({ kind: "untouched", plan: { decision: { kind: "write" } } });
  expect(await log()).toBe("feat: one");
});

test("a tip is read without a decision, and a delivery to the same target begins with it", async () => {
  const delivery = openDelivery();
  const tip = await delivery.readTip(target);
  expect(tip.commit).toBe((await delivery.preview(target, writeFile("tag.txt", "2\n"))).commit);
  expect(Buffer.from((await tip.read("tag.txt")) ?? []).toString()).toBe("1\n");
  expect(await log()).toBe("feat: one");
});

test("a delivery after a preview fetches only what has moved since", async () => {
  const delivery = openDelivery();
  server.requests.length = 0;
  await delivery.preview(target, writeFile("tag.txt", "2\n"));
  const previewed = server.requests.length;
  await moveOn({ "other.txt": "y\n" });
  server.requests.length = 0;
  expect(await delivery.deliver(target, writeFile("tag.txt", "2\n"))).toMatchObject({ kind: "landed" });
  expect(server.requests.filter(({ kind }) => kind.startsWith("fetch")).length).toBeLessThan(previewed);
  expect(await log()).toBe("set tag.txt\nfeat: somebody else\nfeat: one");
});

test("on a race it decides again on the new tip, and the other change stays", async () => {
  const seen: string[] = [];
  const receipt = await openDelivery().deliver(target, async (tip) => {
    seen.push(Buffer.from((await tip.read("tag.txt")) ?? []).toString());
    if (seen.length === 1) await moveOn({ "tag.txt": "1\nnew line\n" });
    return writeFile("tag.txt", `${seen.at(-1)}2\n`)(tip);
  });
  expect(seen).toEqual(["1\n", "1\nnew line\n"]);
  expect(receipt).toMatchObject({ kind: "landed", attempts: 2 });
  expect(await git(bare, "show", "main:tag.txt")).toBe("1\nnew line\n2");
  expect(await log()).toBe("set tag.txt\nfeat: somebody else\nfeat: one");
});

test.each([
  { kind: "nothing" },
  { kind: "superseded", by: "newer" },
] satisfies Decision[])("the decision $kind writes nothing", async (decision) => {
  const receipt = await openDelivery().deliver(target, async () => ({ decision }));
  expect(receipt).toMatchObject({ kind: "untouched", plan: { decision } });
  expect(await log()).toBe("feat: one");
});

describe("when the server fails", () => {
  test("an accepted push whose answer is lost is found at the tip, not repeated", async () => {
    server.fail({ on: "push", kind: "drop-after" });
    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
    expect(receipt).toMatchObject({ kind: "landed" });
    expect(receipt.commit).toBe(await git(bare, "rev-parse", "main"));
    expect(await log()).toBe("set tag.txt\nfeat: one");
  });

  test.each([
    "the answer is lost",
    "the server is killed",
  ])("and is found below the tip when others went on: %s", async (how) => {
    let decided = 0;
    const goOn = async () => {
      await expect.poll(log).toContain("set tag.txt");
      await moveOn({ "tag.txt": "3\n" });
    };
    const receipt = await openDelivery().deliver(target, async (tip) => {
      decided += 1;
      if (how === "the answer is lost") server.fail({ on: "push", kind: "drop-after" });
      else
        writeFileSync(join(bare, "hooks/post-update"), "#!/bin/sh\nrm $0\nkill -9 $PPID\n", { mode: 0o755 });
      server.fail({ on: "fetch-refs", kind: "slow", until: () => goOn() });
      return writeFile("tag.txt", "2\n")(tip);
    });
    expect(receipt).toMatchObject({ kind: "landed", commit: await git(bare, "rev-parse", "main~") });
    expect(decided).toBe(1);
    expect(await log()).toBe("feat: somebody else\nset tag.txt\nfeat: one");
  });

  test("a broken connection before anything was done is tried again", async () => {
    server.fail({ on: "push", kind: "drop-before" });
    server.fail({ on: "fetch-refs", kind: "drop-before" });
    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
    expect(receipt).toMatchObject({ kind: "landed" });
    expect(await log()).toBe("set tag.txt\nfeat: one");
  });

  test.each(spread([429, 503], 1))("%i with Retry-After is waited for as long as it says", async (status) => {
    const clock = makeClock();
    server.fail({ on: "push", kind: "status", status, headers: { "retry-after": "7" } });
    server.fail({ on: "fetch", kind: "status", status, headers: { "retry-after": "5" } });
    const receipt = await openDelivery(clock).deliver(target, writeFile("tag.txt", "2\n"));
    expect(receipt).toMatchObject({ kind: "landed", attempts: 2 });
    expect(clock.slept).toEqual([5_000, 7_000]);
  });

  test("a server that stays broken ends at the deadline", async () => {
    server.fail({ on: "push", kind: "status", status: 503, times: 1_000 });
    const failed = openDelivery().deliver({ ...target, deadlineMs: 5_000 }, writeFile("tag.txt", "2\n"));
    await expect(failed).rejects.toMatchObject({ code: "GIT_PUSH_DEADLINE" });
    expect(await log()).toBe("feat: one");
  });
});

describe("when the server refuses on principle", () => {
  const hook = (lines: string) => {
    writeFileSync(join(bare, "hooks/pre-receive"), `#!/bin/sh\n${lines}\nexit 1\n`, { mode: 0o755 });
  };

  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ["GH006", 'echo "error: GH006: Protected branch update failed for refs/heads/main." >&2', /pull-request/],
    ["GH013", 'echo "error: GH013: Repository rule violations found for refs/heads/main." >&2', /ruleset/],
    [
      "workflows",
      'echo "refusing to allow a GitHub App to create or update workflow" >&2',
      /workflows: write/,
    ],
    ["a hook", 'echo "no pushes on Fridays" >&2', /hook/],
  ];

  // All of them: test/adapters/delivery/push-refusal-remedy.test.ts.
  test.each(spread(refusals, 2))("%s stops at once and says what to do", async (_, lines, remedy) => {
    hook(lines);
    let decided = 0;
    const refused = openDelivery().deliver(target, async (tip) => {
      decided += 1;
      return writeFile("tag.txt", "2\n")(tip);
    });
    await expect(refused).rejects.toMatchObject({
      code: "GIT_PUSH_REFUSED",
      hint: expect.stringMatching(remedy),
    });
    expect(decided).toBe(1);
    expect(await log()).toBe("feat: one");
  });

  test("a token that may not push", async () => {
    const reader = { ...target, remote: { ...target.remote, token: "reader" } };
    const refused = openDelivery().deliver(reader, writeFile("tag.txt", "2\n"));
    await expect(refused).rejects.toMatchObject({
      code: "GIT_PUSH_REFUSED",
      hint: expect.stringMatching(/contents: write/),
    });
  });
});
