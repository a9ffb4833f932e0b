import { expect, test } from "vitest";
import { makeTeam, runRelease } from "./world.ts";

const files = (discover: string) => ({
  ".github/trunkline.yml": `version: 1\ndiscover: [${discover}]\nservices:\n  orders: { path: services/orders }\n  web: { path: services/web }\nlibraries:\n  money: { path: libs/money }\n`,
  "package.json": JSON.stringify({ private: true, workspaces: ["services/*", "libs/*"] }),
  "libs/money/package.json": JSON.stringify({ name: "@acme/money" }),
  "services/orders/package.json": JSON.stringify({ name: "orders", dependencies: { "@acme/money": "*" } }),
  "services/web/package.json": JSON.stringify({ name: "web" }),
});

test.each([
  ["npm", ["orders"]],
  ["", []],
])("what a service depends on is read from its manifests if the catalogue says so: [%s]", async (discover, expected) => {
  const team = await makeTeam(files(discover));
  await team.trunk("fix: round half to even", "libs/money/round.js");
  const given = { "dry-run": "true" };
  const here = await runRelease(team.clone, given);
  const there = await runRelease(team.clone, { ...given, repository: team.remote });
  for (const result of [here, there]) {
    const releases = result.outputs.releases as { service: string; because: unknown }[];
    expect(releases.map(({ service }) => service)).toEqual(expected);
  }
  const because = (here.outputs.releases as { because: unknown[] }[]).flatMap((one) => one.because);
  expect(because).toMatchObject(expected.map(() => ({ kind: "dependency", of: "money" })));
});
