import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { checkBundle } from "../../../src/adapters/sigstore/check-bundle.ts";
import { openTrust } from "../../../src/adapters/sigstore/trusted-roots.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import type { Repository } from "../../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { pointTo, pushReferrer } from "../../support/registry/signature.ts";
import { writeFiles } from "../../support/scratch/folder.ts";
import { buildOn, type Claims } from "../../support/sigstore/run.ts";
import { provenanceOf, type Sigstore, startSigstore } from "../../support/sigstore/sigstore.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const file = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

let registry: TestRegistry;
let sigstore: Sigstore;
let github: GitHubServer;
let shop: Repository;
let fixture: PromotionFixture;
/** An index of one platform, and its child. */
let digest: string;
let child: string;
let images = 0;

beforeAll(async () => {
  [registry, sigstore] = await Promise.all([startRegistry(), startSigstore()]);
});
afterAll(() => Promise.all([registry.stop(), sigstore.close()]));

const catalogue = (production: string) => `version: 1
services: { orders: { path: orders, image: ${registry.host}/acme/orders, image-name: orders } }
environments:
  dev:
  production: { ${production} }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/overlays/{environment}' }
`;

beforeEach(async () => {
  const platforms = ["linux/amd64", "linux/arm64"];
  const pushed = await pushImage(registry, "acme/orders", "1.1.0", {
    platforms,
    layers: [`image ${++images}`],
  });
  digest = pushed.digest;
  child = pushed.manifests[0] ?? "";
  github = await startGitHub();
  const gitops = await github.create("acme/k8s-configs", { private: true });
  shop = await github.create("acme/shop", { private: true });
  fixture = await makePromotionFixture(catalogue("attestations: require"), {
    remote: gitops.directory,
    env: {
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REPOSITORY: shop.name,
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_NUMBER: "7",
      GITHUB_WORKFLOW: "promote",
      GITHUB_ACTOR: "mona",
      ...sigstore.identity(
        buildOn(github.serverUrl, { workflow: "acme/shop/.github/workflows/promote.yml@refs/heads/main" }),
      ),
    },
  });
  writeFiles(fixture.workspace, {
    "trusted_root.json": sigstore.trustedRoot,
    "signing.json": sigstore.signingConfig,
  });
  const overlay = (tag: string, of: string) =>
    kustomization("orders", `${registry.host}/acme/orders`, tag, of);
  await fixture.put({
    [file("dev")]: overlay("1.1.0", digest),
    [file("production")]: overlay("1.0.0", `sha256:${"0".repeat(64)}`),
  });
});
afterEach(() => github.close());

const permissions = ["contents: write", "attestations: write"] as const;
const promote = (inputs: Readonly<Record<string, string>> = {}, allowed: readonly string[] = permissions) =>
  fixture.run({
    service: "orders",
    to: "production",
    "trusted-root": "trusted_root.json",
    "github-token": github.token(allowed as typeof permissions),
    ...inputs,
  });
const attest = (more: Partial<Claims> = {}, statement: object = provenanceOf(digest)) =>
  sigstore.attest(buildOn(github.serverUrl, more), statement);
const keep = (...bundles: readonly Json[]) =>
  void shop.attestations.set(digest, bundles as unknown as object[]);
const attach = async (content: string) => {
  const subject = await pointTo(registry, "acme/orders", digest);
  await pushReferrer(registry, "acme/orders", subject, { type: bundleType, content, listed: true });
};
const gate = (ran: Awaited<ReturnType<typeof promote>>) =>
  JSON.parse(ran.outputs.promotions ?? "[]")[0]?.gates.find(
    (one: { gate: string }) => one.gate === "attestations",
  );

it("lets through what the build of this repository attested, and reads nothing more than GitHub's API for it", async () => {
  keep(await attest());
  const ran = await promote();
  expect([ran.problems, ran.outputs.outcome]).toEqual([[], "promoted"]);
  expect(gate(ran)).toMatchObject({
    state: "green",
    why: expect.stringContaining("/acme/shop/.github/workflows/build.yml@refs/heads/main"),
  });
});

it("leaves Git untouched where another repository built it, though its name begins alike", async () => {
  keep(await attest({ repository: "acme/shop-evil" }), await attest({}, provenanceOf(child)));
  const before = await fixture.tip();
  const ran = await promote();
  expect([ran.code, ran.problems, ran.outputs.outcome]).toEqual([1, ["PROMOTE_BLOCKED"], "blocked"]);
  expect(gate(ran)).toMatchObject({ state: "red", why: expect.stringContaining("acme/shop-evil") });
  expect(await fixture.tip()).toBe(before);
});

