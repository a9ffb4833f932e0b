import { expect, it } from "vitest";
import { findFollowers } from "../../../src/core/manifest/git-revision.ts";

const places = (text: string, key = "") =>
  findFollowers({ file: "app.yaml", text, format: { name: "revision", key } }).map(
    ({ kind, document, path, fields }) => [
      kind,
      document,
      path.join("."),
      fields.targetRevision ?? fields.tag ?? "",
    ],
  );

const set = `kind: ApplicationSet
spec:
  generators: [{ list: { elements: [{ cluster: eu, targetRevision: not this }] } }]
  template:
    spec:
      sources:
        - { repoURL: https://github.com/acme/shop.git/, targetRevision: orders/v1.0.0 }
        - { repoURL: https://github.com/acme/values, targetRevision: '{{ .revision }}' }
`;
const flux = `kind: GitRepository
spec: { url: ssh://git@github.com/acme/shop, ref: { tag: orders/v1.0.0 } }
---
kind: Kustomization
spec: { sourceRef: { kind: GitRepository, name: shop } }
---
kind: GitRepository
spec: { url: https://github.com/acme/base, ref: { branch: main } }
---
kind: GitRepository
spec: { url: https://github.com/acme/none }
`;

it.each([
  [
    "the template of an ApplicationSet",
    set,
    "",
    [["argocd", 0, "spec.template.spec.sources.0", "orders/v1.0.0"]],
  ],
  [
    "several documents",
    flux,
    "",
    [
      ["flux", 0, "spec.ref", "orders/v1.0.0"],
      ["flux", 2, "spec.ref", ""],
    ],
  ],
  ["those of one repository", flux, "acme/shop", [["flux", 0, "spec.ref", "orders/v1.0.0"]]],
  ["a source without revision", "kind: Application\nspec: { source: { repoURL: x } }\n", "", []],
  ["another kind", "kind: ConfigMap\nspec: { source: { targetRevision: x } }\n", "", []],
  ["nothing at all", "", "", []],
])("%s", (_, text, key, expected) => {
  expect(places(text, key)).toEqual(expected);
});
