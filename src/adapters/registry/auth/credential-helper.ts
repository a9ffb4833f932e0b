import { problem } from "../../../core/problem/problem.ts";
import type { EnvironmentVariables } from "../../../ports/run.ts";
import { run } from "../../process.ts";
import { type Credential, credentialOf } from "./credential.ts";

/**
 * What `docker-credential-<name> get` has for a server: the server on stdin, `{"Username", "Secret"}` on stdout (the protocol of
 * docker-credential-helpers). Anonymous if it has nothing. `host` is how the user knows the server. Raises CREDENTIAL_HELPER_FAILED.
 */
export async function askHelper(
  name: string,
  server: string,
  host: string,
  env: EnvironmentVariables,
): Promise<Credential> {
  const file = `docker-credential-${name}`;
  const failed = (fault: string, cause?: unknown) =>
    problem("CREDENTIAL_HELPER_FAILED", { helper: file, host, fault }, { cause });
  // A file on PATH, never a path.
  if (!/^[\w.-]+$/.test(name)) throw failed("its name is not the name of a program");
  const environment = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { code, stdout, stderr } = await run({
    file,
    args: ["get"],
    environment,
    input: `${server}\n`,
  }).catch((fault: Error) => {
    throw failed(fault.message, fault);
  });
  const output = stdout.toString("utf8");
  if (code !== 0) {
    // Helpers tell their faults on stdout.
    if (/credentials not found/i.test(output)) return { kind: "anonymous" };
    throw failed((output.trim() || stderr.toString("utf8").trim()).slice(0, 200) || `it ended with ${code}`);
  }
  try {
    const { Username, Secret } = JSON.parse(output) as { Username?: string; Secret?: string };
    return credentialOf(Username ?? "", Secret ?? "");
  } catch {
    // Neither its output nor the parser's words about it: they may hold the secret.
    throw failed("its answer is not JSON");
  }
}
