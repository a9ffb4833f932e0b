import { originOf, type Repo } from "../../domain/oci/repo.ts";
import type { Action, Scope } from "../../domain/oci/scope.ts";

/** A repository and the rights that are needed there. */
export interface Site {
  readonly repo: Repo;
  readonly action: Action;
  /** `https://ghcr.io`. */
  readonly origin: string;
  readonly scopes: readonly Scope[];
}

/** The rights for one repository, and for reading `also` on the same host with the same token. */
export function siteOf(repo: Repo, action: Action, also?: Repo): Site {
  const scopes: Scope[] = [{ path: repo.path, actions: action === "push" ? ["pull", "push"] : ["pull"] }];
  if (also !== undefined) scopes.push({ path: also.path, actions: ["pull"] });
  return { repo, action, origin: originOf(repo), scopes };
}
