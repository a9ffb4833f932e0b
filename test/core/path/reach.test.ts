import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { matches, readGlobs } from "../../../src/core/path/glob.ts";
import { createReach } from "../../../src/core/path/path-pool.ts";

const holding = (paths: readonly string[]) => (folder: string) =>
  paths.some((path) => `${path}/`.startsWith(`${folder}/`));

it.each([
  ["services/orders/**", true],
  ["services/orders/d1/**/*.md", true],
  ["services/web/**", false],
  ["services/web/d1/x.md", false],
  ["libs/x.md", false],
  ["libs/**", false],
  ["*/web/**", true],
  ["services/{web,orders}/**", true],
  ["./services/web/**", true],
  ["README.md", true],
])("%s could match: %s", (pattern, expected) => {
  expect(createReach(holding(["services/orders/a.ts"]))(pattern)).toBe(expected);
});

it("asks once for patterns that begin alike", () => {
  const holds = vi.fn(() => false);
  const reaches = createReach(holds);
  expect(["s/web/a/**", "s/web/b/**", "s/web/*.ts"].map(reaches)).toEqual([false, false, false]);
  expect(holds).toHaveBeenCalledTimes(1);
});

it("never says no where something matches", async () => {
  const piece = fc.constantFrom("a", "b", "a b", ".a", "*", "**", "*.md", "{a,b}", "@(a|b)", "..", ".", "");
  const pattern = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const name = fc.constantFrom("a", "b", "a b", ".a", "x.md");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  await fc.assert(
    fc.asyncProperty(fc.array(pattern, { minLength: 1, maxLength: 4 }), path, async (patterns, file) => {
      const reaches = createReach(holding([file]));
      for (const one of patterns) {
        const [read] = await readGlobs([one]);
        if (!reaches(one)) expect(read && matches(read, file)).toBe(false);
      }
    }),
    { numRuns: 5_000 },
  );
});
