import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFiles } from "../../../src/adapters/files.ts";
import { createPrograms } from "../../../src/adapters/programs/programs.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { openCommitTree } from "../../../src/operations/commit-files.ts";
import { readClosure } from "../../../src/operations/render/read-build-files.ts";
import { findRenderer, renderOverlay } from "../../../src/operations/render/render.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const bomb = `a: &a [${"x, ".repeat(9)}x]\n${"bcdefgh"
  .split("")
  .map(
    (letter, index) => `${letter}: &${letter} [${`*${"abcdefg"[index]}, `.repeat(9)}*${"abcdefg"[index]}]\n`,
  )
  .join("")}`;

test("an overlay in the jail: no connection, whatever it names, and only its own files", async () => {
  const requests: string[] = [];
  const listener = createServer((request, response) => {
    requests.push(request.url ?? "");
    response.end("kind: ConfigMap\napiVersion: v1\nmetadata: {name: fetched}\n");
  });
  await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const folder = makeFolder();
  const remote = await makeRemote(join(folder, "k8s"));
  const clone = await makeClone(`file://${remote}`, join(folder, "clone"));
  const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
  await commit(clone, "all", {
    "secret.txt": "not of the overlay\n",
    "good/kustomization.yaml": "resources: [a.yaml]\nconfigMapGenerator: [{name: b, literals: [x=1]}]\n",
    "good/a.yaml": config,
    "resource/kustomization.yaml": `resources: ['${url}/x.yaml']\n`,
    "patch/kustomization.yaml": `resources: [../good]\npatches: [{path: '${url}/p.yaml'}]\n`,
    "openapi/kustomization.yaml": `resources: [../good]\nopenapi: {path: '${url}/o.json'}\n`,
    "generator/kustomization.yaml": `configMapGenerator: [{name: b, files: ['${url}/f']}]\n`,
    "transformer/kustomization.yaml": `resources: [../good]\ntransformers: ['${url}/t.yaml']\n`,
    "git/kustomization.yaml": `resources: ['${url}/acme/base.git?ref=main']\n`,
    "inline/kustomization.yaml": `resources: [../good]\ntransformers:\n- |\n  apiVersion: builtin\n  kind: PatchTransformer\n  metadata: {name: p}\n  path: ${url}/p.yaml\n`,
    "outside/kustomization.yaml": "configMapGenerator: [{name: b, files: [../secret.txt]}]\n",
    "bomb/kustomization.yaml": "resources: [bomb.yaml]\n",
    "bomb/bomb.yaml": `${config}data:\n${bomb.replace(/^/gm, "  ")}`,
  });
  await publish(clone);
  const head = parseOid(await git(clone, "rev-parse", "HEAD")) as Oid;
  const repository = await openGit().open({ url: remote, repository: undefined, token: "" });
  await repository.fetch([head], { depth: 1 });
  const tree = openCommitTree(repository, head);
  const programs = createPrograms({ PATH: process.env.PATH ?? "" }, folder, { info() {}, debug() {} });
  const renderer = await findRenderer("", programs);
  if (renderer === undefined) {
    if (process.env.TRUNKLINE_INSIST?.includes("kustomize")) throw new Error("no kustomize");
    return;
  }
  const world = { files: createFiles(folder, join(folder, "temporary")), programs };
  const build = async (overlay: string) =>
    renderOverlay(tree, await readClosure(tree, overlay), renderer, world);
  try {
    const good = await build("good");
    if (good.kind !== "rendered") throw new Error(JSON.stringify(good));
    expect(good.resources.map(({ kind, file }) => `${kind} ${file}`).sort()).toEqual([
      "ConfigMap good/a.yaml",
      "ConfigMap good/kustomization.yaml",
    ]);
    expect(good.text).not.toContain("origin");
    for (const overlay of [
      "resource",
      "patch",
      "openapi",
      "generator",
      "transformer",
      "git",
      "inline",
      "outside",
      "bomb",
    ])
      expect((await build(overlay)).kind, overlay).toBe("faulty");
    expect(requests).toEqual([]);
  } finally {
    await new Promise((done) => listener.close(done));
  }
}, 60_000);
