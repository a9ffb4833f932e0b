import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActionName } from "../../src/main.ts";
import type { Fixture } from "./examples.ts";
import { addRun } from "./github/activity.ts";
import type { Run } from "./runner/event.ts";
import { makeFolder } from "./scratch/folder.ts";
import { commit, git, makeClone, publish } from "./scratch/git.ts";
import { buildImage } from "./scratch/shop.ts";
import { buildOn } from "./sigstore/run.ts";
import { provenanceOf, type Sigstore } from "./sigstore/sigstore.ts";

/** A use of an action that does what a row says. */
export interface Use {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is there before; it may publish to both repositories. */
  readonly before?: (fixture: Fixture, sigstore: Sigstore | undefined) => Promise<unknown>;
  /** A Sigstore beside the examples, which knows this run if its permissions let it ask who it is. */
  readonly sigstore?: true;
  /** The checkout to work in. Default: the whole clone of the monorepo. */
  readonly checkout?: (fixture: Fixture) => Promise<string>;
  /** The run, given the last two commits of trunk. */
  readonly run?: (commits: string) => Partial<Run>;
  readonly outcome: string;
}

/** A push of the newest commit. */
const push = (commits: string): Partial<Run> => {
  const [before = "", after = ""] = commits.split("\n");
  const repository = { default_branch: "main", full_name: "acme/shop" };
  return { eventName: "push", event: { before, after, ref: "refs/heads/main", repository } };
};

/** A pull request that brings the newest commit, checked out as it is. */
const pullRequest = (commits: string): Partial<Run> => {
  const [before = "", after = ""] = commits.split("\n");
  const repository = { default_branch: "main", full_name: "acme/shop" };
  const pull_request = { number: 1, head: { sha: after }, base: { sha: before, ref: "main" } };
  return { eventName: "pull_request", event: { pull_request, repository } };
};

function openPull({ monorepo }: Fixture): void {
  const empty = {
    body: "",
    autoMerge: false,
    labels: [],
    reviewers: [],
    teams: [],
    comments: [],
    merged: false,
  };
  const pull = { ...empty, number: 1, title: "A feature", head: "feature", base: "main", author: "octocat" };
  monorepo.pulls.push({ ...pull, state: "open", sha: "" });
}

const image = `:1.1.0@sha256:${"c".repeat(64)}`;
const orders = { service: "orders", environment: "dev", image };

