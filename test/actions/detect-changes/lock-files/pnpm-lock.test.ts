import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { pnpmLock } from "../../../../src/actions/detect-changes/lock-files/pnpm-lock.ts";
import { nothing } from "../../../../src/core/dependencies/workspace-manifest.ts";

const nine = {
  importers: {
    "services/orders": {
      dependencies: {
        money: { specifier: "workspace:*", version: "link:../../libs/money" },
        x: { specifier: "1", version: "1.0.0(y@1.0.0)" },
      },
    },
    "services/web": { devDependencies: { tool: { specifier: "*", version: "1.0.0" } } },
    "libs/money": { dependencies: { y: { specifier: "*", version: "1.0.0" } } },
  },
  packages: {
    "x@1.0.0": { resolution: { integrity: "x" } },
    "y@1.0.0": { resolution: { integrity: "y" } },
    "tool@1.0.0": { resolution: { integrity: "t" } },
  },
  snapshots: { "x@1.0.0(y@1.0.0)": { dependencies: { y: "1.0.0" } }, "y@1.0.0": {}, "tool@1.0.0": {} },
};
const six = {
  importers: {
    "services/orders": { dependencies: { x: { specifier: "1", version: "1.0.0" } } },
    "services/web": {},
  },
  packages: {
    "/x@1.0.0": { resolution: { integrity: "x" }, dependencies: { y: "1.0.0" } },
    "/y@1.0.0": { resolution: { integrity: "y" } },
  },
};
const folders = ["services/orders", "services/web", "libs/money"];
const differ = (one: object, other: object) =>
  folders.filter((folder) => {
    const [before, after] = [one, other].map((lock) =>
      pnpmLock(stringify(lock))({ folder, manifest: nothing }),
    );
    return before !== after;
  });

describe("version 9", () => {
  it.each<[string, object, string[]]>([
    ["nothing", {}, []],
    [
      "the bytes of y",
      { packages: { ...nine.packages, "y@1.0.0": { resolution: { integrity: "other" } } } },
      ["services/orders", "libs/money"],
    ],
    [
      "the tool",
      { packages: { ...nine.packages, "tool@1.0.0": { resolution: { integrity: "other" } } } },
      ["services/web"],
    ],
    ["an importer", { importers: { ...nine.importers, "services/web": {} } }, ["services/web"]],
    ["somebody new", { importers: { ...nine.importers, "services/new": {} } }, []],
  ])("a change of %s", (_, change, expected) => {
    expect(differ(nine, { ...nine, ...change })).toEqual(expected);
  });
});

it("version 6", () => {
  const other = { ...six, packages: { ...six.packages, "/y@1.0.0": { resolution: { integrity: "other" } } } };
  expect(differ(six, other)).toEqual(["services/orders"]);
});

it("says nothing about who is not in it", () => {
  expect(pnpmLock(stringify(nine))({ folder: "x", manifest: nothing })).toBeUndefined();
  expect(pnpmLock("lockfileVersion: '5'")({ folder: ".", manifest: nothing })).toBeUndefined();
});
