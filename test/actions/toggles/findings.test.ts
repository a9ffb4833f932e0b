import { describe, expect, it } from "vitest";
import { planCleanup, planRemoval } from "../../../src/actions/toggles/cleanup.ts";
import { judgeToggles, type ToggleFacts } from "../../../src/actions/toggles/findings.ts";
import { readRegister } from "../../../src/actions/toggles/register.ts";
import { reportToggles, togglesOutcome } from "../../../src/actions/toggles/report.ts";
import type { ToggleSettings } from "../../../src/core/catalogue/catalogue.ts";

const day = 86_400_000;
const now = Date.parse("2026-06-15T12:00:00Z");
const settings: ToggleSettings = {
  register: ["flags.yml"],
  format: "trunkline",
  kinds: new Map([
    ["release", 30 * day],
    ["ops", undefined],
  ]),
  warnMs: 7 * day,
  code: ["**"],
  patterns: [],
  env: "",
  aliases: [],
};

const whole = "kind: release, owner: '@mona', ticket: X-1, created: 2026-06-01";
const facts = (text: string, more: Partial<ToggleFacts> = {}): ToggleFacts => ({
  toggles: readRegister(text, "flags.yml", "trunkline").toggles,
  references: [],
  unregistered: [],
  dynamic: [],
  todos: [],
  servicesOf: (file) => [file.split("/")[0] ?? ""],
  postponed: new Map(),
  tickets: { closed: new Map(), problems: [] },
  changedKeys: undefined,
  now,
  ...more,
});
const use = (key: string, file = "orders/a.ts", line = 3) => ({ key, file, line });
const rulesOf = (one: ToggleFacts, mode: "check" | "sweep" = "sweep") =>
  judgeToggles(one, settings, mode).map(({ rule, level, file, line }) => `${rule} ${level} ${file}:${line}`);

describe("the end of a toggle", () => {
  it.each([
    ["2026-06-14", ["toggle-expired error flags.yml:1", "toggle-expired error orders/a.ts:3"]],
    ["2026-06-15", ["toggle-expiring warning flags.yml:1"]],
    ["2026-06-21", ["toggle-expiring warning flags.yml:1"]],
    ["2026-06-22", []],
  ])("%s, on 15 June", (expires, expected) => {
    const one = facts(`a: { ${whole}, expires: ${expires} }`, { references: [use("a")] });
    expect(rulesOf(one)).toEqual(expected);
  });

  it("is a warning where a pull request uses it", () => {
    const one = facts(`a: { ${whole}, expires: 2026-06-14 }`, {
      references: [use("a")],
      changedKeys: new Set(),
    });
    expect(rulesOf(one, "check")).toEqual(["toggle-expired warning orders/a.ts:3"]);
    expect(togglesOutcome(judgeToggles(one, settings, "check"))).toBe("warned");
  });
});

describe("an entry", () => {
  it.each([
    ["{ kind: release }", ["toggle-incomplete"]],
    ["{ kind: ops, owner: '@mona' }", []],
    ["{ kind: oops, owner: '@mona', expires: 2026-12-31, ticket: X }", ["toggle-incomplete"]],
    [`{ ${whole}, expires: 2026-07-01 }`, []],
    [`{ ${whole}, expires: 2026-07-02 }`, ["toggle-lifetime"]],
  ])("%s", (entry, expected) => {
    const found = judgeToggles(facts(`a: ${entry}`, { references: [use("a")] }), settings, "sweep");
    expect(found.map(({ rule }) => rule)).toEqual(expected);
  });

  it("that a pull request does not change is not judged again", () => {
    const one = facts("a: { kind: release }\nb: { kind: release }", { changedKeys: new Set(["b"]) });
    expect(judgeToggles(one, settings, "check").map(({ key }) => key)).toEqual(["b"]);
  });
});

describe("the use of a toggle", () => {
  it.each([
    [[], "", ["toggle-unused"]],
    [[use("a", "tests/a.test.ts")], "", ["toggle-unused"]],
    [[use("a")], "", []],
    [[use("a", "web/a.ts")], ", services: [orders]", ["toggle-elsewhere"]],
    [[use("a")], ", services: [orders]", []],
  ])("%j %s", (references, more, expected) => {
    const one = facts(`a: { kind: ops, owner: '@mona'${more} }`, { references });
    expect(judgeToggles(one, settings, "sweep").map(({ rule }) => rule)).toEqual(expected);
  });

  it("that keeps being postponed, or whose ticket is closed, is said", () => {
    const more = {
      references: [use("a")],
      postponed: new Map([["a", 2]]),
      tickets: { closed: new Map([["a", true]]), problems: [] },
    };
    const one = facts("a: { kind: ops, owner: '@mona', ticket: X }", more);
    expect(judgeToggles(one, settings, "sweep").map(({ rule }) => rule)).toEqual([
      "toggle-postponed",
      "toggle-ticket",
    ]);
  });
});

