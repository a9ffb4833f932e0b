import type { Run } from "../contract/run.ts";
import type { Log, World } from "../contract/world.ts";
import { clock } from "./clock.ts";
import { createDelivery } from "./delivery/delivery.ts";
import { createFiles } from "./files.ts";
import { createGit } from "./git/git.ts";

/** The real world of one run: nothing happens until a story asks for it, and what is heavy is loaded on first use. */
export function createWorld(run: Run, env: Readonly<Record<string, string | undefined>>, log: Log): World {
  const git = createGit({ environment: env, temporary: run.temporary, clock });
  const forge: World["forge"] = async (repository, token) => {
    const { createForge } = await import("./github/forge.ts");
    return createForge({ run, clock, log })(repository, token);
  };
  return {
    run,
    clock,
    log,
    git,
    forge,
    files: createFiles(run.directory, run.temporary),
    delivery: createDelivery({ git, forge, clock, log }),
    registries: {
      async open(access) {
        const { openRegistries } = await import("./registry/registries.ts");
        return openRegistries(env, clock).open(access);
      },
    },
  };
}
