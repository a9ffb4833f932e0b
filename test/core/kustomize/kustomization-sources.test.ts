import { expect, test } from "vitest";
import { readSources } from "../../../src/core/kustomize/kustomization-sources.ts";

test("everything that is a file", () => {
  const text = `resources: [a.yaml, ../base, ./x/]
bases: [../old]
components: [../c]
patches: [{path: p.yaml}, {patch: "- op: x"}]
patchesStrategicMerge: [s.yaml, "kind: X\\n"]
patchesJson6902: [{path: j.json, target: {kind: X}}]
`;
  expect(readSources(text, "k")).toEqual({
    resources: ["a.yaml", "../base", "./x/", "../old"],
    components: ["../c"],
    patches: [
      { path: "s.yaml", text: undefined, target: undefined },
      { path: undefined, text: "kind: X\n", target: undefined },
      { path: "p.yaml", text: undefined, target: undefined },
      { path: undefined, text: "- op: x", target: undefined },
      { path: "j.json", text: undefined, target: { kind: "X", selectors: false } },
    ],
    opaque: undefined,
  });
});

test.each([
  ["resources: ['https://github.com/acme/x?ref=v1']", "https://github.com/acme/x?ref=v1"],
  ["resources: ['github.com/acme/x/base']", "github.com/acme/x/base"],
  ["resources: ['git@github.com:acme/x.git']", "git@github.com:acme/x.git"],
  ["components: ['../c?ref=1']", undefined],
  ["helmCharts: [{name: x}]", "helmCharts"],
  ["transformers: [t.yaml]", "transformers"],
  ["kind: Component", "kind: Component"],
  ["generators: []", undefined],
  ["", undefined],
  ["- x", undefined],
])("%j hides %s", (text, opaque) => {
  expect(readSources(text, "k").opaque).toBe(opaque);
});
