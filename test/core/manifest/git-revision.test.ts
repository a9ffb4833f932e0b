import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { DeploymentFile } from "../../../src/core/manifest/format.ts";
import { editRevision, readRevision } from "../../../src/core/manifest/git-revision.ts";
import { oidOf } from "../../support/promotions.ts";

const at = (text: string, key = ""): DeploymentFile => ({
  file: "app.yaml",
  text,
  format: { name: "revision", key },
});
const to = { tag: "orders/v1.1.0", commit: oidOf("b") };

const single = `kind: Application # one
spec:
  source: { repoURL: https://github.com/acme/shop.git, targetRevision: 'orders/v1.0.0' } # ours
`;
const several = `kind: Application
spec:
  sources:
    - repoURL: https://charts.example.com
      chart: app
      targetRevision: 3.1.4
    - repoURL: https://github.com/acme/shop.git
      targetRevision: orders/v1.0.0 # moves
    - repoURL: https://github.com/acme/values
      targetRevision: main
`;
const flux = `kind: GitRepository
spec:
  ref:
    tag: orders/v1.0.0
    commit: ${oidOf("a")}
`;

it.each([
  ["one source", single, "", "orders/v1.0.0", single.replace("v1.0.0", "v1.1.0")],
  ["one of several", several, "acme/shop", "orders/v1.0.0", several.replace("v1.0.0 #", "v1.1.0 #")],
  [
    "Flux, with its commit",
    flux,
    "",
    "orders/v1.0.0",
    flux.replace("v1.0.0", "v1.1.0").replace(oidOf("a"), oidOf("b")),
  ],
  [
    "Flux on a branch",
    "kind: GitRepository\nspec:\n  ref:\n    branch: main\n",
    "",
    "main",
    "kind: GitRepository\nspec:\n  ref:\n    branch: main\n    tag: orders/v1.1.0\n",
  ],
  [
    "a whole ref",
    single.replace("orders/v1.0.0", "refs/heads/main"),
    "",
    "main",
    single.replace("orders/v1.0.0", "refs/tags/orders/v1.1.0"),
  ],
  [
    "Flux by name, which it looks at before the tag",
    "kind: GitRepository\nspec:\n  ref: { name: refs/tags/orders/v1.0.0, tag: other }\n",
    "",
    "orders/v1.0.0",
    "kind: GitRepository\nspec:\n  ref: { name: refs/tags/orders/v1.1.0, tag: other }\n",
  ],
  [
    "Flux at a commit of a branch",
    `kind: GitRepository\nspec:\n  ref:\n    branch: main\n    commit: ${oidOf("a")}\n`,
    "",
    oidOf("a"),
    `kind: GitRepository\nspec:\n  ref:\n    branch: main\n    tag: orders/v1.1.0\n    commit: ${oidOf("b")}\n`,
  ],
  [
    "the template of an ApplicationSet",
    "kind: ApplicationSet\nspec: { template: { spec: { source: { targetRevision: orders/v1.0.0 } } } }\n",
    "",
    "orders/v1.0.0",
    "kind: ApplicationSet\nspec: { template: { spec: { source: { targetRevision: orders/v1.1.0 } } } }\n",
  ],
  [
    "the second document",
    `kind: Kustomization\nspec: {}\n---\n${flux}`,
    "",
    "orders/v1.0.0",
    `kind: Kustomization\nspec: {}\n---\n${flux.replace("v1.0.0", "v1.1.0").replace(oidOf("a"), oidOf("b"))}`,
  ],
])("%s", (_, text, key, revision, after) => {
  expect(readRevision(at(text, key)).revision).toBe(revision);
  expect(editRevision(at(text, key), to)).toBe(after);
});

it("knows a commit", () => {
  expect(readRevision(at(single.replace("orders/v1.0.0", oidOf("c"))))).toEqual({
    revision: oidOf("c"),
    commit: oidOf("c"),
  });
  expect(readRevision(at(flux)).commit).toBe(oidOf("a"));
});

/** Every value of a file by its path, as kustomize sees it. */
function build(text: string): ReadonlyMap<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "revision-"));
  writeFileSync(join(folder, "app.yaml"), text);
  writeFileSync(join(folder, "kustomization.yaml"), "resources: [app.yaml]\n");
  const { status, stdout, stderr } = spawnSync("kustomize", ["build", folder], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const values = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) values.set(path, value);
    else for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`);
  };
  for (const [index, one] of parseAllDocuments(stdout).entries()) walk(one.toJS(), String(index));
  return values;
}

const named = (kind: string, text: string) =>
  text.replace(/^kind: .*$/m, `$&\napiVersion: example.com/v1\nmetadata: { name: ${kind} }`);

it.runIf(spawnSync("kustomize", ["version"]).status === 0).each([
  ["one source", named("a", single), "", ["0.spec.source.targetRevision"]],
  ["several sources", named("a", several), "acme/shop", ["0.spec.sources.1.targetRevision"]],
  ["Flux", named("a", flux), "", ["0.spec.ref.commit", "0.spec.ref.tag"]],
])("kustomize sees no other change: %s", (_, text, key, paths) => {
  const [before, after] = [build(text), build(editRevision(at(text, key), to))];
  const changed = [...after].filter(([path, value]) => before.get(path) !== value).map(([path]) => path);
  expect(changed.sort()).toEqual(paths);
  expect(after.size).toBe(before.size);
});

it.each([
  ["several sources that differ", several, "", "REVISION_PLACES_DIFFER"],
  ["no source of that name", several, "acme/other", "REVISION_PLACE_MISSING"],
  ["another kind", "kind: ConfigMap\n", "", "REVISION_PLACE_MISSING"],
])("refuses to read %s", (_, text, key, code) => {
  expect(() => readRevision(at(text, key))).toThrow(expect.objectContaining({ code }));
});

it.each([
  [
    "a GitRepository that goes by semver",
    "kind: GitRepository\nspec:\n  ref: { semver: '>=1' }\n",
    "REVISION_OUTRANKED",
  ],
  ["a GitRepository without ref", "kind: GitRepository\nspec: {}\n", "REVISION_PLACE_MISSING"],
])("refuses to edit %s", (_, text, code) => {
  expect(() => editRevision(at(text), to)).toThrow(expect.objectContaining({ code }));
});
