import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anchor,
  definitionList,
  fragmentName,
  stateTag,
  tableOf,
  timeTag,
} from "../../../src/core/html/elements.ts";
import { escapeHtml, html } from "../../../src/core/html/html.ts";
import { jsonBlock, renderPage } from "../../../src/core/html/page.ts";

const hostile = `</script><img src=x onerror=alert(1)>"'\`&<!--\u202e\u0000`;

test("text stays text, in content and in attributes", () => {
  const made = html`<a title="${hostile}">${hostile}</a>`.markup;
  expect(made.match(/</g)).toHaveLength(2);
  expect(made.match(/"/g)).toHaveLength(2);
  expect(made).not.toMatch(/[\u0000\u202e]/);
});

test("whatever the text is, it opens no tag, ends no attribute and reads as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const made = escapeHtml(text);
      expect(made).not.toMatch(/[<>"'`]/);
      const back = made.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      expect(back.replace(/[\u2400-\u241f\ufffd]/g, "").length).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a link opens http and https only", () => {
  expect(anchor("x", "https://github.com/a/b").markup).toContain('href="https://github.com/a/b"');
  for (const target of ["javascript:alert(1)", "data:text/html,x", "", "//x", 'https://x"onclick="y'])
    expect(anchor("x", target).markup).toBe("x");
});

test("names of places differ where texts differ, and are safe in an id and a URL", () => {
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), (one, other) => {
      expect(fragmentName(...one)).toMatch(/^[\w.-]*$/);
      expect(fragmentName(...one) === fragmentName(...other)).toBe(
        one[0] === other[0] && one[1] === other[1],
      );
    }),
  );
});

test("a row can be linked to and looked for; a cell tells the name of its column where there is one", () => {
  const { markup } = tableOf({
    caption: "c",
    head: ["name", "state"],
    rows: [{ id: "r-1", search: "a <b>", cells: ["a", "good", "more"] }, { cells: ["b"] }],
  });
  expect(markup).toContain('<tr role="row" id="r-1" data-search="a &#60;b&#62;">');
  expect(markup).toContain('<span class="place">state</span>good');
  expect(markup).toContain('<span class="place"></span>more');
  expect(markup.match(/data-search/g)).toHaveLength(1);
});

test("a table without columns still has its caption", () => {
  expect(tableOf({ caption: "nothing", head: [], rows: [] }).markup).toContain("<caption>nothing</caption>");
});

test("a list of names leaves out what is not given, and keeps a zero", () => {
  const { markup } = definitionList([
    ["a", ""],
    ["b", false],
    ["c", undefined],
    ["d", 0],
  ]);
  expect(markup).toBe("<dl><dt>d</dt><dd>0</dd></dl>");
});

test("JSON cannot end its script element", () => {
  const made = jsonBlock({ hostile, line: "\u2028" });
  expect(made).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(made)).toEqual({ hostile, line: "\u2028" });
});

test("a page loads nothing, runs only what its policy names by hash, and is the same every time", () => {
  const page = {
    title: hostile,
    lead: hostile,
    body: [
      tableOf({ caption: "c", head: ["a", "b"], rows: [{ cells: ["x", stateTag("good", "ok")] }] }),
      definitionList([
        ["since", timeTag(0)],
        ["not there", undefined],
      ]),
    ],
    foot: "f",
    script: "console.log(1)",
    data: { hostile },
  };
  const made = renderPage(page);
  expect(made).toBe(renderPage(page));
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(made)?.[1] ?? "";
  const hash = (content = "") => createHash("sha256").update(content).digest("base64");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${hash(/<style>([\s\S]*?)<\/style>/.exec(made)?.[1])}'`);
  expect(policy).toContain(`script-src 'sha256-${hash(/<script>([\s\S]*?)<\/script>/.exec(made)?.[1])}'`);
  expect(policy).not.toContain("unsafe");
  const tags = made.match(/<[a-z][^>]*>/g)?.join("") ?? "";
  expect(tags).not.toMatch(/\s(?:src|style|on\w+)=/);
  expect(made).not.toMatch(/url\(|@import/);
  expect(made.match(/<script/g)).toHaveLength(2);
  expect(made).not.toContain("not there");
});
