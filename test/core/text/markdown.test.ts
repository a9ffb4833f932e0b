import { describe, expect, test } from "vitest";
import {
  code,
  codeBlock,
  cut,
  details,
  escapeSentence,
  escapeText,
  link,
  table,
} from "../../../src/core/text/markdown.ts";

describe("escapeText", () => {
  test.each([
    ["plain words", "plain words"],
    ["a*b_c`d", "a\\*b\\_c\\`d"],
    ["<img onerror=x>", "&lt;img onerror=x&gt;"],
    ["@team fixes #12", "@<!-- -->team fixes #<!-- -->12"],
    ["GH-1 and gh-22", "GH<!-- -->-1 and gh<!-- -->-22"],
    ["$x$ and $$y$$", "\\$x\\$ and \\$\\$y\\$\\$"],
    ["a:smile:b :+1: a.yml:100:1", "a:<!-- -->smile:b :<!-- -->+1: a.yml:<!-- -->100:1"],
    ["a.yml:3:1 and 10:30", "a.yml:3:1 and 10:30"],
    ["line\nbreak", "line␊break"],
    ["- not a list", "\\- not a list"],
    ["see https://evil.example", "see https<!-- -->://evil.example"],
    ["a & b > c &lt;", "a &amp; b &gt; c &amp;lt;"],
    ["[words](target)", "\\[words\\]\\(target\\)"],
    ["right\u202eleft", "right\ufffdleft"],
  ])("%j is harmless", (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

test.each([
  ["`orders` may not go", "`orders` may not go"],
  ["set `a|b`, then <b>", "set `a|b`, then &lt;b&gt;"],
  ["a ` alone", "a \\` alone"],
  ["two ``, @team", "two \\`\\`, @<!-- -->team"],
])("the sentence %j keeps its code, and nothing else of it is markup", (text, expected) => {
  expect(escapeSentence(text)).toBe(expected);
});

describe("code", () => {
  test.each([
    ["abc", "`abc`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["two\nlines", "`two␊lines`"],
    ["", ""],
    [" a ", "`  a  `"],
    ["a b", "`a b`"],
  ])("%j", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

test("a fenced block outgrows the fences inside it", () => {
  expect(codeBlock("```\nx\n```", "diff")).toBe("````diff\n```\nx\n```\n````\n");
});

test("a fenced block of no language ends where its text ends", () => {
  expect(codeBlock("x\n")).toBe("```\nx\n```\n");
});

test("any number of backticks in a text is no burden", () => {
  expect(codeBlock("a`".repeat(200_000)).startsWith("```\n")).toBe(true);
});

describe("link", () => {
  test("only http and https are links", () => {
    expect(link("go", "javascript:alert(1)")).toBe("go");
    expect(link("go", "https://a.example/x y")).toBe("go");
    expect(link("go", "https://a.example/(x)|y")).toBe("[go](https://a.example/%28x%29%7Cy)");
  });
});

test("a table keeps its shape whatever is in the cells", () => {
  expect(table(["a", "b"], [[code("x|y"), "two\nlines"]])).toBe(
    "| a | b |\n| --- | --- |\n| `x\\|y` | two<br>lines |\n",
  );
});

test("a table has no column that is empty in every row", () => {
  const head = ["Gate", "Verdict", "What opens it"];
  expect(table(head, [["checks", "✅", ""]])).toBe("| Gate | Verdict |\n| --- | --- |\n| checks | ✅ |\n");
  const rows = [
    ["checks", "✅", ""],
    ["soak", "❌", "wait until 10:00"],
  ];
  expect(table(head, rows)).toContain("| checks | ✅ |  |\n| soak | ❌ | wait until 10:00 |\n");
  expect(table(head, [])).toContain("What opens it");
});

test("details folds", () => {
  expect(details("more", "inside")).toBe("<details><summary>more</summary>\n\ninside\n</details>\n");
});

describe("cut", () => {
  test.each([20, 100, 1_000])("a fence of more than %i signs and the notice fit below the limit", (run) => {
    const long = codeBlock(`${"`".repeat(run)}\n${"x\n".repeat(1_000)}`);
    expect(Buffer.byteLength(cut(long, 500, "…"))).toBeLessThanOrEqual(500);
  });

  test("a fence that is closed stays closed; a shorter one, or one with words behind it, closes nothing", () => {
    const end = "x\n".repeat(100);
    expect(cut(`${codeBlock("a")}${end}`, 60, "…")).toMatch(/^```\na\n```\n(x\n)+\n…\n$/);
    expect(cut(`\`\`\`\`\n\`\`\`\n\`\`\`\` b\n${end}`, 60, "…")).toMatch(/x\n````\n\n…\n$/);
  });

  test("short Markdown stays as it is", () => {
    expect(cut("short\n", 100, "cut")).toBe("short\n");
  });

  test("long Markdown ends at a line, below the limit, with open fences closed", () => {
    const long = `head\n${codeBlock("é line\n".repeat(100), "diff")}`;
    const short = cut(long, 200, "…cut here");
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(200);
    expect(short.endsWith("é line\n```\n\n…cut here\n")).toBe(true);
  });
});
