import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseAllDocuments } from "yaml";
import { makeFolder } from "../support/scratch/folder.ts";
import { cache, freePorts, isHealthy, startProgram } from "./programs.ts";

/** An object of the API, as far as tests look into it. */
export type KubeObject = { readonly kind: string; readonly metadata: Metadata } & Readonly<
  Record<string, unknown>
>;

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly generation?: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** kube-apiserver over etcd on the loopback, without nodes: nobody runs anything. */
export interface Cluster {
  readonly folder: string;
  /** Path of a kubeconfig for the administrator. */
  kubeconfig(namespace: string): string;
  /** The object or list at a path; undefined where there is none. */
  get<T = KubeObject>(path: string): Promise<T | undefined>;
  post(path: string, object: object): Promise<void>;
  /** A JSON merge patch. */
  patch(path: string, change: object): Promise<void>;
  remove(path: string): Promise<void>;
  /** Server-side apply of each document of a YAML text. */
  apply(yaml: string): Promise<void>;
  stop(): Promise<void>;
}

const token = "administrator";

/** Starts etcd (of Debian's `etcd-server`) and the API server: about five seconds. */
export async function startCluster(): Promise<Cluster> {
  const folder = makeFolder();
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const keys = { private: join(folder, "sa.key"), public: join(folder, "sa.pub") };
  writeFileSync(keys.private, privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(keys.public, publicKey.export({ type: "spki", format: "pem" }));
  writeFileSync(join(folder, "tokens.csv"), `${token},admin,admin,system:masters\n`);
  // This etcd cannot be told not to wait for the disk.
  const data = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "trunkline-etcd-"));
  const ports = await freePorts("client", "peer", "api");
  const [client, peer] = [ports.client, ports.peer].map((port) => `http://127.0.0.1:${port}`);
  const etcd = await startProgram({
    name: "etcd",
    command: "etcd",
    args: [
      ...["--name", "e2e", "--data-dir", data, "--log-level", "warn"],
      ...["--listen-client-urls", `${client}`, "--advertise-client-urls", `${client}`],
      ...["--listen-peer-urls", `${peer}`, "--initial-advertise-peer-urls", `${peer}`],
      ...["--initial-cluster", `e2e=${peer}`],
    ],
    folder,
    isUp: () => isHealthy(`${client}/health`),
  });
  const { call, close } = createClient(`https://127.0.0.1:${ports.api}`);
  const server = await startProgram({
    name: "kube-apiserver",
    command: join(cache, "bin", "kube-apiserver"),
    args: [
      ...["--etcd-servers", `${client}`, "--bind-address", "127.0.0.1", "--advertise-address", "127.0.0.1"],
      ...["--secure-port", ports.api, "--cert-dir", join(folder, "certificates")],
      ...["--endpoint-reconciler-type", "none", "--service-cluster-ip-range", "10.0.0.0/24"],
      ...["--service-account-issuer", "https://kubernetes.default.svc"],
      ...["--service-account-key-file", keys.public, "--service-account-signing-key-file", keys.private],
      ...["--token-auth-file", join(folder, "tokens.csv"), "--authorization-mode", "AlwaysAllow"],
      // Nobody makes the service accounts that pods would want.
      ...["--disable-admission-plugins", "ServiceAccount"],
    ],
    folder,
    isUp: async () => (await call("GET", "/api/v1/namespaces/default")).status === 200,
  });

  async function send(method: string, path: string, body?: object, type?: string): Promise<string> {
    const answer = await call(method, path, body && JSON.stringify(body), type);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text;
  }
  const resources = new Map<string, readonly Resource[]>();
  async function pathOf({ apiVersion, kind, metadata }: Applied): Promise<string> {
    const root = apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    for (let tries = 0; tries < 100; tries += 1) {
      const found = resources.get(root)?.find((one) => one.kind === kind && !one.name.includes("/"));
      const place = found?.namespaced ? `/namespaces/${metadata.namespace ?? "default"}` : "";
      if (found !== undefined) return `${root}${place}/${found.name}/${metadata.name}`;
      const { status, text } = await call("GET", root);
      if (status === 200) resources.set(root, (JSON.parse(text) as { resources: Resource[] }).resources);
      // A CRD is served a moment after it was made.
      await sleep(100);
    }
    throw new Error(`the API server knows no ${kind} of ${apiVersion}`);
  }

  return {
    folder,
    kubeconfig(namespace) {
      const path = join(folder, `kubeconfig-${namespace}`);
      const config = {
        apiVersion: "v1",
        kind: "Config",
        "current-context": "e2e",
        contexts: [{ name: "e2e", context: { cluster: "e2e", user: "e2e", namespace } }],
        clusters: [
          {
            name: "e2e",
            cluster: { server: `https://127.0.0.1:${ports.api}`, "insecure-skip-tls-verify": true },
          },
        ],
        users: [{ name: "e2e", user: { token } }],
      };
      writeFileSync(path, JSON.stringify(config));
      return path;
    },
    async get<T>(path: string) {
      const { status, text } = await call("GET", path);
      return status === 200 ? (JSON.parse(text) as T) : undefined;
    },
    post: async (path, object) => void (await send("POST", path, object)),
    patch: async (path, change) => void (await send("PATCH", path, change, "application/merge-patch+json")),
    remove: async (path) => void (await send("DELETE", path, { gracePeriodSeconds: 0 })),
    async apply(yaml) {
      for (const document of parseAllDocuments(yaml)) {
        const object = document.toJS() as Applied | null;
        if (object === null) continue;
        const path = `${await pathOf(object)}?fieldManager=e2e&force=true`;
        await send("PATCH", path, object, "application/apply-patch+yaml");
      }
    },
    async stop() {
      close();
      await server.stop();
      await etcd.stop();
      const { rmSync } = await import("node:fs");
      rmSync(data, { recursive: true, force: true });
    },
  };
}

interface Resource {
  readonly kind: string;
  readonly name: string;
  readonly namespaced: boolean;
}

interface Applied {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** The server signs its own certificate, on this machine and for this run: there is nothing to check it with. */
function createClient(origin: string) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  return {
    close: () => agent.destroy(),
    call: (method: string, path: string, body?: string, type = "application/json") =>
      new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
        const headers = { authorization: `Bearer ${token}`, "content-type": type };
        const asked = request(`${origin}${path}`, { method, agent, headers }, (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (chunk: string) => {
            text += chunk;
          });
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
          answer.on("error", reject);
        });
        asked.on("error", reject);
        asked.end(body);
      }),
  };
}

/** Looks every 100 ms until `found` gives something; raises with `what` after `seconds`. */
export async function until<T>(
  what: string,
  found: () => Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(100)) {
    const value = await found();
    if (value !== undefined && value !== false) return value;
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

/** Makes a namespace; nothing where it is there. */
export async function makeNamespace(cluster: Cluster, name: string): Promise<void> {
  await cluster.apply(`apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name} }\n`);
}

export function makeSubfolder(cluster: Cluster, ...names: readonly string[]): string {
  const folder = join(cluster.folder, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
