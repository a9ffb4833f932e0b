import { needCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import type { CommandOptions, CommandResult } from "../../ports/command.ts";
import { checkOverlays } from "./overlays.ts";
import { checkWorkspace } from "./workspace.ts";

/**
 * Compares the catalogue with the repository that it is in and with the GitOps repository. Every fault is found at once, each at its line of
 * the catalogue or its file. Raises the CATALOGUE_* faults alone: a catalogue that cannot be read can be compared with nothing.
 */
export async function check(options: CommandOptions, world: World): Promise<CommandResult> {
  const remedy = "`trunkline init` writes a first one from what it finds.";
  const catalogue = await needCatalogue(world.files, options.config, remedy);
  const { services, libraries, environments } = catalogue;
  const here = await checkWorkspace(catalogue, world.files);
  const there = await checkOverlays(catalogue, options, world);
  const names = [
    count(services.size, "service", "services"),
    count(libraries.size, "library", "libraries"),
    count(environments.size, "environment", "environments"),
  ].join(", ");
  const problems = [...here.problems, ...there.problems];
  const verdict = problems.length === 0 ? "No fault found." : `Faults: ${problems.length}.`;
  return {
    lines: [`${options.config}: ${names}`, ...here.lines, ...there.lines, verdict],
    problems,
  };
}

function count(many: number, one: string, several: string): string {
  return `${many} ${many === 1 ? one : several}`;
}
