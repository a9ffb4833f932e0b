import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import {
  deployableServices,
  environmentNamed,
  serviceNamed,
} from "../../core/catalogue/services-in-environments.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { Remote } from "../../core/git/remote.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { type GitopsBranch, readGitopsPlaces } from "../../operations/read-gitops-state.ts";
import { readSourceTrunk } from "../../operations/read-trunk-history.ts";
import type { World } from "../../ports/all-ports.ts";
import type { EnvironmentOverview } from "../../ports/github.ts";
import { askRegistry } from "./ask-registry.ts";
import { type BoardFacts, type GitHubFacts, type PlaceFacts, placeIn, placeKey } from "./board.ts";
import { compareConfigs } from "./compare-configs.ts";
import type { EnvironmentsInputs } from "./inputs.ts";

/**
 * Reads everything for the board: the GitOps branch and its history by one fetch and one walk, the trunk by another walk, and GitHub, registries
 * and configuration only where they are asked for. Raises ENVIRONMENTS_NONE, SERVICE_UNKNOWN, ENVIRONMENT_UNKNOWN and what the remote raises.
 */
export async function readBoardFacts(
  inputs: EnvironmentsInputs,
  world: World,
  catalogue: Catalogue,
): Promise<BoardFacts> {
  const { services, environments, read } = selectPlaces(inputs, catalogue);
  const given = inputs.repository || (catalogue.gitops.repository ?? "");
  const remote = await gitopsRemote(given, inputs, world);
  const selection = { branch: inputs.branch, services, environments: read };
  const { branches, places } = await readGitopsPlaces(world, catalogue, remote, selection, (other) =>
    gitopsRemote(other, inputs, world),
  );
  const now = world.clock.now();
  const registry = inputs.registry ? await askRegistry(await openRegistry(inputs, world), places) : new Map();
  const commits = new Set<Oid>();
  for (const { history } of places)
    for (const { said } of history.changes.slice(0, 1))
      if (said?.sourceCommit) commits.add(said.sourceCommit);
  for (const { revision } of registry.values()) if (revision !== undefined) commits.add(revision);
  const [source, github] = await Promise.all([
    readSourceTrunk(world, catalogue, commits, { token: inputs.githubToken, since: now - inputs.metrics }),
    inputs.health
      ? readGitHub(world, branches)
      : ({ kind: "unknown", why: "Deployments and checks were not read: set `health: true`." } as const),
  ]);
  const byKey = new Map(places.map((place) => [placeKey(place), place]));
  const before = ({ service, environment, cluster }: PlaceFacts) => {
    const [first] = catalogue.environments.get(environment)?.after ?? [];
    return first === undefined ? undefined : placeIn(byKey, { service, environment: first, cluster });
  };
  return {
    services,
    environments,
    places,
    source,
    github,
    registry,
    configs: inputs.compare.includes("config") ? await compareConfigs(branches, places, before) : new Map(),
    tips: new Map(branches.map(({ label, tip }) => [label, tip])),
    repository: remote.repository ?? remote.url,
    pages: new Map(branches.map(({ label, repository }) => [label, pageOf(world, repository.remote)])),
    sourcePage: world.run.repository === "" ? "" : `${world.run.serverUrl}/${world.run.repository}`,
    now,
  };
}

/** What is shown, and what must be read for it: the environments before those that are shown, too. */
function selectPlaces(inputs: Pick<EnvironmentsInputs, "service" | "environment">, catalogue: Catalogue) {
  const services =
    inputs.service.length > 0 && !inputs.service.includes("*")
      ? [...new Set(inputs.service)].map((name) => serviceNamed(catalogue, name))
      : deployableServices(catalogue);
  const names = new Set(inputs.environment.map((name) => environmentNamed(catalogue, name).name));
  const all = [...catalogue.environments.values()];
  const environments = names.size === 0 ? all : all.filter(({ name }) => names.has(name));
  const needed = new Set(environments.flatMap(({ name, after }) => [name, ...after]));
  if (services.length === 0 || environments.length === 0) {
    const lacking = environments.length === 0 ? "environments" : "services with an `image`";
    throw problem("ENVIRONMENTS_NONE", { lacking }, { at: { file: catalogue.file } });
  }
  return { services, environments, read: all.filter(({ name }) => needed.has(name)) };
}

/** The page of a repository on GitHub; empty for none. */
function pageOf({ run }: Pick<World, "run">, { repository }: Remote): string {
  return repository === undefined ? "" : `${run.serverUrl}/${repository}`;
}

function openRegistry(inputs: EnvironmentsInputs, world: World) {
  return world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    registry: "",
    token: inputs.githubToken,
  });
}

/** One request for each branch. What GitHub does not tell is unknown, and stops nothing. */
async function readGitHub(
  world: Pick<World, "openGitHub">,
  branches: readonly GitopsBranch[],
): Promise<GitHubFacts> {
  return recover(
    async (): Promise<GitHubFacts> => {
      const found = new Map<string, EnvironmentOverview>();
      for (const { name, label, services, repository: at } of branches) {
        const { repository, token } = at.remote;
        if (repository === undefined) continue;
        const github = await world.openGitHub(repository, token);
        const environments = [...new Set(services.map(({ environment }) => environment.name))];
        found.set(label, await github.environmentOverview(name, environments));
      }
      if (found.size > 0) return { kind: "read", branches: found };
      return { kind: "unknown", why: "The GitOps repository is not on GitHub." };
    },
    (problems) => ({ kind: "unknown", why: problems.map(({ message }) => message).join(" ") }),
  );
}
