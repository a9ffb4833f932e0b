import type { Repo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import { judgeTarget } from "../http/redirect-target.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import { parseChallenges } from "./challenge.ts";
import { basicHeader, type Credential } from "./credential.ts";
import { formatScopes } from "./scope.ts";
import type { Tokens, TokenWish } from "./tokens.ts";

/** What is sent as `Authorization`. A spare one came out of the cache: when it is refused, a new one may do. */
export type Authorization =
  | { readonly kind: "none" }
  | { readonly kind: "sent"; readonly header: string; readonly spare: boolean };

/** Knows how each registry wants us to say who we are. */
export interface Authenticator {
  pass(site: RepositoryAccess): Promise<Authorization>;
  /**
   * Takes in the challenges of a 401 that was the answer to `pass`. False when there is nothing new to try. Raises
   * REGISTRY_UNSAFE_TARGET for a realm that we do not send a secret to.
   */
  learn(site: RepositoryAccess, header: string, pass: Authorization): Promise<boolean>;
}

type Manner =
  | { readonly kind: "basic" }
  | { readonly kind: "bearer"; readonly realm: URL; readonly service: string };

export function openAuthenticator(
  tokens: Tokens,
  credentialFor: (repo: Repo) => Promise<Credential>,
): Authenticator {
  const manners = new Map<string, Manner>();
  const offers = new Map<string, string>();
  const placeOf = (site: RepositoryAccess) => `${site.origin}/${site.repo.path}`;

  async function wishFor(site: RepositoryAccess, manner: Manner & { kind: "bearer" }): Promise<TokenWish> {
    const scopes = formatScopes(site.scopes, offers.get(placeOf(site)));
    return { ...manner, scopes, credential: await credentialFor(site.repo) };
  }

  return {
    async pass(site) {
      const manner = manners.get(site.origin);
      if (manner === undefined) return { kind: "none" };
      if (manner.kind === "bearer") {
        const { token, fresh } = await tokens.get(await wishFor(site, manner));
        return { kind: "sent", header: `Bearer ${token}`, spare: !fresh };
      }
      const header = basicHeader(await credentialFor(site.repo));
      return header === undefined ? { kind: "none" } : { kind: "sent", header, spare: false };
    },
    async learn(site, header, pass) {
      if (pass.kind === "sent" && pass.header.startsWith("Bearer ") && !pass.spare) return false;
      const challenges = parseChallenges(header);
      const bearer = challenges.find((one) => one.scheme === "bearer" && one.parameters.realm !== undefined);
      if (bearer !== undefined) {
        const { realm = "", service = "", scope = "" } = bearer.parameters;
        const manner: Manner = { kind: "bearer", realm: judgeRealm(realm, site), service };
        manners.set(site.origin, manner);
        offers.set(placeOf(site), scope);
        if (pass.kind === "sent") tokens.drop(await wishFor(site, manner));
        return true;
      }
      if (pass.kind === "sent" || !challenges.some((one) => one.scheme === "basic")) return false;
      manners.set(site.origin, { kind: "basic" });
      return (await credentialFor(site.repo)).kind !== "anonymous";
    },
  };
}

function judgeRealm(realm: string, site: RepositoryAccess): URL {
  const judged = judgeTarget(realm, site.origin);
  if (judged.kind === "allowed") return judged.url;
  throw problem("REGISTRY_UNSAFE_TARGET", { host: site.repo.host, target: realm, why: judged.why });
}
