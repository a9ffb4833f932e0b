import { expect, it } from "vitest";
import type { DeploymentFile } from "../../../src/domain/format/deployment-file.ts";
import { editRevision, readRevision } from "../../../src/domain/promotion/revision.ts";
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
