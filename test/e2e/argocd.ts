import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../support/examples.ts";
import { listen } from "../support/registry/running.ts";
import { type Cluster, makeNamespace, makeSubfolder, until } from "./cluster.ts";
import { cache, freePorts, isHealthy, type Program, startProgram } from "./programs.ts";

/** Where Argo CD finds the GitOps repository, and where its notifications controller posts commit statuses. */
export interface ArgoCdSetting {
  readonly repository: string;
  /** A token that may read it. */
  readonly token: string;
  readonly statuses: string;
}

export interface RunningArgoCd {
  readonly url: string;
  /** The administrator's. */
  readonly token: string;
  stop(): Promise<void>;
}

/** Starts Argo CD: redis, repository server, application controller, API server and notifications controller. */
export async function startArgoCdPrograms(
  cluster: Cluster,
  { repository, token, statuses }: ArgoCdSetting,
): Promise<RunningArgoCd> {
  const crds = join(cache, "crds", "argocd");
  for (const file of readdirSync(crds)) await cluster.apply(readFileSync(join(crds, file), "utf8"));
  await makeNamespace(cluster, "argocd");
  await cluster.apply(
    configuration(repository, token, statuses, readFileSync(join(cluster.folder, "sa.key"), "utf8")),
  );
  const ports = await freePorts(
    ...(["redis", "repo", "repoMetrics", "controller", "api", "apiMetrics", "notifications"] as const),
  );
  const redis = await startProgram({
    name: "redis",
    command: "redis-server",
    args: ["--port", ports.redis, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    folder: cluster.folder,
    isUp: async () => readFileSync(join(cluster.folder, "redis.log"), "utf8").includes("accept connections"),
  });
  const own = makeSubfolder(cluster, "argo");
  const paths = {
    ARGOCD_TLS_DATA_PATH: makeSubfolder(cluster, "argo", "tls"),
    ARGOCD_SSH_DATA_PATH: makeSubfolder(cluster, "argo", "ssh"),
    ARGOCD_GNUPGHOME: makeSubfolder(cluster, "argo", "gpg", "keys"),
    ARGOCD_GPG_DATA_PATH: makeSubfolder(cluster, "argo", "gpg", "source"),
    ARGOCD_PLUGINSOCKFILEPATH: makeSubfolder(cluster, "argo", "plugins"),
    ARGOCD_ASK_PASS_SOCK: join(own, "ask-pass.sock"),
    // Git asks the program `argocd` for the password of the repository.
    PATH: `${join(cache, "bin")}:${process.env.PATH}`,
    TMPDIR: makeSubfolder(cluster, "argo", "tmp"),
  };
  writeFileSync(join(own, "ssh", "ssh_known_hosts"), "");
  const start = (name: string, health: string, ...args: readonly string[]): Promise<Program> =>
    startProgram({
      name,
      command: join(cache, "bin", "argocd"),
      args,
      env: {
        ...paths,
        ARGOCD_BINARY_NAME: name,
        KUBECONFIG: cluster.kubeconfig("argocd"),
        // `https://kubernetes.default.svc` is what the kubeconfig names.
        ARGOCD_FAKE_IN_CLUSTER: "true",
        // How long the repository server keeps what a branch points to.
        ARGOCD_RECONCILIATION_TIMEOUT: "5s",
        ARGOCD_GPG_ENABLED: "false",
        HOSTNAME: "argocd-application-controller-0",
      },
      folder: cluster.folder,
      isUp: () => isHealthy(`http://127.0.0.1:${health}`),
    });
  const repo = ["127.0.0.1", ports.repo].join(":");
  const behind = ["--redis", `127.0.0.1:${ports.redis}`, "--repo-server", repo, "--repo-server-plaintext"];
  const programs = [
    redis,
    await start(
      ...(["argocd-repo-server", `${ports.repoMetrics}/healthz`] as const),
      ...["--address", "127.0.0.1", "--port", ports.repo, "--disable-tls"],
      ...["--metrics-address", "127.0.0.1", "--metrics-port", ports.repoMetrics],
      ...["--redis", `127.0.0.1:${ports.redis}`],
    ),
    await start(
      ...(["argocd-application-controller", `${ports.controller}/healthz`] as const),
      ...["--namespace", "argocd", "--metrics-port", ports.controller],
      ...["--app-resync", "10", "--app-resync-jitter", "0", ...behind],
    ),
    await start(
      ...(["argocd-server", `${ports.api}/healthz`] as const),
      ...["--namespace", "argocd", "--insecure", "--address", "127.0.0.1", "--port", ports.api],
      ...["--metrics-address", "127.0.0.1", "--metrics-port", ports.apiMetrics],
      ...["--dex-server", "http://127.0.0.1:1", ...behind],
    ),
    await start(
      ...(["argocd-notifications", `${ports.notifications}/metrics`] as const),
      ...["--namespace", "argocd", "--metrics-port", ports.notifications],
      ...["--argocd-repo-server", repo, "--argocd-repo-server-plaintext"],
    ),
  ];
  const url = `http://127.0.0.1:${ports.api}`;
  return {
    url,
    token: await signIn(cluster, url),
    async stop() {
      for (const program of programs.reverse()) await program.stop();
    },
  };
}

/** The server makes the administrator's first password itself. */
async function signIn(cluster: Cluster, url: string): Promise<string> {
  const path = "/api/v1/namespaces/argocd/secrets/argocd-initial-admin-secret";
  const secret = await until("the administrator's password", () =>
    cluster.get<{ readonly data: { readonly password: string } }>(path),
  );
  const password = Buffer.from(secret.data.password, "base64").toString();
  const answer = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "admin", password }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`Argo CD does not let the administrator in: ${answer.status}`);
  return token;
}

