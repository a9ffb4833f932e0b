import { expect, test } from "vitest";
import { parseMessage } from "../../../../src/actions/release/messages/conventional-commit.ts";
import { reversalIn, unwind } from "../../../../src/actions/release/messages/reversal.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const read = (text: string) => reversalIn(parseMessage(text), text);

test.each([
  [
    `Revert "feat: x"\n\nThis reverts commit ${sha}.`,
    { header: "feat: x", commits: [sha], pullRequests: [], pure: true },
  ],
  [
    `Revert "Merge pull request #3 from a/b"\n\nThis reverts commit ${sha}, reversing\nchanges made to ${sha.replace("0", "f")}.`,
    { header: "Merge pull request #3 from a/b", commits: [sha], pullRequests: [], pure: true },
  ],
  [
    `Revert "feat: x" (#13)\n\nReverts acme/shop#12`,
    { header: "feat: x", commits: [], pullRequests: [12], pure: true },
  ],
  [`Revert "feat: x (#12)" (#13)`, { header: "feat: x (#12)", commits: [], pullRequests: [], pure: true }],
  [`Revert "feat: x"\n\nReverts #12`, { header: "feat: x", commits: [], pullRequests: [12], pure: true }],
  [
    `Revert "feat: x"\n\nThis reverts merge request acme/shop!12`,
    { header: "feat: x", commits: [], pullRequests: [12], pure: true },
  ],
  [
    `Reapply "feat: x"\n\nThis reverts commit ${sha}.`,
    { header: 'Revert "feat: x"', commits: [sha], pullRequests: [], pure: true },
  ],
  [
    "revert: let us never again speak of the noodle incident\n\nRefs: 676104e, a215868",
    {
      header: "let us never again speak of the noodle incident",
      commits: ["676104e", "a215868"],
      pullRequests: [],
      pure: true,
    },
  ],
  [
    `fix: undo the cache\n\nThis reverts commit ${sha.toUpperCase()}.`,
    { header: undefined, commits: [sha], pullRequests: [], pure: false },
  ],
])("%j takes back", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  "feat: x",
  "fix: Revert of the page",
  'Reverted "x"',
  `fix: x\n\nAs said: "This reverts commit ${sha}."`,
  "docs: explain\n\nReverts acme/shop#12",
])("%j takes nothing back", (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ['Revert "feat: x"', { header: "feat: x", back: false }],
  ['Reapply "feat: x"', { header: "feat: x", back: true }],
  ['Revert "Revert "feat: x""', { header: "feat: x", back: true }],
  ['Revert "Reapply "feat: x"" (#3)', { header: "feat: x", back: false }],
  ["feat: x", undefined],
])("%s unwinds", (header, expected) => {
  expect(unwind(header)).toEqual(expected);
});

test("a tower of reverts is unwound in one pass", () => {
  const floors = 60_000;
  const tower = `${'Revert "'.repeat(floors)}feat: x${'"'.repeat(floors)}`;
  expect(unwind(tower)).toEqual({ header: "feat: x", back: true });
  expect(unwind(`Revert "${tower}" (#3)`)).toEqual({ header: "feat: x", back: false });
  expect(unwind('Revert "'.repeat(floors))?.back).toBe(false);
});
