import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeTexts } from "../../../../src/actions/promote/merge-back/three-way.ts";

const base = "a\nb\nc\nd\ne\n";

it.each([
  ["one side", base, base.replace("b", "B"), base.replace("b", "B")],
  ["both the same", base.replace("b", "B"), base.replace("b", "B"), base.replace("b", "B")],
  ["apart", base.replace("a", "A"), base.replace("e", "E"), "A\nb\nc\nd\nE\n"],
  ["added and taken away", `new\n${base}`, base.replace("d\n", ""), "new\na\nb\nc\ne\n"],
  ["the same line", base.replace("c", "C"), base.replace("c", "x"), undefined],
  ["neighbours", base.replace("b", "B"), base.replace("c", "C"), undefined],
])("%s", (_, ours, theirs, expected) => {
  expect(mergeTexts(base, ours, theirs)).toBe(expected);
});

const text = fc
  .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

it("is symmetric, and takes what only one side changed", () => {
  fc.assert(
    fc.property(text, text, text, (before, ours, theirs) => {
      expect(mergeTexts(before, ours, theirs)).toBe(mergeTexts(before, theirs, ours));
      expect(mergeTexts(before, before, theirs)).toBe(theirs);
      expect(mergeTexts(before, ours, ours)).toBe(ours);
    }),
  );
});

it("comes to what git comes to, wherever it comes to anything", () => {
  const folder = mkdtempSync(join(tmpdir(), "three-way-"));
  const distinct = fc
    .shuffledSubarray([..."abcdefghij"], { minLength: 6 })
    .chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      ),
    );
  fc.assert(
    fc.property(distinct, ([lines, one, other]) => {
      const version = (edits: readonly boolean[], sign: string) =>
        lines
          .map((line, index) => `${edits[index] === true && index % 3 === 0 ? sign : ""}${line}\n`)
          .join("");
      const [before, ours, theirs] = [version([], ""), version(one, "1"), version(other, "2")];
      const merged = mergeTexts(before, ours, theirs);
      if (merged === undefined) return;
      const files = { ours, before, theirs };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      const ran = spawnSync("git", ["merge-file", "-p", "ours", "before", "theirs"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect([ran.status, ran.stdout]).toEqual([0, merged]);
    }),
    { numRuns: 25 },
  );
});
