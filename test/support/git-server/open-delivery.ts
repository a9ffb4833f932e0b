import { createDelivery } from "../../../src/adapters/delivery/delivery.ts";
import type { Decided } from "../../../src/core/commit/delivery-decision.ts";
import type { Clock } from "../../../src/ports/all-ports.ts";
import type { Decide, Delivery } from "../../../src/ports/delivery.ts";
import { makeClock } from "../clock.ts";
import { openGit } from "./open-git.ts";

/** Our own delivery to remotes that are not on GitHub. */
export function openDelivery(
  clock: Clock = makeClock(),
  environment: Readonly<Record<string, string>> = {},
): Delivery {
  const log = { info: () => undefined, debug: () => undefined };
  const openGitHub = (repository: string) => Promise.reject(new Error(`${repository} is not on GitHub`));
  return createDelivery({ git: openGit(environment, clock), clock, log, openGitHub });
}

/** Decides to give one file these bytes, whatever it holds. */
export function writeFile(path: string, text: string): Decide<Decided> {
  return async () => ({
    decision: {
      kind: "write",
      files: new Map([[path, Buffer.from(text)]]),
      message: `set ${path}\n\nTrunkline: test`,
      proposal: {
        head: `trunkline/test/${path.replaceAll(".", "-")}`,
        title: `set ${path}`,
        body: "because",
      },
    },
  });
}
