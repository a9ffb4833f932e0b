import { expect, it } from "vitest";
import { unknownReasons } from "../../../src/operations/revision-range/why-changes-are-unknown.ts";

it.each(Object.entries(unknownReasons))("%s says why and what to do", (_, { why, remedy }) => {
  expect(why).toMatch(/^[a-z].*[^.]$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});
