import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { spread } from "../support/effort.ts";
import { root } from "../support/examples.ts";
import type { Fault } from "../support/github/fault.ts";
import type { Repository } from "../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { startFront } from "../support/registry/front.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { git } from "../support/scratch/git.ts";

let source: TestRegistry;
let digest: string;
let before: string;
beforeAll(async () => {
  source = await startRegistry();
  const options = { platforms: ["linux/amd64", "linux/arm64"], layers: ["one", "two"] };
  digest = (await pushImage({ host: source.host }, "acme/orders", "1.1.0", options)).digest;
  before = (await pushImage({ host: source.host }, "acme/orders", "1.0.0", { layers: ["old"] })).digest;
});
afterAll(() => source.stop());

let destination: TestRegistry;
let github: GitHubServer;
let gitops: Repository;
beforeEach(async () => {
  [destination, github] = await Promise.all([startRegistry(), startGitHub()]);
  gitops = await github.create("acme/k8s-configs", { private: true });
  await github.create("acme/shop", { private: true });
});
afterEach(() => Promise.all([destination.stop(), github.close()]));

const file = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

/** promote, from a dev that has 1.1.0. */
async function open(delivery: string) {
  const killer = { now: () => {} };
  let reached: ((url: string, method: string) => boolean) | undefined;
  const front = await startFront(destination, {
    fault: ({ url, method }) => {
      if (!reached?.(url, method)) return undefined;
      reached = undefined;
      killer.now();
      return { kind: "reset" };
    },
  });
  const fixture = await makePromotionFixture(
    `version: 1
services: { orders: { path: orders, image: ${source.host}/acme/orders, image-name: orders } }
environments:
  dev:
  staging: { delivery: ${delivery}, registry: ${front.host}/prod, tags: ['{environment}'] }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/overlays/{environment}' }
`,
    { remote: gitops.directory },
  );
  const at = (tag: string, oid: string) => kustomization("orders", `${source.host}/acme/orders`, tag, oid);
  await fixture.put({ [file("dev")]: at("1.1.0", digest), [file("staging")]: at("1.0.0", before) });
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const token = github.token(["contents: write", "pull-requests: write", "deployments: write"]);
  return {
    fixture,
    front,
    /** Kills what runs as soon as the destination is asked for this. */
    killAt: (point: typeof reached) => {
      reached = point;
    },
    kill: () => killer.now(),
    /** What will be killed is a process of its own. */
    async run(isKilled = false) {
      const killed = new AbortController();
      killer.now = () => killed.abort();
      return runAction(join(root, "actions", "promote"), {
        inputs: { service: "orders", to: "staging", "gitops-token": token, deployment: "true" },
        workspace: fixture.workspace,
        run: { serverUrl, apiUrl, graphqlUrl, token },
        ...(isKilled ? { killed: killed.signal } : { start: startAction }),
      });
    },
  };
}

const commits = async (fixture: PromotionFixture) =>
  Number(await git(fixture.remote, "rev-list", "--count", "main"));

/** What the destination means by a tag. */
async function means(tag: string): Promise<string | null> {
  const answer = await fetch(`http://${destination.host}/v2/prod/acme/orders/manifests/${tag}`, {
    method: "HEAD",
    headers: { accept: "application/vnd.oci.image.index.v1+json" },
  });
  return answer.headers.get("docker-content-digest");
}

const upload = (url: string, method: string) => method === "PUT" && url.includes("/blobs/uploads/");
const child = (url: string, method: string) => method === "PUT" && url.includes("/manifests/sha256:");
const tag = (url: string, method: string) => method === "PUT" && url.endsWith("/manifests/staging");

const pushes: readonly (readonly [string, typeof upload | readonly Fault[], landed: number])[] = [
  ["while a layer is copied", upload, 0],
  ["between a child and its index", child, 0],
  ["after the push, before the tag that follows it", tag, 1],
  ["after the copy, before the push", [{ on: "git-receive-pack", how: "dropped" }], 0],
  ["after the push, before its answer", [{ on: "git-receive-pack", how: "unanswered" }], 1],
  ["after the push, before the deployment", [{ on: "repos/create-deployment", how: "dropped" }], 1],
  ["with a deployment that has no state", [{ on: "repos/create-deployment-status", how: "dropped" }], 1],
];

test.each(spread(pushes, 2))("killed %s, and run again", async (_, point, landed) => {
  const { fixture, front, killAt, kill, run } = await open("push");
  try {
    const [start, overlay] = [await commits(fixture), await fixture.show(file("staging"))];
    if (typeof point === "function") killAt(point);
    else
      for (const [index, one] of point.entries()) {
        github.fail(index === point.length - 1 ? { ...one, seen: kill } : one);
      }
    const first = await run(true);
    expect([first.exit, first.outputs], first.log).toEqual([1, {}]);
    expect(await commits(fixture)).toBe(start + landed);
    if (landed === 0) expect(await fixture.show(file("staging"))).toBe(overlay);
    else expect(await fixture.show(file("staging"))).toContain(digest);

    const second = await run();
    expect(second.outputs.outcome, second.log).toBe(landed === 0 ? "promoted" : "unchanged");
    expect(await commits(fixture)).toBe(start + 1);
    expect(await fixture.show(file("staging"))).toContain(digest);
    expect([await means("1.1.0"), await means("staging")]).toEqual([digest, digest]);
    expect(gitops.deployments).toMatchObject([
      { sha: await fixture.tip(), environment: "staging", statuses: [{ state: "in_progress" }] },
    ]);
  } finally {
    await front.stop();
  }
});

const proposals: readonly (readonly [string, Fault])[] = [
  ["before the pull request", { on: "pulls/create", how: "dropped" }],
  ["when the pull request is open", { on: "pulls/create", how: "unanswered" }],
  ["before the deployment", { on: "repos/create-deployment", how: "dropped" }],
];

test.each(spread(proposals, 1))("killed %s, and run again", async (_, fault) => {
  const { fixture, front, kill, run } = await open("pull-request");
  try {
    const tip = await fixture.tip();
    github.fail({ ...fault, seen: kill });
    const first = await run(true);
    expect([first.exit, first.outputs], first.log).toEqual([1, {}]);
    const second = await run();
    expect(second.outputs, second.log).toMatchObject({ outcome: "proposed", "pull-request": "1" });
    expect(await fixture.tip()).toBe(tip);
    expect(gitops.pulls).toMatchObject([{ head: "trunkline/promote/orders/staging", state: "open" }]);
    expect(gitops.deployments).toMatchObject([
      { sha: second.outputs.commit, statuses: [{ state: "queued" }] },
    ]);
  } finally {
    await front.stop();
  }
});
