import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster, KubeObject } from "./cluster.ts";

interface Deployment extends KubeObject {
  readonly spec: {
    readonly replicas?: number;
    readonly paused?: boolean;
    readonly progressDeadlineSeconds?: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } };
  } & Readonly<Record<string, unknown>>;
}

/**
 * Stands in for the deployment controller, the scheduler and the kubelet. A Deployment gets a pod of its image and the status of a finished rollout; one
 * whose image is in `neverReady` keeps its old pods and after `progressDeadlineSeconds` has the status of a rollout that was given up.
 */
export function runDeployments(cluster: Cluster, neverReady: ReadonlySet<string>): { stop(): Promise<void> } {
  const seen = new Map<string, { readonly generation: number; readonly at: number; said: string }>();
  let stopped = false;
  async function look(one: Deployment): Promise<void> {
    const { uid = "", generation = 0 } = one.metadata;
    const last = seen.get(uid);
    const now = last?.generation === generation ? last : { generation, at: Date.now(), said: "" };
    seen.set(uid, now);
    const image = one.spec.template.spec.containers[0]?.image ?? "";
    const isBad = [...neverReady].some((part) => image.includes(part));
    const isOver = isBad && Date.now() - now.at > (one.spec.progressDeadlineSeconds ?? 600) * 1_000;
    const state = one.spec.paused ? "paused" : isOver ? "over" : isBad ? "starting" : "ready";
    if (now.said === state) return;
    if (state !== "paused") await runPods(cluster, one, image, state === "ready");
    const path = `/apis/apps/v1/namespaces/${one.metadata.namespace}/deployments/${one.metadata.name}/status`;
    await cluster.patch(path, { status: statusOf(one, state) });
    now.said = state;
  }
  const running = (async () => {
    for (; !stopped; await sleep(200)) {
      const list = await cluster
        .get<{ items: Deployment[] }>("/apis/apps/v1/deployments")
        .catch(() => undefined);
      // Somebody may change or remove it meanwhile: the next look sees that.
      for (const one of list?.items ?? []) await look(one).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await running;
    },
  };
}

/** As kubernetes/pkg/controller/deployment writes it, of which kstatus and Argo CD read the counts and the reasons. */
function statusOf({ spec, metadata }: Deployment, state: "ready" | "starting" | "over" | "paused"): object {
  const replicas = spec.replicas ?? 1;
  const now = new Date().toISOString().replace(/\.\d+/, "");
  const condition = (type: string, status: string, reason: string) => ({
    ...{ type, status, reason, message: reason },
    ...{ lastUpdateTime: now, lastTransitionTime: now },
  });
  const isReady = state === "ready" || state === "paused";
  const progress = {
    ready: condition("Progressing", "True", "NewReplicaSetAvailable"),
    starting: condition("Progressing", "True", "ReplicaSetUpdated"),
    over: condition("Progressing", "False", "ProgressDeadlineExceeded"),
    paused: condition("Progressing", "Unknown", "DeploymentPaused"),
  }[state];
  return {
    observedGeneration: metadata.generation,
    replicas,
    updatedReplicas: replicas,
    readyReplicas: isReady ? replicas : null,
    availableReplicas: isReady ? replicas : null,
    unavailableReplicas: isReady ? null : replicas,
    conditions: [
      isReady
        ? condition("Available", "True", "MinimumReplicasAvailable")
        : condition("Available", "False", "MinimumReplicasUnavailable"),
      progress,
    ],
  };
}

/** A pod of the image, and none of another one as soon as it is ready. */
async function runPods(cluster: Cluster, owner: Deployment, image: string, isReady: boolean): Promise<void> {
  const { namespace, name, uid } = owner.metadata;
  const pods = `/api/v1/namespaces/${namespace}/pods`;
  const own = `${name}-${createHash("sha256").update(image).digest("hex").slice(0, 8)}`;
  const list = await cluster.get<{ items: KubeObject[] }>(`${pods}?labelSelector=app%3D${name}`);
  const names = (list?.items ?? []).map((one) => one.metadata.name);
  if (!names.includes(own)) {
    const ownerReferences = [{ apiVersion: "apps/v1", kind: "Deployment", name, uid, controller: true }];
    const metadata = { name: own, labels: { app: name }, ownerReferences };
    await cluster.post(pods, {
      apiVersion: "v1",
      kind: "Pod",
      metadata,
      spec: { containers: [{ name, image }] },
    });
  }
  const status = isReady
    ? { phase: "Running", conditions: [{ type: "Ready", status: "True" }] }
    : { phase: "Pending" };
  await cluster.patch(`${pods}/${own}/status`, { status });
  if (isReady) for (const other of names) if (other !== own) await cluster.remove(`${pods}/${other}`);
}
