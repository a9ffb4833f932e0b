import { originOf, type Repo } from "../../../core/image/registry-repository.ts";
import type { RegistryRight, Scope } from "../auth/scope.ts";

/** A repository and the rights that are needed there. */
export interface RepositoryAccess {
  readonly repo: Repo;
  readonly action: RegistryRight;
  /** `https://ghcr.io`. */
  readonly origin: string;
  readonly scopes: readonly Scope[];
}

/** The rights for one repository, and for reading `also` on the same host with the same token. */
export function accessTo(repo: Repo, action: RegistryRight, also?: Repo): RepositoryAccess {
  const scopes: Scope[] = [{ path: repo.path, actions: action === "push" ? ["pull", "push"] : ["pull"] }];
  if (also !== undefined) scopes.push({ path: also.path, actions: ["pull"] });
  return { repo, action, origin: originOf(repo), scopes };
}
