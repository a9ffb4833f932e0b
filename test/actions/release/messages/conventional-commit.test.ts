import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakingChanges,
  footer,
  parseHead,
  parseMessage,
} from "../../../../src/actions/release/messages/conventional-commit.ts";
import { bumpOf } from "../../../../src/actions/release/versions/bump.ts";

const say = (...lines: string[]) => lines.join("\n");

// Each row: which rule of the specification, the message, what it asks for.
const rules: readonly (readonly [rule: string, message: string, bump: string, head: string])[] = [
  ["1: type, colon, space", "fix: x", "patch", "fix"],
  ["1: type with scope", "fix(api): x", "patch", "fix"],
  ["1: type with bang", "fix!: x", "major", "fix"],
  ["1: type, scope and bang", "fix(api)!: x", "major", "fix"],
  ["1: no type", ": x", "none", "-"],
  ["1: no colon", "fix x", "none", "-"],
  ["1: no space after the colon", "feat:x", "none", "-"],
  ["1: a tab is no space", "feat:\tx", "none", "-"],
  ["1: space before the colon", "feat : x", "none", "-"],
  ["1: space before the scope", "feat (a): x", "none", "-"],
  ["1: prose with a colon", "Update the thing: now better", "none", "-"],
  ["1: a URL is no type", "https://example.com: x", "none", "-"],
  ["2: feat is a feature", "feat: x", "minor", "feat"],
  ["3: fix is a fix", "fix: x", "patch", "fix"],
  ["4: the scope ends at the first parenthesis", "feat(a): use (b): c", "minor", "feat"],
  ["4: an empty scope is none", "feat(): x", "none", "-"],
  ["4: a blank scope is none", "feat( ): x", "none", "-"],
  ["4: an open scope", "feat(a: x", "none", "-"],
  ["4: text after the scope", "feat(a)b: x", "none", "-"],
  ["4: any noun may be a scope", "feat(@acme/orders, v2): x", "minor", "feat"],
  ["5: a description must follow", "feat: ", "none", "-"],
  ["5: a description is not white space", "feat:    ", "none", "-"],
  ["6: the body begins after a blank line", say("feat: x", "", "body"), "minor", "feat"],
  ["6: a footer directly under the header", say("feat: x", "BREAKING CHANGE: y"), "minor", "feat"],
  [
    "7: paragraphs of any form",
    say("fix: x", "", "one", "", "two: 2", "", "MIN(COALESCE(a, b))"),
    "patch",
    "fix",
  ],
  ["8: footer with colon and space", say("feat: x", "", "BREAKING CHANGE: y"), "major", "feat"],
  ["8: footer with space and hash", say("feat: x", "", "BREAKING CHANGE #12"), "major", "feat"],
  ["8: footer after the body", say("feat: x", "", "body", "", "BREAKING CHANGE: y"), "major", "feat"],
  ["8: no blank line after the body", say("feat: x", "", "body", "BREAKING CHANGE: y"), "minor", "feat"],
  ["8: colon without space", say("feat: x", "", "BREAKING CHANGE:y"), "minor", "feat"],
  [
    "9: white space in a token is no footer",
    say("feat: x", "", "Acked by: me", "BREAKING CHANGE: y"),
    "minor",
    "feat",
  ],
  [
    "10: a value goes on until the next footer",
    say("fix: x", "", "Note: a", "b", "", "c", "BREAKING CHANGE: y"),
    "major",
    "fix",
  ],
  ["11: a breaking change of any type", say("docs: x", "", "BREAKING CHANGE: y"), "major", "docs"],
  ["12: uppercase only", say("feat: x", "", "breaking change: y"), "minor", "feat"],
  ["12: all of it uppercase", say("feat: x", "", "Breaking Change: y"), "minor", "feat"],
  ["12: a description must follow", say("feat: x", "", "BREAKING CHANGE: "), "minor", "feat"],
  ["12: at the start of the line", say("feat: x", "", " BREAKING CHANGE: y"), "minor", "feat"],
  ["12: quoted is not said", say("feat: x", "", "> BREAKING CHANGE: y"), "minor", "feat"],
  ["12: in a list is not said", say("feat: x", "", "* BREAKING CHANGE: y"), "minor", "feat"],
  ["12: plural is another word", say("feat: x", "", "BREAKING CHANGES: y"), "minor", "feat"],
  ["13: the bang is right before the colon", "feat!(a): x", "none", "-"],
  ["13: one bang", "feat!!: x", "none", "-"],
  ["14: other types", "docs: x", "none", "docs"],
  ["14: with a hyphen", "my-type: x", "none", "my-type"],
  ["14: breaking, too", "chore(deps)!: x", "major", "chore"],
  ["15: FEAT", "FEAT: x", "minor", "feat"],
  ["15: Fix", "Fix(API): x", "patch", "fix"],
  ["16: BREAKING-CHANGE", say("fix: x", "", "BREAKING-CHANGE: y"), "major", "fix"],
  ["16: BREAKING-CHANGE with a hash", say("fix: x", "", "BREAKING-CHANGE #1"), "major", "fix"],
  ["16: breaking-change is not uppercase", say("fix: x", "", "breaking-change: y"), "patch", "fix"],
  ["16: as a type it is only a type", "BREAKING-CHANGE: x", "none", "breaking-change"],
];

