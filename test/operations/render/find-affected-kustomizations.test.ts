import fc from "fast-check";
import { expect, test } from "vitest";
import { isKustomizationFile } from "../../../src/core/kustomize/kustomization-file.ts";
import { folderOf } from "../../../src/core/path/repository-path.ts";
import { findAffectedKustomizations } from "../../../src/operations/render/find-affected-kustomizations.ts";
import { readClosure } from "../../../src/operations/render/read-build-files.ts";
import { treeOf } from "../../support/gitops/memory-repository.ts";

const files = {
  "base/kustomization.yaml": "resources: [deployment.yaml]\n",
  "base/deployment.yaml": "kind: Deployment\n",
  "parts/trace/kustomization.yaml": "kind: Component\npatches: [{path: patch.yaml}]\n",
  "parts/trace/patch.yaml": "",
  "a/dev/kustomization.yaml": "namespace: prod\nresources: [../../base]\n",
  "a/prod/kustomization.yaml": "resources: [../dev]\ncomponents: [../../parts/trace/]\n",
  "b/dev/kustomization.yaml": "namespace: dev\nresources: [x.yaml]\n",
  "b/prod/kustomization.yaml": "resources: ['../../a/pr\\\n  od']\ngenerators: [secrets.yaml]\n",
  "b/prod/secrets.yaml": "apiVersion: viaduct.ai/v1\nkind: ksops\nfiles: [encrypted.yaml]\n",
  "b/prod/encrypted.yaml": "sops: {}\n",
  "up/kustomization.yaml": "configMapGenerator: [{name: a, files: [key=nested/a.txt]}]\n",
  "up/nested/kustomization.yaml": "resources: [..]\n",
  "up/nested/a.txt": "",
  "broken/kustomization.yaml": "resources: [../base\n",
};

test.each<[changed: string, readers: readonly string[]]>([
  ["base/deployment.yaml", ["a/dev", "a/prod", "base"]],
  ["a/dev/kustomization.yaml", ["a/prod"]],
  ["parts/trace/patch.yaml", ["a/prod", "parts/trace"]],
  ["b/prod/encrypted.yaml", ["b/prod"]],
  ["b/dev/x.yaml", ["b/dev"]],
  ["up/nested/a.txt", ["up", "up/nested"]],
  ["base/kustomization.yml", ["a/dev", "a/prod"]],
  ["other/README.md", []],
])("who reads %s", async (changed, readers) => {
  const found = await findAffectedKustomizations(treeOf(files), [changed]);
  expect([...found].map(folderOf).sort()).toEqual(readers);
});

test("all whose closure it is in, in any tree of kustomizations", async () => {
  const folders = ["", "a", "a/b", "a/b/c", "d", "d/b"];
  const name = fc.constantFrom(
    "a",
    "b",
    "c",
    "d",
    "..",
    ".",
    "x.yaml",
    "../b",
    "../../d",
    "../x.yaml",
    "../../a/b/",
  );
  const kustomization = fc.record({
    resources: fc.array(name, { maxLength: 2 }),
    components: fc.array(name, { maxLength: 1 }),
    patches: fc.array(fc.record({ path: name }), { maxLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(kustomization), { minLength: folders.length, maxLength: folders.length }),
      fc.constantFrom(...folders),
      async (written, at) => {
        const tree: Record<string, string> = {};
        for (const [index, folder] of folders.entries()) {
          const path = (file: string) => (folder === "" ? file : `${folder}/${file}`);
          tree[path("x.yaml")] = "";
          if (written[index]) tree[path("kustomization.yaml")] = JSON.stringify(written[index]);
        }
        const changed = at === "" ? "x.yaml" : `${at}/x.yaml`;
        const [found, read] = [await findAffectedKustomizations(treeOf(tree), [changed]), treeOf(tree)];
        for (const file of Object.keys(tree).filter(isKustomizationFile)) {
          const { files, missing } = await readClosure(read, folderOf(file));
          if (files.has(changed) || missing.has(changed)) expect(found, file).toContain(file);
        }
      },
    ),
  );
});
