import { formatRepo } from "../../../core/image/registry-repository.ts";
import { type Problem, problem } from "../../../core/problem/problem.ts";
import type { Authorization } from "../auth/authenticator.ts";
import { explain, secretsInHeader } from "./body.ts";
import type { Answer, Call } from "./connection.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { requestName } from "./retry.ts";

/** The Problem behind an answer that nobody expected. Reads the body. */
export async function refusal(
  access: RepositoryAccess,
  call: Call,
  answer: Answer,
  pass: Authorization,
): Promise<Problem> {
  const { host } = access.repo;
  const said = await explain(answer, secretsInHeader(call.headers.authorization));
  const rights = {
    host,
    action: access.action === "push" ? "push to" : "pull",
    repository: formatRepo(access.repo),
  };
  const isOurs = call.url.origin === access.origin;
  if (isOurs && answer.status === 401 && pass.kind === "none")
    return problem("REGISTRY_UNAUTHORISED", rights);
  if (isOurs && [401, 403].includes(answer.status))
    return problem("REGISTRY_DENIED", { ...rights, answer: said });
  if (answer.status < 300) {
    return problem("REGISTRY_NOT_A_REGISTRY", { url: call.url.origin + call.url.pathname, answer: said });
  }
  return problem("REGISTRY_REFUSED", { host, request: requestName(call), answer: said });
}
