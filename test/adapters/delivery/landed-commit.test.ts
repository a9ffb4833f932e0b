import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findLanded } from "../../../src/adapters/delivery/landed-commit.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Repository } from "../../../src/ports/git.ts";
import { spread } from "../../support/effort.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { type Served, serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

let server: GitServer;
let served: Served;
let repository: Repository;
let base: Oid;
const ref = "refs/heads/main";

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());
beforeEach(async () => {
  served = await serve(server, { a: "0" });
  repository = await served.open(openGit());
  base = (await repository.fetchRef(ref, { depth: 1 })) as Oid;
});

const write = async (text: string, parent = base) => {
  const files = new Map([["a", Buffer.from(text)]]);
  const author = { name: "Robot", email: "robot@example.com" };
  return repository.write({ parents: [parent], files, message: text, author });
};
const moveOn = async (count: number) => {
  for (let at = 0; at < count; at++) await served.goOn(`feat: ${at}`, { b: `${at}` });
};
const tipNow = async () => (await repository.fetchRef(ref, { depth: 10, since: base })) as Oid;

const others = spread([0, 1, 5, 15], 2);

test.each(others)("a commit that landed is found below %i others", async (others) => {
  const sent = [{ plan: "p", commit: await write("1"), base }];
  await repository.push([{ ref, expected: base, next: sent[0]?.commit }]);
  await moveOn(others);
  expect(await findLanded(repository, sent, await tipNow())).toEqual(sent[0]);
});

test.each(others)("one that did not is not, however far others went (%i)", async (others) => {
  await moveOn(others);
  const sent = [{ plan: "p", commit: await write("1"), base }];
  expect(await findLanded(repository, sent, await tipNow())).toBeUndefined();
});

test("an earlier one that landed late is found too", async () => {
  const sent = [
    { plan: "first", commit: await write("1"), base },
    { plan: "second", commit: await write("2"), base },
  ];
  await repository.push([{ ref, expected: base, next: sent[0]?.commit }]);
  await moveOn(1);
  expect(await findLanded(repository, sent, await tipNow())).toMatchObject({ plan: "first" });
});

test("nothing sent, nothing found, and nothing fetched for it", async () => {
  server.requests.length = 0;
  expect(await findLanded(repository, [], base)).toBeUndefined();
  expect(server.requests).toEqual([]);
});
