import { expect, test } from "vitest";
import { type ExpectedServices, readExpected } from "../../../src/actions/gate/read-expected-services.ts";

const report = {
  action: "detect-changes",
  outcome: "changed",
  services: { orders: { due: true, because: [] }, web: { due: false }, old: { due: true } },
  removed: ["old"],
};
const outputs = {
  outcome: "changed",
  reason: "…",
  changes: '["orders","old"]',
  removed: '["old"]',
  orders: "true",
  orders_count: "1",
  web: "false",
  web_count: "0",
  old: "true",
  old_count: "3",
};
const expected: ExpectedServices = {
  kind: "known",
  affected: new Map([
    ["orders", true],
    ["web", false],
    ["old", false],
  ]),
};

test.each<[string, unknown]>([
  ["the report", report],
  [
    "the report in the words to come",
    {
      ...report,
      services: { orders: { affected: true }, web: { affected: false }, old: { affected: true } },
    },
  ],
  ["the outputs", outputs],
])("%s says who is affected; a service that is gone has nothing left to do", (_, given) => {
  expect(readExpected(JSON.stringify(given))).toEqual(expected);
});

test.each<[string, string, ExpectedServices]>([
  ["nothing", " ", { kind: "none" }],
  [
    "doubt",
    JSON.stringify({ ...report, outcome: "doubt" }),
    { kind: "doubt", services: new Set(["orders", "web", "old"]) },
  ],
  [
    "another action",
    '{"action":"promote","outcome":"promoted"}',
    { kind: "unreadable", fault: "it is the report of promote, not of detect-changes" },
  ],
  [
    "a failed run",
    '{"action":"detect-changes","outcome":"failed"}',
    { kind: "unreadable", fault: "detect-changes itself failed" },
  ],
  ["no JSON", "{", { kind: "unreadable", fault: "it is not JSON" }],
  [
    "a list",
    "[]",
    { kind: "unreadable", fault: "it is neither the report of detect-changes nor its outputs" },
  ],
  ["null", "null", { kind: "unreadable", fault: "it is not a JSON object" }],
  [
    "an outcome not known",
    JSON.stringify({ ...report, outcome: "fine" }),
    { kind: "unreadable", fault: "it is neither the report of detect-changes nor its outputs" },
  ],
  [
    "changes that are no list",
    JSON.stringify({ ...outputs, changes: "orders" }),
    { kind: "unreadable", fault: "its `changes` are not a JSON array of names" },
  ],
  [
    "changes without outputs of their own",
    '{"outcome":"changed","changes":"[\\"orders\\"]"}',
    { kind: "unreadable", fault: "`changes` names orders, which has no output of its own" },
  ],
])("%s", (_, text, want) => {
  expect(readExpected(text)).toEqual(want);
});
