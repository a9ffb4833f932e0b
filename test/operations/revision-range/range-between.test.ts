import { beforeAll, expect, it } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { lost, rangeBetween } from "../../../src/operations/revision-range/range-between.ts";
import { openRemote } from "../../actions/detect-changes/remote.ts";

let remote: Awaited<ReturnType<typeof openRemote>>;
beforeAll(async () => {
  remote = await openRemote();
});
const gone = "1".repeat(40) as Oid;

it("compares two commits, or one with nothing", async () => {
  const { at, open } = remote;
  expect(await rangeBetween(at("1"), at("topic"), "push", await open())).toEqual({
    kind: "pair",
    base: at("1"),
    head: at("topic"),
    strategy: "push",
    changes: [{ status: "added", path: "f/topic" }],
  });
  expect(await rangeBetween("nothing", at("0"), "first-commit", await open())).toMatchObject({
    base: undefined,
    changes: [{ path: "f/0" }],
  });
  expect(await rangeBetween(at("1"), at("1"), "push", await open())).toMatchObject({ changes: [] });
});

it.each<[string, string | undefined, string, boolean, string]>([
  ["the base", gone, "1", true, "base-gone"],
  ["a base that nobody knows", undefined, "1", true, "base-gone"],
  ["the head", "1", gone, true, "head-gone"],
  ["both", gone, "2".repeat(40), true, "head-gone"],
  ["what is not fetched", "1", "2", false, "not-fetched"],
])("lacks %s", async (_, base, head, mayFetch, code) => {
  const { at, open } = remote;
  const pair = await rangeBetween(
    base === undefined ? undefined : at(base),
    at(head),
    "push",
    await open({ mayFetch }),
  );
  expect(pair).toMatchObject({ kind: "doubt", code, head: at(head) });
});

it("names what was not found", () => {
  expect(lost({ kind: "none" }, gone)).toMatchObject({ code: "no-common-ancestor", strategy: "merge-base" });
  expect(lost({ kind: "gone" }, gone, "previous-tag")).toMatchObject({
    code: "base-gone",
    strategy: "previous-tag",
  });
});
