import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { judgeHolds, needsDigest, needsSource, parseHolds } from "../../../src/core/promotion/holds.ts";

const now = Date.parse("2026-11-20T17:00:00Z");
const bad = parseDigest(`sha256:${"b".repeat(64)}`) as Digest;
const source = parseOid("c".repeat(40)) as Oid;
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
    "Nobody holds it. Everything is held: x expired at 2026-11-20 00:00 UTC.",
  ],
  [
    "a rebuild of its commit",
    `holds:\n- source: ${source}\n  reason: it crashes\n  since: 2026-11-20T00:00:00Z\n  by: mia\n`,
    "red",
    undefined,
    "What was built from ccccccc is held: it crashes",
  ],
  [
    "another commit",
    `holds:\n- source: ${"d".repeat(40)}\n  reason: it crashes\n`,
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
  const verdict = judgeHolds([parseHolds(text, "apps/h.yaml")], { identity: bad, source }, now);
  expect([verdict.state, verdict.greenAt]).toEqual([state, greenAt]);
  expect(verdict.why).toContain(why);
  expect(verdict.remedy).toContain(state === "red" ? "Remove it from apps/h.yaml" : "");
});

it("does not let pass what may be built from a held commit", () => {
  const files = [parseHolds(`holds: [{ source: ${source}, reason: it crashes }]`, "h.yaml")];
  const verdict = judgeHolds(files, { identity: bad, source: undefined }, now);
  expect([verdict.state, verdict.remedy]).toEqual(["unknown", expect.stringContaining("source-commit")]);
  expect(judgeHolds(files, { identity: bad, source: parseOid("d".repeat(40)) }, now).state).toBe("green");
});

it.each([
  ["no reason", `holds: [{ digest: '${bad}' }]`, ["holds[0].reason: it is missing"]],
  [
    "no digest",
    "holds: [{ digest: 1.0.0, reason: x }]",
    ["holds[0].digest: it is not a digest, a commit or *"],
  ],
  [
    "neither digest nor source",
    "holds: [{ reason: x }]",
    ["holds[0]: it needs one of `digest` and `source`"],
  ],
  [
    "both",
    `holds: [{ digest: '*', source: ${source}, reason: x }]`,
    ["holds[0]: it needs one of `digest` and `source`"],
  ],
  [
    "a time that is none",
    "holds: [{ digest: '*', reason: x, until: soon }]",
    ["holds[0].until: it is not a time such as 2026-12-01T08:00:00Z"],
  ],
  ["a list", "- a", ["it must be a map with `holds`"]],
  ["a text", "nothing", ["it must be a map with `holds`"]],
  ["another key in place of holds", "hold: []", ["holds: it is missing", "hold: there is no key"]],
  ["an entry that is a text", "holds: [x]", ["holds[0]: it must be a map"]],
  ["holds that are no list", "holds: x", ["holds: it is not a list"]],
  ["two documents", "holds: []\n---\nholds: []", ["it has several documents"]],
  [
    "all faults at once",
    "holds:\n- digest: x\n  reason: ''\n- digest: '*'\n  reason: y\n  untill: x\n",
    [
      "holds[0].digest: it is not a digest, a commit or *",
      "holds[0].reason: it is empty",
      "holds[1].untill: there is no key",
    ],
  ],
])("refuses %s", (_, text, faults) => {
  const file = parseHolds(text, "h.yaml");
  const found = file.faults.map(({ code, message }) => `${code} ${message}`);
  expect(found).toEqual(
    faults.map((one) => expect.stringContaining(`HOLDS_INVALID h.yaml cannot be read: ${one}`)),
  );
});

it("holds everything while it cannot be read", () => {
  const broken = parseHolds("holds:\n- digest: x\n  reason: y\n", "apps/h.yaml");
  const fine = parseHolds("holds: []", "h.yaml");
  const verdict = judgeHolds([broken, fine], { identity: good, source: undefined }, now);
  expect(verdict).toMatchObject({ state: "unknown", remedy: expect.stringContaining("Correct apps/h.yaml") });
  expect(broken.faults[0]?.at).toEqual({ file: "apps/h.yaml", line: 2, column: 11 });
  expect(parseHolds("holds: [", "h.yaml").faults.map(({ code, at }) => [code, at?.line])).toEqual([
    ["HOLDS_INVALID", 1],
  ]);
});

it("names a release in Git by its commit", () => {
  const files = [parseHolds(`holds: [{ digest: ${source}, reason: it crashes. }]`, "h.yaml")];
  const verdict = judgeHolds(files, { identity: source, source: undefined }, now);
  expect(verdict).toMatchObject({ state: "red", why: "cccccccccccc is held: it crashes." });
});

it.each([
  ["a source commit", `{ source: ${source}, reason: x }`, true, false],
  [
    "a source commit until yesterday",
    `{ source: ${source}, reason: x, until: 2026-11-19T00:00:00Z }`,
    false,
    false,
  ],
  ["a digest", `{ digest: '${bad}', reason: x }`, false, true],
  ["a digest until tomorrow", `{ digest: '${bad}', reason: x, until: 2026-11-21T00:00:00Z }`, false, true],
  ["a digest until yesterday", `{ digest: '${bad}', reason: x, until: 2026-11-19T00:00:00Z }`, false, false],
  ["a release in Git", `{ digest: ${source}, reason: x }`, false, false],
  ["everything", "{ digest: '*', reason: x }", false, false],
])("to judge a hold of %s, the artifact's source or digest may have to be known", (_, text, commit, image) => {
  const files = [parseHolds(undefined, "a/h.yaml"), parseHolds(`holds: [${text}]`, "h.yaml")];
  expect([needsSource(files, now), needsDigest(files, now)]).toEqual([commit, image]);
});
