import { afterEach, beforeEach, expect, test } from "vitest";
import { guard } from "../../../src/actions/guard/action.ts";
import { preview } from "../../../src/actions/preview/action.ts";
import { promotionPredicate } from "../../../src/core/provenance/statement.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import type { Permission } from "../../support/github/permissions.ts";
import type { Pull } from "../../support/github/repository.ts";
import { digests, gitopsFiles, openPullRequest, overlay } from "../../support/gitops/pull-request.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry } from "../../support/registry/registry.ts";
import { git } from "../../support/scratch/git.ts";
import { buildOn } from "../../support/sigstore/run.ts";
import { provenanceOf, startSigstore } from "../../support/sigstore/sigstore.ts";

const dev = "apps/orders/overlays/dev/kustomization.yaml";
const secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: planted-value}\n";

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
});
afterEach(() => fixture.github.close());

type Files = Readonly<Record<string, string | undefined>>;

/** The pull request of a change, on GitHub too. */
async function open(edits: Files, before: Files = {}, message = "change") {
  const pullRequest = await openPullRequest(before, edits, { message });
  const origin = await git(pullRequest.checkout, "remote", "get-url", "origin");
  await git(fixture.repository.directory, "fetch", "--quiet", origin, "+topic:topic", "+main:main");
  const sha = await git(fixture.repository.directory, "rev-parse", "topic");
  const none = { autoMerge: false, labels: [], reviewers: [], teams: [], comments: [], merged: false };
  const text = { title: "A", body: "", head: "topic", base: "main", author: "mona" };
  const pull: Pull = { ...none, ...text, number: 1, state: "open", sha };
  fixture.repository.pulls.push(pull);
  const env = (permissions: readonly Permission[]) => ({
    GITHUB_API_URL: fixture.github.apiUrl,
    GITHUB_GRAPHQL_URL: fixture.github.graphqlUrl,
    "INPUT_GITHUB-TOKEN": fixture.github.token(permissions, "actions"),
  });
  return { pullRequest, pull, env };
}

const write: readonly Permission[] = ["contents: read", "pull-requests: write"];

test("guard: one comment with what is new, left alone where it says the same, and no value of a Secret", async () => {
  const { pullRequest, pull, env } = await open({ "db.yaml": secret });
  const first = await pullRequest.run(guard, { comment: "auto" }, env(write));
  expect(first.outputs["comment-url"]).toMatch(/\/acme\/k8s\/pull\/1#issuecomment-\d+$/);
  const again = await pullRequest.run(guard, { comment: "auto" }, env(write));
  expect(again.outputs["comment-url"]).toBe(first.outputs["comment-url"]);
  expect(pull.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- trunkline:guard -->\n### ❌ guard: blocked\n[\s\S]*secret-plain/),
  ]);
  expect(pull.comments[0]?.body).not.toContain("planted-value");
});

test("guard: `comment: preview` adds what changes; a token that may only read loses the comment alone", async () => {
  const { pullRequest, pull, env } = await open({ [dev]: overlay(digests.three) });
  const read = await pullRequest.run(
    guard,
    { comment: "preview" },
    env(["contents: read", "pull-requests: read"]),
  );
  expect(read.outcome).toBe("clean");
  expect(read.notices.map(({ title }) => title)).toEqual([
    "No comment on pull request #1 (GITHUB_PERMISSION_MISSING)",
  ]);
  await pullRequest.run(guard, { comment: "preview" }, env(write));
  expect(pull.comments[0]?.body).toMatch(
    /### ✅ guard: clean\n[\s\S]*### 📦 preview: changed\n[\s\S]*orders in dev/,
  );
});

