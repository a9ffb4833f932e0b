import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Target } from "../../../src/ports/delivery.ts";
import { spread } from "../../support/effort.ts";
import { openDelivery, writeFile } from "../../support/git-server/open-delivery.ts";
import { type Served, serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";

let server: GitServer;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

const makeTarget = (served: Served, delivery: Target["delivery"]): Target => ({
  remote: { url: served.url, repository: undefined, token: "" },
  branch: "",
  delivery,
  transport: "git",
  author: { name: "Robot", email: "robot@example.com" },
  deadlineMs: 60_000,
  pullRequest: { labels: [], reviewers: [], autoMerge: false },
});

/** A delivery in a process of its own, with everything it starts in one group. */
function deliverInChild(target: Target): {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
} {
  const module = (path: string) => JSON.stringify(new URL(`../../support/${path}`, import.meta.url).href);
  const script = `
    import { openDelivery, writeFile } from ${module("git-server/open-delivery.ts")};
    await openDelivery().deliver(JSON.parse(process.argv[1]), async (tip) => {
      await tip.read("tag.txt");
      return writeFile("tag.txt", "new\\n")(tip);
    });
  `;
  const args = ["--input-type=module", "--eval", script, "--", JSON.stringify(target)];
  const child = spawn(process.execPath, args, { detached: true, stdio: "ignore" });
  return { child, ended: new Promise((resolve) => child.once("close", resolve)) };
}

const kill = (child: ChildProcess) => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");

test.each([
  "push",
  "pull-request",
] as const)("killed at a request, a second run finds its own commit or makes it: %s", {
  timeout: 300_000,
}, async (delivery) => {
  const whole = await serve(server, { "tag.txt": "old\n" });
  server.requests.length = 0;
  expect(await deliverInChild(makeTarget(whole, delivery)).ended).toBe(0);
  const steps = server.requests.length;
  expect(steps).toBeGreaterThanOrEqual(4);

  for (const step of spread(Array.from({ length: steps }, (_, at) => at + 1).reverse(), 2)) {
    const served = await serve(server, { "tag.txt": "old\n" });
    const target = makeTarget(served, delivery);
    server.heal();
    if (step > 1) server.fail({ on: "any", kind: "slow", until: async () => undefined, times: step - 1 });
    const running = deliverInChild(target);
    server.fail({ on: "any", kind: "slow", until: async () => kill(running.child) });
    expect(await running.ended).not.toBe(0);

    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "new\n"));
    const branch = delivery === "push" ? "main" : "trunkline/test/tag-txt";
    expect(receipt.kind).toMatch(delivery === "push" ? /landed|untouched/ : /proposed/);
    expect(await git(served.bare, "log", "--format=%s", branch)).toBe("set tag.txt\nfeat: begin");
    expect(await git(served.bare, "show", `${branch}:tag.txt`)).toBe("new");
    await git(served.bare, "fsck", "--strict", "--no-dangling");
  }
});
