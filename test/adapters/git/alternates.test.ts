import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGit } from "../../support/git-server/open-git.ts";
import { serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

let server: GitServer;
beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

test("objects of a clone are borrowed, and git is never run in the clone's configuration for it", async () => {
  const served = await serve(server, { a: "1" });
  const trace = join(makeFolder(), "trace");
  const git = openGit({ GIT_TRACE: trace });
  const checkout = await git.checkout(served.clone);
  if (checkout === undefined) throw new Error("no clone");
  const repository = await served.open(git, "", { borrow: checkout });
  const before = await served.oid();
  expect(await repository.has(before)).toBe(true);
  // Somebody else's: what is here is told to the server.
  const other = await serve(server, { a: "2" });
  const next = await other.oid();
  const elsewhere = await git.open(
    { url: other.url, repository: undefined, token: "" },
    { borrow: checkout },
  );
  expect(await elsewhere.fetch([next], {})).toBe(true);
  const lines = readFileSync(trace, "utf8").split("\n");
  expect(lines.some((line) => line.includes("git fetch"))).toBe(true);
  expect(lines.filter((line) => /for-each-ref/.test(line))).toEqual([]);
});
