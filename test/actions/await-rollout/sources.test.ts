import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import {
  covers,
  deployersOf,
  findControllers,
  readControllers,
} from "../../../src/actions/await-rollout/controllers.ts";
import { isPointer, readAnswer, splitCommand } from "../../../src/actions/await-rollout/observe-endpoint.ts";
import {
  type CommitStatuses,
  observeDeployments,
  observeStatuses,
} from "../../../src/actions/await-rollout/observe-github.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { tipOf } from "../../support/tip.ts";

const oid = (letter: string) => letter.repeat(40) as Oid;
const holds = { kind: "holds" } as const;
const lacks = { kind: "lacks" } as const;

function statuses(
  letter: string,
  standing: CommitStatuses["standing"],
  ...list: [string, "success" | "pending" | "failure", string?][]
): CommitStatuses {
  return {
    commit: oid(letter),
    standing,
    statuses: list.map(([context, state, description = ""]) => ({
      context,
      state,
      description,
      url: "",
      creator: "",
      created: letter.charCodeAt(0),
    })),
  };
}

it.each<[string, CommitStatuses[], Record<string, string>]>([
  [
    "on a descendant only",
    [statuses("b", holds, ["argocd/x", "success"]), statuses("a", holds)],
    { "argocd/x": "healthy" },
  ],
  [
    "two clusters, one red",
    [statuses("a", holds, ["k/a", "success"], ["k/b", "failure"])],
    { "k/a": "healthy", "k/b": "degraded" },
  ],
  [
    "one that only older commits have is still to come",
    [statuses("b", holds, ["k/a", "success"]), statuses("a", lacks, ["k/a", "success"], ["k/b", "success"])],
    { "k/a": "healthy", "k/b": "unseen" },
  ],
  [
    "the newest commit of a context counts",
    [statuses("b", holds, ["k/a", "failure"]), statuses("a", holds, ["k/a", "success"])],
    { "k/a": "degraded" },
  ],
  [
    "Flux before its health check",
    [statuses("a", holds, ["kustomization/x/1", "success", "dependency not ready"])],
    { "kustomization/x/1": "progressing" },
  ],
  [
    "Flux at its end",
    [statuses("a", holds, ["kustomization/x/1", "success", "reconciliation succeeded"])],
    { "kustomization/x/1": "healthy" },
  ],
  [
    "Flux applied, then failed",
    [statuses("a", holds, ["kustomization/x/1", "failure", "health check failed"])],
    { "kustomization/x/1": "degraded" },
  ],
  ["pending", [statuses("a", holds, ["trunkline/x", "pending"])], { "trunkline/x": "progressing" }],
])("statuses: %s", (_, commits, expected) => {
  const seen = observeStatuses(commits, 0).map(({ subject, standing, state }) => [
    subject,
    standing.kind === "holds" ? state : "unseen",
  ]);
  expect(Object.fromEntries(seen)).toEqual(expected);
});

it("takes the newest deployment of the commit or a later one", () => {
  const where = { environment: "dev", at: 0, url: "" };
  const observe = (...list: [string, { kind: "holds" } | { kind: "lacks" }][]) =>
    observeDeployments(
      list.map(([state, standing]) => ({ commit: oid("a"), state, standing })),
      where,
    );
  expect(observe(["success", holds])).toMatchObject({ state: "healthy", standing: holds });
  expect(observe(["error", holds], ["success", lacks])).toMatchObject({ state: "degraded" });
  expect(observe(["success", lacks])).toMatchObject({ standing: lacks });
  expect(observe(["success", lacks], ["in_progress", holds])).toMatchObject({
    state: "progressing",
    standing: holds,
  });
  expect(observe(["inactive", holds])).toMatchObject({ standing: lacks });
  expect(observe()).toMatchObject({ standing: lacks });
});

