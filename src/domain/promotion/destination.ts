import { formatRepo, parseRepo, type Repo } from "../oci/repo.ts";
import { problem } from "../problem.ts";

/** Where an artifact goes before Git names it. */
export interface Destination {
  /** As the overlay will write it. */
  readonly repository: string;
  readonly repo: Repo;
}

/** The place in a registry of an image name as overlays write it. Raises IMAGE_NAME_INVALID. */
export function placeOf(repository: string): Repo {
  const repo = parseRepo(repository);
  if (repo === undefined) throw problem("IMAGE_NAME_INVALID", { name: repository });
  return repo;
}

/**
 * The repository below another registry: same path, `registry.acme.com/prod` + `ghcr.io/acme/orders` is `registry.acme.com/prod/acme/orders`. Raises
 * IMAGE_NAME_INVALID.
 */
export function destinationIn(registry: string, repository: string): Destination {
  const moved = `${registry.replace(/\/+$/, "")}/${placeOf(repository).path}`;
  return { repository: moved, repo: placeOf(moved) };
}

/** Whether two names mean the same place. */
export function isSamePlace(one: Repo, other: Repo): boolean {
  return formatRepo(one) === formatRepo(other);
}
