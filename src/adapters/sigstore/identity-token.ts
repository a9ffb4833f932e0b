import { problem } from "../../core/problem/problem.ts";

/** Milliseconds. */
const answerWithin = 10_000;

/**
 * An OIDC token that says which workflow run this is, good for Sigstore and nothing else (docs.github.com/actions/reference/security/oidc).
 * Raises SIGNING_IDENTITY_MISSING where the job may not have one, and SIGNING_FAILED.
 */
export async function askIdentity(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = "" } = env;
  if (url === "" || token === "" || !URL.canParse(url)) throw problem("SIGNING_IDENTITY_MISSING", {});
  const asked = new URL(url);
  asked.searchParams.set("audience", "sigstore");
  const failed = (fault: string, cause?: unknown) =>
    problem("SIGNING_FAILED", { service: asked.origin, fault }, { cause });
  let answer: Response;
  try {
    answer = await fetch(asked, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
      signal: AbortSignal.timeout(answerWithin),
      redirect: "error",
    });
  } catch (cause) {
    throw failed("it does not answer", cause);
  }
  if (!answer.ok) throw failed(`it answers with status ${answer.status}`);
  const { value } = (await answer.json().catch(() => ({}))) as { readonly value?: unknown };
  // The signing library would print a token that it cannot read.
  if (typeof value !== "string" || !isToken(value))
    throw failed("it answers with something that is no token");
  return value;
}

function isToken(text: string): boolean {
  const [, claims = "", ...rest] = text.split(".");
  if (rest.length !== 1) return false;
  try {
    const read: unknown = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return typeof read === "object" && read !== null && "sub" in read && typeof read.sub === "string";
  } catch {
    return false;
  }
}
