import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import { type Problem, problem } from "../../../src/core/problem/problem.ts";
import { openProvenance, type ProvenanceOptions } from "../../../src/operations/gates/attestations.ts";
import type { World } from "../../../src/ports/all-ports.ts";
import type { Attached, Registry } from "../../../src/ports/registry.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { found, oidOf } from "../../support/promotions.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { buildOn, type Claims } from "../../support/sigstore/run.ts";
import { provenanceOf, type Sigstore, startSigstore } from "../../support/sigstore/sigstore.ts";

const server = "https://git.example.com";
const one = found("orders");
const { digest, repository } = one.artifact;
const release = {
  kind: "revision",
  repository: "",
  tag: "orders/v1.1.0",
  digest: undefined,
  commit: oidOf("d"),
  pinned: false,
} as const;
const child = `sha256:${"c".repeat(64)}`;
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

let sigstore: Sigstore;
let good: Json;
beforeAll(async () => {
  sigstore = await startSigstore();
  good = await attest();
});
afterAll(() => sigstore.close());

const attest = (more: Partial<Claims> = {}, statement: object = provenanceOf(digest ?? "")) =>
  sigstore.attest(buildOn(server, more), statement);

/** What the places say; a Problem is how they fail. */
interface Places {
  readonly onGitHub?: readonly Json[] | Problem;
  readonly registry?: readonly Attached[] | Problem;
  /** Words of the catalogue for production, and for the service. */
  readonly production?: string;
  readonly service?: string;
  readonly options?: Partial<ProvenanceOptions>;
  readonly artifact?: Pick<typeof one, "artifact" | "path">;
  readonly env?: Readonly<Record<string, string>>;
}

async function judge({
  onGitHub = [],
  registry = [],
  production,
  service = "",
  options,
  artifact,
  env,
}: Places) {
  const workspace = makeFolder();
  writeFiles(workspace, { "root.json": sigstore.trustedRoot });
  const requests: string[] = [];
  const answer = <T>(what: string, value: T | Problem): Promise<T> => {
    requests.push(what);
    return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
  };
  const given = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: makeFolder(),
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: "acme/shop",
    ...env,
  };
  const world: World = {
    ...createWorld(readRun(given, "."), given, { info() {}, debug() {} }),
    openGitHub: async (name) =>
      ({ attestations: () => answer(name, onGitHub) }) as unknown as Awaited<ReturnType<World["openGitHub"]>>,
  };
  const catalogue = readCatalogue(
    `version: 1
services: { orders: { path: orders, image: r.io/acme/orders${service} } }
environments: { dev: , production: { ${production ?? "attestations: require"} } }
`,
    "f",
  );
  const bundles = () => answer("registry", registry);
  const gate = openProvenance(
    world,
    { catalogue, to: catalogue.environments.get("production"), registry: { bundles } as unknown as Registry },
    {
      attestations: "off",
      provenanceRepository: "",
      provenanceWorkflow: "",
      trustedRoot: "root.json",
      githubToken: "token",
      ...options,
    },
  );
  const verdicts = await gate(artifact ?? one);
  await gate(artifact ?? one);
  return { verdict: verdicts[0], requests };
}

it("asks GitHub first and once, and the registry only where that proves nothing", async () => {
  expect(await judge({ onGitHub: [good] })).toMatchObject({
    verdict: { state: "green" },
    requests: ["acme/shop"],
  });
  const attached = [{ kind: "bundle", bundle: good } as const];
  expect(await judge({ registry: attached })).toMatchObject({
    verdict: {
      state: "green",
      why: expect.stringContaining("/acme/shop/.github/workflows/build.yml@refs/heads/main"),
    },
    requests: ["acme/shop", "registry"],
  });
});

