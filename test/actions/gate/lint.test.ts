import { expect, test } from "vitest";
import { lintRequiredChecks } from "../../../src/actions/gate/lint.ts";
import { readWorkflow } from "../../../src/actions/gate/workflow-file.ts";
import type { BranchRules } from "../../../src/ports/github-branch.ts";

const actions = 15_368;

function lint(yaml: string, rules: Partial<BranchRules> & { contexts?: readonly string[] } = {}) {
  const file = ".github/workflows/ci.yml";
  const workflow = readWorkflow(yaml, file);
  if (workflow === undefined) throw new Error("no workflow");
  const { contexts = [], mergeQueue = false } = rules;
  const requiredChecks = rules.requiredChecks ?? contexts.map((context) => ({ context, app: actions }));
  const own = { workflow: "CI", job: "gate" };
  return lintRequiredChecks({
    workflows: [workflow],
    own,
    branch: "main",
    rules: { requiredChecks, mergeQueue },
  }).map(({ code, at }) => `${code}:${at?.line ?? ""}`);
}

const jobs = "jobs:\n  gate:\n    if: always()\n    name: The gate\n";
const ci = (on: string, more = jobs) => `name: CI\non: ${on}\n${more}`;

test.each<[string, string, readonly string[]]>([
  ["always()", "if: always()", []],
  ["an expression", `if: "\${{ always() }}"`, []],
  ["no condition", "steps: []", ["GATE_MAY_BE_SKIPPED:4"]],
  ["not cancelled", `if: "!cancelled()"`, ["GATE_MAY_BE_SKIPPED:4"]],
  ["always and more", "if: always() && true", ["GATE_MAY_BE_SKIPPED:4"]],
])("the gate's own job with %s", (_, condition, want) => {
  expect(lint(`name: CI\non: pull_request\njobs:\n  gate:\n    ${condition}\n`)).toEqual(want);
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ["reported", ci("pull_request"), ["The gate"], []],
  ["called by another name", ci("pull_request"), ["gate"], ["GATE_CHECK_MISSING:"]],
  ["filtered by paths", ci("{ pull_request: { paths: [src/**] } }"), ["The gate"], ["GATE_CHECK_LEFT_OUT:4"]],
  [
    "filtered by paths-ignore",
    ci("{ pull_request: { paths-ignore: docs/** } }"),
    ["The gate"],
    ["GATE_CHECK_LEFT_OUT:4"],
  ],
  ["of this branch", ci("{ pull_request: { branches: ['ma*', '!master'] } }"), ["The gate"], []],
  [
    "of other branches",
    ci("{ pull_request: { branches: ['**', '!main'] } }"),
    ["The gate"],
    ["GATE_CHECK_LEFT_OUT:4"],
  ],
  [
    "of branches that are ignored",
    ci("{ pull_request: { branches-ignore: [main] } }"),
    ["The gate"],
    ["GATE_CHECK_LEFT_OUT:4"],
  ],
  [
    "only when labelled",
    ci("{ pull_request: { types: [labeled] } }"),
    ["The gate"],
    ["GATE_CHECK_LEFT_OUT:4"],
  ],
  ["of every push", ci("push"), ["The gate"], []],
  ["of pushes to main", ci("{ push: { branches: [main] } }"), ["The gate"], ["GATE_CHECK_LEFT_OUT:4"]],
  ["of a matrix", ci("pull_request", "jobs:\n  t:\n    strategy: { matrix: { os: [a] } }\n"), ["t (a)"], []],
  [
    "of a name with an expression",
    ci("pull_request", `jobs:\n  t:\n    name: Test \${{ matrix.os }}\n`),
    ["Test linux"],
    [],
  ],
  ["of a called workflow", ci("pull_request", "jobs:\n  t:\n    uses: ./x.yml\n"), ["t / unit"], []],
])("a required check %s", (_, yaml, contexts, want) => {
  expect(lint(yaml, { contexts })).toEqual(want);
});

test("with a merge queue, every required check runs there", () => {
  expect(lint(ci("[pull_request]"), { contexts: ["The gate"], mergeQueue: true })).toEqual([
    "GATE_CHECK_NOT_QUEUED:4",
  ]);
  expect(lint(ci("[pull_request, merge_group]"), { contexts: ["The gate"], mergeQueue: true })).toEqual([]);
});

test("what another app or anybody may report is not missed", () => {
  const requiredChecks = [
    { context: "sonar", app: 1 },
    { context: "jenkins", app: undefined },
  ];
  expect(lint(ci("pull_request"), { requiredChecks })).toEqual([]);
});

test("what is no workflow is passed over", () => {
  for (const text of ["", "a: [", "on: push", "[]"]) expect(readWorkflow(text, "x.yml")).toBeUndefined();
});
