/** Who we are to one registry. */
export type Credential =
  | { readonly kind: "anonymous" }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  /** A refresh token, to be exchanged at the token server (docker's `identitytoken`). */
  | { readonly kind: "identity"; readonly token: string };

/** The same credential always gives the same text; for cache keys only. */
export function keyOf(credential: Credential): string {
  return JSON.stringify(Object.values(credential));
}

/** A user name and password as tools hand them over: the name `<token>` says that the password is a refresh token. */
export function credentialOf(username: string, password: string): Credential {
  if (username === "" && password === "") return { kind: "anonymous" };
  if (username === "<token>") return { kind: "identity", token: password };
  return { kind: "basic", username, password };
}
