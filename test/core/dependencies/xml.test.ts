import { expect, it } from "vitest";
import { elements, tags, withoutComments, withoutElements } from "../../../src/core/dependencies/xml.ts";

it("takes out comments and elements, and gives elements and tags", () => {
  expect(withoutComments("a<!-- <b> -->c<!---->d")).toBe("acd");
  expect(elements("<id> x </id><id>y\n</id><idx>z</idx>", "id")).toEqual(["x", "y"]);
  expect(withoutElements("1<a>2</a>3<b>4</b>5<a/>", ["a", "b"])).toBe("135<a/>");
  expect(tags('<Ref a="1"/><ref\n b="2" ><RefX c="3">', "Ref")).toEqual([' a="1"/', '\n b="2" ']);
});

it.each([
  () => withoutComments("a <!-- b"),
  () => elements("<a>", "a"),
  () => withoutElements("<a><a></a><a>", ["a"]),
  () => tags("<a b", "a"),
])("throws where there is no end", (read) => {
  expect(read).toThrow(/has no end/);
});

it("takes one pass over what opens again and again", () => {
  const many = "<a>".repeat(300_000);
  expect(() => elements(many, "a")).toThrow();
  expect(elements(`${many}</a>`, "a")).toHaveLength(1);
  expect(() => withoutComments("<!--".repeat(300_000))).toThrow();
  expect(() => tags("<a ".repeat(300_000), "a")).toThrow();
});
