import { problem } from "../../core/problem/problem.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";
import { requestIdentity } from "../identity-token.ts";

/** This run's OIDC token for Sigstore. Raises SIGNING_IDENTITY_MISSING where the job may not have one, SIGNING_FAILED and DEADLINE_OVER. */
export async function askIdentity(env: EnvironmentVariables, deadline?: Deadline): Promise<string> {
  const answer = await requestIdentity(env, "sigstore", deadline);
  if (answer.kind === "token") return answer.token;
  if (answer.kind === "none") throw problem("SIGNING_IDENTITY_MISSING", {});
  const { service, fault, cause } = answer;
  throw problem("SIGNING_FAILED", { service, fault }, { cause });
}
