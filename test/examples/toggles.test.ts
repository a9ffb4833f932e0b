import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
  await commit(clone, message, files);
  await publish(clone);
}

async function sweep() {
  const { jobs } = await fixture.run("toggles", { run: { eventName: "schedule", event: {} } });
  return jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);
}

test("toggles: one issue for an overdue toggle, the same one again, and closed when the code is gone", async () => {
  const { monorepo, shop } = fixture;
  const catalogue = await readFile(join(shop.monorepo.clone, ".github/trunkline.yml"), "utf8");
  await push("feat: a toggle", {
    ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml] }\n`,
    "flags.yml":
      "old: { kind: release, owner: '@mona', created: 2020-01-01, expires: 2020-01-20, ticket: '#1' }\n",
    "services/orders/toggle.js": 'isEnabled("old");\n',
  });
  expect(await sweep()).toContain("sweep: failure");
  expect(monorepo.issues).toMatchObject([
    { title: "Remove the feature toggle old", state: "open", labels: ["stale-toggle"], assignees: ["mona"] },
  ]);
  const [issue] = monorepo.issues;
  const sha = await git(monorepo.directory, "rev-parse", "main");
  expect(issue?.body).toContain(`/acme/shop/blob/${sha}/services/orders/toggle.js#L1`);

  await sweep();
  expect(monorepo.issues).toHaveLength(1);

  await push("feat: without it", { "services/orders/toggle.js": undefined, "flags.yml": "{}\n" });
  expect(await sweep()).toContain("sweep: success");
  expect(issue).toMatchObject({ state: "closed" });
});
