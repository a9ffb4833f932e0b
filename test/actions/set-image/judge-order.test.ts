import { describe, expect, test } from "vitest";
import {
  judgeOrder,
  type OrderPolicy,
  versionInImageTag,
} from "../../../src/actions/set-image/judge-order.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { formatVersion } from "../../../src/core/version/version.ts";
import type { Ancestry } from "../../../src/operations/compare-commits.ts";

const run = (number: number, workflow = "deploy") => ({
  url: `https://github.com/acme/shop/actions/runs/${1000 + number}`,
  workflow,
  number,
  attempt: 1,
});
const origin = (number: number, tag = "v1.0.0") => ({
  sourceCommit: String(number % 10).repeat(40) as Oid,
  run: run(number),
  tag,
});

describe("by source", () => {
  test.each([
    ["auto", "older", "older"],
    ["source", "older", "older"],
    ["source", "newer", "current"],
    ["source", "same", "current"],
    ["source", "apart", "current"],
    ["run", "older", "current"],
    ["none", "older", "current"],
  ] as [OrderPolicy, Ancestry, string][])("%s and %s: %s", (order, ancestry, kind) => {
    expect(judgeOrder(order, origin(2), origin(1), ancestry).kind).toBe(kind);
  });

  test("of one source commit the newer run of the same workflow wins; a re-run and another workflow may", () => {
    const mine = { ...origin(1), sourceCommit: origin(2).sourceCommit };
    expect(judgeOrder("auto", mine, origin(2), "same")).toMatchObject({ kind: "older" });
    expect(judgeOrder("source", mine, origin(2), "same")).toMatchObject({ kind: "older" });
    expect(judgeOrder("auto", origin(2), origin(2), "same").kind).toBe("current");
    expect(judgeOrder("auto", { ...mine, run: run(1, "other") }, origin(2), "same").kind).toBe("current");
  });

  test("what cannot be seen is judged by the runs of one workflow", () => {
    expect(judgeOrder("source", origin(1), origin(2), "unseen")).toEqual({
      kind: "older",
      because: "it was set by run 2 of deploy, and this is run 1",
    });
    expect(judgeOrder("auto", origin(2), origin(1), "unseen").kind).toBe("current");
    expect(judgeOrder("auto", origin(2), origin(2), "unseen").kind).toBe("current");
    expect(judgeOrder("auto", origin(1), { ...origin(2), run: run(2, "other") }, "unseen").kind).toBe(
      "unknown",
    );
    expect(judgeOrder("run", { ...origin(1), run: undefined }, origin(2), "unseen").kind).toBe("unknown");
  });
});

test.each([
  [1_000, 2_000, "older"],
  [2_000, 1_000, "current"],
  [1_000, 1_000, "current"],
  [undefined, 1_000, "unknown"],
  [1_000, undefined, "unknown"],
])("with neither ancestry nor one workflow, a commit of %s against one of %s: %s", (mine, theirs, kind) => {
  const other = { ...origin(2), run: run(2, "other"), sourceTime: theirs };
  expect(judgeOrder("source", { ...origin(1), sourceTime: mine }, other, "unseen").kind).toBe(kind);
});

test.each([
  ["1.2.0", "1.10.0", "older"],
  ["v1.10.0", "1.2.0", "current"],
  ["orders-v1.2.0-rc.1", "orders-v1.2.0", "older"],
  ["1.2.0", "1.2.0", "current"],
  ["latest", "1.2.0", "unknown"],
])("by version, %s over %s: %s", (mine, theirs, kind) => {
  expect(judgeOrder("semver", origin(1, mine), origin(2, theirs), "unseen").kind).toBe(kind);
});

test.each([
  ["development-1.2.3", "1.2.3"],
  ["v1.2.3-rc.1", "1.2.3-rc.1"],
  ["1.2", undefined],
  ["11.1.2.3", undefined],
  ["sha-1a2b3c4", undefined],
  [undefined, undefined],
])("the version in %s is %s", (tag, version) => {
  const found = versionInImageTag(tag);
  expect(found && formatVersion(found)).toBe(version);
});
