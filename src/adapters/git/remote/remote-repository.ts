import type { Pushed, Ref, RefUpdate } from "../../../ports/git.ts";
import type { Clock } from "../../../ports/world.ts";
import type { Objects } from "../objects/read-objects.ts";
import type { Commands } from "../process/commands.ts";
import { createFetcher, type Fetcher } from "./fetcher.ts";
import { pushRefs } from "./push.ts";
import { listRefs, readHeadRef } from "./refs.ts";

/** All that a repository says to its remote, and hears from it: each as in ports/git.ts. */
export interface RemoteSide extends Fetcher {
  refs(patterns: readonly string[]): Promise<readonly Ref[]>;
  defaultBranch(): Promise<string | undefined>;
  push(updates: readonly RefUpdate[]): Promise<Pushed>;
}

/** `holes`: what is borrowed may lack trees. */
export function createRemoteSide(git: Commands, clock: Clock, objects: Objects, holes: boolean): RemoteSide {
  return {
    ...createFetcher(git, clock, objects, holes),
    refs: (patterns) => listRefs(git, clock, patterns),
    defaultBranch: async () => (await readHeadRef(git, clock))?.slice("refs/heads/".length),
    push: (updates) => pushRefs(git, objects, clock, updates),
  };
}