/** What proves each row. A row without a use, and a use without a row, fail. */
export const uses: Readonly<Record<ActionName, Readonly<Record<string, Use>>>> = {
  "detect-changes": {
    "any input, shallow clone": { before: addFeature, checkout: cloneShallow, outcome: "changed", run: push },
    "any input, full clone": { before: addFeature, outcome: "changed", run: push },
    "`comment: true`, shallow clone": {
      inputs: { comment: "true" },
      before: async (fixture) => {
        await addFeature(fixture);
        openPull(fixture);
      },
      checkout: cloneShallow,
      outcome: "changed",
      run: pullRequest,
    },
  },
  "mark-green": {
    "any input": { inputs: { service: "orders" }, before: addFeature, outcome: "changed", run: push },
    "`dry-run: true`": {
      inputs: { service: "orders", "dry-run": "true" },
      before: addFeature,
      outcome: "planned",
      run: push,
    },
  },
  "set-image": {
    "`delivery: push`": { inputs: orders, outcome: "changed" },
    "`delivery: push`, `transport: api`": { inputs: { ...orders, transport: "api" }, outcome: "changed" },
    "`delivery: pull-request`": {
      inputs: { ...orders, delivery: "pull-request", labels: "deploy", reviewers: "octocat" },
      outcome: "proposed",
    },
    "`delivery: pull-request`, `transport: api`": {
      inputs: { ...orders, delivery: "pull-request", transport: "api" },
      outcome: "proposed",
    },
    "`auto-merge: true`": {
      inputs: { ...orders, delivery: "pull-request", "auto-merge": "true" },
      before: async ({ gitops }) => void gitops.settings.requiredChecks.push("main"),
      outcome: "proposed",
    },
    "`delivery: push`, over a value with a `Source-Commit`, shallow clone": {
      inputs: orders,
      before: setFromSource,
      checkout: cloneShallow,
      outcome: "changed",
    },
    "`dry-run: true`": { inputs: { ...orders, "dry-run": "true" }, outcome: "planned" },
  },
  release: {
    "tags alone: `github-release: false`": {
      inputs: { "github-release": "false" },
      before: addFeature,
      outcome: "released",
    },
    "release pages, `assets`": { inputs: { assets: "README.md" }, before: addFeature, outcome: "released" },
    "`transport: api`": { inputs: { transport: "api" }, before: addFeature, outcome: "released" },
    "`changelog`": {
      inputs: { changelog: "{path}/CHANGELOG.md" },
      before: addFeature,
      outcome: "released",
    },
    "`changelog`, `delivery: pull-request`": {
      inputs: { changelog: "{path}/CHANGELOG.md", delivery: "pull-request", labels: "release" },
      before: addFeature,
      outcome: "released",
    },
    "`dispatch`": { inputs: { dispatch: "deploy.yml" }, before: addFeature, outcome: "released" },
    "`dry-run: true`": { inputs: { "dry-run": "true" }, before: addFeature, outcome: "planned" },
    "`dry-run: true`, `comment: true`": {
      inputs: { "dry-run": "true", comment: "true" },
      before: async (fixture) => {
        await addFeature(fixture);
        openPull(fixture);
      },
      checkout: cloneShallow,
      outcome: "planned",
      run: pullRequest,
    },
  },
  environments: {
    "any input, full clone": { inputs: { find: "1.0.0" }, outcome: "found" },
    "any input, shallow clone": { before: setFromSource, checkout: cloneShallow, outcome: "ok" },
    "`health: true`, full clone": { inputs: { health: "true", find: "1.0.0" }, outcome: "found" },
  },
  "await-rollout": {
    "`source: argocd`, `http` or `command`": {
      ...ofOrders({ source: "command", command: "true", settle: "0s", deadline: "3s" }),
      outcome: "healthy",
    },
    "`source: status`": {
      ...ofOrders({ source: "status", settle: "0s", deadline: "3s" }),
      before: async ({ gitops }) => {
        const sha = await git(gitops.directory, "rev-parse", "main");
        gitops.statuses.push({ sha, context: "argocd/orders-dev", state: "success", url: "" });
      },
      outcome: "healthy",
    },
    "`source: deployment`": {
      ...ofOrders({ source: "deployment", settle: "0s", deadline: "3s" }),
      before: deployed,
      outcome: "healthy",
    },
    "`deployment: true`": {
      ...ofOrders({ source: "command", command: "true", settle: "0s", deadline: "3s", deployment: "true" }),
      outcome: "healthy",
    },
    "`record: true`": {
      ...ofOrders({ source: "command", command: "true", settle: "0s", deadline: "3s", record: "true" }),
      outcome: "healthy",
    },
    // What calls the receiver is this run's own token; nobody listens there.
    "`receiver` without `receiver-secret`": {
      ...ofOrders({
        source: "command",
        command: "true",
        settle: "0s",
        receiver: "http://127.0.0.1:9/hook/1",
      }),
      sigstore: true,
      outcome: "healthy",
    },
    "`dry-run: true`": { ...ofOrders({ source: "status", "dry-run": "true" }), outcome: "planned" },
  },
  rollback: {
    "`delivery: push`": { ...backInDev(), before: (fixture) => deliver(fixture), outcome: "rolled-back" },
    "`delivery: push`, `transport: api`": {
      ...backInDev({ transport: "api" }),
      before: (fixture) => deliver(fixture),
      outcome: "rolled-back",
    },
    "`delivery: pull-request`": {
      ...backInDev({ delivery: "pull-request" }),
      before: (fixture) => deliver(fixture),
      outcome: "proposed",
    },
    "`to: last-good`": {
      ...backInDev({ to: "last-good" }),
      before: async (fixture) => {
        const sha = await git(fixture.gitops.directory, "rev-parse", "main");
        await deliver(fixture);
        const created = new Date().toISOString();
        const status = { state: "success", description: "", logUrl: "", environmentUrl: "", created };
        const what = { environment: "dev", description: "", production: false };
        const payload = { trunkline: "promote" };
        fixture.gitops.deployments.push({ id: 1, sha, ...what, payload, created, statuses: [status] });
      },
      outcome: "rolled-back",
    },
    "`deployment: true`": {
      ...backInDev({ deployment: "true" }),
      before: (fixture) => deliver(fixture),
      outcome: "rolled-back",
    },
    "`dry-run: true`": {
      ...backInDev({ "dry-run": "true" }),
      before: (fixture) => deliver(fixture),
      outcome: "planned",
    },
  },
  promote: {
    "`delivery: push`": { ...toStaging(), before: (fixture) => deliver(fixture), outcome: "promoted" },
    "`delivery: push`, `comment: true`": {
      ...toStaging({ comment: "true" }),
      before: async (fixture) => {
        await deliver(fixture);
        openPull(fixture);
        const [pull] = fixture.monorepo.pulls;
        if (pull === undefined) throw new Error("no pull request");
        Object.assign(pull, { merged: true, state: "closed" });
        pull.sha = await git(fixture.monorepo.directory, "rev-parse", "main");
      },
      outcome: "promoted",
    },
    "`delivery: push`, `transport: api`": {
      ...toStaging({ transport: "api" }),
      before: (fixture) => deliver(fixture),
      outcome: "promoted",
    },
    "`delivery: pull-request`": {
      ...toStaging({ delivery: "pull-request" }),
      before: (fixture) => deliver(fixture),
      outcome: "proposed",
    },
    "`delivery: push`, `checks` in the catalogue": {
      ...toStaging(),
      before: async (fixture) => {
        await deliver(fixture, { "staging: {}": "staging: { checks: [smoke] }" });
        const sha = await git(fixture.gitops.directory, "rev-parse", "main");
        fixture.gitops.statuses.push({ sha, context: "smoke", state: "success", url: "" });
      },
      outcome: "promoted",
    },
    "`delivery: push`, `checks: [deployment]` in the catalogue": {
      ...toStaging(),
      before: async (fixture) => {
        await deliver(fixture, { "staging: {}": "staging: { checks: [deployment] }" });
        await deployed(fixture);
      },
      outcome: "promoted",
    },
    "`delivery: push`, the environment before is changed by pull request": {
      ...toStaging(),
      before: (fixture) => deliver(fixture, { "dev: {}": "dev: { delivery: pull-request }" }),
      outcome: "promoted",
    },
    "`delivery: push`, who approved the run in the commit": {
      ...toStaging(),
      before: (fixture) => deliver(fixture),
      outcome: "promoted",
    },
    "`delivery: push`, `deployment: true`": {
      ...toStaging({ deployment: "true" }),
      before: (fixture) => deliver(fixture),
      outcome: "promoted",
    },
    "`delivery: push`, `attestations` of the environment": {
      ...toStaging({ "trusted-root": "trusted_root.json" }),
      sigstore: true,
      before: deliverAttested,
      outcome: "promoted",
    },
    "`delivery: push`, `attest: true`": {
      ...toStaging({ attest: "true", "signing-config": "signing_config.json" }),
      sigstore: true,
      before: deliverSigned,
      outcome: "promoted",
    },
    "`dry-run: true`": {
      ...toStaging({ "dry-run": "true" }),
      before: (fixture) => deliver(fixture),
      outcome: "planned",
    },
  },
  toggles: {
    "`mode: check`": {
      before: addToggle,
      checkout: cloneShallow,
      inputs: { mode: "check" },
      run: push,
      outcome: "clean",
    },
    "`mode: sweep`, full clone": { before: addToggle, inputs: { mode: "sweep" }, outcome: "expired" },
    "`mode: sweep`, `cleanup: issue`": {
      before: addToggle,
      inputs: { mode: "sweep", cleanup: "issue" },
      outcome: "expired",
    },
    "`mode: sweep`, `cleanup: pull-request`": {
      before: async (fixture) => {
        await addToggle(fixture);
        const { clone } = fixture.shop.monorepo;
        await commit(clone, "feat: without it", {
          "flags.yml": "old: { kind: ops, owner: '@mona' }\nunused: { kind: ops, owner: '@mona' }\n",
        });
        await publish(clone);
        await git(clone, "remote", "set-url", "origin", `${fixture.github.serverUrl}/acme/shop`);
      },
      inputs: { mode: "sweep", cleanup: "pull-request" },
      outcome: "warned",
    },
  },
  "trunk-health": {
    "any input, full clone": { before: setFromSource, outcome: "ok", run: push },
    "`issue: true`, shallow clone": {
      before: async (fixture) => {
        await setFromSource(fixture);
        const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
        addRun(fixture.monorepo, {
          created: minutesAgo(200),
          updated: minutesAgo(190),
          conclusion: "failure",
        });
      },
      checkout: cloneShallow,
      inputs: { issue: "true" },
      outcome: "over",
    },
  },
  preview: {
    "any input": { before: addFeature, checkout: cloneShallow, outcome: "unchanged", run: push },
    "`comment: update`, `comment: recreate`": {
      inputs: { comment: "update" },
      before: proposeReplicas,
      checkout: cloneShallow,
      outcome: "changed",
      run: pullRequest,
    },
  },
  guard: {
    "any input": { before: addFeature, checkout: cloneShallow, outcome: "warned", run: push },
    "`comment: auto`, `comment: preview`": {
      inputs: { comment: "preview" },
      before: async (fixture) => {
        await addFeature(fixture);
        openPull(fixture);
      },
      checkout: cloneShallow,
      outcome: "warned",
      run: pullRequest,
    },
  },
  gate: {
    "any input": { inputs: { needs: '{"test":{"result":"success"}}' }, outcome: "green" },
    "`lint: true`": {
      inputs: { needs: '{"test":{"result":"success"}}', lint: "true" },
      before: addFeature,
      run: () => ({ job: "gate" }),
      outcome: "green",
    },
  },
};