describe("the rules of Conventional Commits 1.0.0", () => {
  test.each(rules)("%s", (_, message, bump, head) => {
    const parsed = parseMessage(message);
    expect([bumpOf(parsed), parsed.head?.type ?? "-"]).toEqual([bump, head]);
  });

  // What the parsers of other release tools read differently, each at least one of them; the specification is the judge.
  test.each([
    [
      "a greedy scope",
      "feat(a): use (b): c",
      "minor",
      { type: "feat", scope: "a", description: "use (b): c" },
    ],
    ["FEAT as a patch", "FEAT: x", "minor", { type: "feat" }],
    ["Feat as nothing", "Feat: x", "minor", { type: "feat" }],
    ["feat! as nothing", "feat!: x", "major", { type: "feat", bang: true }],
    ["a footer of any case", say("feat: x", "", "breaking change: y"), "minor", { type: "feat" }],
    ["words in a list", say("fix: x", "", "* BREAKING CHANGE: upstream"), "patch", { type: "fix" }],
    ["quoted words", say("fix: x", "", "> BREAKING CHANGE: upstream"), "patch", { type: "fix" }],
    ["space and hash", say("fix: x", "", "BREAKING CHANGE #12"), "major", { type: "fix" }],
    ["a hyphen in a type", "my-type: x", "none", { type: "my-type" }],
    ["a breaking hyphenated type", "my-type!: x", "major", { type: "my-type" }],
    ["no space", "feat:x", "none", undefined],
    ["an empty scope", "feat(): x", "none", undefined],
    ["an empty description", "feat: ", "none", undefined],
    [
      "parentheses in a body",
      say("fix: q", "", "MIN(COALESCE(a, b)) was wrong", "SUM(c): too"),
      "patch",
      { type: "fix", description: "q" },
    ],
    ["a body that looks like a header", say("fix: q", "", "feat(a)!: in the body"), "patch", { type: "fix" }],
    ["a footer under the header", say("feat: x", "BREAKING CHANGE: y"), "minor", { type: "feat" }],
    ["a footer token as a type", "BREAKING CHANGE: x", "none", undefined],
    ["an issue as a footer", say("fix: x", "", "Closes #1"), "patch", { type: "fix" }],
    ["a mark of Windows before the header", "\uFEFFfeat: x", "minor", { type: "feat" }],
  ])("not so here: %s", (_, message, bump, head) => {
    const parsed = parseMessage(message);
    expect(bumpOf(parsed)).toBe(bump);
    if (head === undefined) expect(parsed.head).toBeUndefined();
    else expect(parsed.head).toMatchObject(head);
  });

  test("the examples of the specification", () => {
    const breaking = parseMessage(
      say(
        "feat: allow provided config object to extend other configs",
        "",
        "BREAKING CHANGE: `extends` key in config file is now used for extending other config files",
      ),
    );
    expect(breakingChanges(breaking)).toEqual([
      "`extends` key in config file is now used for extending other config files",
    ]);
    expect(breakingChanges(parseMessage("feat(api)!: send an email"))).toEqual(["send an email"]);
    const footers = parseMessage(
      say(
        "fix: prevent racing of requests",
        "",
        "Introduce a request id and a reference to latest request. Dismiss",
        "incoming responses other than from latest request.",
        "",
        "Remove timeouts which were used to mitigate the racing issue but are",
        "obsolete now.",
        "",
        "Reviewed-by: Z",
        "Refs: #123",
      ),
    );
    expect(footers.footers).toEqual([
      { token: "Reviewed-by", value: "Z" },
      { token: "Refs", value: "#123" },
    ]);
    expect(footers.body.startsWith("Introduce a request id")).toBe(true);
    expect(footers.body.endsWith("obsolete now.")).toBe(true);
    expect(footers.oddities).toEqual([]);
  });
});

