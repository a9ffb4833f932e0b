import { problem } from "../problem/problem.ts";
import { formatRepo, parseRepo, type Repo } from "./registry-repository.ts";

/** The place in a registry of an image name as overlays write it. Raises IMAGE_NAME_INVALID. */
export function registryRepository(repository: string): Repo {
  const repo = parseRepo(repository);
  if (repo === undefined) throw problem("IMAGE_NAME_INVALID", { name: repository });
  return repo;
}

/**
 * Where an image goes in the registry of an environment: below it, under the path that the service's own `image` has (empty: that of the image
 * itself), whatever registries it came through. What is below that registry already stays. Raises IMAGE_NAME_INVALID.
 */
export function targetRepository(registry: string, repository: string, own: string): string {
  const base = registry.replace(/\/+$/, "");
  if (repository.startsWith(`${base}/`)) return repository;
  const { path } = registryRepository(repository);
  const home = own === "" ? path : registryRepository(own).path;
  const moved = `${base}/${path === home || path.endsWith(`/${home}`) ? home : path}`;
  registryRepository(moved);
  return moved;
}

/** Whether two names mean the same place. */
export function isSamePlace(one: Repo, other: Repo): boolean {
  return formatRepo(one) === formatRepo(other);
}
