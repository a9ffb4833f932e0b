import { expect, test } from "vitest";
import { preview } from "../../../src/actions/preview/action.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import { digests, gitopsFiles, openPullRequest, overlay } from "../../support/gitops/pull-request.ts";
import { writeFiles } from "../../support/scratch/folder.ts";

const base = "apps/orders/base/deployment.yaml";
const dev = "apps/orders/overlays/dev/kustomization.yaml";

async function show(
  before: Readonly<Record<string, string | undefined>>,
  edits: Readonly<Record<string, string | undefined>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  const fixture = await openPullRequest(before, edits);
  const result = await fixture.run(preview, inputs);
  return { ...result, changes: result.report.changes as readonly { [key: string]: Json }[] };
}

test("an image: one row, one line of difference", async () => {
  const result = await show({}, { [dev]: overlay(digests.three) });
  expect(result.outcome).toBe("changed");
  expect(result.reason).toBe("What is deployed changes for orders in dev.");
  expect(result.changes).toMatchObject([
    {
      environment: "dev",
      service: "orders",
      resources: { added: 0, removed: 0, changed: 1 },
      dangers: [],
      "same-as": null,
    },
  ]);
  expect(result.summary).toMatch(new RegExp(`^- +- image: ghcr.io/acme/orders:1.2.0@${digests.two}$`, "m"));
});

test("a base that three environments share is one difference with three names; dangers are told", async () => {
  const result = await show({}, { [base]: gitopsFiles[base]?.replace("replicas: 2", "replicas: 0") });
  expect(result.changes.map((one) => [one.environment, one["same-as"]])).toEqual([
    ["dev", null],
    ["staging", "dev/orders"],
    ["production", "dev/orders"],
  ]);
  expect(result.summary).toContain("orders in dev, orders in staging and orders in production");
  expect(result.notices.map(({ message }) => message)).toContain("It is scaled to 0.");
  const failed = await show(
    {},
    { [base]: gitopsFiles[base]?.replace("replicas: 2", "replicas: 0") },
    { danger: "fail" },
  );
  expect(failed.failures.map(({ code }) => code)).toEqual([
    "PREVIEW_DANGER",
    "PREVIEW_DANGER",
    "PREVIEW_DANGER",
  ]);
});

test("when it is applied: by itself, by a person, suspended, or from another revision", async () => {
  const url = "https://github.com/acme/k8s";
  const application = (environment: string, policy: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: orders-${environment}, namespace: argocd}\nspec:\n  project: shop\n  source: {repoURL: '${url}', path: apps/orders/overlays/${environment}, targetRevision: HEAD}\n  destination: {server: 'https://kubernetes.default.svc', namespace: orders}\n${policy}`;
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: orders, namespace: flux-system}\nspec: {path: ./clusters/production, suspend: true, sourceRef: {kind: GitRepository, name: k8s}}\n`;
  const before = {
    "argocd/dev.yaml": application("dev", "  syncPolicy: {automated: {}}\n"),
    "argocd/staging.yaml": application("staging", "  syncPolicy: {automated: {enabled: false}}\n"),
    "flux/production.yaml": flux,
    "clusters/production/kustomization.yaml": "resources: [../../apps/orders/overlays/production]\n",
  };
  const result = await show(before, {
    [base]: gitopsFiles[base]?.replace("replicas: 2", "replicas: 3"),
    // What the pull request itself turns on holds, too.
    "argocd/dev.yaml": `${application("dev", "  syncPolicy: {automated: {}}\n")}# changed\n`,
  });
  expect(result.changes.map(({ environment, applied }) => [environment, applied])).toEqual([
    ["dev", [{ by: "Application argocd/orders-dev", when: "on-merge" }]],
    ["staging", [{ by: "Application argocd/orders-staging", when: "by-person" }]],
    ["production", [{ by: "Kustomization flux-system/orders", when: "suspended" }]],
  ]);
  expect(result.reason).toContain("staging: waits for a person. production: suspended.");
  expect(result.summary).toMatch(/\| applied on merge \|/);
  expect(result.log).toContain("  Application argocd/orders-staging: waits for a person");
});

test("nothing that is deployed changes", async () => {
  const result = await show({}, { "README.md": "hello\n", [base]: `# a comment\n${gitopsFiles[base]}` });
  expect(result).toMatchObject({
    outcome: "unchanged",
    reason: "Nothing that is deployed changes.",
    changes: [],
  });
});

test("values of Secrets and of secret names are nowhere; that they change is said", async () => {
  const secret = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: ${value}, user: app}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {API_TOKEN: ${value}, plain: seen}\n`;
  const with_ = overlay(digests.two, "").replace(
    "resources: [../../base]",
    "resources: [../../base, secret.yaml]",
  );
  const path = "apps/orders/overlays/dev/secret.yaml";
  const result = await show(
    { [dev]: with_, [path]: secret("planted-one") },
    { [path]: secret("planted-two") },
  );
  const said = JSON.stringify(result);
  expect(said).not.toContain("planted-one");
  expect(said).not.toContain("planted-two");
  expect(result.summary).toContain("-  password: (hidden, before)\n+  password: (hidden, after)");
});

test("what cannot be rendered is a doubt", async () => {
  const result = await show({}, { [dev]: "resources: ['https://example.com/x.yaml']\n" });
  expect(result.outcome).toBe("doubt");
  expect(result.failures.map(({ code }) => code)).toEqual(["PREVIEW_DOUBT"]);
  expect(result.reason).toContain("orders in dev cannot be rendered");
});

test("environment against environment: what the later one lacks, without what the catalogue says must differ", async () => {
  const catalogue = ".github/trunkline.yml";
  const scaled = overlay(digests.one, "namespace: shop-production\nreplicas: [{name: orders, count: 5}]\n");
  const before = { "apps/orders/overlays/production/kustomization.yaml": scaled };
  const compare = (more: Readonly<Record<string, string | undefined>>) =>
    show({ ...before, ...more }, { "README.md": "x\n" }, { compare: "environments" });
  const result = await compare({});
  expect(result.changes.map(({ environment, dangers }) => [environment, dangers])).toEqual([
    ["staging → dev", []],
    ["production → staging", []],
  ]);
  const differs = gitopsFiles[catalogue]?.replace(
    "production: {}",
    "production: { differs: [replicas, namespace] }",
  );
  const declared = await compare({ [catalogue]: differs });
  expect(declared.changes.map(({ environment }) => environment)).toEqual(["staging → dev"]);
});

test("what another renderer made, and made again: the random is no change", async () => {
  const render = (seed: string, image: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {seed: ${seed}, image: ${image}}\n`;
  const fixture = await openPullRequest({}, { [dev]: overlay(digests.three) });
  const inputs = { "rendered-base": "before", "rendered-head": "after\nagain" };
  const showing = async (image: string) => {
    writeFiles(fixture.checkout, {
      "before/dev/orders.yaml": render("one", "a"),
      "after/dev/orders.yaml": render("two", image),
      "again/dev/orders.yaml": render("three", image),
    });
    return fixture.run(preview, inputs);
  };
  expect(await showing("a")).toMatchObject({ outcome: "unchanged" });
  const result = await showing("b");
  expect(result.outcome).toBe("changed");
  expect(result.summary).not.toContain("seed");
});
