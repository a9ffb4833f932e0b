import type { Deadline } from "../ports/deadline.ts";
import type { IdentityAnswer } from "../ports/identity.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";
import { deadlineOver, endless } from "./deadline.ts";

/** Milliseconds. */
const answerWithin = 10_000;

/**
 * An OIDC token that says which workflow run this is, good for `audience` and nothing else (docs.github.com/actions/reference/security/oidc). It is a
 * secret: whoever has it is this run. Raises DEADLINE_OVER.
 */
export async function requestIdentity(
  env: EnvironmentVariables,
  audience: string,
  deadline: Deadline = endless,
): Promise<IdentityAnswer> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = "" } = env;
  if (url === "" || token === "" || !URL.canParse(url)) return { kind: "none" };
  const endpoint = new URL(url);
  endpoint.searchParams.set("audience", audience);
  const failed = (fault: string, cause?: unknown): IdentityAnswer => ({
    ...{ kind: "failed", service: endpoint.origin, fault, cause },
  });
  const began = Date.now();
  let answer: Response;
  try {
    answer = await fetch(endpoint, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
      signal: AbortSignal.any([deadline.signal, AbortSignal.timeout(answerWithin)]),
      redirect: "error",
    });
  } catch (cause) {
    if (deadline.signal.aborted) {
      const request = "give a token for this run";
      const waited = { whom: endpoint.host, request, waitedMs: Date.now() - began };
      throw deadlineOver(deadline, { ...waited, fault: "it did not answer" });
    }
    return failed("it does not answer", cause);
  }
  if (!answer.ok) return failed(`it answers with status ${answer.status}`);
  const { value } = (await answer.json().catch(() => ({}))) as { readonly value?: unknown };
  // Libraries that are handed it would print a token that they cannot read.
  if (typeof value !== "string" || !isToken(value))
    return failed("it answers with something that is not a token");
  return { kind: "token", token: value };
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
