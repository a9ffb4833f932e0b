import { expect, test } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

test("a catalogue of the GitOps repository: no paths, and how changes are judged", () => {
  const catalogue = readCatalogue(
    `version: 1
services: { orders: { image: ghcr.io/acme/orders }, web: {} }
environments: { dev: { pin: any }, production: { writers: [mona], sync: manual, hotfix: signed } }
gitops: { overlay: "apps/{service}/overlays/{environment}" }
guard:
  rules: { image-mutable: error }
  allow: [{ rule: project-wide, environment: dev, reason: a playground, until: 2026-12-31 }]
`,
    "trunkline.yml",
  );
  expect(catalogue.services.get("web")?.path).toBe(".");
  expect(catalogue.environments.get("dev")).toMatchObject({
    format: { pin: "any" },
    writers: [],
    sync: "auto",
    hotfix: "declared",
  });
  expect(catalogue.environments.get("production")).toMatchObject({
    format: { pin: "any" },
    writers: ["mona"],
    sync: "manual",
  });
  expect(catalogue.guard.rules.get("image-mutable")).toBe("error");
  expect(catalogue.guard.allow).toEqual([
    {
      rule: "project-wide",
      environment: "dev",
      path: undefined,
      service: undefined,
      reason: "a playground",
      until: "2026-12-31",
    },
  ]);
});

test("a service without a path beside one that has it is a fault, and so is an allowance without a reason", () => {
  const read = (text: string) => () => readCatalogue(`version: 1\n${text}`, "t.yml");
  expect(read("services: { a: { path: a }, b: {} }\n")).toThrow("`services.b` has no `path`");
  expect(read("guard: { allow: [{ rule: x }] }\n")).toThrow("reason");
});
