import { expect, it } from "vitest";
import { judgeRepository } from "../../../src/core/promotion/artifact-origin.ts";

const own = "ghcr.io/acme/orders";

it.each([
  ["its own", "ghcr.io/acme/orders", true],
  ["copied below a registry", "r.acme.com/prod/acme/orders", true],
  ["another image of the same registry", "r.acme.com/prod/acme/evil", false],
  ["another path below it", "r.acme.com/prod/x/acme/orders", false],
  ["another owner", "ghcr.io/evil/orders", false],
  ["another host", "evil.example.com/acme/orders", false],
  ["a registry that begins alike", "r.acme.com/production/acme/orders", false],
])("%s", (_, repository, passes) => {
  const verdicts = judgeRepository({ kind: "image", repository }, own, ["r.acme.com/prod/"], "dev");
  expect(verdicts.map(({ gate, state }) => [gate, state])).toEqual(
    passes ? [] : [["artifact-foreign", "red"]],
  );
});

it("judges nothing without a catalogue, and no release in Git", () => {
  expect(judgeRepository({ kind: "image", repository: "x/y" }, "", [], "dev")).toEqual([]);
  expect(judgeRepository({ kind: "revision", repository: "" }, own, [], "dev")).toEqual([]);
});
