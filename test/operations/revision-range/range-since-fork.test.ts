import { beforeAll, expect, it } from "vitest";
import type { Contained, RevisionName } from "../../../src/operations/revision-range/event-comparison.ts";
import { rangeSinceFork } from "../../../src/operations/revision-range/range-since-fork.ts";
import { openRemote } from "../../actions/detect-changes/remote.ts";

let remote: Awaited<ReturnType<typeof openRemote>>;
beforeAll(async () => {
  remote = await openRemote();
});

const proof: Contained = { kind: "proof" };
const merged = (certain: boolean): Contained => ({ kind: "unless-merged", certain });
const main: RevisionName = { kind: "branch", name: "main" };

it.each<[string, RevisionName, string, Contained, string]>([
  ["a branch", main, "topic", proof, "1"],
  ["contained, and that is proof", main, "side", proof, "side"],
  ["contained, and then it has no base", main, "side", { kind: "no-base" }, "no-base"],
  ["merged since", main, "side", merged(false), "1"],
  ["a part of the trunk itself, uncertain", main, "2", merged(false), "2"],
  ["a part of the trunk itself, with commits of its own", main, "2", merged(true), "merged-since"],
  ["nothing in common", main, "alien", proof, "no-common-ancestor"],
  ["a trunk that is gone", { kind: "branch", name: "gone" }, "topic", proof, "base-gone"],
])("%s", async (_, trunk, head, contained, expected) => {
  const { at, open } = remote;
  const pair = await rangeSinceFork(trunk, at(head), contained, await open());
  if (pair.kind === "pair") expect(pair.base).toBe(at(expected));
  else expect(pair).toMatchObject({ kind: "doubt", code: expected });
});

it("looks at the trunk of that time, where the event knows it", async () => {
  const { at, open } = remote;
  const before: Contained = { kind: "before", trunk: at("2") };
  expect(await rangeSinceFork(main, at("side"), before, await open())).toMatchObject({ base: at("1") });
  expect(
    await rangeSinceFork({ kind: "branch", name: "gone" }, at("side"), before, await open()),
  ).toMatchObject({ base: at("1") });
});
