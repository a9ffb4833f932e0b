import { afterEach, beforeEach, expect, it } from "vitest";
import { recordDeployment } from "../../../src/actions/promote/deployment.ts";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import { environmentNamed } from "../../../src/domain/catalogue/lookup.ts";
import { readCatalogue } from "../../../src/domain/catalogue/reading.ts";
import { type Oid, parseOid } from "../../../src/domain/oid.ts";
import { createForge } from "../../../src/io/github/forge.ts";
import { openScene, type Scene } from "../../support/github/forge.ts";
import { found } from "../../support/promotions.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const catalogue = readCatalogue("version: 1\nenvironments: { dev: , production: }", "f");
const people = { requestedBy: "", approvedBy: [] };
const plan = planPromotion([found("orders")], {
  ...{ onBlocked: "fail", message: "", reason: "", run: "", sourcePage: "", people },
});

async function record(
  kind: "landed" | "untouched",
  environment: string,
  repository: string | undefined,
): Promise<void> {
  const { serverUrl, apiUrl, graphqlUrl } = scene.github;
  const run = {
    event: { name: "push", payload: {} },
    ...{ serverUrl, apiUrl, graphqlUrl, id: "42", sha: "", ref: "", repository: "acme/shop", workflow: "w" },
    ...{ job: "", number: 1, attempt: 1, actor: "mona", directory: "", temporary: "" },
  };
  const remote = { url: "", repository, token: scene.github.token(["deployments: write"]) };
  const receipt = { kind, plan, commit: parseOid(scene.tip) as Oid, branch: "main", attempts: 1 };
  const to = environmentNamed(catalogue, environment);
  await recordDeployment({ run, forge: createForge(scene.around) }, remote, to, receipt);
}

it("records what landed, on its way until somebody has seen it run", async () => {
  await record("landed", "production", "acme/k8s");
  expect(scene.repository.deployments).toMatchObject([
    {
      sha: scene.tip,
      environment: "production",
      production: true,
      description: expect.stringContaining("ghcr.io/acme/orders:1.1.0"),
      statuses: [{ state: "in_progress", logUrl: expect.stringContaining("/acme/shop/actions/runs/42") }],
    },
  ]);
});

it.each([
  ["nothing that did not land", "untouched", "acme/k8s"],
  ["nothing where there is no forge", "landed", undefined],
] as const)("records %s", async (_, kind, repository) => {
  await record(kind, "dev", repository);
  expect(scene.repository.deployments).toEqual([]);
});
