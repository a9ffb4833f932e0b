import type { World } from "../../contract/world.ts";
import { createBranches } from "./branches.ts";
import { openClient } from "./client.ts";
import { createEvidence } from "./evidence.ts";
import type { Surroundings } from "./persist.ts";
import { createPullRequests } from "./pull-requests.ts";
import { createRefs } from "./refs.ts";
import { createReleases } from "./releases.ts";

/** GitHub, or a GitHub Enterprise Server, as the run's URLs say. Octokit is loaded when a repository is first opened. */
export function createForge(around: Surroundings): World["forge"] {
  return async (repository, token) => {
    const client = await openClient(repository, token, around);
    return {
      ...createPullRequests(client),
      ...createReleases(client),
      ...createBranches(client),
      ...createRefs(client),
      ...createEvidence(client),
    };
  };
}
