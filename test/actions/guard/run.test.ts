import { join } from "node:path";
import { expect, test } from "vitest";
import { guard } from "../../../src/actions/guard/action.ts";
import {
  digests,
  gitopsFiles,
  openPullRequest,
  overlay,
  type PullRequestScene,
} from "../../support/gitops/pull-request.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";

const production = "apps/orders/overlays/production/kustomization.yaml";
const staging = "apps/orders/overlays/staging/kustomization.yaml";
const catalogue = ".github/trunkline.yml";

async function judge(
  before: Readonly<Record<string, string | undefined>>,
  edits: Readonly<Record<string, string | undefined>>,
  more: {
    message?: string;
    login?: string;
    baseTime?: string;
    inputs?: Readonly<Record<string, string>>;
  } = {},
) {
  const fixture = await openPullRequest(before, edits, more);
  const result = await fixture.run(guard, more.inputs);
  const findings = result.report.findings as readonly {
    rule: string;
    new: boolean;
    message: string;
    file: string;
    line: number;
  }[];
  return { ...result, findings, fresh: findings.filter((one) => one.new).map(({ rule }) => rule) };
}

test("a digest that staging has goes to production: clean, on a checkout of depth 1", async () => {
  const result = await judge({ [staging]: overlay(digests.two) }, { [production]: overlay(digests.two) });
  expect(result.reason).toBe("Nothing new was found.");
  expect(result.outcome).toBe("clean");
});

test.each([
  [
    "merge_group",
    "refs/heads/gh-readonly-queue/main/pr-1",
    ({ base, merge }) => ({ merge_group: { base_sha: base, head_sha: merge, base_ref: "refs/heads/main" } }),
  ],
  ["push", "refs/heads/main", ({ base, merge }) => ({ before: base, after: merge, ref: "refs/heads/main" })],
] satisfies [
  string,
  string,
  (commits: PullRequestScene["commits"]) => object,
][])("%s is judged as the pull request is", async (name, ref, payloadOf) => {
  const fixture = await openPullRequest({}, { [production]: overlay(digests.two) });
  const folder = makeFolder();
  const payload = { ...payloadOf(fixture.commits), repository: { default_branch: "main" } };
  writeFiles(folder, { "event.json": JSON.stringify(payload) });
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REF: ref,
    GITHUB_EVENT_PATH: join(folder, "event.json"),
  };
  const result = await fixture.run(guard, {}, env);
  const findings = result.report.findings as readonly { rule: string; new: boolean }[];
  expect(findings.filter((one) => one.new).map(({ rule }) => rule)).toEqual(["artifact-unseen"]);
  expect(result.outcome).toBe("blocked");
});

test("a digest that staging never had is blocked, and what staging runs is named", async () => {
  const result = await judge({}, { [production]: overlay(digests.two) });
  expect(result.outcome).toBe("blocked");
  expect(result.fresh).toEqual(["artifact-unseen"]);
  expect(result.findings[0]).toMatchObject({ file: production, line: 5 });
  expect(result.findings[0]?.message).toContain(`staging runs ${digests.one}`);
  expect(result.failures.map(({ code }) => code)).toEqual(["GUARD_FINDING"]);
});

test("staging and production in one change are blocked", async () => {
  const result = await judge({}, { [staging]: overlay(digests.three), [production]: overlay(digests.three) });
  expect(result.fresh).toContain("artifact-unseen");
  expect(result.findings.filter(({ rule, new: fresh }) => fresh && rule === "artifact-unseen").length).toBe(
    2,
  );
});

test("a tag without a digest proves nothing", async () => {
  const tagged = "resources: [../../base]\nimages: [{name: ghcr.io/acme/orders, newTag: 2.0.0}]\n";
  const result = await judge({}, { [production]: tagged });
  expect(result.outcome).toBe("blocked");
  expect(result.fresh).toEqual(["artifact-unseen", "image-mutable"]);
  expect(result.findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
    `${production}:2`,
    `${production}:2`,
  ]);
});

test("a hotfix that promote recorded is said and lets through", async () => {
  const message = `Promote orders to production as a hotfix\n\nTrunkline: promote\nService: orders\nEnvironment: production\nImage: ghcr.io/acme/orders:1.0.0@${digests.three}\nWaived-Gates: after\nReason: the shop is down`;
  const result = await judge({}, { [production]: overlay(digests.three) }, { message });
  expect(result.outcome).toBe("warned");
  expect(result.findings[0]?.message).toContain("the shop is down");
});

test("the rules of the base judge a change of the rules", async () => {
  const loose = `${gitopsFiles[catalogue]}guard: { rules: { artifact-unseen: "off" } }\n`;
  const result = await judge({}, { [catalogue]: loose, [production]: overlay(digests.three) });
  expect(result.outcome).toBe("blocked");
  expect(result.fresh).toEqual(["artifact-unseen", "policy-changed"]);
});

test("300 findings that the base has are not of this change; what it mends is counted", async () => {
  const many = Array.from({ length: 300 }, (_, index) => `  key${index}: aGVsbG8=`).join("\n");
  const secret = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: old}\ndata:\n${data}\n`;
  const result = await judge(
    { "secrets.yaml": secret(many) },
    { "secrets.yaml": `${secret(many)}# a comment\n` },
  );
  expect(result.outcome).toBe("clean");
  expect(result.findings.length).toBe(300);
  expect(result.reason).toContain("300 older findings");
});

