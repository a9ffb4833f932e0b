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

/** The `Authorization` of HTTP Basic (RFC 7617, UTF-8); undefined for who has no password. */
export function basicHeader(credential: Credential): string | undefined {
  if (credential.kind === "anonymous") return undefined;
  const [name, word] =
    credential.kind === "basic" ? [credential.username, credential.password] : ["<token>", credential.token];
  return `Basic ${Buffer.from(`${name}:${word}`).toString("base64")}`;
}

/** All that nobody may see of a credential: what it holds, and what it is sent as. */
export function secretsOfCredential(credential: Credential): readonly string[] {
  if (credential.kind === "anonymous") return [];
  const word = credential.kind === "basic" ? credential.password : credential.token;
  return [word, basicHeader(credential)?.slice("Basic ".length) ?? ""].filter((one) => one !== "");
}