test("a footer's value keeps its lines and ends before the next footer", () => {
  const message = parseMessage(
    say("fix: x", "", "Note: one", "  two", "", "three", "Fixes #7", "Refs: a", ""),
  );
  expect(message.footers).toEqual([
    { token: "Note", value: "one\n  two\n\nthree" },
    { token: "Fixes", value: "7" },
    { token: "Refs", value: "a" },
  ]);
});

test("breaking words that are not in capitals are no footer of any kind", () => {
  const message = parseMessage(say("feat: x", "", "Note: a", "breaking change: y"));
  expect(message.footers).toEqual([{ token: "Note", value: "a\nbreaking change: y" }]);
});

test("the last footer of a token counts, whatever its case", () => {
  const message = parseMessage(say("fix: x", "", "release-as: 1.0.0", "Release-As: 2.0.0"));
  expect(footer(message, "Release-As")).toBe("2.0.0");
});

test("with a bang and a footer, the footer says what breaks", () => {
  expect(breakingChanges(parseMessage(say("feat!: x", "", "BREAKING CHANGE: y")))).toEqual(["y"]);
});

test.each([
  ["feat: x\r\n\r\nBREAKING CHANGE: y\r\n", ["y"]],
  ["\n\n feat: x \n\nBREAKING CHANGE: y", ["y"]],
])("line ends and white space around do not matter: %j", (text, breaking) => {
  expect(breakingChanges(parseMessage(text))).toEqual(breaking);
});

test.each([
  [say("feat: x", "body"), ["no-blank-line"]],
  [say("feat: x", "", "body", "BREAKING CHANGE: y"), ["breaking-not-footer"]],
  [say("feat: x", "", "Breaking change: y"), ["breaking-not-footer"]],
  [say("feat: x", "", " BREAKING CHANGE: y"), ["breaking-not-footer"]],
  [say("feat: x", "", "body", "", "\tBREAKING-CHANGE: y"), ["breaking-not-footer"]],
  [say("feat: x", "", "  breaking changes are none here"), []],
  [say("feat: x", "BREAKING CHANGE: y"), ["no-blank-line", "breaking-not-footer"]],
  [say("feat: x", "", "BREAKING CHANGE: y"), []],
  [say("feat: x", "", "this is a breaking change"), []],
])("what looks meant and does not count is told: %j", (text, oddities) => {
  expect(parseMessage(text).oddities).toEqual(oddities);
});

test("any text is a message, and every part of it is in the text", () => {
  const pieces = fc.constantFrom(
    "feat",
    "(",
    ")",
    "!",
    ": ",
    ":",
    " #",
    "\n",
    "\n\n",
    "BREAKING CHANGE",
    "a-b",
    "é",
    "\r\n",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((some) => some.join("")),
      ),
      (text) => {
        const message = parseMessage(text);
        for (const part of [message.header, message.body, ...message.footers.flatMap(Object.values)]) {
          expect(text).toContain(part);
        }
      },
    ),
  );
});

test("a header is read back from what it is made of", () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const scope = fc.option(fc.stringMatching(/^[\w@/.-]{1,8}$/), { nil: undefined });
  const description = fc
    .stringMatching(/^\S(.*\S)?$/)
    .filter((text) => !/[\n\r]/.test(text) && text === text.trim());
  fc.assert(
    fc.property(word, scope, fc.boolean(), description, (type, scope, bang, description) => {
      const header = `${type}${scope === undefined ? "" : `(${scope})`}${bang ? "!" : ""}: ${description}`;
      expect(parseHead(header)).toEqual({ type, scope, bang, description });
    }),
  );
});

const many = 1_000_000;
// Each would take minutes if any step looked at the same text more than a few times.
test.each([
  ["one word", "a".repeat(many), 0],
  ["open parentheses", `feat${"(".repeat(many)}`, 0],
  ["closed parentheses", `feat(${")".repeat(many)}`, 0],
  ["spaces", `feat:${" ".repeat(many)}`, 0],
  ["line ends", `feat: x${"\n".repeat(many)}`, 0],
  ["blank lines", `feat: x${"\n \t\r".repeat(many / 4)}`, 0],
  ["a long token", `feat: x\n\n${"a".repeat(many)}`, 0],
  ["footers", `feat: x\n\n${"a-b: c\n".repeat(many / 7)}`, Math.floor(many / 7)],
  ["footers and blank lines", `feat: x\n\n${"a #1\n\n".repeat(many / 6)}`, Math.floor(many / 6)],
  ["footers without values", `feat: x\n\n${"a: \n".repeat(many / 4)}`, 0],
  ["breaking words", `feat: x\n\n${"BREAKING CHANGE\n".repeat(many / 16)}`, 0],
])("a megabyte of %s is read at once", (_, text, footers) => {
  expect(parseMessage(text).footers).toHaveLength(footers);
});
