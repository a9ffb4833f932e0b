import * as v from "valibot";
import { problem } from "../../../core/problem/problem.ts";
import { recover } from "../../../core/problem/recover-from-problem.ts";
import type { Programs } from "../../../ports/programs.ts";
import { type Credential, credentialOf } from "./credential.ts";

/** Milliseconds; a helper may ask a cloud's token service. */
const answerWithin = 60_000;

/** What a helper prints (docker-credential-helpers, "credentials.Credentials"). */
const answerSchema = v.object({ Username: v.optional(v.string(), ""), Secret: v.optional(v.string(), "") });

/**
 * What `docker-credential-<name> get` has for a server: the server on stdin, `{"Username", "Secret"}` on stdout (the protocol of
 * docker-credential-helpers). Anonymous if it has nothing. `host` is how the user knows the server. Raises CREDENTIAL_HELPER_FAILED.
 */
export async function askHelper(
  programs: Programs,
  name: string,
  server: string,
  host: string,
): Promise<Credential> {
  const file = `docker-credential-${name}`;
  const failed = (fault: string, cause?: unknown) =>
    problem("CREDENTIAL_HELPER_FAILED", { helper: file, host, fault }, { cause });
  // A file on PATH, never a path.
  if (!/^[\w.-]+$/.test(name)) throw failed("its name is not the name of a program");
  const how = { input: `${server}\n`, quiet: true, timeoutMs: answerWithin };
  const { code, stdout, stderr } = await recover(
    () => programs.run(file, ["get"], how),
    ([fault]) => {
      throw failed(fault?.message.replace(/\.$/, "") ?? "", fault);
    },
  );
  const output = Buffer.from(stdout).toString("utf8");
  if (code !== 0) {
    // Helpers tell their faults on stdout.
    if (/credentials not found/i.test(output)) return { kind: "anonymous" };
    throw failed((output.trim() || stderr.trim()).slice(0, 200) || `it ended with ${code}`);
  }
  // Neither its output nor a parser's words about it are quoted: they may hold the secret.
  const answer = v.safeParse(answerSchema, parseJson(output));
  if (!answer.success) throw failed("its answer is not the JSON of a credential");
  return credentialOf(answer.output.Username, answer.output.Secret);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
