import { problem } from "../../core/problem/problem.ts";
import type { EnvironmentVariables } from "../../ports/run.ts";
import { requestIdentity } from "../identity-token.ts";

/** This run's OIDC token for Sigstore. Raises SIGNING_IDENTITY_MISSING where the job may not have one, and SIGNING_FAILED. */
export async function askIdentity(env: EnvironmentVariables): Promise<string> {
  const answer = await requestIdentity(env, "sigstore");
  if (answer.kind === "token") return answer.token;
  if (answer.kind === "none") throw problem("SIGNING_IDENTITY_MISSING", {});
  const { service, fault, cause } = answer;
  throw problem("SIGNING_FAILED", { service, fault }, { cause });
}
