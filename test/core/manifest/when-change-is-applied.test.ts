import { expect, test } from "vitest";
import { appliedText, whenApplied } from "../../../src/core/manifest/when-change-is-applied.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

const argo = "apiVersion: argoproj.io/v1alpha1\n";
const application = (spec: string, metadata = "") =>
  `${argo}kind: Application\nmetadata: {name: orders-dev${metadata}}\nspec: {project: shop, destination: {server: s, namespace: orders}, ${spec}}\n`;
const source = (revision = "") => `source: {path: a, repoURL: u${revision}}`;
const auto = "syncPolicy: {automated: {prune: true}}";
const project = (windows: string) =>
  `${argo}kind: AppProject\nmetadata: {name: shop}\nspec: {syncWindows: [${windows}]}\n`;
const flux = (spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: orders, namespace: flux}\nspec: {path: a, sourceRef: {name: k8s}, ${spec}}\n`;
const repository = (spec: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: k8s, namespace: flux}\nspec: {${spec}}\n`;

/** What is first said of a branch. */
function tell(documents: readonly string[], branch = ""): string {
  const all = readResources(documents.join("---\n"), "a.yaml");
  const [one] = all;
  return one === undefined ? "" : appliedText(whenApplied(one, all, branch));
}

test.each<[string, readonly string[], string, string]>([
  ["automated", [application(`${source()}, ${auto}`)], "", "applied on merge"],
  ["automated: {}", [application(`${source()}, syncPolicy: {automated: {}}`)], "", "applied on merge"],
  [
    "enabled: false",
    [application(`${source()}, syncPolicy: {automated: {enabled: false}}`)],
    "",
    "waits for a person",
  ],
  ["no policy", [application(source())], "", "waits for a person"],
  [
    "skip-reconcile",
    [application(`${source()}, ${auto}`, ", annotations: {argocd.argoproj.io/skip-reconcile: 'true'}")],
    "",
    "suspended",
  ],
  ["HEAD", [application(`${source(", targetRevision: HEAD")}, ${auto}`)], "live", "applied on merge"],
  ["its branch", [application(`${source(", targetRevision: main")}, ${auto}`)], "main", "applied on merge"],
  [
    "another branch",
    [application(`${source(", targetRevision: live")}, ${auto}`)],
    "main",
    "deployed from live, not by this merge",
  ],
  [
    "a tag",
    [application(`${source(", targetRevision: v1.2.0")}, ${auto}`)],
    "",
    "deployed from v1.2.0, not by this merge",
  ],
  [
    "a window for it",
    [
      application(`${source()}, ${auto}`),
      project("{kind: allow, schedule: '0 8 * * *', duration: 8h, applications: ['orders-*']}"),
    ],
    "",
    "applied on merge, in the sync windows of shop",
  ],
  [
    "a window for others",
    [application(`${source()}, ${auto}`), project("{kind: deny, applications: [web], namespaces: [web]}")],
    "",
    "applied on merge",
  ],
  [
    "a window for which one of two lists fits",
    [
      application(`${source()}, ${auto}`),
      project("{kind: deny, andOperator: true, applications: ['*'], namespaces: [web]}"),
    ],
    "",
    "applied on merge",
  ],
  ["Flux", [flux("interval: 5m")], "", "applied on merge"],
  ["Flux, suspended", [flux("suspend: true")], "", "suspended"],
  ["Flux, its source suspended", [flux("prune: true"), repository("suspend: true")], "", "suspended"],
  [
    "Flux, a tag",
    [flux("prune: true"), repository("ref: {semver: '>=1.0.0'}")],
    "main",
    "deployed from >=1.0.0, not by this merge",
  ],
  ["Flux, its branch", [flux("prune: true"), repository("ref: {branch: main}")], "main", "applied on merge"],
])("%s", (_, documents, branch, text) => {
  expect(tell(documents, branch)).toBe(text);
});
