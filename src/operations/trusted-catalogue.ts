import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { resolvePath } from "../core/path/repository-path.ts";
import { problem } from "../core/problem/problem.ts";
import type { World } from "../ports/all-ports.ts";
import { openSource } from "./compare-commits.ts";
import { loadCatalogue } from "./load-catalogue.ts";

/** Events that run with the rights of the default branch and may have the code of anybody checked out. */
const foreign: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * The catalogue that decides about gates; undefined where there is none. It is the workspace's, but for events that may carry code of others:
 * then it is the one on the default branch, so that nobody takes a gate away with a pull request. Raises every CATALOGUE_* fault at once,
 * CATALOGUE_UNTRUSTED where the default branch cannot be told, and what the fetch raises.
 */
export async function loadTrustedCatalogue(
  world: Pick<World, "run" | "files" | "git" | "log">,
  inputs: { readonly config: string; readonly workingDirectory: string; readonly githubToken: string },
): Promise<Catalogue | undefined> {
  const { run, files, log } = world;
  if (!foreign.includes(run.event.name)) return loadCatalogue(files, inputs.config);
  const repository = await openSource(world, inputs.githubToken)();
  const branch = await repository.defaultBranch();
  const tip = branch && (await repository.fetchRef(`refs/heads/${branch}`, { depth: 1, filter: "tree:0" }));
  const path = resolvePath("", `${inputs.workingDirectory}/${inputs.config}`);
  if (!tip || path === undefined) {
    throw problem("CATALOGUE_UNTRUSTED", { event: run.event.name, path: inputs.config });
  }
  log.info(
    `The catalogue is read from ${branch}: a run on ${run.event.name} may have checked out code of somebody else.`,
  );
  const bytes = await repository.read(tip, path);
  const text = bytes && new TextDecoder().decode(bytes);
  return loadCatalogue({ read: async () => text }, inputs.config);
}
