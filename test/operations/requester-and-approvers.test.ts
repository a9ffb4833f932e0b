import { afterEach, beforeEach, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/github.ts";
import { findPeople } from "../../src/operations/requester-and-approvers.ts";
import { openScene, type Scene } from "../support/github/github-fixture.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.repository.approvals.set("42", [{ state: "approved", by: "octocat", environment: "production" }]);
});
afterEach(() => scene.github.close());

function ask(id: string, token: string) {
  const { serverUrl, apiUrl, graphqlUrl } = scene.github;
  const run = {
    event: { name: "workflow_dispatch", payload: {} },
    ...{ serverUrl, apiUrl, graphqlUrl, id, sha: "", ref: "", repository: "acme/k8s", workflow: "promote" },
    ...{ job: "", number: 1, attempt: 1, actor: "mona", directory: "", temporary: "" },
  };
  return findPeople({ run, openGitHub: createGitHub(scene.around), log: scene.around.log }, token);
}

it("knows who asked and who approved, and asks once", async () => {
  const people = ask("42", scene.github.token(["actions: read"]));
  expect(await people()).toEqual({ requestedBy: "mona", approvedBy: ["octocat"] });
  await people();
  expect(scene.github.requests).toHaveLength(1);
});

it.each([
  ["without the permission", "42", true],
  ["without a token", "42", false],
  ["outside a workflow", "", true],
])("%s nobody is known to have approved, and nothing stops", async (_, id, hasToken) => {
  const people = ask(id, hasToken ? scene.github.token(["contents: read"]) : "");
  expect(await people()).toEqual({ requestedBy: "mona", approvedBy: [] });
});