it("reads the value of an endpoint", () => {
  const answer = (status: number, body: string) => ({
    status,
    body,
    headers: status === 302 ? { location: "http://evil" } : {},
  });
  expect(readAnswer(answer(200, " 1.2.3\n"), "")).toEqual({ kind: "value", value: "1.2.3" });
  expect(readAnswer(answer(200, '{"build":{"a/b":["x","y"]}}'), "/build/a~1b/1")).toEqual({
    kind: "value",
    value: "y",
  });
  expect(readAnswer(answer(200, '{"version":7}'), "/version")).toEqual({ kind: "value", value: "7" });
  expect(readAnswer(answer(200, "{}"), "/__proto__/x")).toMatchObject({ kind: "none" });
  expect(readAnswer(answer(200, "<html>"), "/x")).toMatchObject({ kind: "none" });
  expect(readAnswer(answer(302, ""), "")).toMatchObject({
    kind: "none",
    why: expect.stringContaining("not followed"),
  });
  expect(readAnswer(answer(404, ""), "")).toMatchObject({ kind: "none" });
  expect(readAnswer(answer(503, ""), "")).toMatchObject({ kind: "silent" });
  expect([isPointer(""), isPointer("/a~0b"), isPointer("a"), isPointer("/a~2")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each<[string, readonly string[] | undefined]>([
  ["./smoke.sh orders  dev", ["./smoke.sh", "orders", "dev"]],
  ["sh -c 'echo \"$HOME\"; exit 1'", ["sh", "-c", 'echo "$HOME"; exit 1']],
  ['a "b \\" c" \'\' d\\ e', ["a", 'b " c', "", "d e"]],
  ["C:\\tools\\x.exe", ["C:\\tools\\x.exe"]],
  ["", []],
  ["a 'b", undefined],
])("splits %s", (given, words) => {
  expect(splitCommand(given)).toEqual(words);
});

const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop-dev, namespace: argocd }
spec:
  project: shop
  source: { repoURL: https://github.com/acme/k8s-configs.git, path: ./environments/dev/, targetRevision: main }
`;
const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: orders, namespace: apps }
spec: { path: ./apps/orders/overlays/dev, suspend: true }
`;

it("finds the controllers' manifests, what they hold and what will not work", async () => {
  const tip = tipOf([
    {
      time: 1,
      files: {
        "argocd/dev.yaml": application,
        "clusters/one/apps.yaml": `${flux}---\nnot: ours\n`,
        "clusters/one/broken.yaml": "kind: Kustomization\n  : [",
        "environments/dev/kustomization.yaml":
          "resources: [../../apps/orders/overlays/dev, https://x.test/y/z?ref=1]\n",
        "apps/orders/overlays/dev/kustomization.yaml": "resources: [../../base]\n",
        "apps/orders/base/kustomization.yaml": "resources: [deployment.yaml]\n",
      },
    },
  ]);
  const root = {
    ...tip,
    list: async (folder: string) =>
      folder === "" ? ["argocd", "clusters", "environments", "apps"] : tip.list(folder),
  };
  const found = await findControllers(root);
  expect(found.map(({ kind, name, follows }) => [kind, name, follows.map(({ path }) => path)])).toEqual([
    ["Application", "shop-dev", ["environments/dev"]],
    ["Kustomization", "orders", ["apps/orders/overlays/dev"]],
  ]);
  expect(found[0]?.faults).toEqual([expect.stringContaining("no automated sync")]);
  expect(found[1]?.faults).toEqual([
    expect.stringContaining("suspended"),
    expect.stringContaining("applied, not that it is healthy"),
  ]);
  expect(await covers(tip, "environments/dev", "apps/orders/overlays/dev")).toBe(true);
  expect(await covers(tip, "environments/dev", "apps/orders/overlays/staging")).toBe(false);
  expect(await covers(tip, "apps", "apps/orders/overlays/staging")).toBe(true);
  expect(await covers(tip, "nowhere", "apps/orders/overlays/dev")).toBe(false);
  expect(
    readControllers("kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\n", "k.yaml"),
  ).toEqual([]);
});

it.each<[string, string[], Record<string, string>]>([
  ["follows the branch", ["main"], { main: "" }],
  ["follows whatever the default is", ["HEAD"], { HEAD: "" }],
  [
    "follows another branch",
    ["refs/heads/release"],
    { release: "follows release, and the commit is on main" },
  ],
  ["follows a tag", ["v1.2.0"], { "v1.2.0": "follows v1.2.0" }],
  ["one of several follows it", ["release", "main"], { main: "" }],
])("an Application that %s", async (_, revisions, expected) => {
  const manifest = (revision: string, repository = "https://github.com/acme/k8s-configs.git") =>
    readControllers(
      `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: orders }
spec:
  source: { repoURL: "${repository}", path: apps, targetRevision: ${revision} }
  syncPolicy: { automated: {} }
`,
      "argocd/orders.yaml",
    );
  const all = [
    ...revisions.flatMap((one) => manifest(one)),
    ...manifest("main", "https://github.com/acme/other"),
  ];
  const found = await deployersOf("apps/orders/overlays/dev", all, {
    tip: tipOf([{ time: 1, files: {} }]),
    branch: "main",
    isOurs: (repository) => repository.includes("k8s-configs"),
  });
  const seen = found.map(({ follows: [first], faults }) => [first?.revision, faults.join()] as const);
  expect(seen.map(([revision]) => revision)).toEqual(Object.keys(expected));
  for (const [revision = "", fault] of seen) expect(fault).toContain(expected[revision]);
});

it.each<[string, string, boolean]>([
  ["the folder above, by a relative path", "..", true],
  ["the overlay itself, from the top on", "/apps/orders/overlays/dev", true],
  ["only the base", "../../base;/charts", false],
])("manifest-generate-paths with %s", async (_, paths, isWoken) => {
  const [application] = readControllers(
    `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: orders, annotations: { argocd.argoproj.io/manifest-generate-paths: ${JSON.stringify(paths)} } }
spec:
  source: { repoURL: "https://github.com/acme/k8s-configs", path: apps/orders/overlays/dev }
  syncPolicy: { automated: {} }
`,
    "argocd/orders.yaml",
  );
  const tip = tipOf([{ time: 1, files: {} }]);
  const all = application === undefined ? [] : [application];
  const [found] = await deployersOf("apps/orders/overlays/dev", all, {
    tip,
    branch: "main",
    isOurs: () => true,
  });
  expect(found?.faults).toEqual(isWoken ? [] : [expect.stringContaining("does not wake it for this commit")]);
});

it.each([
  "reconciliation-succeeded",
  "health-check-failed",
  "build-failed",
])("a real Kustomization has no fault of its own, whatever became of it: %s", (state) => {
  const url = new URL(`../../fixtures/flux/kustomization-${state}.json`, import.meta.url);
  const [found, ...more] = readControllers(stringify(JSON.parse(readFileSync(url, "utf8"))), "flux.yaml");
  expect(more).toEqual([]);
  expect(found).toMatchObject({ kind: "Kustomization", namespace: "flux-system", faults: [] });
  expect(found?.follows.map(({ path }) => path)).toEqual([found?.name.replace("shop-", "environments/")]);
});
