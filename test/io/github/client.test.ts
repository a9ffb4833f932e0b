import { afterEach, beforeEach, expect, test } from "vitest";
import { type Client, openClient } from "../../../src/io/github/client.ts";
import { secondaryLimit } from "../../support/github/fault.ts";
import { openScene, type Scene } from "../../support/github/forge.ts";

let scene: Scene;
let client: Client;
beforeEach(async () => {
  scene = await openScene();
  client = await openClient("acme/k8s", scene.github.token(["contents: write"]), scene.around);
});
afterEach(() => scene.github.close());

const what = { call: "look", needs: "contents: read", repeatable: true };
const query = "query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }";
const variables = { owner: "acme", name: "k8s" };

test("GraphQL waits out what passes, too", async () => {
  scene.github.fail({ on: "repository", how: "dropped" });
  scene.github.fail({ on: "repository", how: { status: 502, body: {} } });
  scene.github.fail({ on: "repository", how: secondaryLimit(30) });
  scene.github.fail({
    on: "repository",
    how: { status: 200, body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] } },
  });
  expect(await client.query(what, query, variables)).toEqual({ repository: { id: "R_acme/k8s" } });
  expect(scene.clock.slept).toHaveLength(4);
});

test("errors of an operation's own go to whoever can judge them, else they are a Problem", async () => {
  const answer = {
    status: 200,
    body: { data: null, errors: [{ type: "STALE_DATA", message: "Expected branch to point to" }] },
  };
  scene.github.fail({ on: "repository", how: answer, times: 2 });
  expect(await client.attempt(what, query, variables)).toEqual({
    kind: "errors",
    errors: answer.body.errors,
  });
  await expect(client.query(what, query, variables)).rejects.toMatchObject({ code: "FORGE_REFUSED" });
});

test("what is no failure of GitHub's is no Problem", async () => {
  const bug = client.rest(what, async () => {
    throw new TypeError("ours");
  });
  await expect(bug).rejects.toThrow(TypeError);
});
