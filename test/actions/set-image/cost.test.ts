import { afterAll, beforeAll, expect, test } from "vitest";
import { filesPerService, fillGitops, overlayOf } from "../../support/git-server/gitops.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeCountedGit } from "../../support/scratch/counted-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";
import { runStep } from "./step.ts";

let server: GitServer;
const counted = makeCountedGit();

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

/** What one run costs: requests to the server, bytes that it fetched, git processes that it started. */
async function costOf(name: string, inputs: Readonly<Record<string, string>>, number: number) {
  server.requests.length = 0;
  const place = { remote: server.urlOf(name), workspace: makeFolder() };
  const result = await runStep(place, inputs, { number }, { PATH: counted.path });
  expect(result).toMatchObject({ outcome: "changed", failures: [], notices: [] });
  const fetched = server.requests
    .filter(({ kind }) => kind.startsWith("fetch"))
    .reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  return { fetched, processes: counted.take(), requests: server.requests.length };
}

test.each([
  [400, 60_000],
  [2_000, 300_000],
])("a repository of %i files costs few requests and processes, and at most %i bytes", async (files, most) => {
  const name = `acme/of-${files}`;
  const services = files / filesPerService;
  const bare = server.create(name);
  await fillGitops(bare, { services, bytes: 1_000 });
  const overlay = overlayOf(services - 1, "dev");
  const set = (tag: string) => ({ overlay, images: `s${services - 1}=*:${tag}` });

  // The refs, the folders, the files (with the base, to see that the name is in it, and what set the value before), the push.
  const first = await costOf(name, set("v1"), 1);
  const second = await costOf(name, set("v2"), 2);
  const named = await costOf(name, { ...set("v3"), branch: "main" }, 3);
  expect([first, second, named].map(({ requests }) => requests)).toEqual([4, 4, 4]);
  expect([first, second, named].map(({ processes }) => processes)).toEqual([0, 0, 0]);
  for (const { fetched } of [first, second, named]) expect(fetched).toBeLessThan(most);
  expect(await git(bare, "diff", "--name-only", "main~3", "main")).toBe(`${overlay}/kustomization.yaml`);
});