it("what no register has blocks a pull request and warns in a sweep", () => {
  const one = facts("", { unregistered: [use("typo")] });
  expect(togglesOutcome(judgeToggles(one, settings, "check"))).toBe("blocked");
  expect(togglesOutcome(judgeToggles(one, settings, "sweep"))).toBe("warned");
});

it("an overdue TODO is a finding of its own", () => {
  const todo = { key: "x", by: "2026-06-01", file: "a.ts", line: 1 };
  const later = { ...todo, by: "2026-06-15" };
  expect(rulesOf(facts("", { todos: [todo, later] }))).toEqual(["toggle-todo warning a.ts:1"]);
});

describe("the issues of a sweep", () => {
  const text = `a: { ${whole}, expires: 2026-06-10, keep: on }\nb: { ${whole}, expires: 2026-06-10 }`;
  const stale = facts(text, { references: [use("a"), use("b", "web/b.ts", 7)] });
  const how = { most: 5, page: "https://github.com/acme/shop/blob/abc" };

  it("are opened once, edited when something changed, and closed with the last reference", () => {
    const first = planCleanup(stale, [], how);
    expect(first.create.map(({ title, assignees }) => [title, assignees])).toEqual([
      ["Remove the feature toggle a", ["mona"]],
      ["Remove the feature toggle b", ["mona"]],
    ]);
    expect(first.create[1]?.body).toContain("https://github.com/acme/shop/blob/abc/web/b.ts#L7");
    const open = first.create.map((one, at) => ({ number: at + 1, ...one }));
    expect(planCleanup(stale, open, how)).toEqual({ create: [], update: [], close: [], later: [] });
    const moved = { ...stale, references: [use("a", "orders/new.ts", 1)] };
    expect(planCleanup(moved, open, how)).toMatchObject({
      create: [],
      update: [{ number: 1 }],
      close: [{ number: 2 }],
    });
  });

  it("are at most as many as a run may open, and the rest is named", () => {
    expect(planCleanup(stale, [], { ...how, most: 1 })).toMatchObject({
      create: [{ key: "a" }],
      later: ["b"],
    });
  });

  it("of other people are left alone", () => {
    const other = [{ number: 9, title: "Remove the feature toggle a", body: "I saw this" }];
    expect(planCleanup(stale, other, how).close).toEqual([]);
  });
});

it("the removal of unused entries changes nothing else", () => {
  const text = `# flags\na: { ${whole} }\n# about b\nb:\n  kind: ops\nc: { kind: ops }\n`;
  const { toggles } = readRegister(text, "flags.yml", "trunkline");
  const { decision, keys } = planRemoval(
    toggles.filter(({ key }) => key === "b"),
    new Map([["flags.yml", text]]),
    "",
  );
  expect(keys).toEqual(["b"]);
  if (decision.kind !== "write") throw new Error(decision.kind);
  const after = new TextDecoder().decode(decision.files.get("flags.yml"));
  expect(readRegister(after, "flags.yml", "trunkline").toggles.map(({ key }) => key)).toEqual(["a", "c"]);
  expect(after).toContain(`# flags\na: { ${whole} }\n`);
});

it("the removal of every entry leaves an empty register", () => {
  const text = `# flags\na: { ${whole} }\nb:\n  kind: ops\n`;
  const { toggles } = readRegister(text, "flags.yml", "trunkline");
  const { decision } = planRemoval(toggles, new Map([["flags.yml", text]]), "");
  if (decision.kind !== "write") throw new Error(decision.kind);
  expect(new TextDecoder().decode(decision.files.get("flags.yml"))).toBe("# flags\n{}\n");
});

it("the report names what is over, by its owner, and defuses hostile texts", () => {
  const one = facts(`a: { ${whole}, expires: 2026-06-10, description: "<b>@team" }`, {
    references: [use("a")],
  });
  const findings = judgeToggles(one, settings, "sweep");
  const result = reportToggles(one, findings, {
    mode: "sweep",
    cleanup: undefined,
    register: "flags.yml",
    remarks: [],
  });
  expect(result.outcome).toBe("expired");
  expect(result.reason).toBe("1 feature toggle is registered: 1 expired (a).");
  expect(result.outputs).toMatchObject({
    expired: ["a"],
    matrix: { include: [{ key: "a", owner: "@mona" }] },
  });
  expect(result.failures.map(({ code, at }) => [code, at?.file])).toEqual([
    ["TOGGLE_EXPIRED", "flags.yml"],
    ["TOGGLE_EXPIRED", "orders/a.ts"],
  ]);
  expect(result.summary).toContain("| 5 |");
});
