import fc from "fast-check";
import { expect, test } from "vitest";
import { lastMatchWins } from "../../../src/core/ownership/ownership.ts";
import { readGlobs } from "../../../src/core/path/glob.ts";
import { poolOf } from "../../../src/core/path/path-pool.ts";

const pool = () => poolOf(["b/2", "a/1", "a/2", "a-b", "c"].map((path) => ({ path })));

async function steps(...patterns: readonly string[]) {
  const globs = await readGlobs(patterns);
  return globs.map(({ negated, positive }) => ({ keeps: !negated, glob: positive }));
}

test("each takes from its folders what its steps leave in, in order, and others may take the same", async () => {
  const { take, rest } = pool();
  expect(take(await steps("a/**"))).toEqual(["a/1", "a/2"]);
  expect(take(await steps("b/**", "a/**", "!a/1"))).toEqual(["a/2", "b/2"]);
  expect(rest()).toEqual(["a-b", "c"]);
});

test("what is not accepted in the end, or not when a step asks for more, is not taken", async () => {
  const { take, rest } = pool();
  expect(take(await steps("a/**"), ({ path }) => path.endsWith("2"))).toEqual(["a/2"]);
  const even = (await steps("**")).map((step) => ({
    ...step,
    when: ({ path }: { path: string }) => path.endsWith("2"),
  }));
  expect(take(even)).toEqual(["a/2", "b/2"]);
  expect(rest()).toEqual(["a-b", "a/1", "c"]);
});

test("of steps that disagree the last one decides", async () => {
  const pattern = fc.constantFrom("**", "a/**", "!a/**", "a/b/**", "!a/b/*", "!**/c", "a", "{a,c}/**", "!!c");
  const path = fc
    .array(fc.constantFrom("a", "b", "c", "a-b"), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("/"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(pattern, { maxLength: 6 }), { maxLength: 3 }),
      fc.uniqueArray(path, { maxLength: 20 }),
      async (lists, paths) => {
        const { take, rest } = poolOf(paths.map((one) => ({ path: one })));
        const taken = new Set<string>();
        for (const patterns of lists) {
          const globs = await readGlobs(patterns);
          const own = paths.filter((one) => lastMatchWins(globs, one)).sort();
          expect(take(await steps(...patterns))).toEqual(own);
          for (const one of own) taken.add(one);
        }
        expect(rest()).toEqual(paths.filter((one) => !taken.has(one)).sort());
      },
    ),
    { numRuns: 2_000 },
  );
});

test("what lies in a folder, or is one, is held; what is not there is not", () => {
  const { holds, things } = pool();
  expect(["a", "a/1", "c", "", "d", "a/3"].map(holds)).toEqual([true, true, true, true, false, false]);
  expect(things.map(({ path }) => path)).toEqual(["a-b", "a/1", "a/2", "b/2", "c"]);
});

test("has the paths that are accepted and every folder that one lies in, and nothing else", () => {
  const part = fc.constantFrom("a", "b", "a-b", "a0", "é");
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const thing = fc.record({ path, is: fc.boolean() });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 20 }), path, (things, one) => {
      const isThere = things.some((other) => other.is && `${other.path}/`.startsWith(`${one}/`));
      expect(poolOf(things).has(one, ({ is }) => is)).toBe(isThere);
    }),
    { numRuns: 5_000 },
  );
});
