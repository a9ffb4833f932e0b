import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeApplication } from "./server.ts";

/** What a real Argo CD 3.2 answered, recorded against real controllers. */
const recorded = ["synced", "progressing", "broken"].map(
  (name) =>
    JSON.parse(
      readFileSync(new URL(`../../fixtures/argocd/application-${name}.json`, import.meta.url), "utf8"),
    ) as object,
);

/** `status.sync.revision: string`, one for each leaf. */
function shape(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => shape(one, `${path}[]`));
  if (typeof value !== "object" || value === null)
    return value === undefined ? [] : [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

test("the stand-in's applications have nothing that the real ones do not have", () => {
  const real = new Set(recorded.flatMap((one) => shape(one)));
  // Recorded in clusters without pods and without faults (argo-cd v3, types.go): ApplicationCondition, ApplicationSummary.
  const applications = [
    ".status.conditions[].type",
    ".status.conditions[].message",
    ".status.conditions[].lastTransitionTime",
    ".status.summary.images[]",
  ];
  for (const one of applications) real.add(`${one}: string`);
  const made = makeApplication("web", {
    repository: "http://127.0.0.1/acme/fleet.git",
    path: "plain",
    revision: "a".repeat(40),
    operation: { phase: "Running", revision: "a".repeat(40), message: "retrying", retries: 1 },
    condition: { type: "ComparisonError", message: "no manifests", since: 0 },
    images: ["registry.test/web:v1"],
    unwell: { name: "web", health: "Progressing", message: "waiting" },
  });
  expect(shape(made).filter((one) => !real.has(one))).toEqual([]);
});