test("a plain secret is found at its line, and its value is nowhere", async () => {
  const planted = "hunter2-planted";
  const base64 = Buffer.from(planted).toString("base64");
  const result = await judge(
    {},
    {
      "db.yaml": `kind: Secret\napiVersion: v1\nmetadata: {name: db}\ndata:\n  a: ${base64}\nstringData:\n  b: ${planted}\n`,
    },
    { inputs: { sarif: "true" } },
  );
  expect(result.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    "secret-plain db.yaml:5",
    "secret-plain db.yaml:7",
  ]);
  const said = JSON.stringify(result);
  expect(said).not.toContain(planted);
  expect(said).not.toContain(base64);
});

test("a base that two environments share reaches the later one at once", async () => {
  const file = "apps/orders/base/deployment.yaml";
  const result = await judge({}, { [file]: gitopsFiles[file]?.replace("replicas: 2", "replicas: 3") });
  expect(result.outcome).toBe("warned");
  expect(result.fresh).toEqual(["order-skipped", "order-skipped"]);
});

test("writers, an allowance with a reason, a rule that is off, and one that the step makes stricter", async () => {
  const rules = `${gitopsFiles[catalogue]?.replace("dev: {}", "dev: { writers: [deploy-bot] }")}guard: { allow: [{ rule: writer-denied, environment: dev, reason: trusted }] }\n`;
  const edits = { "apps/orders/overlays/dev/kustomization.yaml": overlay(digests.three) };
  expect(await judge({ [catalogue]: rules }, edits)).toMatchObject({
    outcome: "clean",
    fresh: ["writer-denied"],
  });
  const denied = await judge({ [catalogue]: rules.replace(/guard.*/, "") }, edits);
  expect(denied).toMatchObject({ outcome: "blocked", fresh: ["writer-denied"] });
  const mixed = await judge(
    { [staging]: overlay(digests.two) },
    { ...edits, [production]: overlay(digests.two) },
    { inputs: { rules: "environments-mixed: error" } },
  );
  expect(mixed).toMatchObject({ outcome: "blocked", fresh: ["environments-mixed"] });
  await expect(judge({}, edits, { inputs: { rules: "artifact-unseen: warning" } })).rejects.toMatchObject({
    code: "GUARD_RULE_LOOSER",
  });
});

test("what needs the network is a doubt; what is broken blocks; what another renderer made is taken", async () => {
  const remote = "resources: ['https://example.com/x.yaml', ../../base]\n";
  const dev = "apps/orders/overlays/dev/kustomization.yaml";
  const result = await judge({}, { [dev]: remote });
  expect(result).toMatchObject({ outcome: "doubt", fresh: ["render-refused"] });
  expect(result.failures.map(({ code }) => code)).toEqual(["GUARD_DOUBT"]);
  expect(await judge({}, { [dev]: remote }, { inputs: { "on-doubt": "warn" } })).toMatchObject({
    outcome: "doubt",
    failures: [],
  });
  expect(await judge({}, { [dev]: "resources: [gone.yaml]\n" })).toMatchObject({
    outcome: "blocked",
    fresh: ["render-failed"],
  });
});

test("Argo CD's project rules: what it would refuse is found before", async () => {
  const app = (namespace: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec:\n  project: shop\n  source: {repoURL: 'https://github.com/acme/k8s', path: apps/orders/overlays/production}\n  destination: {server: 'https://kubernetes.default.svc', namespace: ${namespace}}\n`;
  const project =
    "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: shop}\nspec:\n  sourceRepos: ['https://github.com/acme/*']\n  destinations: [{server: 'https://kubernetes.default.svc', namespace: 'shop-*'}]\n";
  const result = await judge(
    { "argocd/project.yaml": project, "argocd/app.yaml": app("shop-production") },
    { "argocd/app.yaml": app("kube-system") },
  );
  expect(result.fresh).toEqual(["project-destination"]);
  expect(result.findings[0]).toMatchObject({ file: "argocd/app.yaml", line: 7 });
});

test("an audit: everything counts, and it lists who changes environments past the actions", async () => {
  const result = await judge(
    { [staging]: overlay(digests.two) },
    { [production]: overlay(digests.two) },
    {
      message: "by hand",
      inputs: { scope: "all" },
    },
  );
  expect(result.outcome).toBe("clean");
  expect(result.report.overrides).toMatchObject({
    manual: [
      { environments: ["production"], hold: false },
      { environments: ["dev", "staging", "production"] },
    ],
  });
  expect(result.summary).toContain("2 of 2 changes of the last 30 days were not made by Trunkline");
});

test("an audit tells how old findings are, at least", async () => {
  const secret = (name: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\nstringData: {key: hunter2}\n`;
  const baseTime = new Date(Date.now() - 40 * 86_400_000).toISOString().replace(/\.\d+/, "");
  const result = await judge(
    { "apps/orders/base/old.yaml": secret("old"), [staging]: overlay(digests.two) },
    { "tools/fresh.yaml": secret("fresh"), [production]: overlay(digests.two) },
    { baseTime, inputs: { scope: "all" } },
  );
  const ages = Object.fromEntries(
    result.findings
      .filter(({ rule }) => rule === "secret-plain")
      .map((one) => [one.file, (one as { "unchanged-since"?: string | null })["unchanged-since"]]),
  );
  expect(Date.parse(ages["apps/orders/base/old.yaml"] ?? "")).toBe(Date.parse(baseTime));
  expect(Date.now() - Date.parse(ages["tools/fresh.yaml"] ?? "")).toBeLessThan(86_400_000);
  expect(result.summary).toMatch(/1 of \d+ findings is older than 30 days/);
  expect(result.summary).toContain("apps/orders/base/old.yaml");
});
