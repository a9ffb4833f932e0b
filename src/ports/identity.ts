/** What the runner's OIDC provider says to the request for a token that tells which workflow run this is. */
export type IdentityAnswer =
  | { readonly kind: "token"; readonly token: string }
  /** The job has no `id-token: write`, or this is no runner. */
  | { readonly kind: "none" }
  /** `service`: the provider's address; `fault`: what is wrong, as the end of a sentence. */
  | { readonly kind: "failed"; readonly service: string; readonly fault: string; readonly cause: unknown };
