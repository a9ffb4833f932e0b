import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { evaluateGates, type GateContext } from "../../../src/operations/gates/evaluate-gates.ts";
import { openReleaseTags } from "../../../src/operations/release-tags.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { digestOf, found, kustomization } from "../../support/promotions.ts";
import { type Step, tipOf } from "../../support/tip.ts";

const minute = 60;
const now = Date.parse("2026-11-20T17:00:00Z");
const seconds = now / 1_000;
const file = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;
const overlay = (environment: string, letter: string) => ({
  [file(environment)]: kustomization("orders", "ghcr.io/acme/orders", "1.1.0", digestOf(letter)),
});

function context(production: string, isHotfix = false): GateContext {
  const catalogue = readCatalogue(
    `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders } }
environments: { staging: , load: { after: staging }, production: { ${production} } }
gitops: { overlay: 'apps/{service}/overlays/{environment}' }
`,
    "f",
  );
  const to = catalogue.environments.get("production");
  if (to === undefined) throw new Error("no production");
  return {
    order: {
      catalogue,
      to,
      releases: openReleaseTags(catalogue, () => Promise.reject(new Error("nobody asks"))),
      tipOf: async (tip) => tip,
      branch: "",
      pushTime: async () => undefined,
    },
    now,
    isHotfix,
    github: undefined,
    source: undefined,
    branch: "",
    registries: [],
    provenance: async () => [],
  };
}

const steps: readonly Step[] = [
  {
    time: seconds - 90 * minute,
    files: { ...overlay("staging", "a"), ...overlay("load", "a"), ...overlay("production", "a") },
  },
  { time: seconds - 30 * minute, files: overlay("staging", "b") },
];

it.each([
  ["nothing asked", "after: staging", steps, ["after green", "hold green"]],
  [
    "two predecessors, one without it",
    "after: [staging, load]",
    steps,
    ["after green", "after red", "hold green"],
  ],
  ["soak reached", "after: staging, soak: 30m", steps, ["after green", "soak green", "hold green"]],
  ["soak not reached", "after: staging, soak: 31m", steps, ["after green", "soak red", "hold green"]],
  [
    "frozen",
    "after: staging, freeze: [{ from: 'Fri 16:00', to: 'Mon 08:00' }]",
    steps,
    ["after green", "freeze red", "hold green"],
  ],
  [
    "checks that nobody can be asked for",
    "after: staging, checks: [smoke]",
    steps,
    ["after green", "checks unknown", "hold green"],
  ],
  [
    "held for this overlay and for all",
    "after: staging",
    [
      ...steps,
      {
        time: seconds,
        files: {
          "apps/orders/overlays/production/trunkline-holds.yaml": "holds: [{ digest: '*', reason: one }]",
          "trunkline-holds.yaml": `holds: [{ digest: '${digestOf("b")}', reason: two }]`,
        },
      },
    ],
    ["after green", "hold red"],
  ],
  [
    "it was there, and is replaced",
    "after: staging, soak: 20m",
    [...steps, { time: seconds - 5 * minute, files: overlay("staging", "c") }],
    ["after green", "soak green", "hold green"],
  ],
] as const)("%s", async (_, production, history, expected) => {
  const verdicts = await evaluateGates(context(production), tipOf(history), found("orders"));
  expect(verdicts.map(({ gate, state }) => `${gate} ${state}`)).toEqual(expected);
});

it.each([
  ["was seen healthy 10 minutes after the commit", "success", 20, "soak green"],
  ["must soak longer from then on", "success", 25, "soak red"],
  ["was never seen healthy: the commit counts", "failure", 25, "soak green"],
] as const)("soak of what %s", async (_, state, minutes, verdict) => {
  const tip = tipOf(steps);
  const [put] = await tip.history(file("staging"), 1);
  const seen = now - 20 * minute * 1_000;
  const deployment = {
    ...{
      id: 1,
      commit: put?.oid ?? "",
      environment: "staging",
      created: seen,
      payload: '{"trunkline":"promote"}',
    },
    ...{ state, succeeded: state === "success" ? seen : undefined },
  };
  const github = { deployments: async () => [deployment], openPullRequestsFrom: async () => [] };
  const openGitHub = async () => github as unknown as GitHub;
  const order = { ...context(`after: staging, soak: ${minutes}m`), github: openGitHub };
  const verdicts = await evaluateGates(order, tip, found("orders"));
  expect(verdicts.map((one) => `${one.gate} ${one.state}`)).toContain(verdict);
});

it("waives what a hotfix cannot have, and never a hold", async () => {
  const held = { time: seconds, files: { "trunkline-holds.yaml": "holds: [{ digest: '*', reason: x }]" } };
  const production =
    "after: load, soak: 1d, checks: [smoke], freeze: [{ from: 'Fri 16:00', to: 'Mon 08:00' }]";
  const verdicts = await evaluateGates(context(production, true), tipOf([...steps, held]), found("orders"));
  expect(verdicts.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
    "after waived",
    "soak waived",
    "checks waived",
    "freeze waived",
    "hold red",
  ]);
});

it("asks for holds only where overlays are given by path", async () => {
  const bare = { ...context("after: load"), order: undefined };
  const verdicts = await evaluateGates(bare, tipOf(steps), found("orders"));
  expect(verdicts.map(({ gate }) => gate)).toEqual(["hold"]);
});

it("is alarmed at one version with two digests", async () => {
  const present = { name: "orders", repository: "ghcr.io/acme/orders", tag: "1.1.0", digest: digestOf("c") };
  const verdicts = await evaluateGates(context("after: staging"), tipOf(steps), found("orders", { present }));
  expect(verdicts.at(-1)).toMatchObject({ gate: "tag", state: "red" });
});