test("preview: the comment names its commit; a run of an older commit is superseded and writes nothing", async () => {
  const { pullRequest, pull, env } = await open({ [dev]: overlay(digests.three) });
  const head = await git(fixture.repository.directory, "rev-parse", "topic");
  const result = await pullRequest.run(preview, { comment: "update" }, env(write));
  expect(result.outcome).toBe("changed");
  expect(pull.comments.map(({ body }) => body.split("\n")[0])).toEqual([
    `<!-- trunkline:preview:preview head=${head} -->`,
  ]);
  await git(fixture.repository.directory, "update-ref", "refs/heads/topic", "main");
  const late = await pullRequest.run(preview, { comment: "update" }, env(write));
  expect(late).toMatchObject({ outcome: "superseded", failures: [], outputs: { "comment-url": "" } });
  expect(pull.comments).toHaveLength(1);
});

test("preview: nothing changes, and there is no comment to say so in", async () => {
  const { pullRequest, pull, env } = await open({ "README.md": "x\n" });
  expect(await pullRequest.run(preview, { comment: "update" }, env(write))).toMatchObject({
    outcome: "unchanged",
  });
  expect(pull.comments).toEqual([]);
});

const catalogue = ".github/trunkline.yml";
const production = "apps/orders/overlays/production/kustomization.yaml";

test.each<[string, { author: string; committer?: string; verified: boolean } | undefined, string, RegExp]>([
  ["verified, by a writer", { author: "ada", verified: true }, "warned", /GitHub verifies/],
  [
    "verified by GitHub, for a writer",
    { author: "ada", committer: "web-flow", verified: true },
    "warned",
    /GitHub verifies/,
  ],
  [
    "verified, by somebody else in a writer's name",
    { author: "ada", committer: "mallory", verified: true },
    "blocked",
    /is by mallory/,
  ],
  ["not verified", { author: "ada", verified: false }, "blocked", /does not verify/],
])("a hotfix that must be signed: %s", async (_, signature, outcome, why) => {
  const rules = gitopsFiles[catalogue]?.replace(
    "production: {}",
    "production: { hotfix: signed, writers: [ada, mona] }",
  );
  const message = `Promote orders to production as a hotfix\n\nTrunkline: promote\nService: orders\nEnvironment: production\nImage: ghcr.io/acme/orders:1.3.0@${digests.three}\nWaived-Gates: after\nReason: the shop is down`;
  const { pullRequest, pull, env } = await open(
    { [production]: overlay(digests.three) },
    { [catalogue]: rules },
    message,
  );
  if (signature !== undefined) fixture.repository.signatures.push({ sha: pull.sha, ...signature });
  const result = await pullRequest.run(guard, {}, env(["contents: read"]));
  expect(result.outcome).toBe(outcome);
  expect(result.reason).toMatch(why);
});

test("a hotfix that must be attested, and is not: GitHub was asked", async () => {
  const rules = gitopsFiles[catalogue]?.replace("production: {}", "production: { hotfix: attested }");
  const message = `Hotfix\n\nTrunkline: promote\nService: orders\nEnvironment: production\nImage: ghcr.io/acme/orders:1.3.0@${digests.three}\nWaived-Gates: after\nReason: down`;
  const { pullRequest, env } = await open(
    { [production]: overlay(digests.three) },
    { [catalogue]: rules },
    message,
  );
  const result = await pullRequest.run(guard, {}, env(["contents: read", "attestations: read"]));
  expect(result.outcome).toBe("blocked");
  expect(result.reason).toContain(
    "No attestation of promote in acme/k8s says that orders goes to production",
  );
  const unasked = await pullRequest.run(guard, {}, env(["contents: read"]));
  expect(unasked.outcome).toBe("doubt");
});

test("`registry: true`: what the registry does not have is missing", async () => {
  const registry = await startRegistry({ kind: "embedded" });
  try {
    const { digest } = await pushImage(registry, "acme/orders", "1.0.0");
    const own = (host: string) => ({
      [catalogue]: gitopsFiles[catalogue]?.replace(
        "image: ghcr.io",
        `image-name: ghcr.io/acme/orders, image: ${host}`,
      ),
    });
    const judge = async (image: string, host: string) => {
      const { pullRequest, env } = await open(
        {
          [dev]: `resources: [../../base]\nimages: [{name: ghcr.io/acme/orders, newName: ${host}/acme/orders, newTag: 1.9.0, digest: '${image}'}]\n`,
        },
        own(host),
      );
      const result = await pullRequest.run(guard, { registry: "true" }, env(["contents: read"]));
      fixture.repository.pulls.pop();
      return [result.outcome, (result.report.findings as { rule: string }[]).map(({ rule }) => rule)];
    };
    expect(await judge(digest, registry.host)).toEqual(["clean", []]);
    expect(await judge(digests.three, registry.host)).toEqual(["blocked", ["artifact-missing"]]);
  } finally {
    await registry.stop();
  }
});

