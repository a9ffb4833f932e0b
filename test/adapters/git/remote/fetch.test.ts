import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeClock } from "../../../support/clock.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

let server: GitServer;
let served: Served;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
  served = await serve(server, { "a.txt": "a\n" });
});
afterAll(() => server.close());
beforeEach(() => server.heal());

const main = "refs/heads/main";

test("a busy server is asked again, as late as it wants", async () => {
  const clock = makeClock();
  server.fail({ on: "fetch-refs", kind: "status", status: 503, headers: { "retry-after": "9" } });
  server.fail({ on: "fetch-refs", kind: "status", status: 429, headers: { "retry-after": "3600" } });
  const repository = await served.open(openGit({}, clock));
  expect(await repository.fetchRef(main, { depth: 1 })).toBe(await served.oid());
  expect(clock.slept).toEqual([9_000, 60_000]);
});

test("a limit that looks like a missing right is a limit, if it says how long", async () => {
  const clock = makeClock();
  server.fail({ on: "fetch-refs", kind: "status", status: 403, headers: { "retry-after": "5" } });
  const repository = await served.open(openGit({}, clock));
  expect(await repository.fetchRef(main, { depth: 1 })).toBe(await served.oid());
  expect(clock.slept).toEqual([5_000]);
});

test("a broken connection is made again, soon", async () => {
  const clock = makeClock();
  server.fail({ on: "fetch-refs", kind: "drop-before", times: 2 });
  const repository = await served.open(openGit({}, clock));
  expect(await repository.refs([main])).toHaveLength(1);
  expect(clock.slept.every((ms) => ms < 5_000)).toBe(true);
});

test("after four times it is a Problem", async () => {
  server.fail({ on: "fetch-refs", kind: "status", status: 502, times: 100 });
  server.requests.length = 0;
  const repository = await served.open(openGit());
  await expect(repository.fetchRef(main, { depth: 1 })).rejects.toMatchObject({
    code: "GIT_UNREACHABLE",
    message: expect.stringContaining("502"),
    hint: expect.stringContaining("4 times"),
  });
  expect(server.requests).toHaveLength(4);
});

test("nor is it waited for after the time that was given", async () => {
  const clock = makeClock();
  server.fail({
    on: "fetch-refs",
    kind: "status",
    status: 503,
    headers: { "retry-after": "30" },
    times: 100,
  });
  const end = clock.now() + 50_000;
  const repository = await served.open(openGit({}, clock), "", { until: () => end });
  await expect(repository.refs([main])).rejects.toMatchObject({ code: "GIT_UNREACHABLE" });
  expect(clock.slept).toEqual([30_000]);
});

test("a server that says nothing any more is given up", async () => {
  server.fail({ on: "fetch-refs", kind: "slow", until: () => new Promise(() => undefined), times: 100 });
  const git = openGit({ GIT_HTTP_LOW_SPEED_LIMIT: "1", GIT_HTTP_LOW_SPEED_TIME: "1" });
  const repository = await served.open(git);
  await expect(repository.refs([main])).rejects.toMatchObject({ code: "GIT_UNREACHABLE" });
});

test("a protocol that we do not speak is not tried again", async () => {
  const clock = makeClock();
  for (const url of ["ext::sh -c touch% x", "git://127.0.0.1:1/x", "ftp://127.0.0.1:1/x"]) {
    const repository = await openGit({}, clock).open({ url, repository: undefined, token: "" });
    await expect(repository.refs([main])).rejects.toMatchObject({ code: "GIT_FETCH_FAILED" });
  }
  expect(clock.slept).toEqual([]);
});
