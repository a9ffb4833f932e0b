import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePromotionFixture, type PromotionFixture } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";
import { startFront } from "../../support/registry/front.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { listen } from "../../support/registry/running.ts";
import { git } from "../../support/scratch/git.ts";

let registry: TestRegistry;
const digests: Record<string, string> = {};
beforeAll(async () => {
  registry = await startRegistry();
  for (const service of ["orders", "web"]) {
    for (const tag of ["1.0.0", "1.1.0"]) {
      const options = { platforms: ["linux/amd64", "linux/arm64"], layers: [`${service} ${tag}`] };
      const image = await pushImage({ host: registry.host }, `acme/${service}`, tag, options);
      digests[`${service}:${tag}`] = image.digest;
    }
  }
  await pushImage({ host: registry.host }, "acme/orders", "moved", { layers: ["other"] });
});
afterAll(() => registry.stop());

const file = (service: string, environment: string) =>
  `apps/${service}/overlays/${environment}/kustomization.yaml`;

const hour = 3_600;

/** Two services in three environments; dev runs what was just built, the others what was there before. */
async function makeShop(
  more = "",
): Promise<PromotionFixture & { readonly digests: Readonly<Record<string, string>> }> {
  const fixture = await makePromotionFixture(`version: 1
services:
  orders: { path: orders, image: ${registry.host}/acme/orders, image-name: orders }
  web: { path: web, image: ${registry.host}/acme/web, image-name: web }
  docs: { path: docs }
environments:
  dev:
  staging:
  production: { ${more} }
gitops: { repository: GITOPS, overlay: 'apps/{service}/overlays/{environment}' }
`);
  const files: Record<string, string> = {};
  for (const service of ["orders", "web"]) {
    for (const environment of ["dev", "staging", "production"]) {
      const tag = environment === "dev" ? "1.1.0" : "1.0.0";
      const repository = `${registry.host}/acme/${service}`;
      files[file(service, environment)] = kustomization(
        service,
        repository,
        tag,
        digests[`${service}:${tag}`] ?? "",
      );
    }
  }
  await fixture.put(files, 10 * hour);
  return { ...fixture, digests };
}

it("puts the artifact of one environment into the next: the same digest, one commit, nothing else", async () => {
  const shop = await makeShop();
  const before = await shop.show(file("orders", "staging"));
  const ran = await shop.run({ service: "orders", from: "dev", to: "staging" });
  expect([ran.code, ran.outputs.outcome, ran.problems]).toEqual([0, "promoted", []]);
  expect(await shop.show(file("orders", "staging"))).toBe(
    before.replace("1.0.0", "1.1.0").replace(/sha256:\w+/, shop.digests["orders:1.1.0"] ?? ""),
  );
  expect(ran.outputs.commit).toBe(await shop.tip());
  expect(await shop.show(file("web", "staging"))).toContain("1.0.0");
  expect(JSON.parse(ran.outputs.promotions ?? "")).toMatchObject([
    {
      service: "orders",
      from: "dev",
      to: "staging",
      digest: shop.digests["orders:1.1.0"],
      previous: `${registry.host}/acme/orders:1.0.0@${shop.digests["orders:1.0.0"]}`,
      copied: null,
      gates: [
        { gate: "after", state: "green" },
        { gate: "hold", state: "green" },
      ],
    },
  ]);
});

it("finds its own work when it runs again", async () => {
  const shop = await makeShop();
  await shop.run({ service: "orders", from: "dev", to: "staging" });
  const tip = await shop.tip();
  const again = await shop.run({ service: "orders", to: "staging" });
  expect([again.code, again.outputs.outcome, await shop.tip()]).toEqual([0, "unchanged", tip]);
});

it("promotes every service in one commit, and says which are not there", async () => {
  const shop = await makeShop();
  await shop.put({ [file("web", "dev")]: undefined });
  const ran = await shop.run({ service: "*", to: "staging" });
  expect(ran.outputs.outcome).toBe("promoted");
  expect(ran.report.absent).toMatchObject([{ service: "web" }]);
});