/** A register with a toggle that is over and used, and then a change that has nothing to do with it. */
async function addToggle({ shop }: Fixture): Promise<void> {
  const { clone } = shop.monorepo;
  const catalogue = await readFile(join(clone, ".github/trunkline.yml"), "utf8");
  await commit(clone, "feat: a toggle", {
    ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml] }\n`,
    "flags.yml":
      "old: { kind: release, owner: '@mona', created: 2020-01-01, expires: 2020-01-20, ticket: '#1' }\n",
    "services/orders/toggle.js": 'isEnabled("old");\n',
  });
  await commit(clone, "docs: more", { "docs/more.txt": "more\n" });
  await publish(clone);
}

/** Something to find or release: a feature of orders, and the workflow that `dispatch` names. */
async function addFeature({ shop, github, monorepo }: Fixture): Promise<void> {
  const { clone } = shop.monorepo;
  const workflow = "on:\n  workflow_dispatch:\n    inputs: { service: {}, version: {}, tag: {} }\n";
  await commit(clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await commit(clone, "ci: deploy", { ".github/workflows/deploy.yml": workflow });
  await publish(clone);
  await git(clone, "remote", "set-url", "origin", `${github.serverUrl}/${monorepo.name}`);
}

/** A pull request that scales a service, in a repository that is its own GitOps repository. */
async function proposeReplicas(fixture: Fixture): Promise<void> {
  const { clone } = fixture.shop.monorepo;
  const folder = "apps/orders/overlays/dev";
  const scaled = (replicas: number) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec: {replicas: ${replicas}}\n`;
  await commit(clone, "feat: manifests", {
    [`${folder}/kustomization.yaml`]: "resources: [deployment.yaml]\n",
    [`${folder}/deployment.yaml`]: scaled(2),
  });
  await commit(clone, "feat: more of orders", { [`${folder}/deployment.yaml`]: scaled(3) });
  await publish(clone);
  openPull(fixture);
}

