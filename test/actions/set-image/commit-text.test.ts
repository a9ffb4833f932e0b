import { expect, test } from "vitest";
import {
  deploymentsOf,
  headOf,
  messageText,
  proposalOf,
} from "../../../src/actions/set-image/commit-text.ts";
import { factsOf, updateOf } from "./reader.ts";

const none = { newName: undefined, newTag: undefined, digest: undefined };
const update = (service: string, overlay = "x") => updateOf(overlay, "a:v2", service);
const factsFor = (service: string, overlay = "x") => {
  const [facts] = factsOf({ [overlay]: "images: [{name: a, newTag: v1}]\n" }, [update(service, overlay)]);
  if (facts === undefined) throw new Error("no facts");
  return facts;
};
const edit = {
  file: "x/k.yaml",
  name: "a",
  from: { ...none, newTag: "v1" },
  to: { ...none, newTag: "v2" },
  duplicates: 0,
};
const digest = `sha256:${"a1".repeat(32)}`;

test("one edit is told in one line", () => {
  expect(messageText("", [{ facts: factsFor("shop"), edit }])).toBe(
    "Set shop in dev to v2\n\n- x/k.yaml: a:v1 -> a:v2",
  );
  expect(messageText("", [{ facts: factsFor(""), edit }])).toContain("Set a in x to v2\n");
  const pinned = { ...edit, to: { ...none, digest } };
  expect(messageText("", [{ facts: factsFor("", ""), edit: pinned }])).toContain(
    "Set a in . to sha256:a1a1a1a1a1a1\n",
  );
});

test("several are counted and listed", () => {
  const made = [
    { facts: factsFor("shop"), edit },
    { facts: factsFor(""), edit: { ...edit, name: "b" } },
  ];
  expect(messageText("", made)).toBe("Set 2 images\n\n- x/k.yaml: a:v1 -> a:v2\n- x/k.yaml: b:v1 -> b:v2");
  expect(messageText("{service} {environment} {tag}", made)).toBe("shop, b dev, x v2");
});

test("a value cannot break out of its line", () => {
  const evil = { ...edit, from: { ...none, newTag: "v1\n\nTrunkline: release [skip ci]" } };
  expect(messageText("", [{ facts: factsFor("shop"), edit: evil }])).toContain(
    "a:v1 Trunkline: release (skip ci) -> a:v2",
  );
});

test("the trailers' image, the branch and the pull request", () => {
  expect(deploymentsOf([{ facts: factsFor("shop"), edit }])).toEqual([
    {
      service: "shop",
      environment: "dev",
      image: "a:v2",
    },
  ]);
  expect(headOf([update("shop")])).toBe("trunkline/set-image/shop/dev");
  expect(headOf([update("", "apps/x")])).toBe("trunkline/set-image/apps/x/a");
  expect(headOf([update("", "a b")])).toBe("trunkline/set-image/a-b/a");
  expect(proposalOf([update("shop")], "one\n\ntwo", "+```\n")).toEqual({
    head: "trunkline/set-image/shop/dev",
    title: "one",
    body: "````diff\n+```\n````\n",
  });
});
