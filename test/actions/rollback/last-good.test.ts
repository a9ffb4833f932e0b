import { afterEach, beforeEach, expect, it } from "vitest";
import { rollback } from "../../../src/actions/rollback/action.ts";
import type { Action } from "../../../src/ports/action.ts";
import type { Repository } from "../../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";

let github: GitHubServer;
let gitops: Repository;
let fixture: PromotionFixture;
/** The commits that put 1.1.0, 1.2.0 and 1.3.0 there. */
let [first, second] = ["", ""];
const file = "apps/orders/production/kustomization.yaml";
const at = (version: string, sign: string) =>
  kustomization("orders", "ghcr.io/acme/orders", version, `sha256:${sign.repeat(64)}`);

beforeEach(async () => {
  github = await startGitHub();
  gitops = await github.create("acme/k8s-configs", { private: true });
  fixture = await makePromotionFixture(
    `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders } }
environments: { production: { checks: [{ name: smoke, creator: flux-bot }] } }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/{environment}' }
`,
    {
      remote: gitops.directory,
      env: {
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_REPOSITORY: "acme/shop",
      },
    },
  );
  first = await fixture.put({ [file]: at("1.1.0", "a") }, 9_000);
  second = await fixture.put({ [file]: at("1.2.0", "b") }, 6_000);
  await fixture.put({ [file]: at("1.3.0", "c") }, 3_000);
});
afterEach(() => github.close());

const run = () =>
  fixture.run(
    {
      ...{ service: "orders", environment: "production", to: "last-good", reason: "500s", verify: "none" },
      "gitops-token": github.token([
        "contents: write",
        "statuses: read",
        "checks: read",
        "deployments: read",
      ]),
    },
    rollback as unknown as Action,
  );
const version = async () => /newTag: (\S+)/.exec(await fixture.show(file))?.[1];
const smoke = (sha: string, creator: string) =>
  gitops.statuses.push({ sha, context: "smoke", state: "success", url: "", creator });

it("a check counts only from the creator that the catalogue names", async () => {
  smoke(second, "mallory");
  expect(await run()).toMatchObject({ code: 1, problems: ["ROLLBACK_NOTHING"] });
  expect(await version()).toBe("1.3.0");
  smoke(first, "flux-bot");
  expect((await run()).outputs.outcome).toBe("rolled-back");
  expect(await version()).toBe("1.1.0");
});

it("a deployment of ours that succeeded is proof, also when another has taken its place; one of somebody else is not", async () => {
  const created = new Date().toISOString();
  const said = (state: string) => ({ state, description: "", logUrl: "", environmentUrl: "", created });
  const what = { environment: "production", description: "", production: true, created };
  gitops.deployments.push({ id: 1, sha: second, ...what, payload: {}, statuses: [said("success")] });
  expect((await run()).problems).toEqual(["ROLLBACK_NOTHING"]);
  const payload = { trunkline: "promote" };
  const statuses = [said("success"), said("inactive")];
  gitops.deployments.push({ id: 2, sha: second, ...what, payload, statuses });
  expect((await run()).outputs.outcome).toBe("rolled-back");
  expect(await version()).toBe("1.2.0");
});
