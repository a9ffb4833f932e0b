import { expect, it } from "vitest";
import { memo, once } from "../../../src/core/memo/memoize.ts";

it("makes one value for everybody, also where that is undefined", () => {
  let made = 0;
  const get = once(() => void made++);
  expect([get(), get(), made]).toEqual([undefined, undefined, 1]);
});

it("makes one value for each key", () => {
  const made: string[] = [];
  const get = memo(
    (text: string) => text.toLowerCase(),
    (text: string) => made.push(text),
  );
  expect([get("a"), get("A"), get("b"), made]).toEqual([1, 1, 2, ["a", "b"]]);
});
