import { describe, expect, test } from "vitest";
import {
  isRemoteReference,
  readBuildInputs,
  readKsopsFiles,
  readPluginInputs,
  withoutGenerators,
} from "../../../src/core/kustomize/referenced-files.ts";

const referencesOf = (text: string) =>
  readBuildInputs(text, "kustomization.yaml").references.map(
    ({ path, as, line }) => `${line} ${as}: ${path}`,
  );
const refusalsOf = (text: string) =>
  readBuildInputs(text, "kustomization.yaml").refusals.map(
    ({ what, name, line }) => `${line} ${what}: ${name}`,
  );

describe("what a build reads", () => {
  test.each([
    ["resources:\n- ../base\n- a.yaml\n", ["2 file or folder: ../base", "3 file or folder: a.yaml"]],
    ["bases: [../base]\ncomponents:\n- ../c\n", ["1 folder: ../base", "3 folder: ../c"]],
    ["crds: [a.json]\nconfigurations:\n- b.yaml\n", ["1 file: a.json", "3 file: b.yaml"]],
    ["openapi:\n  path: schema.json\n", ["2 file: schema.json"]],
    ["patches:\n- path: p.yaml\n- patch: |-\n    - op: remove\n", ["2 file: p.yaml"]],
    [
      "patchesJson6902:\n- path: j.yaml\nreplacements:\n- path: r.yaml\n",
      ["2 file: j.yaml", "4 file: r.yaml"],
    ],
    [
      "configMapGenerator:\n- name: c\n  files: [app.conf=conf/app.conf, plain.txt]\n  envs: [a.env]\n  env: b.env\n",
      ["3 file: conf/app.conf", "3 file: plain.txt", "4 file: a.env", "5 file: b.env"],
    ],
    ["secretGenerator:\n- files: [k]\n", ["2 file: k"]],
    ["generators: [g.yaml]\nvalidators: [v.yaml]\n", ["1 configuration: g.yaml", "2 configuration: v.yaml"]],
    // A patch that is written in place is no file.
    [
      "patchesStrategicMerge:\n- p.yaml\n- |-\n  kind: Deployment\n  metadata: {name: a}\n",
      ["2 file: p.yaml"],
    ],
    ["resources: []\n", []],
    ["", []],
    ["- a list\n", []],
  ])("%j", (text, references) => {
    expect(referencesOf(text)).toEqual(references);
  });

  test("a transformer that is written in place names its files at its own line", () => {
    const inline =
      "transformers:\n- |-\n  apiVersion: builtin\n  kind: PatchTransformer\n  path: p.yaml\n- t.yaml\n";
    expect(referencesOf(inline)).toEqual(["6 configuration: t.yaml", "2 file: p.yaml"]);
    expect(refusalsOf(inline)).toEqual([]);
  });
});

describe("what a build would need beside the repository", () => {
  test.each([
    ["helmCharts:\n- name: redis\n- repo: x\n", ["2 chart: redis", "3 chart: helmCharts"]],
    ["helmChartInflationGenerator:\n- chartName: redis\n", ["2 chart: redis"]],
    ["generators:\n- |-\n  apiVersion: acme.dev/v1\n  kind: Secrets\n", ["2 plugin: acme.dev/v1 Secrets"]],
    [
      "generators:\n- |-\n  apiVersion: builtin\n  kind: HelmChartInflationGenerator\n",
      ["2 plugin: builtin HelmChartInflationGenerator"],
    ],
  ])("%j", (text, refusals) => {
    expect(refusalsOf(text)).toEqual(refusals);
  });
});

describe("the file of a generator, transformer or validator", () => {
  test.each([
    [
      "what is built in may read files",
      "apiVersion: builtin\nkind: X\npath: a\npaths: [b, c]\n",
      ["a", "b", "c"],
      [],
    ],
    [
      "generators name theirs behind `=`",
      "apiVersion: builtin\nfiles: [k=d/e]\nenvs: [f]\nenv: g\n",
      ["d/e", "f", "g"],
      [],
    ],
    ["replacements", "apiVersion: builtin\nreplacements:\n- path: r.yaml\n", ["r.yaml"], []],
    [
      "each document counts",
      "apiVersion: builtin\npath: a\n---\napiVersion: x/v1\nkind: Y\n",
      ["a"],
      ["x/v1 Y"],
    ],
    [
      "a function in a container is a plugin, whatever it calls itself",
      "apiVersion: builtin\nkind: X\nmetadata: {annotations: {config.kubernetes.io/function: 'container: {}'}}\n",
      [],
      ["builtin X"],
    ],
    ["a file that holds no map names nothing", "- a\n", [], []],
  ])("%s", (_, text, paths, plugins) => {
    const { references, refusals } = readPluginInputs(text, "g.yaml");
    expect(references.map(({ path }) => path)).toEqual(paths);
    expect(refusals.map(({ name }) => name)).toEqual(plugins);
  });
});

describe("the files that ksops would decrypt", () => {
  const ksops = "apiVersion: viaduct.ai/v1\nkind: ksops\n";
  test.each([
    [`${ksops}files: [a.enc.yaml, k=b.enc.yaml]\n`, ["a.enc.yaml", "b.enc.yaml"]],
    [
      `${ksops}secretFrom:\n- files: [c]\n  binaryFiles: [k=d]\n  envs: [e]\n- files: [f]\n`,
      ["c", "d", "e", "f"],
    ],
    [`${ksops}---\n${ksops}files: [a]\n`, ["a"]],
    [`${ksops}---\nkind: Secret\n`, undefined],
    ["kind: ksops\napiVersion: acme.dev/v1\n", undefined],
    ["", undefined],
  ])("%j", (text, files) => {
    expect(readKsopsFiles(text, "g.yaml")).toEqual(files);
  });
});

test("generators can be left out of a kustomization, and everything else stays", () => {
  const text = "generators:\n  - a.yaml\n  - b.yaml\nresources:\n  - c.yaml\n";
  expect(withoutGenerators(text, ["a.yaml"])).toBe("generators:\n  - b.yaml\nresources:\n  - c.yaml\n");
  expect(withoutGenerators("resources:\n  - c.yaml\n", ["a.yaml"])).toBe("resources:\n  - c.yaml\n");
});

test.each([
  ["https://example.com/a.yaml", true],
  ["ssh://git@example.com/a", true],
  ["git@github.com:acme/k8s.git", true],
  ["github.com/acme/k8s/base", true],
  ["acme/k8s?ref=v1", true],
  ["../base", false],
  ["./github.com/acme/base", false],
  ["base", false],
  ["example.yaml", false],
])("%s is fetched: %s", (path, remote) => {
  expect(isRemoteReference(path)).toBe(remote);
});