it("a huge or broken bundle in the registry is refused, and hides no good one", async () => {
  await attach(`{"a":"${"x".repeat(9 << 20)}"}`);
  await attach("not json");
  expect(gate(await promote({ "dry-run": "true" }))).toMatchObject({ state: "red" });
  await attach(JSON.stringify(await attest()));
  expect(gate(await promote({ "dry-run": "true" }))).toMatchObject({ state: "green" });
});

it("is no pass where the token may not read attestations, unless the registry has one", async () => {
  keep(await attest());
  const ran = await promote({}, ["contents: write"]);
  expect([ran.problems, gate(ran).state, gate(ran).remedy]).toEqual([
    ["PROMOTE_BLOCKED"],
    "unknown",
    expect.stringContaining("attestations: read"),
  ]);
  await attach(JSON.stringify(await attest()));
  expect((await promote({}, ["contents: write"])).outputs.outcome).toBe("promoted");
});

it("warns where the environment only wants a warning, and says so in the verdict", async () => {
  writeFiles(fixture.workspace, { ".github/trunkline.yml": catalogue("attestations: warn") });
  const ran = await promote();
  expect([ran.problems, ran.outputs.outcome, gate(ran).state]).toEqual([[], "promoted", "warned"]);
  expect(ran.summary).toContain("⚠️ warning");
});

it("holds for a hotfix as well", async () => {
  const ran = await promote({ image: `:1.1.0@${digest}`, reason: "it burns" });
  expect([ran.outputs.outcome, gate(ran).state]).toEqual(["blocked", "red"]);
  keep(await attest());
  expect((await promote({ image: `:1.1.0@${digest}`, reason: "it burns" })).outputs.outcome).toBe("promoted");
});

it("between two overlays without a catalogue", async () => {
  const inputs = {
    service: "",
    to: "",
    "overlay-from": "apps/orders/overlays/dev",
    "overlay-to": "apps/orders/overlays/production",
    repository: "acme/k8s-configs",
    attestations: "require",
  };
  expect((await promote(inputs)).outputs.outcome).toBe("blocked");
  keep(await attest());
  const other = { ...inputs, "provenance-workflow": ".github/workflows/other.yml" };
  expect((await promote(other)).outputs.outcome).toBe("blocked");
  const right = {
    ...inputs,
    "provenance-repository": "acme/shop",
    "provenance-workflow": ".github/workflows/build.yml",
  };
  expect((await promote(right)).outputs.outcome).toBe("promoted");
});

it("attests itself once it has landed, so that anybody can check who promoted what, why, and past which gates", async () => {
  keep(await attest());
  const inputs = { attest: "true", "signing-config": "signing.json", reason: "it is time" };
  const ran = await promote(inputs);
  expect([ran.problems, ran.outputs.outcome]).toEqual([[], "promoted"]);
  const [promotion] = JSON.parse(ran.outputs.promotions ?? "[]");
  expect(promotion.attestation).toMatch(/\/acme\/shop\/attestations\/\d+$/);
  expect(ran.summary).toContain(promotion.attestation);
  const bundles = shop.attestations.get(digest) ?? [];
  const trust = await openTrust({ name: "root.json", text: sigstore.trustedRoot }, fixture.workspace);
  const checked = await checkBundle(bundles.at(-1) as unknown as Json, trust);
  if (checked.kind !== "verified") throw new Error(checked.why);
  expect(checked.signer.workflow).toBe(
    `${github.serverUrl}/acme/shop/.github/workflows/promote.yml@refs/heads/main`,
  );
  expect(JSON.parse(Buffer.from(checked.payload).toString())).toMatchObject({
    subject: [{ name: `${registry.host}/acme/orders`, digest: { sha256: digest.slice(7) } }],
    predicate: {
      from: "dev",
      to: "production",
      gitops: { commit: ran.outputs.commit, repository: `${github.serverUrl}/acme/k8s-configs` },
      gates: expect.arrayContaining([expect.objectContaining({ gate: "attestations", state: "green" })]),
      requestedBy: "mona",
      reason: "it is time",
    },
  });
  const again = await promote(inputs);
  expect([again.problems, again.outputs.outcome, shop.attestations.get(digest)?.length]).toEqual([
    [],
    "unchanged",
    2,
  ]);
});

it("a promotion that cannot be attested stands, and the step says loudly what is missing", async () => {
  keep(await attest());
  const inputs = { attest: "true", "signing-config": "signing.json" };
  const ran = await promote(inputs, ["contents: write", "attestations: read"]);
  expect([ran.code, ran.problems, ran.outputs.outcome]).toEqual([1, ["PROMOTION_UNATTESTED"], "promoted"]);
  expect(ran.outputs.commit).toBe(await fixture.tip());
  expect([ran.outputs.reason, ran.summary]).toEqual([
    expect.stringContaining("could not be attested"),
    expect.stringContaining("❌ not attested"),
  ]);
  expect((await promote(inputs)).outputs.outcome).toBe("unchanged");
});
