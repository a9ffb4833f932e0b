import { expect, it } from "vitest";
import { Problems, problem } from "../../../src/core/problem/problem.ts";
import { recover, recoverSync } from "../../../src/core/problem/recover-from-problem.ts";

const one = problem("GIT_UNREACHABLE", { url: "u", answer: "a", attempts: "1" });

it.each([
  ["one Problem", one, [one]],
  ["several Problems", new Problems([one, one]), [one, one]],
])("recovers from %s", async (_, thrown, expected) => {
  const fail = () => {
    throw thrown;
  };
  expect(
    await recover(
      async () => fail(),
      (found) => found,
    ),
  ).toEqual(expected);
  expect(recoverSync(fail, (found) => found)).toEqual(expected);
});

it("gives what the work gives, and throws on what is a bug", async () => {
  expect(
    await recover(
      async () => 1,
      () => 2,
    ),
  ).toBe(1);
  const bug = () => {
    throw new Error("a bug");
  };
  await expect(
    recover(
      async () => bug(),
      () => 2,
    ),
  ).rejects.toThrow("a bug");
  expect(() => recoverSync(bug, () => 2)).toThrow("a bug");
});