test("a hotfix that promote attested goes through; the trusted root is the base's, whatever the change makes of it", async () => {
  const sigstore = await startSigstore();
  try {
    const { serverUrl } = fixture.github;
    const rules = gitopsFiles[catalogue]?.replace("production: {}", "production: { hotfix: attested }");
    const message = `Hotfix\n\nTrunkline: promote\nService: orders\nEnvironment: production\nImage: ghcr.io/acme/orders:1.3.0@${digests.three}\nWaived-Gates: after\nReason: down`;
    const { pullRequest, env } = await open(
      { [production]: overlay(digests.three), "trust/root.json": "{}" },
      { [catalogue]: rules, "trust/root.json": sigstore.trustedRoot },
      message,
    );
    const judge = async (repository: string, to: string) => {
      const predicate = { service: "orders", to };
      const statement = provenanceOf(digests.three, { predicateType: promotionPredicate, predicate });
      const bundle = await sigstore.attest(buildOn(serverUrl, { repository }), statement);
      fixture.repository.attestations.set(digests.three, [bundle as object]);
      const permissions = env(["contents: read", "attestations: read"]);
      return pullRequest.run(
        guard,
        { "trusted-root": "trust/root.json" },
        { ...permissions, GITHUB_SERVER_URL: serverUrl },
      );
    };
    const attested = await judge("acme/k8s", "production");
    expect([attested.outcome, attested.failures]).toEqual(["warned", []]);
    expect(attested.reason).toContain("An attestation of promote proves it");
    expect((await judge("acme/k8s", "staging")).outcome).toBe("blocked");
    expect((await judge("mallory/k8s", "production")).outcome).toBe("blocked");
  } finally {
    await sigstore.close();
  }
});

test("the gate `attestations` is promote's own: the build's repository must have attested the image", async () => {
  const [sigstore, registry] = await Promise.all([startSigstore(), startRegistry({ kind: "embedded" })]);
  try {
    const { serverUrl } = fixture.github;
    const { digest } = await pushImage(registry, "acme/orders", "1.9.0");
    const source = await fixture.github.create("acme/shop");
    const rules = gitopsFiles[catalogue]
      ?.replace("image: ghcr.io", `image-name: ghcr.io/acme/orders, image: ${registry.host}`)
      .replace("production: {}", "production: { attestations: require }")
      .concat("provenance: { repository: acme/shop }\n");
    const at = `resources: [../../base]\nimages: [{name: ghcr.io/acme/orders, newName: ${registry.host}/acme/orders, newTag: 1.9.0, digest: '${digest}'}]\n`;
    const { pullRequest, env } = await open(
      { [production]: at },
      {
        [catalogue]: rules,
        "apps/orders/overlays/staging/kustomization.yaml": at,
        "root.json": sigstore.trustedRoot,
      },
    );
    const judge = async (repository: string) => {
      const bundle = await sigstore.attest(buildOn(serverUrl, { repository }), provenanceOf(digest));
      source.attestations.set(digest, [bundle as object]);
      const permissions = env(["contents: read", "attestations: read"]);
      const result = await pullRequest.run(
        guard,
        { "trusted-root": "root.json" },
        { ...permissions, GITHUB_SERVER_URL: serverUrl },
      );
      return [result.outcome, (result.report.findings as { rule: string }[]).map(({ rule }) => rule)];
    };
    expect(await judge("acme/shop")).toEqual(["clean", []]);
    expect(await judge("mallory/shop")).toEqual(["blocked", ["artifact-attestations"]]);
  } finally {
    await Promise.all([sigstore.close(), registry.stop()]);
  }
});
