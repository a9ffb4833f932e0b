import { expect, it } from "vitest";
import { editRevision, findFollowers, readRevision } from "../../../src/core/manifest/git-revision.ts";
import type { DeploymentFile } from "../../../src/core/manifest/manifest-formats.ts";
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

it.each([
  ["a tag beside a commit that is not known", flux, {}, "REVISION_OUTRANKED"],
  [
    "a range of versions beside a name",
    "kind: GitRepository\nspec: { ref: { semver: '>=1', name: refs/heads/a } }\n",
    to,
    undefined,
  ],
  ["a file without a place", "kind: ConfigMap\n", to, "REVISION_PLACE_MISSING"],
])("of %s the edit is refused with %s: %s %s", (_, text, more, code) => {
  const edit = () => editRevision(at(text), { tag: "v2", ...more });
  if (code === undefined) expect(edit).not.toThrow();
  else expect(edit).toThrow(expect.objectContaining({ code }));
});

it.each([
  ["a chart", "kind: Application\nspec: { source: { chart: app, repoURL: x, targetRevision: 1.0.0 } }\n"],
  [
    "what a generator fills in",
    "kind: ApplicationSet\nspec: { template: { spec: { source: { targetRevision: '{{ revision }}' } } } }\n",
  ],
  ["a source without a revision", "kind: Application\nspec: { source: { repoURL: x } }\n"],
  ["an Application without sources", "kind: Application\nspec: { sources: all }\n"],
])("%s follows nothing in Git", (_, text) => {
  expect(findFollowers(at(text))).toEqual([]);
});

it("takes several sources that follow the same for one", () => {
  const source = (url: string) => `{ repoURL: ${url}, targetRevision: v1 }`;
  const text = `kind: Application\nspec: { sources: [${source("https://a/b.git/")}, ${source("https://a/c")}] }\n`;
  expect(readRevision(at(text))).toEqual({ revision: "v1", commit: undefined });
  expect(findFollowers(at(text, "a/b"))).toMatchObject([{ path: ["spec", "sources", 0] }]);
});

it("a reference of Flux that says nothing follows nothing yet, and gets the tag", () => {
  const text = "kind: GitRepository\nspec:\n  ref: {}\n";
  expect(readRevision(at(text))).toEqual({ revision: "", commit: undefined });
  expect(readRevision(at(editRevision(at(text), to))).revision).toBe(to.tag);
  const two = `${text}---\nkind: GitRepository\nspec: { ref: { tag: v1 } }\n`;
  expect(() => readRevision(at(two))).toThrow(/nothing, v1/);
});
