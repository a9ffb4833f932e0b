import type { Oid } from "../../../core/git/oid.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { Pushed, Ref, RefUpdate } from "../../../ports/git.ts";
import type { Objects } from "../objects/read-objects.ts";
import type { Commands } from "../process/commands.ts";
import type { Direct } from "../smart-http/fetch-and-push.ts";
import { createFetcher, type Fetcher } from "./fetcher.ts";
import { pushRefs, readReport, refuseRewrite } from "./push.ts";
import { listRefs, readHeadRef } from "./refs.ts";

/** All that a repository says to its remote, and hears from it: each as in ports/git.ts. */
export interface RemoteSide extends Fetcher {
  refs(patterns: readonly string[]): Promise<readonly Ref[]>;
  defaultBranch(): Promise<string | undefined>;
  /** `written`: what was made here. */
  push(updates: readonly RefUpdate[], written?: ReadonlySet<Oid>): Promise<Pushed>;
}

/** `holes`: what is borrowed may lack trees. `direct` is asked before git is. */
export function createRemoteSide(
  git: Commands,
  clock: Clock,
  objects: Objects,
  holes: boolean,
  direct?: Direct,
): RemoteSide {
  return {
    ...createFetcher(git, clock, objects, holes, direct),
    refs: (patterns) => listRefs(git, clock, patterns),
    defaultBranch: async () =>
      ((await direct?.headRef()) ?? (await readHeadRef(git, clock)))?.slice("refs/heads/".length),
    async push(updates, written = new Set()) {
      for (const update of updates) await refuseRewrite(git, objects, update);
      const report = await direct?.push(updates, written);
      return report === undefined ? pushRefs(git, clock, updates) : readReport(updates, report);
    },
  };
}