it("plans and writes nothing on a dry run", async () => {
  const shop = await makeShop();
  const tip = await shop.tip();
  const ran = await shop.run({ service: "*", to: "staging", "dry-run": "true" });
  expect([ran.code, ran.outputs.outcome, await shop.tip()]).toEqual([0, "planned", tip]);
  expect(JSON.parse(ran.outputs.edits ?? "")).toHaveLength(2);
  expect(ran.summary).toContain("```diff");
});

it("proposes where the environment wants a pull request", async () => {
  const shop = await makeShop("delivery: pull-request");
  const tip = await shop.tip();
  await shop.run({ service: "orders", to: "staging" });
  const ran = await shop.run({ service: "orders", to: "production" });
  expect([ran.outputs.outcome, ran.outputs.branch]).toEqual([
    "proposed",
    "trunkline/promote/orders/production",
  ]);
  expect(await shop.tip()).not.toBe(tip);
  expect(await shop.show(file("orders", "production"))).toContain("1.0.0");
  expect(await shop.show(file("orders", "production"), ran.outputs.branch)).toContain("1.1.0");
});

it("copies to another registry first, tags there, and names that one in Git", async () => {
  const other = await startRegistry();
  try {
    const shop = await makeShop(`registry: ${other.host}/prod, tags: ['{environment}']`);
    await shop.run({ service: "orders", to: "staging" });
    const ran = await shop.run({ service: "orders", to: "production" });
    expect(ran.problems).toEqual([]);
    expect(await shop.show(file("orders", "production"))).toContain(`${other.host}/prod/acme/orders`);
    expect(await means(other.host, "prod/acme/orders", "production")).toBe(shop.digests["orders:1.1.0"]);
    expect(JSON.parse(ran.outputs.promotions ?? "")[0].copied.manifests).toBe(3);
  } finally {
    await other.stop();
  }
});

it("promotes between overlays that no catalogue knows", async () => {
  const shop = await makeShop();
  const ran = await shop.run({
    "overlay-from": "apps/orders/overlays/dev",
    "overlay-to": "apps/orders/overlays/production/",
    repository: shop.remote,
    config: "none.yml",
  });
  expect([ran.outputs.outcome, ran.problems]).toEqual(["promoted", []]);
  expect(await shop.show(file("orders", "production"))).toContain(shop.digests["orders:1.1.0"]);
});

it("resolves a tag without digest, pins it and says so", async () => {
  const shop = await makeShop();
  await shop.put({ [file("web", "dev")]: kustomization("web", `${registry.host}/acme/web`, "1.1.0", "") });
  const ran = await shop.run({ service: "web", to: "staging" });
  expect(JSON.parse(ran.outputs.promotions ?? "")).toMatchObject([{ pinned: true }]);
  expect(await shop.show(file("web", "staging"))).toContain(shop.digests["web:1.1.0"]);
});

/** One world for all that is refused: nothing is written there. */
let untouched: ReturnType<typeof makeShop> | undefined;

it.each<[string, Readonly<Record<string, string>>, string]>([
  ["an environment that is not there", { service: "orders", to: "prodution" }, "ENVIRONMENT_UNKNOWN"],
  ["a service that is not there", { service: "order", to: "staging" }, "SERVICE_UNKNOWN"],
  ["from equal to to", { service: "orders", from: "dev", to: "dev" }, "PROMOTE_SAME_PLACE"],
  [
    "from that is not the predecessor",
    { service: "orders", from: "dev", to: "production" },
    "PROMOTE_NOT_PREDECESSOR",
  ],
  ["the first environment", { service: "orders", to: "dev" }, "PROMOTE_FIRST"],
  ["a service without image", { service: "docs", to: "staging" }, "PROMOTE_NO_IMAGE"],
  ["no service", { to: "staging" }, "INPUT_MISSING"],
  ["no to", { service: "orders" }, "INPUT_MISSING"],
  ["both ways to say it", { service: "orders", to: "staging", "overlay-from": "a" }, "INPUTS_CLASH"],
  ["no catalogue", { service: "orders", to: "staging", config: "none.yml" }, "CATALOGUE_MISSING"],
])("refuses %s and writes nothing", async (_, inputs, code) => {
  untouched ??= makeShop();
  const shop = await untouched;
  const tip = await shop.tip();
  const ran = await shop.run(inputs);
  expect([ran.code, ran.problems, await shop.tip()]).toEqual([1, [code], tip]);
});

