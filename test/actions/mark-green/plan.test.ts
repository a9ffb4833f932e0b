import { expect, it } from "vitest";
import { planMarking, type RecordAge } from "../../../src/actions/mark-green/plan.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";

const [one, two] = ["1", "2"].map((digit) => parseOid(digit.repeat(40)) as Oid) as [Oid, Oid];
const ledger = new Map([["main", new Map([["web", one]])]]);

it.each<[string, Record<string, RecordAge>, string[] | string]>([
  ["new", { web: "none" }, ["web"]],
  ["older", { web: "older" }, ["web"]],
  ["the same", { web: "same" }, "unchanged"],
  ["newer", { web: "newer" }, "superseded"],
  ["some of each", { web: "newer", api: "none", ui: "same" }, ["api"]],
  ["newer and the same", { web: "newer", ui: "same" }, "superseded"],
])("%s", (_, standings, expected) => {
  const made = planMarking(ledger, "main", new Map(Object.entries(standings)), two);
  if (made.kind === "nothing") return expect(made.outcome).toBe(expected);
  expect(made.marked).toEqual(expected);
  for (const service of made.marked) expect(made.ledger.get("main")?.get(service)).toBe(two);
});
