import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Oid } from "../../../../src/core/git/oid.ts";
import type { Repository } from "../../../../src/ports/git.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

let server: GitServer;
let served: Served;
let repository: Repository;
let tip: Oid;
const ref = "refs/heads/main";

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.heal();
  served = await serve(server, { "a.txt": "a\n" });
  repository = await served.open(openGit());
  tip = (await repository.fetchRef(ref, { depth: 1 })) as Oid;
});

const write = (text: string, parents = [tip]) =>
  repository.write({
    parents,
    files: new Map([["a.txt", Buffer.from(text)]]),
    message: text,
    author: { name: "Robot", email: "robot@example.com" },
  });

test("a push that is repeated has landed", async () => {
  const update = { ref, expected: tip, next: await write("b") };
  expect(await repository.push([update])).toEqual({ kind: "landed" });
  expect(await repository.push([update])).toEqual({ kind: "landed" });
});

test("a branch that went back to an older commit is a race, although a push could fast-forward it", async () => {
  const second = await served.goOn("feat: second", { "a.txt": "2\n" });
  await repository.fetchRef(ref, { depth: 1 });
  await git(served.bare, "update-ref", ref, tip);
  const next = await write("3", [second]);
  expect(await repository.push([{ ref, expected: second, next }])).toMatchObject({ kind: "race" });
  expect(await git(served.bare, "rev-parse", "main")).toBe(tip);
});

test("several commits in one push are no rewriting", async () => {
  const next = await write("c", [await write("b")]);
  expect(await repository.push([{ ref, expected: tip, next }])).toEqual({ kind: "landed" });
});

test("a ref is created, moved and deleted only from what it was seen to hold", async () => {
  const tag = "refs/tags/orders/v1";
  const next = await write("b");
  expect(await repository.push([{ ref: tag, expected: undefined, next: tip }])).toEqual({ kind: "landed" });
  expect(await repository.push([{ ref: tag, expected: undefined, next }])).toMatchObject({ kind: "race" });
  expect(await repository.push([{ ref: tag, expected: tip, next }])).toEqual({ kind: "landed" });
  expect(await repository.push([{ ref: tag, expected: tip, next: undefined }])).toMatchObject({
    kind: "race",
  });
  expect(await repository.push([{ ref: tag, expected: next, next: undefined }])).toEqual({ kind: "landed" });
  expect(await repository.refs(["refs/tags/*"])).toEqual([]);
});

test("a name that is in the way is a policy: waiting would not help", async () => {
  const update = { ref: "refs/heads/main/under", expected: undefined, next: tip };
  expect(await repository.push([update])).toMatchObject({
    kind: "policy",
    answer: expect.stringContaining("exists"),
  });
});

test.each([429, 503])("%i says how long to wait", async (status) => {
  server.fail({ on: "push-refs", kind: "status", status, headers: { "Retry-After": "11" } });
  const pushed = await repository.push([{ ref, expected: tip, next: await write("b") }]);
  expect(pushed).toMatchObject({ kind: "transient", retryAfterMs: 11_000 });
});

test("403 with Retry-After is the server's limit, not a missing right", async () => {
  server.fail({ on: "push", kind: "status", status: 403, headers: { "Retry-After": "60" } });
  const pushed = await repository.push([{ ref, expected: tip, next: await write("b") }]);
  expect(pushed).toMatchObject({ kind: "transient", retryAfterMs: 60_000 });
});

test.each([500, 502, 504])("%i is worth another try", async (status) => {
  server.fail({ on: "push", kind: "status", status });
  expect(await repository.push([{ ref, expected: tip, next: await write("b") }])).toMatchObject({
    kind: "transient",
  });
});

test("a hook's own words come through, harmless", async () => {
  const hook = "#!/bin/sh\nprintf '::set-output name=x::1\\n\\033[31mno\\n' >&2\nexit 1\n";
  writeFileSync(join(served.bare, "hooks/update"), hook, { mode: 0o755 });
  const pushed = await repository.push([{ ref, expected: tip, next: await write("b") }]);
  expect(pushed).toMatchObject({ kind: "policy", answer: expect.stringContaining("hook declined") });
  expect(JSON.stringify(pushed)).not.toMatch(/\\u001b|\\n/);
});
