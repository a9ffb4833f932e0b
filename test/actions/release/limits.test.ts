import { expect, test } from "vitest";
import { isStress } from "../../support/effort.ts";
import { publicLimits } from "../../support/github/limits.ts";
import { openGitHubTeam } from "./github-team.ts";

const permissions = ["contents: write", "actions: write"] as const;

/** A change of so many services, on a GitHub that counts and refuses. */
async function openShop(count: number, limits: Parameters<typeof openGitHubTeam>[1]) {
  const names = Array.from({ length: count }, (_, at) => `s${at}`);
  const services = names.map((name) => `  ${name}: { path: services/${name} }\n`).join("");
  const shop = await openGitHubTeam(
    { ".github/trunkline.yml": `version: 1\nservices:\n${services}` },
    limits,
  );
  await shop.trunk("ci: publish", ".github/workflows/publish.yml");
  await shop.trunk("feat: all of it", ...names.map((name) => `services/${name}/main.ts`));
  shop.github.requests.length = 0;
  return shop;
}

/** More than GitHub lets anybody make in a minute. */
const many = isStress ? 300 : 100;

test(`${many} services at once: one push, and GitHub never has to say no`, async () => {
  const shop = await openShop(many, publicLimits);
  const result = await shop.release();
  expect([result.outcome, result.failures]).toEqual(["released", []]);
  expect([(await shop.tags()).length, shop.repository.releases.length]).toEqual([many, many]);
  const { requests } = shop.github;
  expect(requests.filter(({ kind, status }) => kind !== "git" && status >= 400)).toEqual([]);
  expect(requests.filter(({ operation }) => operation === "git-receive-pack").length).toBeLessThanOrEqual(2);
  await shop.github.close();
});

test("through the API one mutation sets all tags; making and dispatching is counted, too", async () => {
  const shop = await openShop(45, publicLimits);
  const given = { transport: "api", "github-release": "false", dispatch: "publish.yml" };
  const result = await shop.release(given, { permissions });
  expect([result.outcome, result.failures, shop.repository.dispatches.length]).toEqual(["released", [], 45]);
  const { requests } = shop.github;
  expect(requests.filter(({ kind, status }) => kind !== "git" && status >= 400)).toEqual([]);
  expect(requests.filter(({ operation }) => operation === "updateRefs")).toHaveLength(1);
  await shop.github.close();
});

test("where GitHub is stricter, or others write as well, it is waited for as long as it says", async () => {
  const shop = await openShop(40, { content: [9, 60], points: 60 });
  const result = await shop.release();
  expect([result.outcome, result.failures, shop.repository.releases.length]).toEqual(["released", [], 40]);
  const refused = shop.github.requests.filter(({ kind, status }) => kind !== "git" && status === 403);
  expect(refused.length).toBeGreaterThan(0);
  await shop.github.close();
});
