import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import {
  formatLedger,
  type Ledger,
  lastGreen,
  parseLedger,
  recordGreen,
} from "../../../src/core/ledger/green-ledger.ts";

const [one, two] = ["1", "2"].map((digit) => parseOid(digit.repeat(40)) as Oid) as [Oid, Oid];
const nothing: Ledger = new Map();

it("marks, writes and reads again", () => {
  const ledger = recordGreen(recordGreen(nothing, "main", ["orders", "web"], one), "main", ["web"], two);
  const text = formatLedger(ledger);
  expect(text).toContain(`main orders ${one}\nmain web ${two}\n`);
  expect(parseLedger(text)).toEqual(ledger);
});

it("passes over what it does not know", () => {
  expect(parseLedger(`hello\n\nmain orders ${one}\nmain web x\nmain a ${one} more\n  \n`)).toEqual(
    new Map([["main", new Map([["orders", one]])]]),
  );
});

it("forgets the branches that were not written for longest", () => {
  let ledger = nothing;
  for (let i = 0; i < 30; i++) ledger = recordGreen(ledger, `b${i}`, ["a"], one);
  ledger = recordGreen(ledger, "b15", ["a"], two);
  expect([ledger.size, ledger.has("b9"), ledger.has("b10"), [...ledger.keys()].at(-1)]).toEqual([
    20,
    false,
    true,
    "b15",
  ]);
});

describe("lastGreen", () => {
  const ledger = recordGreen(recordGreen(nothing, "main", ["orders", "web"], one), "topic", ["web"], two);
  it.each<[string[], Record<string, Oid>]>([
    [["topic", "main"], { orders: one, web: two }],
    [["main", "topic"], { orders: one, web: one }],
    [["topic"], { web: two }],
    [["elsewhere"], {}],
    [[], {}],
  ])("%j", (branches, expected) => {
    expect(Object.fromEntries(lastGreen(ledger, branches))).toEqual(expected);
  });
});

it("reads back whatever it wrote", () => {
  const name = fc.stringMatching(/^[a-z][\w./-]{0,9}$/);
  const oid = fc.constantFrom(one, two);
  const marks = fc.array(fc.tuple(name, name, oid), { maxLength: 15 });
  fc.assert(
    fc.property(marks, (list) => {
      const ledger = list.reduce<Ledger>(
        (before, [branch, service, commit]) => recordGreen(before, branch, [service], commit),
        nothing,
      );
      expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
    }),
  );
});
