import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cluster, makeNamespace, makeSubfolder } from "./cluster.ts";
import { cache, freePorts, isHealthy, type Program, startProgram } from "./programs.ts";

/** Where Flux finds the GitOps repository, and where its controllers post their events. */
export interface FluxSetting {
  readonly repository: string;
  /** A token that may read it. */
  readonly token: string;
  readonly events: string;
}

/** Starts source-controller and kustomize-controller, and gives them the GitRepository `fleet` in `flux-system`. */
export async function startFlux(
  cluster: Cluster,
  { repository, token, events }: FluxSetting,
): Promise<{ stop(): Promise<void> }> {
  const crds = join(cache, "crds", "flux");
  for (const file of readdirSync(crds)) await cluster.apply(readFileSync(join(crds, file), "utf8"));
  await makeNamespace(cluster, "flux-system");
  const ports = await freePorts(
    "sourceMetrics",
    "sourceHealth",
    "artifacts",
    "kustomizeMetrics",
    "kustomizeHealth",
  );
  const artifacts = `127.0.0.1:${ports.artifacts}`;
  const start = (
    name: string,
    metrics: string,
    health: string,
    ...more: readonly string[]
  ): Promise<Program> =>
    startProgram({
      name,
      command: join(cache, "bin", name),
      args: [
        ...["--watch-all-namespaces", "--enable-leader-election=false", "--events-addr", `${events}/`],
        ...["--metrics-addr", `127.0.0.1:${metrics}`, "--health-addr", `127.0.0.1:${health}`],
        ...more,
      ],
      env: {
        KUBECONFIG: cluster.kubeconfig("default"),
        RUNTIME_NAMESPACE: "flux-system",
        TMPDIR: makeSubfolder(cluster, name, "tmp"),
        TUF_ROOT: makeSubfolder(cluster, name, "sigstore"),
      },
      folder: cluster.folder,
      isUp: () => isHealthy(`http://127.0.0.1:${health}/readyz`),
    });
  const source = await start(
    ...(["source-controller", ports.sourceMetrics, ports.sourceHealth] as const),
    ...["--storage-path", makeSubfolder(cluster, "artifacts")],
    ...["--storage-addr", artifacts, "--storage-adv-addr", artifacts],
  );
  const kustomize = await start("kustomize-controller", ports.kustomizeMetrics, ports.kustomizeHealth);
  await cluster.apply(`apiVersion: v1
kind: Secret
metadata: { name: fleet, namespace: flux-system }
stringData: { username: x-access-token, password: ${JSON.stringify(token)} }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec:
  interval: 2s
  url: ${repository}
  ref: { branch: main }
  secretRef: { name: fleet }
`);
  return {
    async stop() {
      await kustomize.stop();
      await source.stop();
    },
  };
}
