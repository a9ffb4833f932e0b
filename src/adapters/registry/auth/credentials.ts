import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseRepo, type Repo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Programs } from "../../../ports/programs.ts";
import type { RegistryAccess } from "../../../ports/registry.ts";
import type { EnvironmentVariables } from "../../../ports/workflow-run.ts";
import { type Credential, credentialOf, secretsOfCredential } from "./credential.ts";
import { askHelper } from "./credential-helper.ts";
import { type DockerConfig, findCredential, parseDockerConfig } from "./docker-config.ts";

/**
 * Who we are to each repository's registry: what the step was given, but to one registry only; else docker's config, else containers'
 * auth.json, else the token for GitHub's own registry, else nobody. Helpers run once per host. Raises DOCKER_CONFIG_INVALID and
 * CREDENTIAL_HELPER_FAILED.
 */
export function openCredentials(
  access: RegistryAccess,
  env: EnvironmentVariables,
  programs: Programs,
  mask: (secret: string) => void,
): (repo: Repo) => Promise<Credential> {
  let configs: Promise<readonly DockerConfig[]> | undefined;
  const given = credentialOf(access.username, access.password);
  let home = access.registry ? parseRepo(`${access.registry.replace(/\/+$/, "")}/x`)?.host : undefined;
  const askOnce = remember((name: string, server: string, host: string) =>
    askHelper(programs, name, server, host),
  );

  async function find(repo: Repo): Promise<Credential> {
    configs ??= readConfigs(env);
    for (const found of (await configs).flatMap((config) => findCredential(config, repo))) {
      if (found.kind === "here") return found.credential;
      for (const server of found.servers) {
        const credential = await askOnce(found.name, server, repo.host);
        if (credential.kind !== "anonymous") return credential;
      }
    }
    if (access.token !== "" && repo.host === githubRegistry(env)) {
      return { kind: "basic", username: env.GITHUB_ACTOR || "token", password: access.token };
    }
    return { kind: "anonymous" };
  }

  const findOnce = remember((host: string, path: string) => find({ host, path }));
  return async (repo) => {
    home ??= repo.host;
    const isHome = given.kind !== "anonymous" && repo.host === home;
    const credential = isHome ? given : await findOnce(repo.host, repo.path);
    for (const secret of secretsOfCredential(credential)) mask(secret);
    return credential;
  };
}

/** The same function, that runs once for the same arguments. */
function remember<G extends string[], T>(work: (...given: G) => Promise<T>): (...given: G) => Promise<T> {
  const results = new Map<string, Promise<T>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const result = results.get(key) ?? work(...given);
    results.set(key, result);
    return result;
  };
}

/** The container registry that belongs to GitHub: ghcr.io, or `containers.` before the host of an own GitHub. */
function githubRegistry(env: EnvironmentVariables): string {
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const host = URL.canParse(server) ? new URL(server).host : "";
  return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}

async function readConfigs(env: EnvironmentVariables): Promise<readonly DockerConfig[]> {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const files = [
    join(env.DOCKER_CONFIG || join(home, ".docker"), "config.json"),
    ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
    ...(env.XDG_RUNTIME_DIR ? [join(env.XDG_RUNTIME_DIR, "containers", "auth.json")] : []),
    join(env.XDG_CONFIG_HOME || join(home, ".config"), "containers", "auth.json"),
  ];
  const configs = [];
  for (const path of files) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const config = parseDockerConfig(text);
    if (config === undefined) throw problem("DOCKER_CONFIG_INVALID", { path });
    configs.push(config);
  }
  return configs;
}
