import { describe, expect, test } from "vitest";
import { isBot, readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";

const say = (...lines: string[]) => lines.join("\n");
const person = { name: "Ada", email: "ada@example.com" };
const renovate = { name: "renovate[bot]", email: "29139614+renovate[bot]@users.noreply.github.com" };
const stated = (text: string, author = person) =>
  readTrunkMessage(text, author).statements.map((one) => `${one.bump} ${one.type}: ${one.description}`);

describe("a squash", () => {
  test.each([
    ["one commit", say("feat: x (#3)", ""), ["minor feat: x (#3)"]],
    [
      "items add to the title",
      say("chore: x (#3)", "", "* feat: a", "", "* fix!: b"),
      ["none chore: x (#3)", "minor feat: a", "major fix: b"],
    ],
    [
      "a title of free text",
      say("Better (#3)", "", "* feat: a", "", "* wip", "", "* fix: b"),
      ["minor feat: a", "patch fix: b"],
    ],
    ["items in a row", say("Better", "", "* feat: a", "* fix: b"), ["minor feat: a", "patch fix: b"]],
    [
      "an item with a body and a footer",
      say("Better", "", "* feat: a", "", "why", "", "BREAKING CHANGE: c", "", "* fix: b"),
      ["major feat: a", "patch fix: b"],
    ],
    [
      "trailers below the line are the squash's",
      say("fix: x", "", "* docs: a", "", "---------", "", "BREAKING CHANGE: y"),
      ["major fix: x", "none docs: a"],
    ],
    [
      "a footer after a plain list",
      say("feat: x", "", "* one thing", "* another", "", "BREAKING CHANGE: y"),
      ["major feat: x"],
    ],
    [
      "a list further down is prose",
      say("docs: x", "", "These are words:", "", "* feat: a"),
      ["none docs: x"],
    ],
    [
      "an item that another one takes back",
      say("Better", "", "* feat: a", "", "* fix: b", "", '* Revert "feat: a"'),
      ["patch fix: b"],
    ],
    [
      "an item that is taken back and brought back",
      say("Better", "", "* feat: a", "", '* Revert "feat: a"', "", '* Reapply "feat: a"'),
      ["minor feat: a"],
    ],
    [
      "an item that is taken back twice over",
      say("Better", "", "* feat: a", "", '* Revert "feat: a"', "", '* Revert "Revert "feat: a""'),
      ["minor feat: a"],
    ],
    [
      "an item that is made, taken back and made again",
      say("Better", "", "* feat: a", "", '* Revert "feat: a"', "", "* feat: a"),
      ["minor feat: a"],
    ],
    [
      "two of a kind, one taken back",
      say("Better", "", "* feat: a", "* feat: a", '* Revert "feat: a"'),
      ["minor feat: a"],
    ],
    [
      "an item that takes back what is older than the list",
      say("Clean up", "", "* docs: a", '* Revert "feat: old"'),
      ["none docs: a", "patch revert: feat: old"],
    ],
    [
      "the third item",
      say("chore: x", "", "* docs: a", "", "* chore: b", "", "* feat!: c"),
      ["none chore: x", "none docs: a", "none chore: b", "major feat: c"],
    ],
    [
      "points in the body of an item are the item's, and so is the footer below them",
      say(
        "Better",
        "",
        "* feat: a",
        "",
        "* one point",
        "* another",
        "",
        "BREAKING CHANGE: c",
        "",
        "* fix: b",
      ),
      ["major feat: a", "patch fix: b"],
    ],
    ["an item of breaking words only", say("fix: x", "", "* BREAKING CHANGE: upstream"), ["patch fix: x"]],
    [
      "Windows line ends",
      say("Better", "", "* feat!: a", "", "* fix: b").replaceAll("\n", "\r\n"),
      ["major feat: a", "patch fix: b"],
    ],
  ])("%s", (_, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe("a merge", () => {
  test.each([
    ["GitHub", say("Merge pull request #12 from acme/topic", "", "feat: x"), 12],
    [
      "GitLab",
      say("Merge branch 'topic' into 'main'", "", "feat: x", "", "See merge request acme/shop!12"),
      12,
    ],
    ["Bitbucket", say("Merged in topic (pull request #12)", "", "feat: x"), 12],
    ["Azure DevOps", "Merged PR 12: feat: x", 12],
    ["git", say("Merge branch 'topic'", "", "feat: x"), undefined],
  ])("of %s is known by the title below it", (_, text, pullRequest) => {
    const read = readTrunkMessage(text, person);
    expect(read).toMatchObject({ title: "feat: x", pullRequest, silentMerge: false });
    expect(read.statements.map((one) => one.bump)).toEqual(["minor"]);
  });

  test.each([
    "Merge branch 'topic'",
    say("Merge pull request #12 from acme/topic", "", "Make it better"),
  ])("that says nothing conventional is silent: %j", (text) => {
    expect(readTrunkMessage(text, person)).toMatchObject({ silentMerge: true, statements: [] });
  });

  test("is not every header with the word", () => {
    expect(readTrunkMessage("Merge the two tables", person).silentMerge).toBe(false);
  });
});

test("of a bot only the header counts", () => {
  const text = say(
    "fix(deps): update x",
    "",
    "* feat!: theirs",
    "",
    "BREAKING CHANGE: theirs",
    "",
    "Release-As: 9.0.0",
  );
  expect(stated(text, renovate)).toEqual(["patch fix: update x"]);
  expect(readTrunkMessage(text, renovate).releaseAs).toBeUndefined();
  expect(readTrunkMessage(text, person).releaseAs).toBe("9.0.0");
});

test.each([
  [renovate, true],
  [{ name: "dependabot", email: "support@github.com" }, true],
  [{ name: "Renovate Bot", email: "bot@renovateapp.com" }, true],
  [person, false],
  [{ name: "Abbot", email: "abbot@example.com" }, false],
])("%j", (author, expected) => {
  expect(isBot(author)).toBe(expected);
});

test("the number of a squash stands at the end of its title", () => {
  expect(readTrunkMessage("feat: x (#12)", person).pullRequest).toBe(12);
  expect(readTrunkMessage("feat: see (#12) there", person).pullRequest).toBeUndefined();
});

test("what a title takes back is known", () => {
  expect(readTrunkMessage(say('Revert "feat: x" (#13)', "", "Reverts acme/shop#12"), person)).toMatchObject({
    statements: [],
    pullRequest: 13,
    reversal: { header: "feat: x", pullRequests: [12] },
  });
});

test.each([
  ["items", `Better\n\n${"* feat: a\n".repeat(60_000)}`, 60_000],
  ["points", `Better\n\n${"* wip\n".repeat(100_000)}`, 0],
  [
    "items that are taken back",
    `Better\n\n${"* feat: a\n".repeat(30_000)}${'* Revert "feat: a"\n'.repeat(30_000)}`,
    0,
  ],
  ["blank lines", `Merge branch 'x'${"\n \n".repeat(300_000)}`, 0],
  ["quotes", `${'Revert "'.repeat(100_000)}x${'"'.repeat(100_000)}`, 0],
  ["numbers", `feat: x ${"(#1".repeat(300_000)}`, 1],
  ["merge requests", `Revert "x"\n\nThis reverts merge request ${"!".repeat(900_000)}`, 0],
  ["dashes", `Better\n\n* feat: a\n${"---------\n ".repeat(90_000)}`, 1],
])("a megabyte of %s is read at once", (_, text, statements) => {
  expect(readTrunkMessage(text, person).statements).toHaveLength(statements);
});
