import fc from "fast-check";
import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { addHold, changedHolds, liftAllHolds, liftHolds } from "../../../src/core/promotion/edit-holds.ts";
import { parseHolds } from "../../../src/core/promotion/holds.ts";

const digest = (sign: string) => parseDigest(`sha256:${sign.repeat(64)}`) as Digest;
const since = Date.parse("2026-11-30T08:20:00Z");
const hold = { digest: digest("b"), reason: "500s on checkout", until: undefined, since, by: "" };
const nobody = { identity: undefined, source: undefined };

const kept = `# Ours.
holds:
  # Breaks the
  # invoices.
  - digest: ${digest("a")} # see INC-7
    reason: "wrong totals"
  - digest: ${digest("b")}
    reason: 'slow'
    until: 2026-11-01T00:00:00Z

  # Forever.
  - source: ${"c".repeat(40)}
    reason: built without tests
`;

it("makes a file that is not there", () => {
  const files = [parseHolds(undefined, "apps/a/h.yaml"), parseHolds(undefined, "h.yaml")];
  const until = Date.parse("2026-12-01T08:00:00Z");
  const after = addHold(files, "apps/a/h.yaml", { ...hold, until, by: "https://github.com/acme/shop" });
  const changed = changedHolds(files, after);
  expect([...changed.keys()]).toEqual(["apps/a/h.yaml"]);
  expect(changed.get("apps/a/h.yaml")).toMatchInlineSnapshot(`
    "# What must not be deployed here, and why. Lift a hold by deleting it, or with \`lift-hold\`.
    holds:
      - digest: sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        reason: 500s on checkout
        until: "2026-12-01T08:00:00Z"
        since: "2026-11-30T08:20:00Z"
        by: https://github.com/acme/shop
    "
  `);
  expect(after[0]?.holds).toMatchObject([{ ...hold, until, by: "https://github.com/acme/shop", index: 0 }]);
});

it("replaces one that has expired, and touches nothing else", () => {
  const [after] = addHold([parseHolds(kept, "h.yaml")], "h.yaml", hold);
  expect(after?.text).toBe(
    kept.replace(/ {2}- digest: sha256:bbb.*\n.*\n.*\n/, "") +
      `  - digest: ${digest("b")}\n    reason: 500s on checkout\n    since: "2026-11-30T08:20:00Z"\n`,
  );
});

it("leaves one that is in force as it is", () => {
  const files = [parseHolds(kept, "h.yaml")];
  const again = addHold(files, "h.yaml", { ...hold, digest: digest("a"), until: since + 1 });
  expect(changedHolds(files, again).size).toBe(0);
});

it("lifts by digest with the comment above, and by source", () => {
  const files = [parseHolds(kept, "h.yaml")];
  const [byDigest] = liftHolds(files, { ...nobody, identity: digest("a") });
  expect(byDigest?.text).toBe(kept.replace(/ {2}# Breaks[\s\S]*totals"\n/, ""));
  const [bySource] = liftHolds(files, { ...nobody, source: parseOid("c".repeat(40)) as Oid });
  expect(bySource?.text).toBe(kept.replace(/ {2}# Forever[\s\S]*$/, ""));
});

it.each([
  ["a block", `holds: # why\n  - digest: ${digest("a")}\n    reason: x\n`, "holds: [] # why\n"],
  ["no indentation", `holds:\n- {digest: '${digest("a")}', reason: x}\n`, "holds: []\n"],
  ["brackets", `holds: [{digest: '${digest("a")}', reason: x}]\n`, "holds: []\n"],
  ["CRLF", `holds:\r\n- digest: ${digest("a")}\r\n  reason: x\r\n`, "holds: []\r\n"],
  ["no line end", `holds:\n- digest: ${digest("a")}\n  reason: x`, "holds: []\n"],
])("lifts the last of %s", (_, text, after) => {
  const [file] = liftHolds([parseHolds(text, "h.yaml")], { ...nobody, identity: digest("a") });
  expect(file).toMatchObject({ text: after, holds: [], faults: [] });
});

it("never lifts what holds everything", () => {
  const files = [parseHolds("holds: [{ digest: '*', reason: stocktaking }]", "h.yaml")];
  expect(liftHolds(files, { ...nobody, identity: digest("a") })).toEqual(files);
});

it("refuses to add to a file with a fault", () => {
  const files = [parseHolds("holds: [{ digest: x, reason: y }]", "h.yaml")];
  expect(() => addHold(files, "h.yaml", hold)).toThrow(expect.objectContaining({ code: "HOLDS_INVALID" }));
});

it("any reason comes back as one line, and lifting gives the file before", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), fc.boolean(), (reason, flow) => {
      const shown = reason.replace(/[\s\p{Cc}]+/gu, " ").trim();
      fc.pre(shown !== "");
      const before = flow ? `holds: [{ digest: '${digest("a")}', reason: x }]\n` : kept;
      const files = [parseHolds(before, "h.yaml")];
      const added = addHold(files, "h.yaml", { ...hold, digest: digest("e"), reason });
      expect(added[0]?.faults).toEqual([]);
      expect(added[0]?.holds.at(-1)?.reason).toBe(shown);
      expect(liftHolds(added, { ...nobody, identity: digest("e") })[0]?.text).toBe(before);
    }),
    { numRuns: 25 },
  );
});

it.each([
  ["ends sooner", "2026-12-01T08:00:00Z", undefined, true],
  ["ends sooner than the new one", "2026-12-01T08:00:00Z", "2026-12-01T08:00:01Z", true],
  ["ends with the new one", "2026-12-01T08:00:00Z", "2026-12-01T08:00:00Z", false],
  ["ends later", "2026-12-02T08:00:00Z", "2026-12-01T08:00:00Z", false],
])("one that is in force and %s: until %s, until %s", (_, there, until, replaced) => {
  const files = [parseHolds(`holds: [{ digest: '${digest("b")}', reason: x, until: ${there} }]\n`, "h.yaml")];
  const given = { ...hold, until: until === undefined ? undefined : Date.parse(until) };
  const [after] = addHold(files, "h.yaml", given);
  expect(after?.holds.map(({ reason }) => reason)).toEqual([replaced ? "500s on checkout" : "x"]);
});

it("lifts the holds of several artifacts out of a file that covers them all, once each", () => {
  const all = parseHolds(kept, "h.yaml");
  const [other, none] = [parseHolds("holds: []\n", "apps/a/h.yaml"), parseHolds(undefined, "apps/b/h.yaml")];
  const changed = liftAllHolds([
    { holds: [all, other], artifact: { ...nobody, identity: digest("a") } },
    { holds: [all, none], artifact: { ...nobody, identity: digest("b") } },
  ]);
  expect([...changed]).toEqual([["h.yaml", kept.replace(/ {2}# Breaks[\s\S]*00Z\n/, "")]]);
});
