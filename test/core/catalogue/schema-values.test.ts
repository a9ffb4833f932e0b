import * as v from "valibot";
import { expect, it } from "vitest";
import {
  durationText,
  listValue,
  name,
  path,
  patterns,
  textValue,
  weekTime,
} from "../../../src/core/catalogue/schema-values.ts";

it.each([
  ["a duration", durationText("x"), "2h", "2 hours", "CATALOGUE_DURATION"],
  ["a time of the week", weekTime("x"), "Fri 16:00", "Friday", "CATALOGUE_WEEK_TIME"],
  ["a path", path("x"), "a/b", "../b", "CATALOGUE_PATH"],
] as const)("%s says with its code what is wrong", (_, schema, good, bad, code) => {
  expect(v.safeParse(schema, good).success).toBe(true);
  expect(v.safeParse(schema, bad).issues?.map(({ message }) => message)).toEqual([code]);
});

it("takes any text where nothing is asked of it, and lists of it", () => {
  expect(v.safeParse(listValue(textValue("x"), "y"), ["", "a"]).success).toBe(true);
  expect(v.safeParse(name, 1).success).toBe(false);
});

it("says of a list of patterns what is wrong with which, as of any list", () => {
  const schema = patterns("x");
  expect(v.safeParse(schema, ["a/**", "!b"])).toMatchObject({ success: true, output: ["a/**", "!b"] });
  expect(v.safeParse(schema, []).success).toBe(true);
  const { issues } = v.safeParse(schema, ["a", "/b", 5]);
  expect(
    issues?.map(({ path, message, type }) => [path?.[0].key, type === "check" ? message : type]),
  ).toEqual([
    [1, "CATALOGUE_PATTERN"],
    [2, "string"],
  ]);
  expect(v.safeParse(schema, "a").issues).toHaveLength(1);
});
