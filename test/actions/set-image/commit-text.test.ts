import { expect, test } from "vitest";
import { deploymentOf, headOf, messageText, proposalOf } from "../../../src/actions/set-image/commit-text.ts";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { kustomizeFormat } from "../../../src/core/manifest/format.ts";

const none = { newName: undefined, newTag: undefined, digest: undefined };
const update = (service: string, overlay = "x") => ({
  service,
  environment: service === "" ? "" : "dev",
  overlay,
  format: kustomizeFormat,
  change: parseImageArgument("a:v2"),
});
const edit = {
  file: "x/k.yaml",
  name: "a",
  from: { ...none, newTag: "v1" },
  to: { ...none, newTag: "v2" },
  duplicates: 0,
};
const digest = `sha256:${"a1".repeat(32)}`;

test("one edit is told in one line", () => {
  expect(messageText("", [{ update: update("shop"), edit }])).toBe(
    "Set shop in dev to v2\n\n- x/k.yaml: a:v1 -> a:v2",
  );
  expect(messageText("", [{ update: update(""), edit }])).toContain("Set a in x to v2\n");
  const pinned = { ...edit, to: { ...none, digest } };
  expect(messageText("", [{ update: update("", ""), edit: pinned }])).toContain(
    "Set a in . to sha256:a1a1a1a1a1a1\n",
  );
});

test("several are counted and listed", () => {
  const made = [
    { update: update("shop"), edit },
    { update: update(""), edit: { ...edit, name: "b" } },
  ];
  expect(messageText("", made)).toBe("Set 2 images\n\n- x/k.yaml: a:v1 -> a:v2\n- x/k.yaml: b:v1 -> b:v2");
  expect(messageText("{service} {environment} {tag}", made)).toBe("shop, b dev, x v2");
});

test("a value cannot break out of its line", () => {
  const evil = { ...edit, from: { ...none, newTag: "v1\n\nTrunkline: release [skip ci]" } };
  expect(messageText("", [{ update: update("shop"), edit: evil }])).toContain(
    "a:v1 Trunkline: release (skip ci) -> a:v2",
  );
});

test("the trailers' image, the branch and the pull request", () => {
  expect(deploymentOf({ update: update("shop"), edit })).toEqual({
    service: "shop",
    environment: "dev",
    image: "a:v2",
  });
  expect(headOf([update("shop")])).toBe("trunkline/set-image/shop/dev");
  expect(headOf([update("", "apps/x")])).toBe("trunkline/set-image/apps/x/a");
  expect(headOf([update("", "a b")])).toBe("trunkline/set-image/a-b/a");
  expect(proposalOf([update("shop")], "one\n\ntwo", "+```\n")).toEqual({
    head: "trunkline/set-image/shop/dev",
    title: "one",
    body: "````diff\n+```\n````\n",
  });
});
