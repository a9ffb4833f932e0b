import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Client, openClient } from "../../../src/adapters/github/client.ts";
import { secondaryLimit } from "../../support/github/fault.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";

let fixture: GitHubFixture;
let client: Client;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  client = await openClient("acme/k8s", fixture.github.token(["contents: write"]), fixture.around);
});
afterEach(() => fixture.github.close());

const what = { call: "look", needs: "contents: read", repeatable: true };
const query = "query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }";
const variables = { owner: "acme", name: "k8s" };

test("GraphQL waits out what passes, too", async () => {
  fixture.github.fail({ on: "repository", how: "dropped" });
  fixture.github.fail({ on: "repository", how: { status: 502, body: {} } });
  fixture.github.fail({ on: "repository", how: secondaryLimit(30) });
  fixture.github.fail({
    on: "repository",
    how: { status: 200, body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] } },
  });
  expect(await client.query(what, query, variables)).toEqual({ repository: { id: "R_acme/k8s" } });
  expect(fixture.clock.slept).toHaveLength(4);
});

test("errors of an operation's own go to whoever can judge them, else they are a Problem", async () => {
  const answer = {
    status: 200,
    body: { data: null, errors: [{ type: "STALE_DATA", message: "Expected branch to point to" }] },
  };
  fixture.github.fail({ on: "repository", how: answer, times: 2 });
  expect(await client.attempt(what, query, variables)).toEqual({
    kind: "errors",
    errors: answer.body.errors,
  });
  await expect(client.query(what, query, variables)).rejects.toMatchObject({ code: "GITHUB_REFUSED" });
});

test("an answer that quotes the token is told without it", async () => {
  const token = fixture.github.token(["contents: write"]);
  const quoting = await openClient("acme/k8s", token, fixture.around);
  const message = `bad request: authorization: token ${token}`;
  fixture.github.fail({ on: "repository", how: { status: 422, body: { message } } });
  fixture.github.fail({ on: "repository", how: { status: 200, body: { errors: [{ message }] } } });
  fixture.github.fail({
    on: "repository",
    how: { status: 200, body: { errors: [{ type: "FORBIDDEN", message }] } },
  });
  for (let times = 0; times < 3; times++) {
    const refusal: unknown = await quoting.query(what, query, variables).catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ message: expect.stringContaining("authorization: token ***") });
  }
});

test("a web page in place of the API is a Problem", async () => {
  const page = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end("<html>Sign in"),
  );
  await new Promise<void>((done) => page.listen(0, "127.0.0.1", done));
  const apiUrl = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
  const around = {
    ...fixture.around,
    run: { ...fixture.around.run, apiUrl, graphqlUrl: `${apiUrl}/graphql` },
  };
  const lost = await openClient("acme/k8s", "token", around);
  const noApi = { code: "GITHUB_NO_API", message: expect.stringContaining(apiUrl) };
  await expect(lost.rest(what, (octokit) => octokit.request("GET /user"))).rejects.toMatchObject(noApi);
  await expect(lost.query(what, query, variables)).rejects.toMatchObject(noApi);
  page.close();
});

test("a success without an answer is asked for again, and at last said", async () => {
  let left = 1;
  const lost = createServer((_, answer) =>
    left-- > 0 ? answer.end() : answer.setHeader("content-type", "application/json").end('{"login":"mona"}'),
  );
  await new Promise<void>((done) => lost.listen(0, "127.0.0.1", done));
  const apiUrl = `http://127.0.0.1:${(lost.address() as AddressInfo).port}`;
  const around = {
    ...fixture.around,
    run: { ...fixture.around.run, apiUrl, graphqlUrl: `${apiUrl}/graphql` },
  };
  const requests = await openClient("acme/k8s", "token", around);
  const user = () => requests.rest(what, async (octokit) => (await octokit.request("GET /user")).data.login);
  expect(await user()).toBe("mona");
  left = 100;
  await expect(user()).rejects.toMatchObject({
    code: "GITHUB_UNREACHABLE",
    message: expect.stringContaining("its answer is not JSON"),
  });
  await expect(requests.query(what, query, variables)).rejects.toMatchObject({ code: "GITHUB_UNREACHABLE" });
  lost.close();
});

test("what is no failure of GitHub's is no Problem", async () => {
  const bug = client.rest(what, async () => {
    throw new TypeError("ours");
  });
  await expect(bug).rejects.toThrow(TypeError);
});
