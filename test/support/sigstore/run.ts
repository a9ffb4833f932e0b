/** The claims of a workflow run's OIDC token that end up in its certificate (docs.github.com/actions/reference/security/oidc). */
export interface Claims {
  /** `https://github.com`. */
  readonly server: string;
  readonly issuer: string;
  readonly repository: string;
  readonly ref: string;
  /** `owner/name/.github/workflows/build.yml@ref`. */
  readonly workflow: string;
  /** Instead of a token: this. */
  readonly raw?: string;
}

/** A run of acme/shop's build on trunk, on this GitHub. */
export function buildOn(server: string, more: Partial<Claims> = {}): Claims {
  const repository = more.repository ?? "acme/shop";
  const ref = more.ref ?? "refs/heads/main";
  return {
    server,
    issuer: `${server}/_services/token`,
    repository,
    ref,
    workflow: `${repository}/.github/workflows/build.yml@${ref}`,
    ...more,
  };
}

/** An OIDC token with these claims. Nobody here checks who signed it. */
export function tokenOf(claims: Claims): string {
  if (claims.raw !== undefined) return claims.raw;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = {
    ...claims,
    iss: claims.issuer,
    aud: "sigstore",
    sub: `repo:${claims.repository}:ref:${claims.ref}`,
  };
  return `${part({ alg: "RS256", typ: "JWT" })}.${part(payload)}.${Buffer.from("signed").toString("base64url")}`;
}

export function readToken(token: string): Claims & { readonly sub: string; readonly aud: string } {
  const [, payload = ""] = token.split(".");
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as ReturnType<typeof readToken>;
}
