import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { rolloutRights, rolloutRun } from "../support/rollout.ts";
import { runAction } from "../support/runner/action.ts";
import type { Ran } from "../support/runner/process.ts";
import type { Files } from "../support/scratch/folder.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { runDeployments } from "./deployments.ts";
import { type StatusReceiver, startStatusReceiver } from "./status-receiver.ts";

/** The examples, with a cluster that runs their GitOps repository. */
export interface E2eWorld {
  readonly fixture: Fixture;
  readonly cluster: Cluster;
  readonly receiver: StatusReceiver;
  /** Address of the GitOps repository, and a token that may read it. */
  readonly repository: string;
  readonly readToken: string;
  /** Builds a version of orders; a bad one never becomes ready. Gives its digest. */
  build(tag: string, how?: { readonly bad: boolean }): Promise<string>;
  /** Our set-image: a built version into an environment. Gives the commit. */
  setImage(environment: string, tag: string, digest: string): Promise<string>;
  /** Our await-rollout for orders in dev, as a step of a job. */
  wait(inputs: Readonly<Record<string, string>>): Promise<Ran>;
  /** Somebody else commits to the GitOps repository. Gives the commit. */
  change(message: string, files: Files): Promise<string>;
  /** The image of the Deployment in an environment, as the cluster has it. */
  running(environment: string): Promise<string>;
  stop(): Promise<void>;
}

/** `files`: changes to the GitOps repository of the examples before anything runs; undefined deletes. */
export async function openWorld(files: (repository: string) => Files): Promise<E2eWorld> {
  const fixture = await openExamples({ registry: "real", bundled: true });
  const { monorepo, gitops } = fixture.shop;
  const repository = `${fixture.github.serverUrl}/${fixture.gitops.name}.git`;
  const deployment = "apps/orders/base/deployment.yaml";
  const base = readFileSync(join(gitops.clone, deployment), "utf8");
  const only = (environment: string) =>
    `namespace: shop-${environment}\nresources: [../../apps/orders/overlays/${environment}]\n`;
  async function change(message: string, changed: Files): Promise<string> {
    await git(gitops.clone, "pull", "--quiet", "--rebase", "origin", "main");
    const made = await commit(gitops.clone, message, changed);
    await publish(gitops.clone);
    return made;
  }
  await change("A rollout is given up after six seconds", {
    [deployment]: base.replace(/^spec:$/m, "spec:\n  progressDeadlineSeconds: 6"),
    "environments/dev/kustomization.yaml": only("dev"),
    "environments/staging/kustomization.yaml": only("staging"),
    ...files(repository),
  });
  const cluster = await startCluster();
  const receiver = await startStatusReceiver(fixture.gitops);
  const neverReady = new Set<string>();
  const deployments = runDeployments(cluster, neverReady);

  async function step(action: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
    const sha = await git(monorepo.clone, "rev-parse", "HEAD");
    const token = fixture.token({ contents: "read", actions: "read" });
    return runAction(join(root, "actions", action), {
      workspace: monorepo.clone,
      run: { ...rolloutRun(fixture, "acme/shop", sha), token },
      inputs: { service: "orders", "gitops-token": fixture.token(rolloutRights), ...inputs },
    });
  }

  return {
    fixture,
    cluster,
    receiver,
    repository,
    readToken: fixture.token({ contents: "read" }),
    async build(tag, { bad } = { bad: false }) {
      await commit(monorepo.clone, `feat(orders): ${tag}`, { [`services/orders/${tag}.js`]: "export {};\n" });
      await publish(monorepo.clone);
      const revision = await git(monorepo.clone, "rev-parse", "HEAD");
      const place = { registry: fixture.registry, clone: monorepo.clone };
      const digest = await buildImage(place, { service: "orders", tag, revision });
      if (bad) neverReady.add(digest);
      return digest;
    },
    async setImage(environment, tag, digest) {
      const image = `${fixture.registry}/acme/orders:${tag}@${digest}`;
      const set = await step("set-image", { environment, image });
      if (set.outputs.commit === undefined || set.exit !== 0) throw new Error(set.log);
      return set.outputs.commit;
    },
    wait: (inputs) => step("await-rollout", { environment: "dev", ...inputs }),
    change,
    async running(environment) {
      const found = await cluster.get<{
        readonly spec: { readonly template: { readonly spec: { readonly containers: { image: string }[] } } };
      }>(`/apis/apps/v1/namespaces/shop-${environment}/deployments/orders`);
      return found?.spec.template.spec.containers[0]?.image ?? "";
    },
    async stop() {
      await deployments.stop();
      await receiver.stop();
      await cluster.stop();
      await fixture.close();
    },
  };
}

const noise = ["managedFields", "history"];

/** Keeps objects of a run as golden data where RECORD is set, by name; ports are made the same in every recording. */
export function recorder(folder: string): { take(name: string, object: object): void } {
  const target = join(root, "test/fixtures", folder);
  return {
    take(name, object) {
      if (process.env.RECORD === undefined) return;
      mkdirSync(target, { recursive: true });
      const text = name.endsWith(".jsonl")
        ? (object as object[]).map((one) => `${JSON.stringify(one)}\n`).join("")
        : `${JSON.stringify(object, (key, value) => (noise.includes(key) ? undefined : value), 2)}\n`;
      writeFileSync(
        join(target, name),
        text
          .replace(/http:\/\/127\.0\.0\.1:\d+\/acme\/k8s-configs/g, "https://github.com/acme/k8s-configs")
          .replace(/127\.0\.0\.1:\d+\/acme/g, "ghcr.io/acme"),
      );
    },
  };
}
