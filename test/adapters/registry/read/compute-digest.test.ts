import { expect, test } from "vitest";
import { digestOf, finish } from "../../../../src/adapters/registry/read/compute-digest.ts";

test("the digests that the specification names", () => {
  const empty = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
  expect(digestOf(Buffer.from("{}"))).toBe(empty);
  expect(digestOf(Buffer.from("{}"), "sha512")).toMatch(/^sha512:27c74670adb75075/);
});

test("half a hash is a bug", () => {
  expect(() => finish("abc", "sha256")).toThrow("sha256 gave abc");
});
