import { expect, test } from "vitest";
import type { GitHubFacts, PlaceFacts } from "../../../src/actions/environments/board.ts";
import { isReported, judgeHealth } from "../../../src/actions/environments/health.ts";
import type { CommitStatus, Deployment } from "../../../src/ports/github.ts";
import { digestOf, oidOf } from "../../support/promotions.ts";

const hour = 3_600_000;
const since = 100 * hour;
/** The commits of the branch, newest first; `own` put the artifact there. */
const [newest, own, oldest] = [oidOf("3"), oidOf("2"), oidOf("1")];
const running = { commit: own, since, digest: digestOf("a") };
const place: PlaceFacts = {
  ...{ service: "orders", environment: "production", cluster: "", branch: "main" },
  ...{
    overlay: "apps/orders/production",
    file: "apps/orders/production/kustomization.yaml",
    entry: " orders",
  },
  tracks: "image",
  present: undefined,
  fault: undefined,
  history: { changes: [], whole: true },
  holds: [],
};

const deployment = (more: Partial<Deployment>): Deployment => ({
  ...{ id: 1, commit: own, environment: "production", state: "success", created: since + hour },
  ...{ succeeded: undefined, payload: "" },
  ...more,
});
const status = (context: string, state: CommitStatus["state"] = "success"): CommitStatus => ({
  ...{ context, state, description: "", created: since + hour, url: "", creator: "flux" },
});
const told = (
  deployments: readonly Deployment[],
  statuses: Readonly<Record<string, readonly CommitStatus[]>> = {},
): GitHubFacts => ({
  kind: "read",
  branches: new Map([
    [
      "main",
      {
        pullRequests: [],
        deployments,
        commits: [newest, own, oldest].map((oid) => ({ oid, statuses: statuses[oid] ?? [] })),
      },
    ],
  ]),
});
const ours = (letter: string) => `{"trunkline":"promote","image":"ghcr.io/acme/orders@${digestOf(letter)}"}`;
const flux = "kustomization/orders-production/0c9c2e41";

test.each<[string, GitHubFacts, state: string, source: string | undefined]>([
  ["GitHub was not asked", { kind: "unknown", why: "no" }, "unknown", undefined],
  ["another branch only", { kind: "read", branches: new Map() }, "unknown", undefined],
  ["nobody speaks of it", told([]), "unknown", undefined],
  ["a deployment of the commit succeeded", told([deployment({})]), "healthy", "deployment"],
  ["it failed", told([deployment({ state: "failure" })]), "degraded", "deployment"],
  ["it ended with an error", told([deployment({ state: "error" })]), "degraded", "deployment"],
  ["it goes on", told([deployment({ state: "in_progress" })]), "progressing", "deployment"],
  ["another environment's", told([deployment({ environment: "staging" })]), "unknown", undefined],
  ["one whose place was taken", told([deployment({ state: "inactive" })]), "unknown", undefined],
  [
    "a later commit, about another service, deploys it as well",
    told([deployment({ commit: newest })]),
    "healthy",
    "deployment",
  ],
  [
    "an earlier commit's says nothing of it",
    told([deployment({ commit: oldest, created: since - hour })]),
    "unknown",
    undefined,
  ],
  ["one of ours with this image", told([deployment({ payload: ours("a") })]), "healthy", "deployment"],
  ["one of ours with another image", told([deployment({ payload: ours("b") })]), "unknown", undefined],
  [
    "the newest that speaks of it decides",
    told([
      deployment({ state: "failure", payload: ours("b") }),
      deployment({ state: "success" }),
      deployment({ state: "failure" }),
    ]),
    "healthy",
    "deployment",
  ],
  ["a status of Flux on the commit", told([], { [own]: [status(flux)] }), "healthy", flux],
  ["it failed there", told([], { [own]: [status(flux, "failure")] }), "degraded", flux],
  ["it is at work", told([], { [own]: [status(flux, "pending")] }), "progressing", flux],
  ["a status on a later commit", told([], { [newest]: [status(flux, "failure")] }), "degraded", flux],
  ["a status on an earlier commit", told([], { [oldest]: [status(flux)] }), "unknown", undefined],
  [
    "the later of two",
    told([], { [newest]: [status(flux, "failure")], [own]: [status(flux)] }),
    "degraded",
    flux,
  ],
  [
    "Argo CD by project and application",
    told([], { [own]: [status("argocd/production/orders")] }),
    "healthy",
    "argocd/production/orders",
  ],
  [
    "a service whose name only begins so",
    told([], { [own]: [status("kustomization/orders-v2-production/1")] }),
    "unknown",
    undefined,
  ],
  [
    "another environment's status",
    told([], { [own]: [status("argocd/orders-staging")] }),
    "unknown",
    undefined,
  ],
  [
    "a deployment goes before a status",
    told([deployment({})], { [own]: [status(flux, "failure")] }),
    "healthy",
    "deployment",
  ],
])("%s", (_, github, state, source) => {
  expect(judgeHealth(github, place, running)).toMatchObject({ state, source });
});

test("where the commit is not known nothing is, and the sentence says why", () => {
  const health = judgeHealth(told([deployment({})]), place, { ...running, commit: undefined });
  expect(health).toMatchObject({
    state: "unknown",
    why: expect.stringContaining("commit"),
  });
});

test("a commit that is older than all that are known is in all of them", () => {
  const old = { ...running, commit: oidOf("0") };
  expect(judgeHealth(told([], { [oldest]: [status(flux)] }), place, old)).toMatchObject({ state: "healthy" });
});

test("silence means something only where somebody has spoken of the environment", () => {
  expect(isReported({ kind: "unknown", why: "" }, place)).toBe(false);
  expect(isReported(told([]), place)).toBe(false);
  expect(isReported(told([deployment({ environment: "staging" })]), place)).toBe(false);
  expect(isReported(told([deployment({ state: "inactive" })]), place)).toBe(true);
  expect(isReported(told([], { [oldest]: [status(flux)] }), place)).toBe(true);
});
