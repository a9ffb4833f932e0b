import { expect, test } from "vitest";
import { planImages } from "../../../src/actions/set-image/plan.ts";
import { parseTrailers } from "../../../src/core/commit/commit-message.ts";
import { factsOf, updateOf as update } from "./reader.ts";

const text = "images:\n- name: a\n  newTag: v1\n- name: b\n  newTag: v1\n";
const texts = { x: text, y: text };
const rules = {
  expect: "",
  message: "",
  provenance: { sourceCommit: "", run: "" },
  reason: "",
  requestedBy: "",
  onBlocked: "fail" as const,
};
test("what is set already is left alone, the rest is one commit", () => {
  const updates = [update("x", "a:v1"), update("x", "b:v2"), update("y", "a:v2", "shop")];
  const plan = planImages(factsOf(texts, updates), rules);
  expect(plan.edits.map(({ file, name }) => `${file} ${name}`)).toEqual([
    "x/kustomization.yaml b",
    "y/kustomization.yaml a",
  ]);
  expect(plan.decision).toMatchObject({ kind: "write", proposal: { title: "Set 2 images" } });
  if (plan.decision.kind !== "write") return;
  expect([...plan.decision.files.keys()]).toEqual(["x/kustomization.yaml", "y/kustomization.yaml"]);
  expect(parseTrailers(plan.decision.message).get("image")).toEqual(["b:v2", "a:v2"]);
  expect(parseTrailers(plan.decision.message).get("service")).toEqual(["shop"]);
});

test("nothing to do is nothing", () => {
  expect(planImages(factsOf(texts, [update("x", "a:v1")]), rules)).toEqual({
    decision: { kind: "nothing", head: expect.stringContaining("trunkline/set-image/") },
    files: new Map(),
    edits: [],
    made: [],
    patch: "",
    heldBack: [],
    unordered: [],
    blocked: [],
    same: [expect.anything()],
  });
});

test("an update that is held back does not stop the others", () => {
  const plan = planImages(factsOf(texts, [update("x", "a:v2"), update("y", "c:v2")]), {
    ...rules,
    expect: "v1",
  });
  expect(plan.decision.kind).toBe("write");
  expect(plan.heldBack).toMatchObject([
    { because: "c has no entry in y/kustomization.yaml, not v1 as expected" },
  ]);
  expect(planImages(factsOf(texts, [update("y", "a:v2")]), { ...rules, expect: "v0" }).decision).toEqual({
    kind: "superseded",
    by: "a is a:v1 in y/kustomization.yaml, not v0 as expected",
  });
});

test("what is newer is not overwritten", () => {
  const [older, newer] = [update("x", "a:v0"), update("y", "a:v2")];
  const standings = new Map([[older, { kind: "older" as const, because: "it is" }]]);
  const plan = planImages(factsOf(texts, [older, newer], standings), rules);
  expect(plan.heldBack).toMatchObject([{ because: "a:v1 in x/kustomization.yaml is newer: it is" }]);
  expect(plan.edits).toMatchObject([{ file: "y/kustomization.yaml" }]);
});

test("what nothing is known of is set, and noted", () => {
  const one = update("x", "a:v2");
  const standings = new Map([[one, { kind: "unknown" as const }]]);
  expect(planImages(factsOf(texts, [one], standings), rules)).toMatchObject({
    edits: [{ name: "a" }],
    unordered: [{ name: "a" }],
  });
});

test.each([
  [[update("apps/x y", "a:v2")], "trunkline/set-image/apps/x-y/a"],
  [[update("x", "a:v2", "shop")], "trunkline/set-image/shop/dev"],
  [[update("x", "a:v2"), update("x", "b:v2")], "trunkline/set-image/images-d8bbfcb8"],
])("one branch for one thing", (updates, head) => {
  const files = Object.fromEntries(updates.map(({ overlay }) => [overlay, text]));
  expect(planImages(factsOf(files, updates), rules).decision).toMatchObject({
    proposal: { head },
  });
});

test("a template is filled with all that was set", () => {
  const message = "{service} in {environment}: {from} -> {image}, {tag} {digest}.";
  const plan = planImages(factsOf(texts, [update("x", "a:v2", "shop"), update("y", "b:v2")]), {
    ...rules,
    message,
  });
  expect(plan.decision).toMatchObject({
    message:
      "shop, b in dev, y: a:v1, b:v1 -> a:v2, b:v2, v2 .\n\nTrunkline: set-image\nService: shop\nEnvironment: dev\nImage: a:v2\nImage: b:v2\n",
  });
});

test("a text in a file cannot close the fence of the proposal", () => {
  const files = { x: "images:\n- name: a\n  newTag: v1\n# ````\n" };
  const { decision } = planImages(factsOf(files, [update("x", "a:v2")]), rules);
  expect(decision.kind === "write" && decision.proposal.body.startsWith("`````diff\n")).toBe(true);
});

test("several updates of one file are made one after the other; of two for one image the last wins", () => {
  const updates = [update("x", "a:v2"), update("x", "b:v3"), update("x", "a:v4")];
  const plan = planImages(factsOf(texts, updates), rules);
  expect(plan.files.get("x/kustomization.yaml")).toBe(
    "images:\n- name: a\n  newTag: v4\n- name: b\n  newTag: v3\n",
  );
  expect(plan.edits).toHaveLength(2);
});
