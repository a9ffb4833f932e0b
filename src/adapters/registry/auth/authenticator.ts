import type { Repo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import { judgeTarget } from "../http/redirect-target.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { parseChallenges } from "./challenge.ts";
import { basicHeader, type Credential } from "./credential.ts";
import { formatScopes } from "./scope.ts";
import type { TokenRequest, Tokens } from "./tokens.ts";

/** What is sent as `Authorization`. A cached one may be out of date: when it is refused, a new one may do. */
export type Authorization =
  | { readonly kind: "none" }
  | { readonly kind: "sent"; readonly header: string; readonly cached: boolean };

/** Knows how each registry authenticates. */
export interface Authenticator {
  authorization(access: RepositoryAccess): Promise<Authorization>;
  /**
   * Takes in the challenges of a 401 that was the answer to `pass`. False when there is nothing new to try. Raises
   * REGISTRY_UNSAFE_TARGET for a realm that we do not send a secret to.
   */
  learn(access: RepositoryAccess, header: string, authorization: Authorization): Promise<boolean>;
}

type AuthScheme =
  | { readonly kind: "basic" }
  | { readonly kind: "bearer"; readonly realm: URL; readonly service: string };

export function openAuthenticator(
  tokens: Tokens,
  credentialFor: (repo: Repo) => Promise<Credential>,
): Authenticator {
  const schemes = new Map<string, AuthScheme>();
  const offeredScopes = new Map<string, string>();
  const keyOfRepository = (access: RepositoryAccess) => `${access.origin}/${access.repo.path}`;

  async function tokenRequestFor(
    access: RepositoryAccess,
    scheme: AuthScheme & { kind: "bearer" },
  ): Promise<TokenRequest> {
    const scopes = formatScopes(access.scopes, offeredScopes.get(keyOfRepository(access)));
    return { ...scheme, scopes, credential: await credentialFor(access.repo) };
  }

  return {
    async authorization(access) {
      const scheme = schemes.get(access.origin);
      if (scheme === undefined) return { kind: "none" };
      if (scheme.kind === "bearer") {
        const { token, fresh } = await tokens.get(await tokenRequestFor(access, scheme));
        return { kind: "sent", header: `Bearer ${token}`, cached: !fresh };
      }
      const header = basicHeader(await credentialFor(access.repo));
      return header === undefined ? { kind: "none" } : { kind: "sent", header, cached: false };
    },
    async learn(access, header, authorization) {
      if (
        authorization.kind === "sent" &&
        authorization.header.startsWith("Bearer ") &&
        !authorization.cached
      )
        return false;
      const challenges = parseChallenges(header);
      const bearer = challenges.find((one) => one.scheme === "bearer" && one.parameters.realm !== undefined);
      if (bearer !== undefined) {
        const { realm = "", service = "", scope = "" } = bearer.parameters;
        const scheme: AuthScheme = { kind: "bearer", realm: judgeRealm(realm, access), service };
        schemes.set(access.origin, scheme);
        offeredScopes.set(keyOfRepository(access), scope);
        if (authorization.kind === "sent") tokens.drop(await tokenRequestFor(access, scheme));
        return true;
      }
      if (authorization.kind === "sent" || !challenges.some((one) => one.scheme === "basic")) return false;
      schemes.set(access.origin, { kind: "basic" });
      return (await credentialFor(access.repo)).kind !== "anonymous";
    },
  };
}

function judgeRealm(realm: string, access: RepositoryAccess): URL {
  const judged = judgeTarget(realm, access.origin);
  if (judged.kind === "allowed") return judged.url;
  throw problem("REGISTRY_UNSAFE_TARGET", { host: access.repo.host, target: realm, why: judged.why });
}
