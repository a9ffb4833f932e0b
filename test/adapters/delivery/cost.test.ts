import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverTag } from "../../support/git-server/deliver-tag.ts";
import { filesPerService, fillGitops, overlayOf } from "../../support/git-server/gitops.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";

let server: GitServer;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

async function costOf(name: string, services: number) {
  const bare = server.create(name);
  await fillGitops(bare, { services, bytes: 1_000 });
  server.requests.length = 0;
  const receipt = await deliverTag(server, name, services - 1, "2");
  expect(receipt.kind).toBe("landed");
  const changed = await git(bare, "diff", "--name-only", "main~", "main");
  expect(changed).toBe(`${overlayOf(services - 1, "dev")}/kustomization.yaml`);
  const bytes = (kind: string, key: "bytesIn" | "bytesOut") =>
    server.requests.filter((one) => one.kind.startsWith(kind)).reduce((sum, one) => sum + one[key], 0);
  return {
    fetched: bytes("fetch", "bytesOut"),
    pushed: bytes("push", "bytesIn"),
    requests: server.requests.length,
  };
}

test("one value of one file costs about the same in a repository of 100 files and of 5,000", async () => {
  const small = await costOf("acme/small", 100 / filesPerService);
  const large = await costOf("acme/large", 5_000 / filesPerService);
  expect(large.fetched).toBeLessThan(3 * small.fetched);
  expect(large.fetched).toBeLessThan(10_000);
  expect(large.pushed).toBeLessThan(3_000);
  expect(large.requests).toBe(small.requests);
});
