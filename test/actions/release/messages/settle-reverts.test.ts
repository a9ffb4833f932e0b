import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../../../src/actions/release/messages/settle-reverts.ts";
import { readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const oid = (id: number) => id.toString(16).padStart(8, "0").padEnd(40, "a") as Oid;
const commit = (id: number, text: string, merge?: number) => ({
  oid: oid(id),
  merge: merge === undefined ? undefined : oid(merge),
  message: readTrunkMessage(text, { name: "Ada", email: "ada@example.com" }),
});
/** Texts from the oldest to the newest; the fates in the same order. */
const fatesOf = (...texts: readonly string[]) => {
  const commits = texts.map((text, at) => commit(at + 1, text)).reverse();
  const fates = settle(commits);
  return commits.map((one) => fates.get(one)?.kind).reverse();
};

test.each([
  ["by commit", ["feat: x", `Revert "feat: x"\n\nThis reverts commit ${oid(1)}.`], ["cancelled", "cancels"]],
  ["by a short commit", ["feat: x", `revert: x\n\nRefs: ${oid(1).slice(0, 8)}`], ["cancelled", "cancels"]],
  [
    "by pull request",
    ["feat: x (#7)", 'Revert "feat: x" (#8)\n\nReverts acme/shop#7'],
    ["cancelled", "cancels"],
  ],
  ["by header", ["feat: x (#7)", 'Revert "feat: x"'], ["cancelled", "cancels"]],
  [
    "the newest of that header",
    ["feat: x", "feat: x", 'Revert "feat: x"'],
    ["counts", "cancelled", "cancels"],
  ],
  [
    "both of that header, once each",
    ["feat: x", "feat: x", 'Revert "feat: x"', 'Revert "feat: x"'],
    ["cancelled", "cancelled", "cancels", "cancels"],
  ],
  [
    "what was made again, and not what was taken back before",
    ["feat: x", 'Revert "feat: x"', "feat: x", 'Revert "feat: x"'],
    ["cancelled", "cancels", "cancelled", "cancels"],
  ],
  [
    "a revert of a revert",
    [
      "feat: x",
      `Revert "feat: x"\n\nThis reverts commit ${oid(1)}.`,
      `Reapply "feat: x"\n\nThis reverts commit ${oid(2)}.`,
    ],
    ["counts", "cancelled", "cancels"],
  ],
  [
    "a revert of a revert by header",
    ["feat: x", 'Revert "feat: x"', 'Revert "Revert "feat: x""'],
    ["counts", "cancelled", "cancels"],
  ],
  [
    "something released",
    ["feat: y", `Revert "feat: x"\n\nThis reverts commit ${oid(99)}.`],
    ["counts", "takes-back"],
  ],
  [
    "a commit that is named, not one that has the same header",
    ["feat: x", `Revert "feat: x"\n\nThis reverts commit ${oid(99)}.`],
    ["counts", "takes-back"],
  ],
  ["nothing that is newer", ['Revert "feat: x"', "feat: x"], ["takes-back", "counts"]],
  [
    "several at once",
    ["feat: x", "fix: y", `Revert both\n\nThis reverts commit ${oid(1)}.\nThis reverts commit ${oid(2)}.`],
    ["cancelled", "cancelled", "cancels"],
  ],
  [
    "its target only once",
    [
      "feat: x",
      `Revert "feat: x"\n\nThis reverts commit ${oid(1)}.`,
      `Revert "feat: x"\n\nThis reverts commit ${oid(1)}.`,
    ],
    ["cancelled", "takes-back", "cancels"],
  ],
])("a reversal takes back %s", (_, texts, expected) => {
  expect(fatesOf(...texts)).toEqual(expected);
});

test("who reverts a merge reverts everything it brought", () => {
  const commits = [
    commit(
      9,
      `Revert "Merge branch 'topic'"\n\nThis reverts commit ${oid(5)}, reversing\nchanges made to ${oid(1)}.`,
    ),
    commit(4, "feat: b", 5),
    commit(3, "feat: a", 5),
    commit(2, "fix: c"),
  ];
  const fates = settle(commits);
  expect(commits.map((one) => fates.get(one)?.kind)).toEqual(["cancels", "cancelled", "cancelled", "counts"]);
});

test("a tower of reverts stands or falls with the number of its floors", () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), (floors) => {
      const texts = ["feat: x"];
      for (let at = 1; at <= floors; at++)
        texts.push(
          `Revert "${texts[at - 1]}"\n\nThis reverts commit ${oid(at)}.`.replace(
            /\n\nThis reverts commit \w+\."/,
            '"',
          ),
        );
      expect(fatesOf(...texts)[0]).toBe(floors % 2 === 0 ? "counts" : "cancelled");
    }),
  );
});

test("ten thousand reverts of one header are settled at once", () => {
  const half = 10_000;
  const commits = [
    ...Array.from({ length: half }, (_, at) => commit(3 * half - at, 'Revert "feat: x"')),
    ...Array.from({ length: half }, (_, at) => commit(2 * half - at, "feat: x")),
  ];
  const fates = settle(commits);
  expect(new Set(commits.map((one) => fates.get(one)?.kind))).toEqual(new Set(["cancels", "cancelled"]));
});
