import { expect, test } from "vitest";
import { attribution } from "../../../../src/actions/release/history/attribution.ts";

const unit = (name: string, inputs: readonly string[], dependsOn: readonly string[] = []) =>
  [name, { name, inputs, dependsOn }] as const;
const attribute = await attribution({
  services: new Map([
    unit("orders", ["services/orders/**", "!**/*.md"], ["money"]),
    unit("web", ["services/web/**"], ["orders"]),
    unit("alone", ["services/alone/**"]),
  ]),
  libraries: new Map([unit("money", ["libs/money/**"], ["core"]), unit("core", ["libs/core/**"])]),
  global: ["package-lock.json"],
});
const attributed = (...files: readonly string[]) => Object.fromEntries(attribute(files));

test.each([
  [
    "own files, the first one as the reason",
    ["services/alone/b", "services/alone/a"],
    { alone: [{ kind: "file", of: "services/alone/b" }] },
  ],
  ["a file that the inputs leave out", ["services/orders/README.md"], {}],
  [
    "a library, for everybody above it",
    ["libs/core/x"],
    {
      orders: [{ kind: "dependency", of: "core", via: ["money"] }],
      web: [{ kind: "dependency", of: "core", via: ["orders", "money"] }],
    },
  ],
  [
    "a service that another depends on",
    ["services/orders/x"],
    { orders: [{ kind: "file", of: "services/orders/x" }], web: [{ kind: "dependency", of: "orders" }] },
  ],
  [
    "own files come before what it depends on",
    ["libs/money/x", "services/orders/x"],
    {
      orders: [
        { kind: "file", of: "services/orders/x" },
        { kind: "dependency", of: "money" },
      ],
      web: [
        { kind: "dependency", of: "orders" },
        { kind: "dependency", of: "money", via: ["orders"] },
      ],
    },
  ],
  ["a global file releases nobody", ["package-lock.json"], {}],
  ["nobody's file", ["README.md"], {}],
])("%s", (_, files, expected) => {
  const found = attributed(...files);
  const sort = (reasons: readonly { of: string }[] = []) =>
    [...reasons].sort((a, b) => a.of.localeCompare(b.of));
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [service, reasons] of Object.entries(expected))
    expect(sort(found[service])).toEqual(sort(reasons));
});
