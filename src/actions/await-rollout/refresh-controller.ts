import { problem, problemsIn } from "../../core/problem/problem.ts";
import type { World } from "../../ports/all-ports.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";

type Options = Pick<AwaitRolloutInputs, "receiver" | "receiverSecret">;
type Neighbours = Pick<World, "http" | "run" | "identity" | "log">;

/**
 * Calls a Flux Receiver so that it looks at Git now (fluxcd.io/flux/components/notification/receivers): signed with the secret (`generic-hmac`), else with
 * this run's own OIDC token (`generic-oidc`), else unsigned (`generic`, whose path is the secret). What goes wrong is a warning, since Flux comes by itself
 * later. Gives the warnings. The body says nothing that Flux reads.
 */
export async function callReceiver(
  options: Options,
  { http, run, identity, log }: Neighbours,
): Promise<readonly string[]> {
  const { receiver } = options;
  if (receiver === undefined) return [];
  const body = JSON.stringify({ repository: run.repository, run: run.id });
  const { headers, how, warnings } = await authenticate(options, identity, body);
  log.info(`Calling the Flux Receiver (${how}).`);
  try {
    const { status } = await http.request(receiver, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    if (status >= 200 && status < 300) return warnings;
    const { message, hint } = problem("AWAIT_RECEIVER_REFUSED", { answer: `status ${status}`, how });
    return [...warnings, `${message} ${hint}`];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    return [...warnings, ...found.map(({ message }) => `${message} The action still waits for the rollout.`)];
  }
}

async function authenticate({ receiverSecret }: Options, identity: Neighbours["identity"], body: string) {
  if (receiverSecret !== "") {
    const { createHmac } = process.getBuiltinModule("node:crypto");
    const signature = createHmac("sha256", receiverSecret).update(body).digest("hex");
    return { headers: { "x-signature": `sha256=${signature}` }, how: "signed with its secret", warnings: [] };
  }
  // The audience that notification-controller expects unless the Receiver names another one.
  const answer = await identity("notification-controller");
  if (answer.kind === "token") {
    const headers = { authorization: `Bearer ${answer.token}` };
    return { headers, how: "with this run's OIDC token", warnings: [] };
  }
  const fault =
    answer.kind === "none" ? undefined : `${answer.service} gives no OIDC token: ${answer.fault}.`;
  return { headers: {}, how: "unsigned", warnings: fault === undefined ? [] : [fault] };
}
