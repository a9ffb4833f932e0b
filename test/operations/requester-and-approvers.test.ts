import { afterEach, beforeEach, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/github.ts";
import { findPeople } from "../../src/operations/requester-and-approvers.ts";
import { type GitHubFixture, openGitHubFixture } from "../support/github/github-fixture.ts";

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  fixture.repository.approvals.set("42", [{ state: "approved", by: "octocat", environment: "production" }]);
});
afterEach(() => fixture.github.close());

function ask(id: string, token: string) {
  const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
  const run = {
    event: { name: "workflow_dispatch", payload: {} },
    ...{ serverUrl, apiUrl, graphqlUrl, id, sha: "", ref: "", repository: "acme/k8s", workflow: "promote" },
    ...{ job: "", number: 1, attempt: 1, actor: "mona", directory: "", temporary: "" },
  };
  return findPeople({ run, openGitHub: createGitHub(fixture.around), log: fixture.around.log }, token);
}

it("knows who asked and who approved, and asks once", async () => {
  const people = ask("42", fixture.github.token(["actions: read"]));
  expect(await people()).toEqual({ requestedBy: "mona", approvedBy: ["octocat"] });
  await people();
  expect(fixture.github.requests).toHaveLength(1);
});

it.each([
  ["without the permission", "42", true],
  ["without a token", "42", false],
  ["outside a workflow", "", true],
])("%s nobody is known to have approved, and nothing stops", async (_, id, hasToken) => {
  const people = ask(id, hasToken ? fixture.github.token(["contents: read"]) : "");
  expect(await people()).toEqual({ requestedBy: "mona", approvedBy: [] });
});
