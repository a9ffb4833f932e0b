import { expect, test } from "vitest";
import type { OrderPolicy } from "../../../src/actions/set-image/judge-order.ts";
import { createOrderingPolicy } from "../../../src/actions/set-image/ordering-policy.ts";
import { formatMessage } from "../../../src/core/commit/commit-message.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import type { Ancestry } from "../../../src/operations/compare-commits.ts";

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

/** A commit: its message, and what the file holds after it. Newest first. */
type Line = readonly (readonly [message: string, value: string | undefined])[];

/** The history of one file that holds nothing but the image. */
function tipOf(line: Line) {
  const logs: number[] = [];
  const oidAt = (index: number) => String(index).padStart(40, "0") as Oid;
  const log = line.map(([message], index) => ({
    oid: oidAt(index),
    message,
    parent: index === line.length - 1 ? undefined : oidAt(index + 1),
  }));
  return {
    logs,
    log: async (most: number) => {
      logs.push(most);
      return log.slice(0, most);
    },
    readAt: async (commit: Oid, path: string) => {
      const value = path === "file" ? line[log.findIndex(({ oid }) => oid === commit)]?.[1] : undefined;
      return value === undefined ? undefined : Buffer.from(value);
    },
  };
}

const overwriting = (present: string, tag?: string) => ({
  file: "file",
  present,
  tag,
  valueIn(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString();
    if (text === "broken") throw problem("YAML_INVALID", { file: "file", fault: "it is" });
    return text;
  },
});

function openPolicy(order: OrderPolicy, line: Line, ancestry: Ancestry) {
  const requests: string[] = [];
  const compare = async (mine: Oid, theirs: Oid) => {
    requests.push(`${mine[0]} ${theirs[0]}`);
    return ancestry;
  };
  const tip = tipOf(line);
  const mine = {
    sourceCommit: oid("1"),
    run: { url: `${source}/actions/runs/7`, workflow: "deploy", number: 7, attempt: 1 },
  };
  const policy = createOrderingPolicy(order, mine, source, compare);
  const judge = (present: string, tag?: string) => policy.judge(tip, overwriting(present, tag));
  return { requests, logs: tip.logs, judge };
}

test("the newest commit that says it set the value is compared, once", async () => {
  const line: Line = [
    ["x", "a:1"],
    [commitOf("a:1", oid("2"), run(8)), "a:1"],
    [commitOf("a:2", oid("3"), run(9)), "a:2"],
    [commitOf("a:1", oid("4"), run(6)), "a:1"],
    ["begin", undefined],
  ];
  const { judge, requests, logs } = openPolicy("auto", line, "older");
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(requests).toEqual(["1 2", "1 2"]);
  expect(logs).toEqual([20]);
});

const forged = commitOf("a:1", oid("2"), run(9));
test.each<[string, Line]>([
  [
    "an empty commit",
    [
      [forged, "a:1"],
      ["set by hand", "a:1"],
      ["begin", "a:0"],
    ],
  ],
  [
    "another file",
    [
      ["x", "a:1"],
      [forged, "a:1"],
      ["begin", "a:1"],
    ],
  ],
  [
    "the same file, another value",
    [
      ["set by hand", "a:1"],
      [forged, "a:2"],
      ["begin", "a:0"],
    ],
  ],
  [
    "a file that cannot be read",
    [
      ["set by hand", "a:1"],
      [forged, "broken"],
      ["begin", "a:0"],
    ],
  ],
  [
    "a file that is not there",
    [
      ["set by hand", "a:1"],
      [forged, undefined],
    ],
  ],
])("trailers of a commit that did not set the value say nothing: %s", async (_, line) => {
  expect(await openPolicy("auto", line, "older").judge("a:1")).toEqual({ kind: "unknown" });
});

test("below a forged commit the one that did set the value counts", async () => {
  const line: Line = [
    [commitOf("a:1", "", run(6)), "a:1"],
    [commitOf("a:1", "", run(8)), "a:1"],
    ["begin", "a:0"],
  ];
  expect(await openPolicy("auto", line, "unseen").judge("a:1")).toMatchObject({ kind: "older" });
});

test.each([
  [10_007, "older"],
  [10_008, "unknown"],
  ["9".repeat(30), "unknown"],
])("run 7 against run %s: %s", async (number, kind) => {
  const line: Line = [[commitOf("a:1", "", `${source}/actions/runs/9 (deploy #${number}.1)`), "a:1"]];
  expect(await openPolicy("auto", line, "unseen").judge("a:1")).toMatchObject({ kind });
});

test("a value that nobody of ours has set is nobody's", async () => {
  const { judge, requests, logs } = openPolicy("auto", Array(30).fill(["x", "a:1"]), "older");
  expect(await judge("a:1")).toEqual({ kind: "unknown" });
  expect([requests, logs]).toEqual([[], [20, 100]]);
});

test("commits of another repository are not looked for; runs of another workflow say nothing", async () => {
  const other = "https://github.com/acme/other/actions/runs/99 (deploy #99.1)";
  const { judge, requests } = openPolicy("auto", [[commitOf("a:1", oid("2"), other), "a:1"]], "older");
  expect(await judge("a:1")).toEqual({ kind: "unknown" });
  expect(requests).toEqual([]);
});

test("without a source commit the runs decide", async () => {
  const { judge, requests } = openPolicy("auto", [[commitOf("a:1", "", run(8)), "a:1"]], "older");
  expect(await judge("a:1")).toMatchObject({ kind: "older" });
  expect(requests).toEqual([]);
});

test("semver and none need no history", async () => {
  const semver = openPolicy("semver", [], "older");
  expect(await semver.judge("a:2.0.0", "1.0.0")).toMatchObject({ kind: "older" });
  const none = openPolicy("none", [[commitOf("a:1", oid("2"), run(8)), "a:1"]], "older");
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
  const tip = tipOf([[message, "a:1"]]);
  const run = { url: `${source}/actions/runs/7`, workflow: "deploy", number: 7, attempt: 1 };
  const kindAt = async (time: string) => {
    const mine = { sourceCommit: oid("1"), sourceTime: Date.parse(time), run };
    return (
      await createOrderingPolicy("auto", mine, source, async () => "unseen").judge(tip, overwriting("a:1"))
    ).kind;
  };
  expect(await kindAt("2026-11-21T09:59:59Z")).toBe("older");
  expect(await kindAt("2026-11-21T10:00:01Z")).toBe("current");
});
