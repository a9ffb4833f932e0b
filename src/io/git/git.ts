import type { Git } from "../../contract/git.ts";
import type { Clock } from "../../contract/world.ts";
import { parseOid } from "../../domain/oid.ts";
import { run } from "../process.ts";
import { readCheckout } from "./checkout.ts";
import { createCommands } from "./commands.ts";
import { type Environment, gitEnvironment } from "./environment.ts";
import { makeRepository } from "./private-repository.ts";
import { createRepository } from "./repository.ts";

/** What git needs of its surroundings: the step's environment, a folder for what it makes (RUNNER_TEMP), and the time. */
export interface Surroundings {
  readonly environment: Environment;
  readonly temporary: string;
  readonly clock: Clock;
}

/** Git as contract/git.ts wants it, through the `git` on PATH (2.32 or newer). */
export function createGit({ environment, temporary, clock }: Surroundings): Git {
  return {
    async open(remote, { borrow, like, until = () => Number.POSITIVE_INFINITY } = {}) {
      const format = (borrow?.head ?? like)?.length === 64 ? "sha256" : "sha1";
      const commands = createCommands(makeRepository(temporary, format, borrow), remote, environment, until);
      return createRepository(commands, clock, borrow?.treeless === true);
    },
    async openSigner(key, passphrase) {
      const { openSigner } = await import("./signer.ts");
      return openSigner(key, passphrase, { environment, temporary });
    },
    checkout: (directory) =>
      readCheckout(directory, async (gitDirectory) => {
        const args = [`--git-dir=${gitDirectory}`, "rev-parse", "--verify", "--quiet", "HEAD"];
        const asked = { file: "git", args, environment: gitEnvironment(environment, "/dev/null", []) };
        return parseOid((await run({ ...asked, input: "" })).stdout.toString().trim());
      }),
  };
}