/** Waits for orders in dev. */
function ofOrders(more: Readonly<Record<string, string>>) {
  return { inputs: { service: "orders", environment: "dev", ...more } };
}

/** Somebody recorded that what dev runs is deployed. */
async function deployed({ gitops }: Fixture): Promise<void> {
  const sha = await git(gitops.directory, "rev-parse", "main");
  const created = new Date().toISOString();
  const status = { state: "success", description: "", logUrl: "", environmentUrl: "", created };
  const deployment = { id: 1, sha, environment: "dev", description: "", production: false, payload: {} };
  gitops.deployments.push({ ...deployment, created, statuses: [status] });
}

/** Takes orders in dev back, from a checkout as actions/checkout makes it. */
function backInDev(more: Readonly<Record<string, string>> = {}) {
  const inputs = { service: "orders", environment: "dev", reason: "500s on checkout", ...more };
  return { inputs, checkout: cloneShallow };
}

/** Promotes orders to staging, likewise. */
function toStaging(more: Readonly<Record<string, string>> = {}) {
  return { inputs: { service: "orders", to: "staging", ...more }, checkout: cloneShallow };
}

/** An image of orders that only dev runs, built of trunk's newest commit; `words` of the catalogue replaced. */
export async function deliver(
  fixture: Fixture,
  words: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { monorepo, gitops } = fixture.shop;
  const catalogue = await readFile(join(monorepo.clone, ".github/trunkline.yml"), "utf8");
  const reworded = Object.entries(words).reduce((text, [from, to]) => text.replace(from, to), catalogue);
  await commit(monorepo.clone, "chore: the catalogue", { ".github/trunkline.yml": reworded });
  await addFeature(fixture);
  const revision = await git(monorepo.clone, "rev-parse", "HEAD");
  const place = { registry: fixture.registry, clone: monorepo.clone };
  const digest = await buildImage(place, { service: "orders", tag: "1.1.0", revision });
  const path = "apps/orders/overlays/dev/kustomization.yaml";
  const overlay = await readFile(join(gitops.clone, path), "utf8");
  const text = overlay.replace("newTag: 1.0.0", "newTag: 1.1.0").replace(/sha256:[0-9a-f]{64}/, digest);
  await commit(gitops.clone, "Set orders in dev to 1.1.0", { [path]: text });
  await publish(gitops.clone);
  return digest;
}

