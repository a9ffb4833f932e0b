import { expect, it } from "vitest";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { judgeHolds, readHolds } from "../../../src/core/promotion/holds.ts";

const now = Date.parse("2026-11-20T17:00:00Z");
const bad = parseDigest(`sha256:${"b".repeat(64)}`) as Digest;
const good = parseDigest(`sha256:${"a".repeat(64)}`) as Digest;

it.each([
  [
    "its digest",
    `holds:\n- digest: ${bad}\n  reason: it crashes\n`,
    "red",
    undefined,
    "sha256:bbbbbbbbbbbb is held: it crashes",
  ],
  [
    "another digest",
    `holds:\n- digest: ${good}\n  reason: it crashes\n`,
    "green",
    undefined,
    "Nobody holds it.",
  ],
  [
    "everything",
    `holds: [{ digest: '*', reason: stocktaking }]`,
    "red",
    undefined,
    "Everything is held: stocktaking",
  ],
  [
    "everything for a time",
    `holds: [{ digest: '*', reason: x, until: 2026-11-21T00:00:00Z }]`,
    "red",
    Date.parse("2026-11-21T00:00:00Z"),
    "Everything is held",
  ],
  [
    "a time that is over",
    `holds: [{ digest: '*', reason: x, until: 2026-11-20T00:00:00Z }]`,
    "green",
    undefined,
    "Nobody",
  ],
  [
    "for a time and for good",
    `holds: [{ digest: '*', reason: x, until: 2026-11-21T00:00:00Z }, { digest: '${bad}', reason: y }]`,
    "red",
    undefined,
    "held: x; sha256:bbbbbbbbbbbb is held: y",
  ],
  ["no holds", "holds:\n", "green", undefined, "Nobody"],
  ["an empty file", "# nothing\n", "green", undefined, "Nobody"],
])("%s", (_, text, state, greenAt, why) => {
  const verdict = judgeHolds(readHolds(text, "apps/h.yaml"), bad, now);
  expect([verdict.state, verdict.greenAt]).toEqual([state, greenAt]);
  expect(verdict.why).toContain(why);
  expect(verdict.remedy).toContain(state === "red" ? "Take it out of apps/h.yaml" : "");
});

it.each([
  ["no reason", `holds: [{ digest: '${bad}' }]`, "HOLDS_INVALID"],
  ["no digest", "holds: [{ digest: 1.0.0, reason: x }]", "HOLDS_INVALID"],
  ["a time that is none", "holds: [{ digest: '*', reason: x, until: soon }]", "HOLDS_INVALID"],
  ["a list", "- a", "HOLDS_INVALID"],
  ["an unknown key", "hold: []", "HOLDS_INVALID"],
  ["no YAML", "holds: [", "YAML_INVALID"],
])("refuses %s: what cannot be read does not let pass", (_, text, code) => {
  expect(() => readHolds(text, "h.yaml")).toThrow(expect.objectContaining({ code }));
});
