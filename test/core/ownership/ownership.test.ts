import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { attribute, lastMatchWins, type Owners, ownership } from "../../../src/core/ownership/ownership.ts";
import { readGlobs } from "../../../src/core/path/glob.ts";
import { runs } from "../../support/effort.ts";

interface Entry {
  readonly inputs?: string[];
  readonly on?: string[];
}

function owners(
  services: Record<string, Entry>,
  libraries: Record<string, Entry> = {},
  global: string[] = [],
): Owners {
  const unit = ([name, { inputs, on }]: [string, Entry]) =>
    [name, { name, inputs: inputs ?? [`${name}/**`], dependsOn: on ?? [] }] as const;
  return {
    services: new Map(Object.entries(services).map(unit)),
    libraries: new Map(Object.entries(libraries).map(unit)),
    global,
  };
}

const shop = owners(
  {
    orders: { on: ["money"] },
    payments: { inputs: ["payments/**", "!**/*.md", "payments/api.md"], on: ["ledger"] },
    web: {},
  },
  { money: {}, ledger: { on: ["money"] } },
  ["package-lock.json", ".github/**", "!**/*.md"],
);
const touched = async (paths: string[], dependents = true) =>
  attribute(
    shop,
    paths.map((path) => ({ path })),
    { dependents },
  );

describe("attribute", () => {
  it.each<[string, string[], Record<string, unknown>]>([
    ["nothing", [], {}],
    ["an own file", ["orders/a.ts"], { orders: [{ kind: "file", of: "orders/a.ts" }] }],
    ["a neighbour with the same beginning", ["orders-old/a.ts"], {}],
    ["excluded", ["payments/README.md"], {}],
    [
      "excluded, then included again",
      ["payments/api.md"],
      { payments: [{ kind: "file", of: "payments/api.md" }] },
    ],
    [
      "a library, directly and through another",
      ["money/m.ts"],
      {
        orders: [{ kind: "dependency", of: "money" }],
        payments: [{ kind: "dependency", of: "money", via: ["ledger"] }],
      },
    ],
    [
      "global",
      ["package-lock.json"],
      Object.fromEntries(
        ["orders", "payments", "web"].map((name) => [name, [{ kind: "global", of: "package-lock.json" }]]),
      ),
    ],
    ["a global that is excluded", [".github/README.md"], {}],
    [
      "own before dependency",
      ["money/m.ts", "orders/\n"],
      {
        orders: [
          { kind: "file", of: "orders/\n" },
          { kind: "dependency", of: "money" },
        ],
        payments: [{ kind: "dependency", of: "money", via: ["ledger"] }],
      },
    ],
  ])("%s", async (_, paths, expected) => {
    expect(Object.fromEntries((await touched(paths)).services)).toEqual(expected);
  });

  it("leaves dependents out when told", async () => {
    expect([...(await touched(["money/m.ts", "web/x"], false)).services.keys()]).toEqual(["web"]);
  });

  it("names what belongs to nobody", async () => {
    expect((await touched(["README.md", "web/x", "package-lock.json", "payments/x.md"])).unowned).toEqual([
      "README.md",
      "payments/x.md",
    ]);
  });
});

it("ownership is the plain reading of the patterns, whatever they are", async () => {
  const pattern = fc.constantFrom(
    "**",
    "a/**",
    "!a/b/**",
    "a/b/*.ts",
    "!**/*.md",
    "*.md",
    "b",
    "{a,b}/c/**",
    "!b/**",
    "**/x.md",
  );
  const path = fc
    .array(fc.constantFrom("a", "b", "c", "x.md", "y.ts"), { minLength: 1, maxLength: 4 })
    .map((p) => p.join("/"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(pattern, { maxLength: 5 }), { maxLength: 4 }),
      path,
      async (lists, file) => {
        const services = Object.fromEntries(lists.map((inputs, i) => [`s${i}`, { inputs }]));
        const expected = Object.keys(services).filter((name) => {
          let owned = false;
          for (const text of services[name]?.inputs ?? []) {
            const negated = text.startsWith("!");
            if (picomatch(text.replace("!", ""), { dot: true })(file)) owned = !negated;
          }
          return owned;
        });
        expect((await ownership(owners(services)))(file)).toEqual(expected);
      },
    ),
    { numRuns: runs(1_000) },
  );
});

it("a set of changes belongs to whom each of them belongs to", async () => {
  const pattern = fc.constantFrom(
    "a/**",
    "a/b/**",
    "!a/b/**",
    "**/*.md",
    "!**/*.md",
    "a-b/**",
    "c/d/*",
    "c/d/e",
    "{a,c}/**",
  );
  const part = fc.constantFrom("a", "b", "a-b", "c", "d", "e", "x.md");
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const lists = fc.array(fc.array(pattern, { maxLength: 5 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.array(pattern, { maxLength: 2 }),
      fc.uniqueArray(path, { maxLength: 20 }),
      async (all, global, paths) => {
        const services = owners(
          Object.fromEntries(all.map((inputs, i) => [`s${i}`, { inputs }])),
          {},
          global,
        );
        const ownersOf = await ownership(services);
        const everywhere = await readGlobs(global);
        const { files, unowned } = await attribute(
          services,
          paths.map((one) => ({ path: one })),
        );
        const expected = paths.flatMap((one) => ownersOf(one).map((name) => `${name} ${one}`));
        const found = [...files].flatMap(([name, own]) => own.map((one) => `${name} ${one}`));
        expect(found.sort()).toEqual(expected.sort());
        const nobodys = paths.filter((one) => ownersOf(one).length === 0 && !lastMatchWins(everywhere, one));
        expect([...unowned].sort()).toEqual(nobodys.sort());
      },
    ),
    { numRuns: runs(1_000) },
  );
});
