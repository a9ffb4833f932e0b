import type { Notice } from "../../core/action/result.ts";
import { objectFormatOf } from "../../core/git/compute-object-id.ts";
import { parseOid } from "../../core/git/oid.ts";
import type { Remote } from "../../core/git/remote.ts";
import type { Clock, Log } from "../../ports/all-ports.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { Git } from "../../ports/git.ts";
import type { Programs } from "../../ports/programs.ts";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";
import { endless } from "../deadline.ts";
import { run } from "../process.ts";
import { readCheckout } from "./checkout.ts";
import { createCommands } from "./process/commands.ts";
import { gitEnvironment, isHttpAlone } from "./process/environment.ts";
import { makeRepository } from "./process/private-repository.ts";
import { createRepository } from "./repository.ts";

/** What git needs of the outside: the step's environment, a folder for what it makes (RUNNER_TEMP), and the time. */
export interface GitContext {
  readonly environment: EnvironmentVariables;
  readonly temporary: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Signs with gpg. */
  readonly programs: Programs;
  /** Told where a repository has moved to. */
  readonly notice?: (notice: Notice) => void;
  /** That of the run. By default there is none. */
  readonly deadline?: Deadline;
}

/** Git as ports/git.ts wants it, through the `git` on PATH (2.32 or newer). */
export function createGit(context: GitContext): Git {
  const { environment, temporary, clock, log, programs, notice, deadline = endless } = context;
  return {
    async open(remote, { borrow, like, direct, until = () => clock.now() + deadline.left() } = {}) {
      const format = objectFormatOf(borrow?.head ?? like);
      const commands = createCommands(makeRepository(temporary, format, borrow), remote, environment, {
        log,
        clock,
        ...(notice === undefined ? {} : { notice }),
        until,
        signal: deadline.signal,
      });
      const settings =
        direct === true && isHttpAlone(remote, environment)
          ? { clock, signal: deadline.signal, borrows: borrow !== undefined }
          : undefined;
      if (settings !== undefined) await loadDirect(remote);
      return createRepository(commands, clock, borrow?.treeless === true, settings);
    },
    async openSigner(key, passphrase) {
      const { openSigner } = await import("./signer.ts");
      return openSigner(key, passphrase, { environment, temporary, programs });
    },
    checkout: (directory) =>
      readCheckout(directory, async (gitDirectory) => {
        const args = [`--git-dir=${gitDirectory}`, "rev-parse", "--verify", "--quiet", "HEAD"];
        const command = { file: "git", args, environment: gitEnvironment(environment, "/dev/null", []) };
        return parseOid((await run({ ...command, input: "" })).stdout.toString().trim());
      }),
  };
}

/** All that a question over HTTP takes: so that the first one is sent as soon as it is asked. */
async function loadDirect({ url }: Remote): Promise<void> {
  await Promise.all([
    import("./remote/remote-repository.ts"),
    import("./smart-http/fetch-and-push.ts"),
    /^https:/i.test(url) ? import("node:https") : import("node:http"),
  ]);
}
