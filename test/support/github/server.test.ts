import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeFolder } from "../scratch/folder.ts";
import { git as run } from "../scratch/git.ts";
import { commit, type Repository } from "./repository.ts";
import { type GitHubServer, startGitHub } from "./server.ts";

let github: GitHubServer;
let repository: Repository;
beforeEach(async () => {
  github = await startGitHub();
  repository = await github.create("acme/k8s", { private: true });
  await commit(repository, "main", { a: "b" });
});

const ask = (path: string, token: string, init: RequestInit = {}) =>
  fetch(`${github.apiUrl}${path}`, { ...init, headers: { authorization: `token ${token}` } });
const graphql = (query: string, token: string) =>
  fetch(github.graphqlUrl, {
    method: "POST",
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query }),
  });

describe("what GitHub does not describe fails the test that does it", () => {
  afterEach(() => github.close().catch(() => undefined));

  test("a route that is not there", async () => {
    await ask("/repos/acme/k8s/nonsense", github.token([]));
    await expect(github.close()).rejects.toThrow("no such route");
  });

  test("a parameter or a body that is not in the description", async () => {
    const token = github.token(["pull-requests: write"]);
    await ask("/repos/acme/k8s/pulls?sate=open", token);
    const body = JSON.stringify({ title: "no head" });
    expect((await ask("/repos/acme/k8s/pulls", token, { method: "POST", body })).status).toBe(422);
    await expect(github.close()).rejects.toThrow(/unknown parameter sate[\s\S]*required property 'head'/);
  });

  test("a field that is not in the schema", async () => {
    await graphql('{ repository(owner: "acme", name: "k8s") { nonsense } }', github.token([]));
    await expect(github.close()).rejects.toThrow('Cannot query field "nonsense"');
  });
});

describe("tokens carry permissions", () => {
  afterEach(() => github.close());

  test("none, a wrong one, one that may not, one that may", async () => {
    const path = "/repos/acme/k8s/pulls";
    expect((await fetch(`${github.apiUrl}${path}`)).status).toBe(401);
    expect((await ask(path, "wrong")).status).toBe(401);
    const refused = await ask(path, github.token(["contents: write"]));
    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("pull_requests=read");
    expect(await refused.json()).toMatchObject({ message: "Resource not accessible by integration" });
    expect((await ask(path, github.token(["pull-requests: write"]))).status).toBe(200);
    expect(github.requests).toMatchObject([
      { operation: "pulls/list", repository: "acme/k8s", status: 403 },
      { operation: "pulls/list", needs: [["pull-requests: read"]], status: 200 },
    ]);
  });

  test("in GraphQL an answer of status 200 says so", async () => {
    const query =
      '{ repository(owner: "acme", name: "k8s") { ref(qualifiedName: "main") { target { oid } } } }';
    const refused = await graphql(query, github.token([]));
    expect(await refused.json()).toMatchObject({ errors: [{ type: "FORBIDDEN" }] });
    const answered = await graphql(query, github.token(["contents: read"]));
    expect(await answered.json()).toMatchObject({ data: { repository: { ref: { target: {} } } } });
  });

  test("Git over HTTP asks for the same ones", async () => {
    const url = (token: string) =>
      github.serverUrl.replace("://", `://x-access-token:${token}@`) + "/acme/k8s";
    const clone = (token: string) => run(makeFolder(), "clone", "--quiet", url(token), ".");
    await expect(
      run(makeFolder(), "clone", "--quiet", `${github.serverUrl}/acme/k8s`, "."),
    ).rejects.toThrow();
    await expect(clone(github.token(["pull-requests: write"]))).rejects.toThrow("403");
    const folder = makeFolder();
    await run(folder, "clone", "--quiet", url(github.token(["contents: read"])), ".");
    await expect(run(folder, "push", "origin", "HEAD:refs/heads/new")).rejects.toThrow("403");
    await run(folder, "push", "--quiet", url(github.token(["contents: write"])), "HEAD:refs/heads/new");
    expect(github.requests.at(-1)).toMatchObject({
      operation: "git-receive-pack",
      needs: [["contents: write"]],
    });
  });
});
