import { openCredentials } from "../../../src/adapters/registry/auth/credentials.ts";
import { openWire } from "../../../src/adapters/registry/http/connection.ts";
import { openSession } from "../../../src/adapters/registry/http/session.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import type { Log } from "../../../src/ports/all-ports.ts";
import type { RegistryAccess } from "../../../src/ports/registry.ts";
import type { EnvironmentVariables } from "../../../src/ports/workflow-run.ts";
import { programsIn } from "../programs.ts";
import { testClock } from "./clock.ts";

export const nobody: RegistryAccess = { username: "", password: "", token: "" };
export const somebody: RegistryAccess = { username: "robot", password: "correct horse", token: "" };
export const quiet: Log = { info: () => undefined, debug: () => undefined };
export const nowhere = toDigest(`sha256:${"0".repeat(64)}`);

/** A session with a clock that does not wait, and no configuration but `env`. */
export function testSession(
  access: RegistryAccess = nobody,
  {
    silence = 20_000,
    env = {},
    log = quiet,
    mask = () => undefined,
  }: {
    silence?: number;
    env?: EnvironmentVariables;
    log?: Log;
    mask?: (secret: string) => void;
  } = {},
) {
  const clock = testClock();
  const credentials = openCredentials(access, { HOME: "/nonexistent", ...env }, programsIn(env), mask);
  return {
    clock,
    session: openSession({ wire: openWire({}, silence), clock, credentialFor: credentials, log, mask }),
  };
}

/** The code of the first Problem that the work raises, or what else it throws; undefined if it ends well. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return await work.then(
    () => undefined,
    (thrown) => problemsIn(thrown)?.[0]?.code ?? String(thrown),
  );
}

export function toDigest(text: string): Digest {
  const digest = parseDigest(text);
  if (digest === undefined) throw new Error(`${text} is no digest`);
  return digest;
}
