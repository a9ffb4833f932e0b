import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import type { Signer } from "../../ports/git.ts";
import type { ProgramResult, Programs } from "../../ports/programs.ts";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";
import { tellingLines } from "./protocol/push-output.ts";

/** The agent's socket is in the home, and the name of a socket has at most 107 bytes (unix(7)). */
const longestHome = 80;

/** Milliseconds. */
const answerWithin = 60_000;

/**
 * An OpenPGP key in a GNUPGHOME of its own (0700), which is gone, with its agent, when the signer is closed. No secret is in an argument,
 * a variable or a file outside it (gpg(1): --batch, --pinentry-mode loopback, --passphrase-fd). Raises RELEASE_SIGNING_FAILED.
 */
export async function openSigner(
  key: string,
  passphrase: string,
  {
    environment,
    temporary,
    programs,
  }: {
    readonly environment: EnvironmentVariables;
    readonly temporary: string;
    readonly programs: Programs;
  },
): Promise<Signer> {
  const folder = temporary.length > longestHome ? tmpdir() : temporary;
  const home = await mkdtemp(join(folder, "gnupg-"));
  await chmod(home, 0o700);
  const env = { PATH: environment.PATH ?? "", HOME: home, GNUPGHOME: home, LC_ALL: "C" };
  const how = { env, directory: home, quiet: true, timeoutMs: answerWithin };
  const close = async () => {
    const args = ["--homedir", home, "--kill", "all"];
    await programs.run("gpgconf", args, how).catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const gpg = async (args: readonly string[], input: string): Promise<ProgramResult> => {
    const common = ["--batch", "--no-tty", "--pinentry-mode", "loopback"];
    const ended = await recover(
      () => programs.run("gpg", [...common, ...args], { ...how, input }),
      ([fault]) => {
        throw problem("RELEASE_SIGNING_FAILED", { answer: fault?.message ?? "" }, { cause: fault });
      },
    );
    if (ended.code === 0) return ended;
    throw problem("RELEASE_SIGNING_FAILED", { answer: tellingLines(ended.stderr) });
  };
  try {
    // The agent would otherwise measure for seconds how well to protect a copy that is gone right away.
    await put(home, "gpg-agent.conf", "s2k-count 65536\n");
    await gpg(["--passphrase-fd", "0", "--import", await put(home, "key", key)], `${passphrase}\n`);
    await rm(join(home, "key"));
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    close,
    async sign(content) {
      const file = await put(home, "content", content);
      const action = ["--armor", "--detach-sign", "--output", "-", file];
      const { stdout } = await gpg(["--passphrase-fd", "0", ...action], `${passphrase}\n`);
      return Buffer.from(stdout).toString();
    },
  };
}

async function put(home: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(home, name);
  await writeFile(path, content, { mode: 0o600 });
  return path;
}
