import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples } from "../support/examples.ts";
import { commit, git, publish } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
});
afterAll(() => fixture.close());

async function push(message: string, files: Readonly<Record<string, string | undefined>>) {
  const { clone } = fixture.shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  const after = await commit(clone, message, files);
  await publish(clone);
  const repository = { default_branch: "main", full_name: "acme/shop" };
  const event = { before, after, ref: "refs/heads/main", repository };
  const { jobs } = await fixture.run("last-green", { run: { eventName: "push", event } });
  return jobs.map(({ name, conclusion }) => `${name.replace(/,.*/, ")")}: ${conclusion}`);
}

test("last-green: a red service stays due, the green ones are not built again, and the gate tells", async () => {
  expect(await push("feat(orders): broken", { "services/orders/broken": "yes\n" })).toEqual([
    "detect: success",
    "test (orders): failure",
    "test (payments): success",
    "test (web): success",
    "gate: failure",
  ]);
  expect(await push("docs: nobody's file", { "README.md": "# Shop\n" })).toEqual([
    "detect: success",
    "test (orders): failure",
    "gate: failure",
  ]);
  expect(await push("fix(orders): mended", { "services/orders/broken": undefined })).toEqual([
    "detect: success",
    "test (orders): success",
    "gate: success",
  ]);
  expect(await push("docs: nobody's file again", { "README.md": "# The shop\n" })).toEqual([
    "detect: success",
    "test: skipped",
    "gate: success",
  ]);
});
