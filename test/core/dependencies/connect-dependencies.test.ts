import { describe, expect, it } from "vitest";
import {
  connect,
  membersUnder,
  type OwnersWithFolders,
  workspaceOf,
} from "../../../src/core/dependencies/connect-dependencies.ts";
import type { FoundManifest } from "../../../src/core/dependencies/find-manifests.ts";
import { nothing, type WorkspaceManifest } from "../../../src/core/dependencies/workspace-manifest.ts";

const owner = (name: string, path: string, dependsOn: string[] = []) =>
  [name, { name, path, inputs: [`${path}/**`], dependsOn }] as const;
const catalogue: OwnersWithFolders = {
  services: new Map([owner("orders", "services/orders", ["web"]), owner("web", "services/web")]),
  libraries: new Map([owner("money", "libs/money")]),
  global: [],
};
const found = (
  folder: string,
  manifest: Partial<WorkspaceManifest>,
  ecosystem: FoundManifest["ecosystem"] = "npm",
): FoundManifest => ({
  ecosystem,
  folder,
  file: folder === "." ? "package.json" : `${folder}/package.json`,
  manifest: { ...nothing, ...manifest },
});

describe("connect", () => {
  const { owners } = connect(catalogue, [
    found(".", { members: ["services/*"], provides: ["npm:root"] }),
    found("services/orders", {
      provides: ["npm:orders"],
      needs: ["npm:money", "npm:left-pad", "npm:root"],
      reaches: ["libs/util", "services/orders/in"],
    }),
    found("services/web", { provides: ["npm:web"], needs: ["npm:tools"], reaches: ["."] }),
    found("libs/money", { provides: ["npm:money"] }),
    found("libs/util", { needs: ["npm:money"] }),
    found("packages/tools", { provides: ["npm:tools"] }),
  ]);

  it("adds dependencies by name and by path to those that are written", () => {
    expect(owners.services.get("orders")?.dependsOn).toEqual(["web", "money", "libs/util"]);
    expect(owners.services.get("web")?.dependsOn).toEqual(["packages/tools"]);
  });

  it("makes a library of what is reached and nobody's, with dependencies of its own", () => {
    expect([...owners.libraries.keys()]).toEqual(["money", "libs/util", "packages/tools"]);
    expect(owners.libraries.get("libs/util")).toEqual({
      name: "libs/util",
      inputs: ["libs/util", "libs/util/**"],
      dependsOn: ["money"],
    });
  });

  it("passes over what cannot be read", () => {
    const unreadable: FoundManifest = { ...found("services/web", {}), manifest: "unreadable" };
    expect(connect(catalogue, [unreadable]).owners.services.get("web")?.dependsOn).toEqual([]);
  });
});

it("knows the members below a folder, and who defines a workspace", () => {
  const connected = connect(catalogue, [
    found(".", { members: ["x"] }),
    found("services/orders", {}),
    found("services/web", {}, "go"),
  ]);
  const at = (folder: string) => membersUnder(connected, "npm", folder).map((one) => [one.owner, one.folder]);
  expect(at(".")).toEqual([["orders", "services/orders"]]);
  expect(at("services")).toEqual([["orders", "orders"]]);
  expect(at("services/orders")).toEqual([["orders", "."]]);
  expect(at("serv")).toEqual([]);
  expect(workspaceOf(connected, "package.json")).toBe("npm");
  expect(workspaceOf(connected, "services/orders/package.json")).toBeUndefined();
});

it("knows a package by the name that the workspace gives it, unless another one has it", () => {
  const aliases = [
    ["cargo:ll", "libs/money"],
    ["cargo:tools", "libs/money"],
  ] as const;
  const { owners } = connect(catalogue, [
    found(".", { aliases }, "cargo"),
    found("services/orders", { needs: ["cargo:ll"] }, "cargo"),
    found("services/web", { needs: ["cargo:tools"] }, "cargo"),
    found("packages/tools", { provides: ["cargo:tools"] }, "cargo"),
  ]);
  expect(owners.services.get("orders")?.dependsOn).toEqual(["web", "money"]);
  expect(owners.services.get("web")?.dependsOn).toEqual(["packages/tools"]);
});
