import { expect, test } from "vitest";
import { headingsIn, linesOf } from "../../../../src/actions/release/changelog/headings.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import { formatVersion } from "../../../../src/core/version/version.ts";

const calling = { service: "orders", format: parseTagFormat("{service}/v{version}", "orders") };

const found = (text: string) =>
  headingsIn(linesOf(text), calling).map(({ version, at, level }) => [formatVersion(version), at, level]);

test.each([
  ["## 1.3.0", 2],
  ["# [1.3.0](https://x/compare/a...b) (2026-05-01)", 1],
  ["### v1.3.0", 3],
  ["## [1.3.0] - 2026-05-01", 2],
  ["## orders/v1.3.0", 2],
  ["## orders 1.3.0", 2],
  ["## orders@1.3.0", 2],
  ["## Version 1.3.0", 2],
  ["1.3.0 / 2015-05-01\n==================", 1],
  ["1.3.0\r\n---", 2],
])("%j begins the section of a version", (heading, level) => {
  expect(found(`# Log\n\n${heading}\n\n- x\n`)).toEqual([["1.3.0", 7, level]]);
});

test.each([
  "### Upgrade to node 24.1.0",
  "## payments 1.3.0",
  "#### 1.3.0",
  "## 1.3.0.1",
  "## 1.3",
  "    ## 1.3.0",
  "```md\n## 1.3.0\n```",
  "~~~\n## 1.3.0\n```\n",
  "<!--\n## 1.3.0\n-->",
])("%j is no version of this service", (text) => {
  expect(found(`${text}\n`)).toEqual([]);
});

test("what ends a block ends it, and an anchor belongs to its heading", () => {
  const text = '````\n```\n# 9.9.9\n````\n<!-- x -->\n\n<a name="1.0.0"></a>\n\n# 1.0.0\n';
  expect(found(text)).toEqual([["1.0.0", text.indexOf("<a"), 1]]);
});
