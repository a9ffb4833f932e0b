import { expect, test } from "vitest";
import { formatValue, matchesValue } from "../../../src/actions/set-image/image-value.ts";

const value = { newName: "r/app", newTag: "v1", digest: "sha256:beef" };
const none = { newName: undefined, newTag: undefined, digest: undefined };

test("values are told as images", () => {
  expect(formatValue("app", value)).toBe("r/app:v1@sha256:beef");
  expect(formatValue("app", none)).toBe("app");
});

test.each([
  "v1",
  ":v1",
  "sha256:beef",
  "@sha256:beef",
  "v1@sha256:beef",
  "r/app:v1@sha256:beef",
])("it is %s", (expected) => {
  expect(matchesValue("app", value, expected)).toBe(true);
  expect(matchesValue("app", none, expected)).toBe(false);
  expect(matchesValue("app", undefined, expected)).toBe(false);
});

test.each(["v2", "app:v1", "r/app:v1", "r/app"])("it is not %s", (expected) => {
  expect(matchesValue("app", value, expected)).toBe(false);
});
