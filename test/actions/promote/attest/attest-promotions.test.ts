import { afterAll, beforeAll, expect, it } from "vitest";
import { attestPromotions } from "../../../../src/actions/promote/attest/attest-promotions.ts";
import { planPromotion } from "../../../../src/actions/promote/plan.ts";
import { createWorld } from "../../../../src/adapters/all-adapters.ts";
import type { JsonObject } from "../../../../src/core/json/json-types.ts";
import { problem } from "../../../../src/core/problem/problem.ts";
import type { World } from "../../../../src/ports/all-ports.ts";
import { readRun } from "../../../../src/runner/environment.ts";
import { found, oidOf } from "../../../support/promotions.ts";
import { makeFolder, writeFiles } from "../../../support/scratch/folder.ts";
import { buildOn } from "../../../support/sigstore/run.ts";
import { type Sigstore, startSigstore } from "../../../support/sigstore/sigstore.ts";

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

const people = async () => ({ requestedBy: "mona", approvedBy: [] });
const rules = {
  onBlocked: "fail",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people: await people(),
} as const;
const plan = planPromotion([found("orders"), found("web")], rules);
const landed = { kind: "landed", plan, commit: oidOf("c"), branch: "main", attempts: 1 } as const;
const remote = { url: "u", repository: "acme/k8s-configs", token: "" };

function open(env: Readonly<Record<string, string>>, keeps: (bundle: unknown) => Promise<string>): World {
  const workspace = makeFolder();
  writeFiles(workspace, { "signing.json": sigstore.signingConfig });
  const given = { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: "acme/shop", GITHUB_RUN_ID: "42", ...env };
  return {
    ...createWorld(readRun(given, "."), given, { info() {}, debug() {} }),
    openGitHub: async () =>
      ({ keepAttestation: keeps }) as unknown as Awaited<ReturnType<World["openGitHub"]>>,
  };
}
const options = { signingConfig: "signing.json", reason: "it is time", githubToken: "token" };
const identity = () => sigstore.identity(buildOn("https://github.com"));
const statementIn = (bundle: unknown) =>
  JSON.parse(
    Buffer.from((bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope.payload, "base64").toString(),
  );

it("attests each promotion that landed, one statement each", async () => {
  const kept: JsonObject[] = [];
  const world = open(identity(), async (bundle) => String(kept.push(statementIn(bundle))));
  const attested = await attestPromotions(world, remote, landed, options, people);
  expect(attested).toMatchObject([
    { kind: "attested", url: "https://github.com/acme/shop/attestations/1" },
    { kind: "attested", url: "https://github.com/acme/shop/attestations/2" },
  ]);
  expect(kept).toMatchObject([
    {
      subject: [{ name: "ghcr.io/acme/orders", digest: { sha256: "b".repeat(64) } }],
      predicate: { gitops: { commit: oidOf("c") }, reason: "it is time", requestedBy: "mona" },
    },
    { subject: [{ name: "ghcr.io/acme/web" }] },
  ]);
});

it("what is only proposed, or was there already, is not attested", async () => {
  const world = open({}, () => Promise.reject(new Error("nobody keeps it")));
  const proposed = { ...landed, kind: "proposed", pullRequest: undefined } as const;
  const kinds = async (receipt: Parameters<typeof attestPromotions>[2]) =>
    (await attestPromotions(world, remote, receipt, options, people)).map((one) => one.kind);
  expect(await kinds(proposed)).toEqual(["skipped", "skipped"]);
  expect(await kinds({ ...landed, kind: "untouched" })).toEqual([]);
});

it.each<[string, () => readonly [Readonly<Record<string, string>>, typeof options, boolean]]>([
  ["no identity", () => [{}, options, true]],
  ["no config", () => [identity(), { ...options, signingConfig: "none.json" }, true]],
  ["nobody keeps it", () => [identity(), options, false]],
])("%s: the promotion stands, and what is missing is said", async (_, make) => {
  const [env, wished, keeps] = make();
  const refused = problem("GITHUB_PERMISSION_MISSING", {
    call: "keep",
    repository: "r",
    permission: "attestations: write",
    answer: "no",
  });
  const world = open(env, () => (keeps ? Promise.resolve("1") : Promise.reject(refused)));
  const attested = await attestPromotions(world, remote, landed, wished, people);
  expect(attested).toMatchObject([
    {
      kind: "failed",
      problem: { code: "PROMOTION_UNATTESTED", message: expect.stringContaining(oidOf("c")) },
    },
    { kind: "failed" },
  ]);
});
