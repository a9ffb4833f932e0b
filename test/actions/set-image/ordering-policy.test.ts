import { expect, test } from "vitest";
import type { OrderPolicy } from "../../../src/actions/set-image/order.ts";
import { createOrderingPolicy } from "../../../src/actions/set-image/ordering-policy.ts";
import { formatMessage } from "../../../src/core/commit/commit-message.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Ancestry } from "../../../src/operations/source-commits.ts";

const oid = (digit: string) => digit.repeat(40) as Oid;
const source = "https://github.com/acme/shop";
const run = (number: number) => `${source}/actions/runs/${number} (deploy #${number}.1)`;
const commitOf = (image: string, sourceCommit: string, by: string) =>
  formatMessage("Set", {
    action: "set-image",
    deployments: [{ service: "", environment: "", image }],
    sourceCommit,
    run: by,
  });

function scene(order: OrderPolicy, messages: readonly string[], ancestry: Ancestry) {
  const asked: string[] = [];
  const compare = async (mine: Oid, theirs: Oid) => {
    asked.push(`${mine[0]} ${theirs[0]}`);
    return ancestry;
  };
  const logs: number[] = [];
  const tip = {
    log: async (most: number) => {
      logs.push(most);
      return messages.slice(0, most).map((message) => ({ oid: oid("0"), message }));
    },
  };
  const mine = {
    sourceCommit: oid("1"),
    run: { url: `${source}/actions/runs/7`, workflow: "deploy", number: 7, attempt: 1 },
  };
  const referee = createOrderingPolicy(order, mine, source, compare);
  return { asked, logs, judge: (present: string, tag?: string) => referee.judge(tip, present, tag) };
}

test("the newest commit that says it set the value is compared, once", async () => {
  const messages = [
    "x",
    commitOf("a:2", oid("3"), run(9)),
    commitOf("a:1", oid("2"), run(8)),
    commitOf("a:1", oid("4"), run(6)),
  ];
  const { judge, asked, logs } = scene("auto", messages, "older");
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(asked).toEqual(["1 2", "1 2"]);
  expect(logs).toEqual([20]);
});

test("a value that nobody of ours has set is nobody's", async () => {
  const { judge, asked, logs } = scene("auto", Array(30).fill("x"), "older");
  expect(await judge("a:1")).toEqual({ kind: "unknown" });
  expect([asked, logs]).toEqual([[], [20, 100]]);
});

test("commits of another repository are not looked for; runs of another workflow say nothing", async () => {
  const other = "https://github.com/acme/other/actions/runs/99 (deploy #99.1)";
  const { judge, asked } = scene("auto", [commitOf("a:1", oid("2"), other)], "older");
  expect(await judge("a:1")).toEqual({ kind: "unknown" });
  expect(asked).toEqual([]);
});

test("without a source commit the runs decide", async () => {
  const { judge, asked } = scene("auto", [commitOf("a:1", "", run(8))], "older");
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(asked).toEqual([]);
});

test("semver and none need no history", async () => {
  const semver = scene("semver", [], "older");
  expect(await semver.judge("a:2.0.0", "1.0.0")).toMatchObject({ kind: "older" });
  const none = scene("none", [commitOf("a:1", oid("2"), run(8))], "older");
  expect(await none.judge("a:1", "v0")).toEqual({ kind: "current" });
  expect([...semver.logs, ...none.logs]).toEqual([]);
});

test("where ancestry cannot be seen and the workflow is another, the times of the source commits decide", async () => {
  const sourceTime = "2026-11-21T10:00:00.000Z";
  const provenance = {
    action: "set-image",
    deployments: [{ service: "", environment: "", image: "a:1" }],
    sourceCommit: oid("3"),
    sourceTime,
    run: `${source}/actions/runs/9 (other #3.1)`,
  };
  const message = formatMessage("Set", provenance);
  expect(message).toContain(`Source-Time: ${sourceTime}\n`);
  const tip = { log: async () => [{ oid: oid("0"), message }] };
  const run = { url: `${source}/actions/runs/7`, workflow: "deploy", number: 7, attempt: 1 };
  const kindAt = async (time: string) => {
    const mine = { sourceCommit: oid("1"), sourceTime: Date.parse(time), run };
    return (
      await createOrderingPolicy("auto", mine, source, async () => "unseen").judge(tip, "a:1", undefined)
    ).kind;
  };
  expect(await kindAt("2026-11-21T09:59:59Z")).toBe("older");
  expect(await kindAt("2026-11-21T10:00:01Z")).toBe("current");
});