it.each<[string, (shop: Awaited<ReturnType<typeof makeShop>>) => Promise<unknown>, string]>([
  [
    "an overlay without a kustomization",
    (shop) => shop.put({ [file("orders", "staging")]: undefined }),
    "KUSTOMIZATION_MISSING",
  ],
  [
    "an image that the overlay does not set",
    (shop) => shop.put({ [file("orders", "dev")]: "resources: []\n" }),
    "PROMOTE_IMAGE_ABSENT",
  ],
  [
    "an image twice",
    async (shop) => {
      const text = await shop.show(file("orders", "dev"));
      return shop.put({ [file("orders", "dev")]: `${text}\n  - name: orders\n    newTag: "2"\n` });
    },
    "PROMOTE_IMAGE_TWICE",
  ],
  [
    "a digest that the registry does not have",
    async (shop) => {
      const text = await shop.show(file("orders", "dev"));
      return shop.put({ [file("orders", "dev")]: text.replace(/sha256:\w+/, `sha256:${"0".repeat(64)}`) });
    },
    "IMAGE_MISSING",
  ],
  [
    "a tag that means another digest by now",
    async (shop) => {
      const text = await shop.show(file("orders", "dev"));
      return shop.put({ [file("orders", "dev")]: text.replace("1.1.0", "moved") });
    },
    "IMAGE_TAG_MOVED",
  ],
])("refuses %s and writes nothing", async (_, spoil, code) => {
  const shop = await makeShop();
  await spoil(shop);
  const tip = await shop.tip();
  const ran = await shop.run({ service: "orders", to: "staging" });
  expect([ran.code, ran.problems, await shop.tip()]).toEqual([1, [code], tip]);
});

it("waits for the soak, by the history of the overlay, and says until when", async () => {
  const shop = await makeShop("soak: 1h");
  const staging = async (tag: string, ago: number, more = "") =>
    shop.put(
      {
        [file("orders", "staging")]:
          kustomization("orders", `${registry.host}/acme/orders`, tag, shop.digests[`orders:${tag}`] ?? "") +
          more,
      },
      ago,
    );
  await staging("1.1.0", hour / 2);
  await staging("1.1.0", 0, "# touched since\n");
  const early = await shop.run({ service: "orders", to: "production" });
  expect([early.code, early.outputs.outcome, early.problems]).toEqual([1, "blocked", ["PROMOTE_BLOCKED"]]);
  const [soak] = JSON.parse(early.outputs.promotions ?? "")[0].gates.filter(
    (one: { gate: string }) => one.gate === "soak",
  );
  expect(soak).toMatchObject({ state: "red", "green-at": expect.stringMatching(/^20/) });
  const skipped = await shop.run({ service: "orders", to: "production", "on-blocked": "skip" });
  expect([skipped.code, skipped.outputs.outcome]).toEqual([0, "blocked"]);

  const hotfix = await shop.run({
    service: "orders",
    to: "production",
    image: ":1.1.0",
    reason: "orders are lost",
  });
  expect([hotfix.problems, hotfix.outputs.outcome]).toEqual([[], "promoted"]);
  expect(hotfix.summary).toContain("🟥");
  expect(await shop.message()).toMatch(/Reason: orders are lost\nWaived-Gates: soak/);
});

it("lets pass what has soaked, also when it was replaced since", async () => {
  const shop = await makeShop("soak: 1h");
  const staging = async (tag: string, ago: number) =>
    shop.put(
      {
        [file("orders", "staging")]: kustomization(
          "orders",
          `${registry.host}/acme/orders`,
          tag,
          shop.digests[`orders:${tag}`] ?? "",
        ),
      },
      ago,
    );
  await staging("1.1.0", 3 * hour);
  await staging("1.0.0", hour);
  const ran = await shop.run({ service: "orders", to: "production", version: "1.1.0" });
  expect([ran.problems, ran.outputs.outcome]).toEqual([[], "promoted"]);
  const unseen = await shop.run({ service: "orders", to: "production", version: "9.9.9" });
  expect(unseen.problems).toEqual(["PROMOTE_VERSION_UNSEEN"]);
});

