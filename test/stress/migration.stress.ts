import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { snippetsOf } from "../../scripts/snippets.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import type { WorkflowRan } from "../support/runner/setting.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";

// Walks what docs/migration and docs/how-to show to copy: each "After" as it stands, as the steps of a job, on repositories of our own. Only
// the registry has another name.

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples();
});
afterAll(() => fixture.close());

/** The `nth` YAML block of a page; of a job or a list of steps, the steps without their indentation. */
function blockOf(page: string, nth: number): string {
  const block = snippetsOf(readFileSync(join(root, "docs", page), "utf8"))[nth] ?? "";
  return dedent(block.replace(/^[\s\S]*^ {4}steps:\n/m, ""));
}

function dedent(text: string): string {
  const least = Math.min(...[...text.matchAll(/^( *)\S/gm)].map(([, indent = ""]) => indent.length));
  return text.replace(new RegExp(`^ {${least}}`, "gm"), "");
}

const checkout = `- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
  with: { persist-credentials: false }
`;

/** Runs steps of a page behind others, as a job. `env`: outputs of a step \`build\` of the reader's own. */
async function walk(
  steps: string,
  how: Parameters<Fixture["run"]>[1] & { readonly before?: string } = {},
): Promise<WorkflowRan> {
  const all = `${how.before ?? ""}${steps}`.replaceAll("ghcr.io/acme", `${fixture.registry}/acme`);
  const job = all.replace(/^/gm, "      ");
  const text = `on:\n  push:\n  schedule:\n  workflow_dispatch:\njobs:\n  one:\n    permissions: { contents: write }\n    steps:\n${job}\n`;
  const file = join(makeFolder(), "page.yml");
  writeFileSync(file, text);
  const secrets = { GITOPS_TOKEN: fixture.token({ contents: "write" }) };
  return fixture.run(file, { ...how, secrets });
}

const logOf = (ran: WorkflowRan) => ran.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");
const stepOf = (ran: WorkflowRan, id: string) => ran.jobs[0]?.steps.find((one) => one.id === id)?.outputs;
const outcomeOf = (ran: WorkflowRan) =>
  ran.jobs[0]?.steps.findLast(({ outputs }) => outputs.outcome !== undefined)?.outputs.outcome;

async function push(message: string, files: Readonly<Record<string, string>>) {
  const { clone } = fixture.shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  await commit(clone, message, files);
  await publish(clone);
  const sha = await git(clone, "rev-parse", "HEAD");
  const event = { before, after: sha, repository: { default_branch: "main", full_name: "acme/shop" } };
  return { eventName: "push", event, sha };
}

/** An image of orders in the registry; gives its digest. */
async function build(tag: string) {
  const run = await push(`feat(orders): ${tag}`, { [`services/orders/${tag}.js`]: "" });
  const place = { registry: fixture.registry, clone: fixture.shop.monorepo.clone };
  return buildImage(place, { service: "orders", tag, revision: run.sha });
}

async function orders(environment: string) {
  const path = `main:apps/orders/overlays/${environment}/kustomization.yaml`;
  return git(fixture.gitops.directory, "show", path);
}

test("from dorny/paths-filter", async () => {
  const run = await push("fix: rates", { "libs/money/rates.js": "" });
  const ran = await walk(blockOf("migration/paths-filter.md", 1), { run });
  expect(stepOf(ran, "changes"), logOf(ran)).toMatchObject({ orders: "true", web: "false" });
  const [steps = ""] = blockOf("migration/paths-filter.md", 1).split("filters: |");
  const renamed = `${steps}${blockOf("migration/paths-filter.md", 2).replace(/^/gm, "    ").trimStart()}`;
  const other = await walk(renamed, { run });
  expect(stepOf(other, "changes"), logOf(other)).toMatchObject({ anything: "true", "all-files": "true" });
});

test("from tj-actions/changed-files", async () => {
  const make = join(makeFolder(), "make");
  writeFileSync(make, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  const path = [join(make, "..")];
  const steps = blockOf("migration/changed-files.md", 1);
  const run = await push("fix: orders", { "services/orders/a.js": "" });
  const ran = await walk(steps, { run, path, before: checkout });
  expect(
    ran.jobs[0]?.steps.map(({ conclusion }) => conclusion),
    logOf(ran),
  ).toEqual(["success", "success", "success"]);
  const docs = await push("docs: orders", { "services/orders/a.md": "" });
  const none = await walk(steps, { run: docs, path, before: checkout });
  expect(none.jobs[0]?.steps.at(-1)?.conclusion, logOf(none)).toBe("skipped");
});

test("from kustomize edit", async () => {
  const digest = await build("1.1.0");
  const before = `- id: build\n  run: |\n    printf 'tag=1.1.0\\ndigest=${digest}\\n' >> "$GITHUB_OUTPUT"\n`;
  const ran = await walk(blockOf("migration/kustomize-edit.md", 1), { before });
  expect(outcomeOf(ran), logOf(ran)).toBe("changed");
  expect(await orders("dev")).toContain(`newTag: 1.1.0\n    digest: ${digest}`);
});

test("from Argo CD Image Updater: a policy on a schedule", async () => {
  const digest = await build("1.2.0");
  const { clone } = fixture.shop.monorepo;
  const catalogue = readFileSync(join(clone, ".github/trunkline.yml"), "utf8");
  const [, policy = ""] = blockOf("migration/argocd-image-updater.md", 1).split("environments:\n  dev:\n");
  await push("ci: a policy", {
    ".github/trunkline.yml": catalogue.replace("  dev: {}\n", `  dev:\n${policy}`),
  });
  const ran = await walk(blockOf("migration/argocd-image-updater.md", 2), {
    run: { eventName: "schedule", event: {} },
  });
  expect(outcomeOf(ran), logOf(ran)).toBe("changed");
  expect(await orders("dev")).toContain(`newTag: 1.2.0\n    digest: ${digest}`);
});

test("a GitHub App: its token sets an image", async () => {
  await build("1.5.0");
  const ran = await walk(blockOf("how-to/github-app.md", 0));
  expect(outcomeOf(ran), logOf(ran)).toBe("changed");
  expect(await orders("dev")).toContain("newTag: 1.5.0");
});

test("from release-please: a push shows what would come, a person releases it", async () => {
  const steps = blockOf("migration/release-please.md", 1);
  const run = await push("feat(web): more", { "services/web/more.js": "" });
  const dry = await walk(steps, { run });
  expect(outcomeOf(dry), logOf(dry)).toBe("planned");
  const ran = await walk(steps);
  expect(outcomeOf(ran), logOf(ran)).toBe("released");
});

test("from semantic-release: what is released is published", async () => {
  const files = { "services/web/last.js": "", "scripts/publish.sh": "#!/bin/sh\nexit 0\n" };
  const run = await push("feat(web): the last", files);
  // A file of a scratch commit cannot be run by itself.
  const steps = blockOf("migration/semantic-release.md", 1).replace("./scripts/", "sh ./scripts/");
  const ran = await walk(steps, { run });
  const conclusions = ran.jobs[0]?.steps.map(({ conclusion }) => conclusion);
  expect(conclusions, logOf(ran)).toEqual(["success", "success", "success"]);
});
