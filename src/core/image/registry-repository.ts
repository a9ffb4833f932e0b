/** A place in a registry: `ghcr.io` + `acme/orders`. */
export interface Repo {
  readonly host: string;
  readonly path: string;
}

const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const path = new RegExp(`^${component}(?:/${component})*$`);
const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * The repository that an image name without tag or digest means, as the container tools read it (distribution/reference):
 * the first part is a host if it has a dot or a colon or is `localhost`, else the image is on Docker Hub, in `library/` if
 * it is a single word. Undefined if it is no such name.
 */
export function parseRepo(name: string): Repo | undefined {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const hasHost = first === "localhost" || /[.:]/.test(first);
  const rest = hasHost ? name.slice(slash + 1) : name;
  if (!path.test(rest) || rest.length > 255) return undefined;
  if (!hasHost) return { host: "docker.io", path: slash < 0 ? `library/${rest}` : rest };
  if (!host.test(first)) return undefined;
  if (!hubAliases.includes(first.toLowerCase())) return { host: first.toLowerCase(), path: rest };
  return { host: "docker.io", path: rest.includes("/") ? rest : `library/${rest}` };
}

/** `ghcr.io/acme/orders`, as people write it. */
export function formatRepo(repo: Repo): string {
  return `${repo.host}/${repo.path}`;
}

/** `ghcr.io/acme/orders:v1` or `ghcr.io/acme/orders@sha256:…`. */
export function formatReference(repo: Repo, reference: string): string {
  return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
}

/** Names under which tools know Docker Hub. */
export const hubAliases = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/**
 * Where the registry's API is. Plain HTTP only to this very machine; Docker Hub's API has a name of its own.
 */
export function originOf(repo: Repo): string {
  if (repo.host === "docker.io") return "https://registry-1.docker.io";
  return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
}

/** Whether a host name (as `URL.hostname` has it) is this machine by its name alone. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