describe("refuses", () => {
  it.each<[string, () => Promise<Json>]>([
    ["another repository", () => attest({ repository: "acme/other" })],
    ["a repository whose name begins alike", () => attest({ repository: "acme/shop-evil" })],
    [
      "a workflow of another repository",
      () => attest({ workflow: "acme/shop-evil/.github/workflows/build.yml@refs/heads/main" }),
    ],
    ["another forge's issuer", () => attest({ issuer: "https://token.actions.githubusercontent.com" })],
    ["another artifact", () => attest({}, provenanceOf(`sha256:${"1".repeat(64)}`))],
    ["a child of the index", () => attest({}, provenanceOf(child))],
    [
      "the same digits of another algorithm",
      () => attest({}, provenanceOf(String(digest).replace("sha256", "sha512"))),
    ],
    [
      "an SBOM",
      () => attest({}, provenanceOf(digest ?? "", { predicateType: "https://spdx.dev/Document/v2.3" })),
    ],
    [
      "an older provenance",
      () => attest({}, provenanceOf(digest ?? "", { predicateType: "https://slsa.dev/provenance/v0.2" })),
    ],
    ["no statement", () => attest({}, { hello: "world" })],
    [
      "another payload type",
      () => sigstore.attest(buildOn(server), provenanceOf(digest ?? ""), "application/json"),
    ],
    ["garbage", async () => ({ garbage: true })],
    ["an empty bundle", async () => ({ mediaType: bundleType })],
    [
      "a payload that was changed",
      async () => {
        const bundle = structuredClone(await attest({}, provenanceOf(child))) as {
          dsseEnvelope: { payload: string };
        };
        bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(provenanceOf(digest ?? ""))).toString(
          "base64",
        );
        return bundle as unknown as Json;
      },
    ],
  ])("%s", async (_, bad) => {
    const { verdict } = await judge({ onGitHub: [await bad()] });
    expect(verdict).toMatchObject({
      state: "red",
      remedy: expect.stringContaining("actions/attest-build-provenance"),
    });
    // Whatever else is attached, one good attestation is enough.
    expect(await judge({ onGitHub: [await bad(), good] })).toMatchObject({ verdict: { state: "green" } });
  });

  it.each<[string, string]>([
    ["workflow: .github/workflows/build.yaml", "red"],
    ["workflow: .github/workflows/uild.yml", "red"],
    ["workflow: acme/ci/.github/workflows/build.yml", "red"],
    ["workflow: .github/workflows/build.yml@refs/heads/mai", "red"],
    ["ref: refs/heads/mai", "red"],
    ["ref: refs/tags/*", "red"],
    ["repository: acme/other", "red"],
    ["issuer: 'https://token.example.com'", "red"],
    ["workflow: .github/workflows/build.yml, ref: refs/heads/main", "green"],
    [
      "repository: ACME/Shop, workflow: .github/workflows/build.yml@refs/heads/main, ref: [refs/tags/*, refs/heads/m*n]",
      "green",
    ],
  ])("what a service does not name: %s is %s", async (words, state) => {
    const { verdict } = await judge({ onGitHub: [good], service: `, provenance: { ${words} }` });
    expect(verdict?.state).toBe(state);
  });
});

describe("what cannot be looked up is no pass", () => {
  const silent = problem("GITHUB_UNREACHABLE", {
    api: "a",
    call: "c",
    repository: "r",
    answer: "status 502",
  });
  const missing = problem("GITHUB_NOT_FOUND", {
    api: "a",
    call: "c",
    repository: "r",
    answer: "x",
    permission: "p",
  });
  const down = problem("REGISTRY_UNREACHABLE", { host: "r.io", fault: "no answer" });

  it.each<[string, Places, string]>([
    ["no API", { onGitHub: silent }, "unknown"],
    ["no registry", { registry: down }, "unknown"],
    [
      "no API, and a refused bundle in the registry",
      { onGitHub: silent, registry: [{ kind: "unreadable", why: "it is not JSON" }] },
      "unknown",
    ],
    ["GitHub knows none", { onGitHub: missing }, "red"],
    [
      "something attached that is no bundle",
      { registry: [{ kind: "unreadable", why: "it is not JSON" }] },
      "red",
    ],
    ["no repository", { onGitHub: [], env: { GITHUB_REPOSITORY: "" } }, "unknown"],
    ["a release in Git", { artifact: { path: one.path, artifact: release } }, "unknown"],
  ])("%s", async (_, places, state) => {
    expect((await judge(places)).verdict?.state).toBe(state);
    const lenient = await judge({ ...places, production: "attestations: warn" });
    expect(lenient.verdict?.state).toBe("warned");
  });

  it("and is made up for by the other place", async () => {
    const attached = [{ kind: "bundle", bundle: good } as const];
    expect((await judge({ onGitHub: silent, registry: attached })).verdict?.state).toBe("green");
    expect((await judge({ onGitHub: [good], registry: down })).verdict?.state).toBe("green");
  });
});

it("takes the stricter of what step and environment ask for; off reads nothing", async () => {
  const off = "delivery: push";
  expect(await judge({ production: off, options: { trustedRoot: "none.json" } })).toEqual({
    verdict: undefined,
    requests: [],
  });
  expect((await judge({ production: off, options: { attestations: "warn" } })).verdict?.state).toBe("warned");
  expect(
    (await judge({ production: "attestations: warn", options: { attestations: "require" } })).verdict?.state,
  ).toBe("red");
  expect((await judge({ options: { attestations: "warn" } })).verdict?.state).toBe("red");
});

it("the step names repository and workflow before the catalogue does", async () => {
  const places = {
    onGitHub: [good],
    service: ", provenance: { repository: acme/other, workflow: .github/workflows/x.yml }",
  };
  expect((await judge(places)).verdict?.state).toBe("red");
  const options = { provenanceRepository: "acme/shop", provenanceWorkflow: ".github/workflows/build.yml" };
  expect((await judge({ ...places, options })).verdict?.state).toBe("green");
});

it("wants the file to trust", async () => {
  await expect(judge({ options: { trustedRoot: "none.json" } })).rejects.toMatchObject({
    code: "TRUSTED_ROOT_MISSING",
  });
});

it(`asks the registry of ${repository}, not of where the image goes`, async () => {
  expect((await judge({})).requests).toEqual(["acme/shop", "registry"]);
});
