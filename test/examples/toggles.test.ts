import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { commit, git, publish } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
  const catalogue = await readFile(join(fixture.shop.monorepo.clone, ".github/trunkline.yml"), "utf8");
  await push("chore: toggles", {
    ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml] }\n`,
  });
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
  const { monorepo } = fixture;
  await push("feat: a toggle", {
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

test("toggles: one pull request deletes the entries that nothing names, the rest of the register stays, the next sweep makes no other", async () => {
  const { monorepo, shop, github } = fixture;
  const kept = "# Ours.\nused: { kind: ops, owner: '@mona' } # for an emergency\n";
  await push("feat: two toggles", {
    "flags.yml": `${kept}unused: { kind: ops, owner: '@mona' }\n`,
    "services/orders/toggle.js": 'isEnabled("used");\n',
  });
  const { serverUrl, apiUrl, graphqlUrl } = github;
  await git(shop.monorepo.clone, "remote", "set-url", "origin", `${serverUrl}/${monorepo.name}`);
  const removal = async () =>
    runAction(join(root, "actions/toggles"), {
      inputs: { mode: "sweep", cleanup: "pull-request" },
      workspace: shop.monorepo.clone,
      start: startAction,
      run: {
        ...{ serverUrl, apiUrl, graphqlUrl },
        sha: await git(monorepo.directory, "rev-parse", "main"),
        token: github.token(["contents: write", "pull-requests: write"], "actions"),
      },
    });
  const ran = await removal();
  expect(ran.outputs.outcome, ran.log).toBe("warned");
  expect(monorepo.pulls).toHaveLength(1);
  const head = await git(monorepo.directory, "rev-parse", "main");
  await removal();
  expect(monorepo.pulls).toHaveLength(1);
  expect(await git(monorepo.directory, "rev-parse", "main")).toBe(head);
  const branches = await git(
    monorepo.directory,
    "for-each-ref",
    "--format=%(refname:short)",
    "refs/heads/trunkline",
  );
  expect(await git(monorepo.directory, "show", `${branches}:flags.yml`)).toBe(kept.trimEnd());
});
