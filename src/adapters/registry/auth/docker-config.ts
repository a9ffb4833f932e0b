import { hubAliases, type Repo } from "../../../core/image/registry-repository.ts";
import { type Credential, credentialOf } from "./credential.ts";

/** What docker's config.json or containers' auth.json say of credentials. */
export interface DockerConfig {
  readonly auths: Readonly<Record<string, Credential>>;
  readonly credHelpers: Readonly<Record<string, string>>;
  readonly credsStore: string;
}

/** Where a credential is: here, or with the helper `docker-credential-<name>`, asked for one of `servers`, best first. */
export type FoundCredential =
  | { readonly kind: "here"; readonly credential: Credential }
  | { readonly kind: "helper"; readonly name: string; readonly servers: readonly string[] };

/** Reads the file; undefined if it is not a JSON object. Entries that say nothing are left out. */
export function parseDockerConfig(text: string): DockerConfig | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const auths: Record<string, Credential> = {};
  for (const [key, auth] of entriesOf(json.auths)) {
    const credential = readAuth(auth);
    if (credential !== undefined) auths[key] = credential;
  }
  const credHelpers: Record<string, string> = {};
  for (const [key, name] of entriesOf(json.credHelpers))
    if (typeof name === "string") credHelpers[key] = name;
  return {
    auths,
    credHelpers,
    credsStore: typeof json.credsStore === "string" ? json.credsStore : "",
  };
}

/**
 * Where the credential for a repository may be, best first: the helper for its host, the store, then `auths`, the longest path first
 * (containers-auth.json.5). Hosts are compared whole, never in part.
 */
export function findCredential(config: DockerConfig, repo: Repo): readonly FoundCredential[] {
  const hosts = repo.host === "docker.io" ? hubAliases : [repo.host];
  const found: FoundCredential[] = [];
  for (const [key, name] of Object.entries(config.credHelpers)) {
    if (hosts.includes(placeOf(key).host)) found.push({ kind: "helper", name, servers: [key] });
  }
  if (config.credsStore !== "") {
    const servers = repo.host === "docker.io" ? [hubKey, "docker.io"] : [repo.host, `https://${repo.host}`];
    found.push({ kind: "helper", name: config.credsStore, servers });
  }
  const here = Object.entries(config.auths)
    .map(([key, credential]) => ({ ...placeOf(key), credential }))
    .filter((one) => hosts.includes(one.host))
    .filter((one) => one.path === "" || `${repo.path}/`.startsWith(`${one.path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  return [...found, ...here.map(({ credential }) => ({ kind: "here" as const, credential }))];
}

const hubKey = "https://index.docker.io/v1/";

/** Keys are hosts, hosts with a path, or whole URLs with docker's API version as the path. */
function placeOf(key: string): Repo {
  const [host = "", ...path] = key.replace(/^https?:\/\//, "").split("/");
  const joined = path.join("/").replace(/\/+$/, "");
  return { host: host.toLowerCase(), path: /^v[12]$/.test(joined) ? "" : joined };
}

function readAuth(value: unknown): Credential | undefined {
  if (!isObject(value)) return undefined;
  const text = (key: string) => (typeof value[key] === "string" ? value[key] : "");
  if (text("identitytoken") !== "") return { kind: "identity", token: text("identitytoken") };
  const decoded = new TextDecoder().decode(
    Uint8Array.from(atobSafe(text("auth")), (one) => one.charCodeAt(0)),
  );
  const colon = decoded.indexOf(":");
  const credential =
    colon > 0
      ? credentialOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ""))
      : credentialOf(text("username"), text("password"));
  return credential.kind === "anonymous" ? undefined : credential;
}

function atobSafe(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
