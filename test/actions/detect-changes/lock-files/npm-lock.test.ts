import { expect, it } from "vitest";
import { npmLock } from "../../../../src/actions/detect-changes/lock-files/npm-lock.ts";
import { nothing } from "../../../../src/core/dependencies/workspace-manifest.ts";

const packages = {
  "": { devDependencies: { tool: "*" } },
  "services/orders": { dependencies: { "@acme/money": "*", x: "1" } },
  "services/web": { dependencies: { x: "2" }, devDependencies: { tool: "*" } },
  "libs/money": { dependencies: { y: "*" } },
  "node_modules/@acme/money": { resolved: "libs/money", link: true },
  "node_modules/x": { version: "1.0.0", dependencies: { z: "*" } },
  "services/web/node_modules/x": { version: "2.0.0" },
  "node_modules/x/node_modules/z": { version: "1.0.0", devDependencies: { never: "*" } },
  "node_modules/y": { version: "1.0.0", peerDependencies: { absent: "*" } },
  "node_modules/z": { version: "9.0.0" },
  "node_modules/tool": { version: "1.0.0" },
  "node_modules/never": { version: "1.0.0" },
};
const resolved = (change: Record<string, unknown>, folder: string) =>
  npmLock(JSON.stringify({ packages: { ...packages, ...change } }))({ folder, manifest: nothing });

it.each<[string, Record<string, unknown>, string[]]>([
  ["x at the top", { "node_modules/x": { version: "1.0.1", dependencies: { z: "*" } } }, ["services/orders"]],
  ["the x of web", { "services/web/node_modules/x": { version: "2.1.0" } }, ["services/web"]],
  [
    "z, which x has for itself",
    { "node_modules/x/node_modules/z": { version: "2.0.0" } },
    ["services/orders"],
  ],
  ["z, which nobody uses", { "node_modules/z": { version: "8.0.0" } }, []],
  [
    "y, through the linked library",
    { "node_modules/y": { version: "2.0.0" } },
    ["services/orders", "libs/money"],
  ],
  ["a tool", { "node_modules/tool": { version: "2.0.0" } }, ["services/web"]],
  ["what only a package's own development needs", { "node_modules/never": { version: "2.0.0" } }, []],
  ["an integrity", { "node_modules/tool": { version: "1.0.0", integrity: "sha512-x" } }, ["services/web"]],
])("a change of %s", (_, change, expected) => {
  const folders = ["services/orders", "services/web", "libs/money"];
  expect(folders.filter((folder) => resolved({}, folder) !== resolved(change, folder))).toEqual(expected);
});

it("says nothing about who is not in it", () => {
  expect(resolved({}, "services/new")).toBeUndefined();
  expect(resolved({}, ".")).toContain("node_modules/tool");
  expect(npmLock('{"lockfileVersion":1}')({ folder: ".", manifest: nothing })).toBeUndefined();
});