/** What passed between a client and Argo CD's API; times are milliseconds since the epoch. */
export interface Passed {
  readonly url: string;
  /** When each request came that is no stream. */
  readonly looks: readonly number[];
  /** When a stream told of the application, and the health that it had. */
  readonly told: readonly { readonly at: number; readonly health: string }[];
  streams(): number;
  stop(): Promise<void>;
}

/** Listens in front of a server, passes everything on, and keeps when it passed. */
export async function listenBefore(server: string): Promise<Passed> {
  const looks: number[] = [];
  const told: { at: number; health: string }[] = [];
  let streams = 0;
  const relay = createServer((asked, answer) => {
    const isStream = asked.url?.includes("/stream/") ?? false;
    if (isStream) streams += 1;
    else looks.push(Date.now());
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? "", server), { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      let line = "";
      got.setEncoding("utf8").on("data", (chunk: string) => {
        answer.write(chunk);
        const [rest = "", ...whole] = `${line}${chunk}`.split("\n").reverse();
        line = rest;
        for (const one of isStream ? whole.reverse() : []) {
          const event = JSON.parse(one) as Told;
          told.push({ at: Date.now(), health: event.result?.application.status.health.status ?? "" });
        }
      });
      got.on("end", () => answer.end());
    });
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.pipe(onward);
  });
  const { host, stop } = await listen(relay);
  return { url: `http://${host}`, looks, told, streams: () => streams, stop };
}

interface Told {
  readonly result?: {
    readonly application: { readonly status: { readonly health: { readonly status?: string } } };
  };
}

/** What an installation's manifests would hold, the repository's credentials, and notifications as the README of await-rollout has them. */
function configuration(repository: string, token: string, statuses: string, privateKey: string): string {
  const part = "app.kubernetes.io/part-of: argocd";
  const notifications = {
    context: "argocdUrl: https://argocd.example.com\n",
    "service.github": `appID: 1\ninstallationID: 1\nprivateKey: $github-privateKey\nenterpriseBaseURL: ${statuses}\n`,
    ...recommended(),
    subscriptions: JSON.stringify([{ recipients: ["github"], triggers: ["trunkline"] }]),
  };
  const object = (kind: string, name: string, more: object, labels = part) =>
    JSON.stringify({
      apiVersion: "v1",
      kind,
      metadata: { name, namespace: "argocd", labels: Object.fromEntries([labels.split(": ")]) },
      ...more,
    });
  return [
    object("ConfigMap", "argocd-cm", { data: { "timeout.reconciliation": "10s" } }),
    object("ConfigMap", "argocd-rbac-cm", { data: {} }),
    object("Secret", "argocd-secret", { type: "Opaque" }),
    object("ConfigMap", "argocd-notifications-cm", { data: notifications }),
    object("Secret", "argocd-notifications-secret", { stringData: { "github-privateKey": privateKey } }),
    object(
      ...(["Secret", "fleet"] as const),
      { stringData: { type: "git", url: repository, username: "x-access-token", password: token } },
      "argocd.argoproj.io/secret-type: repository",
    ),
    "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: default, namespace: argocd }\nspec:\n  sourceRepos: ['*']\n  destinations: [{ namespace: '*', server: '*' }]\n  clusterResourceWhitelist: [{ group: '*', kind: '*' }]\n",
  ].join("\n---\n");
}

/** The template and the trigger of the README, word for word. */
function recommended(): Readonly<Record<string, string>> {
  const readme = readFileSync(join(root, "actions/await-rollout/README.md"), "utf8");
  const [, text] = /```yaml\n( {2}template\.trunkline:[\s\S]*?)```/.exec(readme) ?? [];
  if (text === undefined) throw new Error("the README recommends no template");
  return parse(text) as Record<string, string>;
}
