import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import type { FilterRule } from "../../../../src/actions/detect-changes/filters/filter.ts";
import {
  type Filter,
  matchFilters,
  type Quantifier,
  quantifiers,
} from "../../../../src/actions/detect-changes/filters/filter.ts";
import type { Change, Status } from "../../../../src/core/git/changed-path.ts";
import { runs } from "../../../support/effort.ts";

const rule = (patterns: string[], statuses?: Status[]): FilterRule => ({
  patterns,
  statuses: statuses && new Set(statuses),
});
const filter = (...rules: FilterRule[]): Filter => ({ name: "f", rules, line: 1 });
const changed = (path: string, status: Status = "modified"): Change => ({ path, status });
const hits = async (one: Filter, how: Quantifier, changes: Change[]) =>
  (await matchFilters([one], how, changes)).files.get("f") ?? [];

describe("matchFilters", () => {
  it.each<[string, Filter, Quantifier, Change[], string[]]>([
    ["one of them", filter(rule(["a/**"]), rule(["b/**"])), "some", [changed("b/x"), changed("c")], ["b/x"]],
    [
      "a negation is everything else",
      filter(rule(["a/**"]), rule(["!**/*.md"])),
      "some",
      [changed("z")],
      ["z"],
    ],
    [
      "all of them",
      filter(rule(["a/**"]), rule(["!**/*.md"])),
      "every",
      [changed("a/x"), changed("a/x.md")],
      ["a/x"],
    ],
    ["no rule, every", filter(), "every", [changed("a")], ["a"]],
    ["no rule, some", filter(), "some", [changed("a")], []],
    [
      "excludes",
      filter(rule(["a/**"]), rule(["b/**"]), rule(["!**/*.md"])),
      "some-with-excludes",
      [changed("b/x"), changed("b/x.md"), changed("c")],
      ["b/x"],
    ],
    ["only excludes", filter(rule(["!**/*.md"])), "some-with-excludes", [changed("a")], []],
    ["by kind", filter(rule(["**"], ["added"])), "some", [changed("a"), changed("b", "added")], ["b"]],
    [
      "a list under a kind is or-ed, even with every",
      filter(rule(["a", "b"], ["modified"])),
      "every",
      [changed("a"), changed("b")],
      ["a", "b"],
    ],
    [
      "an exclude of one kind",
      filter(rule(["**"]), rule(["!**/*.md"], ["deleted"])),
      "some-with-excludes",
      [changed("a.md"), changed("b.md", "deleted")],
      ["a.md"],
    ],
    ["newlines", filter(rule(["**"])), "some", [changed("a\nb")], ["a\nb"]],
  ])("%s", async (_, one, how, changes, expected) => {
    expect(await hits(one, how, changes)).toEqual(expected);
  });

  it("is what paths-filter computes, whatever the patterns", async () => {
    const pattern = fc.constantFrom(
      "**",
      "a/**",
      "!a/b/**",
      "a/*.ts",
      "!**/*.md",
      "*.md",
      "b",
      "{a,b}/**",
      "!(a)/**",
      "a/b/x.md",
    );
    const status = fc.constantFrom<Status>("added", "modified", "deleted");
    const rules = fc.array(
      fc.record({
        text: pattern,
        statuses: fc.option(fc.uniqueArray(status, { minLength: 1 }), { nil: undefined }),
      }),
      { maxLength: 4 },
    );
    const path = fc
      .array(fc.constantFrom("a", "b", "x.md", "y.ts"), { minLength: 1, maxLength: 3 })
      .map((p) => p.join("/"));
    await fc.assert(
      fc.asyncProperty(
        rules,
        fc.constantFrom(...quantifiers),
        path,
        status,
        async (list, how, file, kind) => {
          const one = filter(...list.map(({ text, statuses }) => rule([text], statuses)));
          const kindFits = ({ statuses }: { statuses: Status[] | undefined }) =>
            statuses === undefined || statuses.includes(kind);
          const fits = (entry: (typeof list)[number]) =>
            kindFits(entry) && picomatch(entry.text, { dot: true })(file);
          const isNegation = (text: string) => text.startsWith("!") && !text.startsWith("!(");
          const expected = {
            some: () => list.some(fits),
            every: () => list.every(fits),
            "some-with-excludes": () =>
              list.some((entry) => !isNegation(entry.text) && fits(entry)) &&
              !list.some((entry) => isNegation(entry.text) && kindFits(entry) && !fits(entry)),
          }[how]();
          expect((await hits(one, how, [changed(file, kind)])).length === 1).toBe(expected);
        },
      ),
      { numRuns: runs(3_000) },
    );
  });

  it("says of many changes what it says of each alone", async () => {
    const pattern = fc.constantFrom(
      "**",
      "a/**",
      "a/b/**",
      "a/b",
      "!a/b/**",
      "!!a/b/**",
      "a-b/**",
      "b/c/**/*.md",
      "{a,b}/**",
      "!(a)/**",
      "./a/**",
      ".a/b/**",
      "c/d/**",
      "c/d/e/x.md",
      "x.md",
    );
    const part = fc.constantFrom("a", "b", "a-b", "c", "d", ".a", "x.md");
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    const list = fc
      .array(pattern, { minLength: 1, maxLength: 5 })
      .map((texts) => texts.map((one) => rule([one])));
    await fc.assert(
      fc.asyncProperty(
        fc.array(list, { maxLength: 4 }),
        fc.constantFrom(...quantifiers),
        fc.uniqueArray(path, { maxLength: 25 }),
        async (lists, how, paths) => {
          const filters = lists.map((rules, at) => ({ name: `f${at}`, rules, line: 1 }));
          const { files, unmatched: rest } = await matchFilters(
            filters,
            how,
            paths.map((one) => changed(one)),
          );
          for (const one of filters) {
            const alone: string[] = [];
            for (const file of paths)
              alone.push(...(await hits({ ...one, name: "f" }, how, [changed(file)])));
            expect([...(files.get(one.name) ?? [])].sort()).toEqual(alone.sort());
          }
          const allFiles = new Set([...files.values()].flat());
          expect([...rest].sort()).toEqual(paths.filter((file) => !allFiles.has(file)).sort());
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
