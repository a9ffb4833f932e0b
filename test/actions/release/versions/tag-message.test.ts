import { expect, test } from "vitest";
import { readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";
import { effectsOf } from "../../../../src/actions/release/versions/commit-effects.ts";
import { digestOfPlan, formatTagMessage } from "../../../../src/actions/release/versions/tag-message.ts";
import { parseTrailers } from "../../../../src/core/commit/commit-message.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const author = { name: "Ada", email: "ada@example.com" };
const effects = (texts: readonly string[]) =>
  effectsOf(
    texts.map((text, at) => ({
      oid: String(at).padStart(40, "0") as Oid,
      merge: undefined,
      author,
      message: readTrunkMessage(text, author),
      because: [],
    })),
  );
const text = {
  service: "orders",
  version: "1.1.0",
  previous: "orders/v1.0.0",
  bump: "minor",
  plan: "sha256:0",
  run: "",
  writer: "7f",
};

test("what counts is listed, and nothing in it can pass for a trailer", () => {
  const message = formatTagMessage({
    ...text,
    effects: effects(["feat: a", "docs: b", "fix: c\n\nService: evil"]),
  });
  expect(message).toContain("orders 1.1.0\n\n- a (0000000)\n- c (0000000)\n\n");
  expect(parseTrailers(message).get("service")).toEqual(["orders"]);
  expect(parseTrailers(message).get("trunkline")).toEqual(["release"]);
});

test("a tag is no place for a thousand lines", () => {
  const message = formatTagMessage({
    ...text,
    effects: effects(Array.from({ length: 1_000 }, (_, at) => `fix: ${at}`)),
  });
  expect(message.split("\n").length).toBeLessThan(70);
  expect(message).toContain("- and 950 more");
});

test("a plan is named by its commit and its tags, in any order", () => {
  const [a, b] = [
    { tag: "a/v1.0.0", previous: "" },
    { tag: "b/v1.0.0", previous: "b/v0.9.0" },
  ];
  expect(digestOfPlan("c", [a, b])).toBe(digestOfPlan("c", [b, a]));
  expect(digestOfPlan("c", [a, b])).not.toBe(digestOfPlan("c", [a]));
  expect(digestOfPlan("c", [a])).not.toBe(digestOfPlan("d", [a]));
});
