import { describe, expect, test } from "vitest";
import { readOverlayFacts, type UpdateSources } from "../../../src/actions/set-image/facts.ts";
import type { OrderingPolicy } from "../../../src/actions/set-image/ordering-policy.ts";
import type { Digest } from "../../../src/core/image/digest.ts";
import type { ImageChange } from "../../../src/core/kustomize/image-argument.ts";
import { holdsFile } from "../../../src/core/promotion/holds-file-path.ts";
import { readerOf, updateOf } from "./reader.ts";

const everythingGoes: UpdateSources = {
  ordering: { judge: async () => ({ kind: "current" }) },
  pin: async (one) => one,
  identify: async (one) => one,
  sourceCommit: undefined,
  liftHold: false,
  now: () => 0,
};

const update = (overlay: string) => updateOf(overlay, "a:v1");

test("each file is read once, its byte order mark kept", async () => {
  const { tip, reads } = readerOf({ "x/Kustomization": "\uFEFFa: 1\n", "y/kustomization.yml": "" });
  const overlay = await readOverlayFacts(
    tip,
    [update("x"), update("x"), update("y/kustomization.yml")],
    everythingGoes,
  );
  expect(reads.filter((path) => !path.endsWith(holdsFile))).toEqual([
    "x/Kustomization",
    "y/kustomization.yml",
  ]);
  expect(overlay[0]?.at).toMatchObject({ file: "x/Kustomization", text: "\uFEFFa: 1\n" });
});

test.each([
  ["z", "KUSTOMIZATION_MISSING"],
  ["y/kustomization.yaml", "KUSTOMIZATION_MISSING"],
  ["two", "KUSTOMIZATION_AMBIGUOUS"],
  ["latin", "YAML_INVALID"],
])("%s is %s", async (overlay, code) => {
  const { tip } = readerOf({
    "two/kustomization.yaml": "",
    "two/kustomization.yml": "",
    "latin/kustomization.yaml": Uint8Array.of(0xe9),
  });
  await expect(readOverlayFacts(tip, [update(overlay)], everythingGoes)).rejects.toMatchObject({ code });
});

test("the ordering policy is asked about values that would be overwritten, and about no others", async () => {
  const text = "images:\n- name: a\n  newTag: v0\n- name: b\n  newTag: v1\n- name: c\n  newName: r/c\n";
  const { tip } = readerOf({ "x/kustomization.yaml": text });
  const requests: unknown[] = [];
  const ordering: OrderingPolicy = {
    async judge(_, { file, present, tag, valueIn }) {
      requests.push([file, present, tag, valueIn(Buffer.from(text.replace("v0", "v00")))]);
      return { kind: "older", because: "it is" };
    },
  };
  const updates = ["a:v1", "b:v1", "c:v1", "d:v1"].map((one) => updateOf("x", one));
  const facts = await readOverlayFacts(tip, updates, { ...everythingGoes, ordering });
  expect(requests).toEqual([["x/kustomization.yaml", "a:v0", "v1", "a:v00"]]);
  expect(facts.map(({ ordering: standing }) => standing?.kind)).toEqual([
    "older",
    undefined,
    "current",
    "current",
  ]);
});

describe("a hold of a digest", () => {
  const digestOf = (pair: string) => `sha256:${pair.repeat(32)}` as Digest;
  const held = digestOf("a1");
  const { tip } = readerOf({
    "x/kustomization.yaml": "images:\n- name: a\n  newTag: v1\n",
    [holdsFile]: `holds: [{ digest: '${held}', reason: errors }]\n`,
  });
  const changes = ["a:v3", "a:v2", "a:v1"].map((one) => updateOf("x", one).change);
  const [change, ...older] = changes;
  const isTag = (tag: string, { newTag }: ImageChange) => newTag.kind === "set" && newTag.value === tag;
  /** A registry in which these tags have the held digest. */
  const registry = (...tags: readonly string[]): UpdateSources => ({
    ...everythingGoes,
    identify: async (one) => {
      const bad = tags.some((tag) => isTag(tag, one.change));
      const digest = { kind: "set" as const, value: bad ? held : digestOf("b2") };
      return { ...one, change: { ...one.change, digest } };
    },
  });

  test("holds a tag, too", async () => {
    const [facts] = await readOverlayFacts(tip, [updateOf("x", "a:v3")], registry("v3"));
    expect(facts?.hold).toMatchObject({ state: "red" });
    const [other] = await readOverlayFacts(tip, [updateOf("x", "a:v3")], registry());
    expect(other?.hold).toMatchObject({ state: "green" });
  });

  test.each([
    [["v3"], "v2", "green"],
    [["v3", "v2"], "v1", undefined],
    [["v1"], "v3", "green"],
  ] as const)("a policy passes over %j and takes %s", async (bad, tag, state) => {
    if (change === undefined) throw new Error("no change");
    const [facts] = await readOverlayFacts(tip, [{ ...updateOf("x", "a:v3"), older }], registry(...bad));
    expect(facts && isTag(tag, facts.update.change)).toBe(true);
    expect(facts?.hold?.state).toBe(state);
    expect(facts?.update.change.digest).toEqual({ kind: "clear" });
  });
});