it("lets nothing pass that is held, not even a hotfix", async () => {
  const shop = await makeShop();
  const digest = shop.digests["orders:1.1.0"];
  await shop.put({
    "apps/orders/overlays/staging/trunkline-holds.yaml": `holds:\n- digest: ${digest}\n  reason: it crashes\n`,
  });
  const tip = await shop.tip();
  for (const more of [{}, { image: ":1.1.0", reason: "hurry" }]) {
    const ran = await shop.run({ service: "orders", to: "staging", ...more });
    expect([ran.problems, await shop.tip()]).toEqual([["PROMOTE_BLOCKED"], tip]);
    expect(ran.summary).toContain("it crashes");
  }
});

it("lifts the holds of what it promotes in the same commit, and no others, where that is asked for", async () => {
  const shop = await makeShop();
  const held = (name: string) => `- digest: ${shop.digests[`${name}:1.1.0`]}\n  reason: it crashes\n`;
  const others = `- digest: sha256:${"f".repeat(64)}\n  reason: another\n`;
  // One file holds both services: what is lifted for one stays lifted when the other's turn comes.
  await shop.put({ "trunkline-holds.yaml": `holds:\n${held("orders")}${others}${held("web")}` });
  const tip = await shop.tip();
  const requests = { service: "orders\nweb", to: "staging", "lift-hold": "true" };
  const silent = await shop.run(requests);
  expect([silent.problems, await shop.tip()]).toEqual([["INPUT_MISSING"], tip]);
  const dry = await shop.run({ ...requests, reason: "it was the database", "dry-run": "true" });
  expect([dry.outputs.outcome, await shop.tip()]).toEqual(["planned", tip]);
  const ran = await shop.run({ ...requests, reason: "it was the database" });
  expect([ran.problems, ran.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await shop.show("trunkline-holds.yaml")).toBe(`holds:\n${others}`.trimEnd());
  expect(await shop.show(file("web", "staging"))).toContain("1.1.0");
  expect(await git(shop.remote, "log", "-1", "--format=%B", "main")).toContain("Reason: it was the database");
});

it("promotes the services whose gates are open, if told so", async () => {
  const shop = await makeShop();
  const digest = shop.digests["orders:1.1.0"];
  await shop.put({ "trunkline-holds.yaml": `holds:\n- digest: ${digest}\n  reason: it crashes\n` });
  const tip = await shop.tip();
  const all = await shop.run({ service: "*", to: "staging" });
  expect([all.outputs.outcome, await shop.tip()]).toEqual(["blocked", tip]);
  const some = await shop.run({ service: "*", to: "staging", "on-blocked": "skip" });
  expect([some.code, some.outputs.outcome]).toEqual([0, "promoted"]);
  expect(await shop.show(file("web", "staging"))).toContain("1.1.0");
  expect(await shop.show(file("orders", "staging"))).toContain("1.0.0");
});

it("never puts an older version over a newer one, unless that version is asked for", async () => {
  const shop = await makeShop();
  await shop.run({ service: "orders", to: "production", image: ":1.1.0", reason: "fire" });
  const tip = await shop.tip();
  const ran = await shop.run({ service: "orders", from: "staging", to: "production" });
  expect([ran.code, ran.outputs.outcome, await shop.tip()]).toEqual([0, "superseded", tip]);
  const requests = await shop.run({ service: "orders", to: "production", version: "1.0.0" });
  expect(requests.outputs.outcome).toBe("promoted");
});

it("takes one version with two digests for an alarm", async () => {
  const shop = await makeShop();
  const other = await pushImage({ host: registry.host }, "acme/orders", "other", { layers: ["other"] });
  const text = await shop.show(file("orders", "staging"));
  const twice = text.replace("1.0.0", "1.1.0").replace(/sha256:\w+/, other.digest);
  await shop.put({ [file("orders", "staging")]: twice });
  const ran = await shop.run({ service: "orders", to: "staging" });
  expect(ran.problems).toEqual(["PROMOTE_BLOCKED"]);
  expect(ran.summary).toContain("Find out who pushed the version twice");
});

it("promotes between environments whose files are Helm values and Argo CD Applications", async () => {
  const image = `${registry.host}/acme/orders`;
  const fixture = await makePromotionFixture(`version: 1
services: { orders: { path: orders, image: ${image} } }
environments:
  dev: { format: helm, overlay: 'values/{service}-{environment}.yaml' }
  staging: { format: helm, key: app.image, overlay: 'values/{service}-{environment}.yaml' }
  production: { format: argocd, overlay: 'argocd/{environment}/{service}.yaml' }
gitops: { repository: GITOPS }
`);
  const application = (version: string) => `kind: Application
spec:
  sources:
    - repoURL: https://charts.example.com
      chart: shared
      targetRevision: 1.2.3
    - repoURL: https://github.com/acme/k8s-configs
      targetRevision: main
      kustomize:
        images: ['${image}:${version}'] # ours
`;
  await fixture.put({
    "values/orders-dev.yaml": `image: # what runs\n  tag: 1.1.0\n  digest: ${digests["orders:1.1.0"]}\n`,
    "values/orders-staging.yaml": `app: { image: "${image}:1.0.0@${digests["orders:1.0.0"]}" }\n`,
    "argocd/production/orders.yaml": application(`1.0.0@${digests["orders:1.0.0"]}`),
  });
  const first = await fixture.run({ service: "orders", to: "staging" });
  expect([first.problems, first.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show("values/orders-staging.yaml")).toBe(
    `app: { image: "${image}:1.1.0@${digests["orders:1.1.0"]}" }`,
  );
  const second = await fixture.run({ service: "orders", to: "production" });
  expect([second.problems, second.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show("argocd/production/orders.yaml")).toBe(
    application(`1.1.0@${digests["orders:1.1.0"]}`).trimEnd(),
  );
});

it("leaves Git and every other service as they are when one image of the set cannot be pulled", async () => {
  const shop = await makeShop();
  const built = await pushImage({ host: registry.host }, "acme/web", "1.2.0", {
    platforms: ["linux/amd64", "linux/arm64"],
    layers: ["web 1.2.0"],
  });
  const [child = ""] = built.manifests;
  const repository = `${registry.host}/acme/web`;
  const gone = await fetch(`http://${registry.host}/v2/acme/web/manifests/${child}`, { method: "DELETE" });
  expect(gone.status).toBe(202);
  await shop.put({ [file("web", "dev")]: kustomization("web", repository, "1.2.0", built.digest) });
  const tip = await shop.tip();
  const ran = await shop.run({ service: "*", to: "staging" });
  expect([ran.problems, await shop.tip()]).toEqual([["IMAGE_INCOMPLETE"], tip]);
});

it("is stopped by a destination that has another artifact under the same version, and goes on once that is mended", async () => {
  const other = await startRegistry();
  try {
    const shop = await makeShop();
    await pushImage({ host: other.host }, "prod/acme/orders", "1.1.0", { layers: ["something else"] });
    const inputs = { service: "*", to: "staging", "to-registry": `${other.host}/prod` };
    const tip = await shop.tip();
    const ran = await shop.run(inputs);
    expect([ran.problems, await shop.tip()]).toEqual([["TAG_TAKEN"], tip]);
    const again = await shop.run({ ...inputs, "to-registry": `${other.host}/mended` });
    expect([again.problems, again.outputs.outcome]).toEqual([[], "promoted"]);
    expect(await shop.show(file("orders", "staging"))).toContain(`${other.host}/mended/acme/orders`);
  } finally {
    await other.stop();
  }
});

it("says so when what answers is a web site and no registry", async () => {
  const site = createServer((_, answer) =>
    answer.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  );
  const { host, stop } = await listen(site);
  try {
    const shop = await makeShop();
    const digest = digests["orders:1.1.0"] ?? "";
    await shop.put({
      [file("orders", "dev")]: kustomization("orders", `${host}/acme/orders`, "1.1.0", digest),
    });
    const tip = await shop.tip();
    const ran = await shop.run({
      "overlay-from": "apps/orders/overlays/dev",
      "overlay-to": "apps/orders/overlays/staging",
      repository: shop.remote,
      config: "none.yml",
    });
    expect([ran.problems, await shop.tip()]).toEqual([["REGISTRY_NOT_A_REGISTRY"], tip]);
  } finally {
    await stop();
  }
});

it("shows on a dry run what a copy would move, and the gates that are closed", async () => {
  const other = await startRegistry();
  try {
    const shop = await makeShop("soak: 1d");
    await shop.run({ service: "orders", to: "staging" });
    const ran = await shop.run({
      service: "orders",
      to: "production",
      "to-registry": `${other.host}/prod`,
      "dry-run": "true",
    });
    expect([ran.code, ran.outputs.outcome]).toEqual([0, "planned"]);
    const [planned] = JSON.parse(ran.outputs.promotions ?? "");
    expect(planned).toMatchObject({ state: "blocked", "to-copy": { manifests: 3 } });
    const answer = await fetch(`http://${other.host}/v2/prod/acme/orders/manifests/1.1.0`, {
      method: "HEAD",
    });
    expect(answer.status).toBe(404);
  } finally {
    await other.stop();
  }
});

it("promotes between environments that are branches of their own", async () => {
  const repository = `${registry.host}/acme/orders`;
  const fixture = await makePromotionFixture(`version: 1
services: { orders: { path: orders, image: ${repository}, image-name: orders } }
environments:
  dev: { branch: main }
  test: { branch: test, soak: 1h }
  production: { branch: release/production, delivery: pull-request, soak: 1h }
gitops: { repository: GITOPS, overlay: 'apps/{service}' }
`);
  const at = (tag: string) => ({
    "apps/orders/kustomization.yaml": kustomization(
      "orders",
      repository,
      tag,
      digests[`orders:${tag}`] ?? "",
    ),
  });
  await fixture.put(at("1.0.0"), 3 * hour);
  for (const branch of ["test", "release/production"]) await git(fixture.remote, "branch", branch, "main");
  await fixture.put(at("1.1.0"), 2 * hour);
  const first = await fixture.run({ service: "orders", to: "test" });
  expect([first.problems, first.outputs.outcome, first.outputs.branch]).toEqual([[], "promoted", "test"]);
  expect(await fixture.show("apps/orders/kustomization.yaml", "test")).toContain("1.1.0");
  const early = await fixture.run({ service: "orders", to: "production" });
  expect(early.problems).toEqual(["PROMOTE_BLOCKED"]);
  const earlier = await fixture.run({ service: "orders", to: "production", version: "1.0.0" });
  expect(earlier.outputs.outcome).toBe("unchanged");
  const hotfix = await fixture.run({ service: "orders", to: "production", image: ":1.1.0", reason: "fire" });
  expect(hotfix.outputs.outcome).toBe("proposed");
  expect(await git(fixture.remote, "rev-parse", `${hotfix.outputs.branch}^`)).toBe(
    await fixture.tip("release/production"),
  );
});

/** What a registry means by a tag; null where it has none. */
async function means(host: string, repository: string, tag: string): Promise<string | null> {
  const accept = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json";
  const url = `http://${host}/v2/${repository}/manifests/${tag}`;
  const answer = await fetch(url, { method: "HEAD", headers: { accept } });
  return answer.headers.get("docker-content-digest");
}

it("moves no tag of the registry for a proposal, and moves it in the first run after the merge", async () => {
  const other = await startRegistry();
  try {
    const shop = await makeShop(
      `delivery: pull-request, registry: ${other.host}/prod, tags: ['{environment}']`,
    );
    await shop.run({ service: "orders", to: "staging" });
    const first = { image: ":1.0.0", reason: "the first one" };
    const begun = await shop.run({ service: "orders", to: "production", ...first });
    await git(shop.remote, "update-ref", "refs/heads/main", begun.outputs.commit ?? "");
    await shop.run({ service: "orders", to: "production", ...first });
    expect(await means(other.host, "prod/acme/orders", "production")).toBe(digests["orders:1.0.0"]);

    const proposed = await shop.run({ service: "orders", to: "production" });
    expect([proposed.problems, proposed.outputs.outcome]).toEqual([[], "proposed"]);
    expect(await means(other.host, "prod/acme/orders", "1.1.0")).toBe(digests["orders:1.1.0"]);
    expect(await means(other.host, "prod/acme/orders", "production")).toBe(digests["orders:1.0.0"]);

    await git(shop.remote, "update-ref", "refs/heads/main", proposed.outputs.commit ?? "");
    const merged = await shop.run({ service: "orders", to: "production" });
    expect([merged.problems, merged.outputs.outcome]).toEqual([[], "unchanged"]);
    expect(await means(other.host, "prod/acme/orders", "production")).toBe(digests["orders:1.1.0"]);
  } finally {
    await other.stop();
  }
});

it("moves no tag of the registry where the push is refused", async () => {
  const shop = await makeShop("tags: [live]");
  await shop.run({ service: "orders", to: "staging" });
  const hook = join(shop.remote, "hooks", "pre-receive");
  writeFileSync(hook, "#!/bin/sh\necho not on Fridays >&2; exit 1\n", { mode: 0o755 });
  const refused = await shop.run({ service: "orders", to: "production" });
  expect([refused.problems, await means(registry.host, "acme/orders", "live")]).toEqual([
    ["GIT_PUSH_REFUSED"],
    null,
  ]);
  rmSync(hook);
  const landed = await shop.run({ service: "orders", to: "production" });
  expect([landed.problems, landed.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await means(registry.host, "acme/orders", "live")).toBe(digests["orders:1.1.0"]);
});

it("secures what a race made it promote before that is written", async () => {
  const other = await startRegistry();
  const newest = await pushImage({ host: registry.host }, "acme/web", "1.3.0", { layers: ["web 1.3.0"] });
  let replace: (() => Promise<unknown>) | undefined;
  const front = await startFront(other, {
    fault: () => {
      const once = replace;
      replace = undefined;
      void once?.();
      return undefined;
    },
  });
  try {
    const shop = await makeShop();
    const text = kustomization("web", `${registry.host}/acme/web`, "1.3.0", newest.digest);
    let moved: Promise<unknown> | undefined;
    replace = () => {
      moved = shop.put({ [file("web", "dev")]: text });
      return moved;
    };
    const ran = await shop.run({ service: "web", to: "staging", "to-registry": `${front.host}/prod` });
    await moved;
    expect([ran.problems, ran.outputs.outcome]).toEqual([[], "promoted"]);
    // Whichever of the two was seen when Git was written: it is there, whole.
    const staging = await shop.show(file("web", "staging"));
    const digest = /sha256:\w+/.exec(staging)?.[0] ?? "";
    const tag = /newTag: (\S+)/.exec(staging)?.[1] ?? "";
    expect(await means(other.host, "prod/acme/web", tag)).toBe(digest);
  } finally {
    await front.stop();
    await other.stop();
  }
});

it("is blocked where `from` runs an image of a repository that the catalogue does not know", async () => {
  const foreign = await pushImage({ host: registry.host }, "mallory/orders", "1.1.0", { layers: ["evil"] });
  const shop = await makeShop();
  const text = kustomization("orders", `${registry.host}/mallory/orders`, "1.1.0", foreign.digest);
  await shop.put({ [file("orders", "dev")]: text });
  const tip = await shop.tip();
  const ran = await shop.run({ service: "orders", to: "staging" });
  expect([ran.problems, await shop.tip()]).toEqual([["PROMOTE_BLOCKED"], tip]);
  expect(ran.summary).toContain("artifact-foreign");
});

it("asks the gates of an environment whose overlay is given by path", async () => {
  const shop = await makeShop("soak: 1h");
  await shop.run({ service: "orders", to: "staging" });
  const tip = await shop.tip();
  const ran = await shop.run({
    "overlay-from": "apps/orders/overlays/staging",
    "overlay-to": "apps/orders/overlays/production",
    repository: shop.remote,
  });
  expect([ran.problems, await shop.tip()]).toEqual([["PROMOTE_BLOCKED"], tip]);
  expect(ran.summary).toContain("1h are required");
});

it("lets a tag without a digest soak nothing", async () => {
  const shop = await makeShop("soak: 1h");
  const tagged = kustomization("orders", `${registry.host}/acme/orders`, "1.1.0", "");
  await shop.put({ [file("orders", "staging")]: tagged }, 5 * hour);
  await shop.put({ "unrelated.txt": "x" });
  const ran = await shop.run({ service: "orders", to: "production" });
  expect(ran.problems).toEqual(["PROMOTE_BLOCKED"]);
  expect(ran.summary).toContain("names it only by its tag");
});
