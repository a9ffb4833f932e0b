import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { editRevision } from "../../../src/core/manifest/git-revision.ts";
import { oidOf } from "../../support/promotions.ts";

const single = `spec:
  source: { repoURL: https://github.com/acme/shop.git, targetRevision: 'orders/v1.0.0' } # ours
`;
const several = `spec:
  sources:
    - repoURL: https://charts.example.com
      chart: app
      targetRevision: 3.1.4
    - repoURL: https://github.com/acme/shop.git
      targetRevision: orders/v1.0.0 # moves
`;
const flux = `spec:
  ref:
    tag: orders/v1.0.0
    commit: ${oidOf("a")}
`;

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

const named = (kind: string, spec: string) =>
  `kind: ${kind}\napiVersion: example.com/v1\nmetadata: { name: a }\n${spec}`;

it.runIf(spawnSync("kustomize", ["version"]).status === 0).each([
  ["one source", named("Application", single), "", ["0.spec.source.targetRevision"]],
  ["several sources", named("Application", several), "acme/shop", ["0.spec.sources.1.targetRevision"]],
  ["Flux", named("GitRepository", flux), "", ["0.spec.ref.commit", "0.spec.ref.tag"]],
])("kustomize sees no other change: %s", (_, text, key, paths) => {
  const at = { file: "app.yaml", text, format: { name: "revision", key } as const };
  const edited = editRevision(at, { tag: "orders/v1.1.0", commit: oidOf("b") });
  const [before, after] = [build(text), build(edited)];
  const changed = [...after].filter(([path, value]) => before.get(path) !== value).map(([path]) => path);
  expect(changed.sort()).toEqual(paths);
  expect(after.size).toBe(before.size);
});