/** The same where staging wants to know who built it, and acme/shop has said so. */
async function deliverAttested(fixture: Fixture, sigstore: Sigstore | undefined): Promise<void> {
  if (sigstore === undefined) throw new Error("nobody signs");
  await trust(fixture, sigstore);
  const digest = await deliver(fixture, { "staging: {}": "staging: { attestations: require }" });
  const bundle = await sigstore.attest(buildOn(fixture.github.serverUrl), provenanceOf(digest));
  fixture.monorepo.attestations.set(digest, [bundle as object]);
}

/** The same where there is a place to sign. */
async function deliverSigned(fixture: Fixture, sigstore: Sigstore | undefined): Promise<void> {
  if (sigstore !== undefined) await trust(fixture, sigstore);
  await deliver(fixture);
}

async function trust({ shop }: Fixture, { trustedRoot, signingConfig }: Sigstore): Promise<void> {
  const files = { "trusted_root.json": trustedRoot, "signing_config.json": signingConfig };
  await commit(shop.monorepo.clone, "chore: whom to trust", files);
}

/** What dev runs was set by an earlier run, from an earlier commit. */
async function setFromSource(fixture: Fixture): Promise<void> {
  const { monorepo, gitops } = fixture.shop;
  const before = await git(monorepo.clone, "rev-parse", "HEAD");
  await addFeature(fixture);
  const path = "apps/orders/overlays/dev/kustomization.yaml";
  const overlay = await readFile(join(gitops.clone, path), "utf8");
  const set = overlay.replace("newTag: 1.0.0", "newTag: 1.0.1");
  const digest = /sha256:[0-9a-f]{64}/.exec(set)?.[0];
  const name = /images:\n +- name: (\S+)/.exec(set)?.[1];
  const trailers = `Trunkline: set-image\nImage: ${name}:1.0.1@${digest}\nSource-Commit: ${before}`;
  await commit(gitops.clone, `Set orders in dev to 1.0.1\n\n${trailers}`, { [path]: set });
  await publish(gitops.clone);
}

/** What actions/checkout makes by default. */
async function cloneShallow({ monorepo, github }: Fixture): Promise<string> {
  const folder = await makeClone(`file://${monorepo.directory}`, join(makeFolder(), "clone"), "--depth=1");
  await git(folder, "remote", "set-url", "origin", `${github.serverUrl}/${monorepo.name}`);
  return folder;
}
