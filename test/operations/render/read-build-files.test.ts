import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { type CommitTree, openCommitTree } from "../../../src/operations/commit-files.ts";
import { readClosure } from "../../../src/operations/render/read-build-files.ts";
import type { Repository } from "../../../src/ports/git.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const base = "resources: [deployment.yaml]\n";
const files = {
  "base/kustomization.yaml": base,
  "base/deployment.yaml": "kind: Deployment\n",
  "good/kustomization.yaml":
    'resources: [../base]\ncomponents: [../part]\npatches: [{path: patch.yaml}, {patch: "- op: remove\\n  path: /a"}]\nconfigMapGenerator: [{name: a, files: [b=settings.env], envs: [settings.env]}]\n',
  "good/patch.yaml": "kind: X\n",
  "good/settings.env": "A=1\n",
  "good/unused.yaml": "kind: Y\n",
  "part/kustomization.yaml": "kind: Component\n",
  "remote/kustomization.yaml": "resources:\n- ../base\n- https://example.com/x.yaml\n",
  "short/kustomization.yaml": "resources: [github.com/acme/base//x?ref=v1]\n",
  "patch-remote/kustomization.yaml": "patches:\n- path: https://example.com/p.yaml\n",
  "gone/kustomization.yaml": "resources: [nothing.yaml]\n",
  "out/kustomization.yaml": "resources: [../../../etc]\n",
  "self/kustomization.yaml": "resources: [../self]\n",
  "chart/kustomization.yaml": "helmCharts: [{name: redis, repo: 'https://charts.example.com'}]\n",
  "exec/kustomization.yaml": "generators: [plugin.yaml]\n",
  "exec/plugin.yaml": "apiVersion: acme.com/v1\nkind: Exec\n",
  "inline/kustomization.yaml": "transformers:\n- |\n  apiVersion: acme.com/v1\n  kind: Magic\n",
  "builtin/kustomization.yaml": "transformers: [labels.yaml]\n",
  "builtin/labels.yaml": "apiVersion: builtin\nkind: LabelTransformer\n",
  "broken/kustomization.yaml": "resources: [a\n",
  "twice/kustomization.yaml": "",
  "twice/Kustomization": "",
  "linked/kustomization.yaml": "resources: [link]\n",
  "deep/kustomization.yaml": "resources: [../broken]\n",
};

let tree: CommitTree;
let repository: Repository;
beforeAll(async () => {
  const folder = makeFolder();
  const remote = await makeRemote(join(folder, "acme/k8s"));
  const clone = await makeClone(`file://${remote}`, join(folder, "clone"));
  await commit(clone, "all", files);
  await symlink("../base", join(clone, "linked/link"));
  await commit(clone, "a link", {});
  await publish(clone);
  const head = parseOid(await git(clone, "rev-parse", "HEAD")) as Oid;
  repository = await openGit().open({ url: remote, repository: undefined, token: "" });
  await repository.fetch([head], { depth: 1 });
  tree = openCommitTree(repository, head);
});

const faults = async (overlay: string) =>
  (await readClosure(tree, overlay)).faults.map(
    ({ kind, why, file, line }) => `${kind}: ${why} (${file}:${line})`,
  );

test("everything that a build reads, and nothing else", async () => {
  const closure = await readClosure(tree, "good");
  expect([...closure.files.keys()].sort()).toEqual([
    "base/deployment.yaml",
    "base/kustomization.yaml",
    "good/kustomization.yaml",
    "good/patch.yaml",
    "good/settings.env",
    "part/kustomization.yaml",
  ]);
  expect(closure.faults).toEqual([]);
  expect((await readClosure(tree, "good/kustomization.yaml")).hash).toBe(closure.hash);
});

describe("what is not followed", () => {
  test.each<[string, readonly string[]]>([
    [
      "remote",
      ["refused: https://example.com/x.yaml is not in this repository (remote/kustomization.yaml:3)"],
    ],
    [
      "short",
      ["refused: github.com/acme/base//x?ref=v1 is not in this repository (short/kustomization.yaml:1)"],
    ],
    [
      "patch-remote",
      ["refused: https://example.com/p.yaml is not in this repository (patch-remote/kustomization.yaml:2)"],
    ],
    ["gone", ["failed: there is no nothing.yaml (gone/kustomization.yaml:1)"]],
    ["out", ["failed: there is no ../../../etc (out/kustomization.yaml:1)"]],
    ["self", ["failed: self/kustomization.yaml includes itself (self/kustomization.yaml:1)"]],
    ["chart", ["refused: it needs the chart redis (chart/kustomization.yaml:1)"]],
    ["exec", ["refused: it needs the plugin acme.com/v1 Exec (exec/plugin.yaml:1)"]],
    ["inline", ["refused: it needs the plugin acme.com/v1 Magic (inline/kustomization.yaml:2)"]],
    ["builtin", []],
    ["twice", ["failed: twice has 2 kustomizations (twice:1)"]],
    ["none", ["failed: none has no kustomization (none:1)"]],
    ["linked", ["refused: linked/link is a symbolic link or a submodule (linked/kustomization.yaml:1)"]],
  ])("%s", async (overlay, want) => {
    expect(await faults(overlay)).toEqual(want);
  });

  test("a fault deep down knows the way", async () => {
    const [fault] = (await readClosure(tree, "deep")).faults;
    expect(fault).toMatchObject({ kind: "failed", file: "broken/kustomization.yaml" });
    expect(fault?.chain).toEqual(["deep/kustomization.yaml", "broken/kustomization.yaml"]);
  });
});

test("files with a word are searched by git, where all of them are here", async () => {
  // Fetched without the contents of files.
  expect(await repository.filesWith(tree.commit, ["viaduct", "acme.com"])).toBeUndefined();
  expect(await tree.paths()).toContain("good/patch.yaml");
  await Promise.all((await tree.paths()).map((path) => tree.read(path)));
  expect(await repository.filesWith(tree.commit, ["viaduct", "acme.com"])).toEqual([
    "exec/plugin.yaml",
    "inline/kustomization.yaml",
  ]);
  expect(await repository.filesWith(tree.commit, ["nobody writes this"])).toEqual([]);
});
