import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRef } from "../../../../src/adapters/git/remote/refs.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

let server: GitServer;
let served: Served;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
  served = await serve(server, { a: "1" });
  await git(served.clone, "tag", "-a", "-m", "one", "orders/v1.0.0");
  await git(served.clone, "tag", "-a", "-m", "tag of a tag", "nested", "orders/v1.0.0");
  await git(served.clone, "tag", "orders/v1.0.1");
  await git(served.clone, "tag", "payments/v1.0.0");
  await git(served.clone, "push", "-q", "origin", "--tags", "main:refs/heads/feature/x", "main:refs/notes/n");
});
afterAll(() => server.close());

const names = async (...patterns: string[]) =>
  (await (await served.open(openGit())).refs(patterns)).map(({ name }) => name);

test.each([
  [["refs/heads/main"], ["refs/heads/main"]],
  [["refs/heads/*"], ["refs/heads/feature/x", "refs/heads/main"]],
  [["refs/tags/orders/*"], ["refs/tags/orders/v1.0.0", "refs/tags/orders/v1.0.1"]],
  [["refs/tags/orders/v1.0.?"], []],
  [["refs/tags/*/v1.0.0"], ["refs/tags/orders/v1.0.0", "refs/tags/payments/v1.0.0"]],
  [
    ["refs/heads/main", "refs/tags/payments/*", "refs/notes/n"],
    ["refs/heads/main", "refs/notes/n", "refs/tags/payments/v1.0.0"],
  ],
  [["main"], []],
  [["refs/heads/ma.n"], []],
])("%j are %j", async (patterns, found) => {
  expect(await names(...patterns)).toEqual(found);
});

test("a tag is peeled to its commit, however deep", async () => {
  const repository = await served.open(openGit());
  const [nested] = await repository.refs(["refs/tags/nested"]);
  expect(nested).toMatchObject({ oid: await served.oid("nested"), commit: await served.oid() });
});

test("only the kind of refs that is asked for crosses the wire", async () => {
  server.requests.length = 0;
  await names("refs/heads/main");
  const heads = server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  server.requests.length = 0;
  await names("refs/heads/main", "refs/notes/n");
  expect(server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeGreaterThan(heads + 200);
});

test("the default branch, and that there is none", async () => {
  await git(served.bare, "symbolic-ref", "HEAD", "refs/heads/feature/x");
  expect(await (await served.open(openGit())).defaultBranch()).toBe("feature/x");
  await git(served.bare, "symbolic-ref", "HEAD", "refs/heads/none");
  expect(await (await served.open(openGit())).defaultBranch()).toBeUndefined();
});

test("a full name, or a Problem", () => {
  expect(checkRef("refs/heads/--upload-pack=x")).toBe("refs/heads/--upload-pack=x");
  expect(() => checkRef("main")).toThrow(expect.objectContaining({ code: "GIT_REF_NAME" }));
});
