import { problem, problemsIn } from "../../core/problem/problem.ts";
import type { World } from "../../ports/world.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";

/**
 * Calls a Flux Receiver so that it looks at Git now: signed with the secret (`generic-hmac`). What goes wrong is a warning, since Flux comes by
 * itself later. Gives the warnings. The body says nothing that Flux reads.
 */
export async function wakeReceiver(
  { receiver, receiverSecret }: Pick<AwaitRolloutInputs, "receiver" | "receiverSecret">,
  { http, run }: Pick<World, "http" | "run">,
): Promise<readonly string[]> {
  if (receiver === undefined) return [];
  const body = JSON.stringify({ repository: run.repository, run: run.id });
  const { createHmac } = process.getBuiltinModule("node:crypto");
  const signature = createHmac("sha256", receiverSecret).update(body).digest("hex");
  try {
    const { status } = await http.request(receiver, {
      method: "POST",
      headers: { "content-type": "application/json", "x-signature": `sha256=${signature}` },
      body,
    });
    if (status >= 200 && status < 300) return [];
    const { message, hint } = problem("AWAIT_RECEIVER_REFUSED", { answer: `status ${status}` });
    return [`${message} ${hint}`];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    return found.map(({ message }) => `${message} The rollout is waited for all the same.`);
  }
}
