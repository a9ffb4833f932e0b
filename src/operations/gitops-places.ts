import type { Catalogue, Environment, Service } from "../core/catalogue/catalogue.ts";
import type { Oid } from "../core/git/oid.ts";
import { isSameRepository, parseRemote, type Remote } from "../core/git/remote.ts";
import { type Deployed, imageAbsent, readDeployed } from "../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../core/manifest/deployment-file.ts";
import { problem, problemsIn } from "../core/problem/problem.ts";
import type { DeploymentHistory } from "../core/promotion/deployment-changes.ts";
import type { HoldsFile } from "../core/promotion/holds.ts";
import { pathEndAt } from "../core/promotion/promotion-path.ts";
import type { Repository } from "../ports/git.ts";
import type { World } from "../ports/world.ts";
import { type DeploymentPlace, readGitopsHistory } from "./gitops-history.ts";
import { readHolds } from "./holds.ts";
import { readDeploymentFile } from "./read-overlay.ts";

/** Commits of the GitOps history that are read; what is older is told as such. */
const deepest = 10_000;

/** One service in one environment, as Git says. */
export interface PlaceFacts {
  readonly service: string;
  readonly environment: string;
  readonly branch: string;
  /** Where its file is or should be. */
  readonly overlay: string;
  /** Undefined where there is none. */
  readonly file: string | undefined;
  /** Path or prefix in the file that says which image is meant; with the file it names one entry. */
  readonly entry: string;
  readonly tracks: "image" | "revision";
  readonly present: Deployed | undefined;
  /** Why nothing is known: a sentence; undefined where something is. */
  readonly fault: string | undefined;
  readonly history: DeploymentHistory;
  /** The files of holds that cover it. */
  readonly holds: readonly HoldsFile[];
}

/** What the GitOps repository says of services in environments, now and before. */
export interface GitopsPlaces {
  readonly repository: Repository;
  readonly branches: readonly BranchPlaces[];
  readonly places: readonly PlaceFacts[];
}

/**
 * Reads services in environments out of the GitOps repository: each branch by one fetch and one walk of its history. `branch` empty: as the catalogue
 * says, else the default branch. Raises GIT_REF_MISSING and what the remote raises.
 */
export async function readGitopsPlaces(
  world: Pick<World, "run" | "git">,
  catalogue: Catalogue,
  remote: Remote,
  asked: {
    readonly branch: string;
    readonly services: readonly Service[];
    readonly environments: readonly Environment[];
  },
): Promise<GitopsPlaces> {
  const repository = await openGitops(world, remote);
  const branches = await findBranches(
    repository,
    asked.branch,
    catalogue,
    asked.services,
    asked.environments,
  );
  const places: PlaceFacts[] = [];
  for (const branch of branches) places.push(...(await readPlaces(repository, catalogue, branch)));
  return { repository, branches, places };
}

/** Where the GitOps repository is the one that is checked out, what is there already is not fetched again. */
async function openGitops(world: Pick<World, "run" | "git">, remote: Remote): Promise<Repository> {
  const checkout = await world.git.checkout(world.run.directory);
  const origin = checkout?.origin === undefined ? undefined : parseRemote(checkout.origin, world.run);
  const isHere = origin !== undefined && isSameRepository(origin, remote);
  return world.git.open(remote, isHere ? { borrow: checkout } : {});
}

async function findBranches(
  repository: Repository,
  given: string,
  catalogue: Catalogue,
  services: readonly Service[],
  environments: readonly Environment[],
): Promise<readonly BranchPlaces[]> {
  const shared =
    given.replace(/^refs\/heads\//, "") || (catalogue.gitops.branch ?? (await repository.defaultBranch()));
  const groups = new Map<string, Environment[]>();
  for (const environment of environments) {
    const name = environment.branch ?? shared;
    if (name === undefined)
      throw problem("GIT_REF_MISSING", { url: repository.remote.url, ref: "default branch" });
    groups.set(name, [...(groups.get(name) ?? []), environment]);
  }
  const branches: BranchPlaces[] = [];
  for (const [name, group] of groups) {
    const how = { depth: deepest, filter: "blob:limit=16k" } as const;
    const tip = await repository.fetchRef(`refs/heads/${name}`, how);
    if (tip === undefined)
      throw problem("GIT_REF_MISSING", { url: repository.remote.url, ref: `branch ${name}` });
    const places = services.flatMap((service) =>
      group
        .filter(({ tracks }) => service.image !== undefined || tracks === "revision")
        .map((environment) => ({ service, environment })),
    );
    branches.push({ name, tip, places });
  }
  return branches;
}

/** One branch of the GitOps repository, and what lives on it. */
export interface BranchPlaces {
  readonly name: string;
  readonly tip: Oid;
  readonly places: readonly { readonly service: Service; readonly environment: Environment }[];
}

/**
 * What one branch says of all its places, now and before: one walk of its history. A place that is missing or broken is told as a fault, and never
 * ends the others.
 */
async function readPlaces(
  repository: Repository,
  catalogue: Catalogue,
  { name: branch, tip, places }: BranchPlaces,
): Promise<readonly PlaceFacts[]> {
  const reader = {
    commit: tip,
    list: async (folder: string) => (await repository.list(tip, folder))?.map((entry) => entry.name),
    read: (path: string) => repository.read(tip, path),
  };
  const read = await Promise.all(
    places.map(async ({ service, environment }) => {
      const image = { name: service.imageName, repository: service.image ?? "" };
      let at: DeploymentFile | undefined;
      const bare = {
        service: service.name,
        environment: environment.name,
        branch,
        tracks: environment.tracks,
      };
      try {
        const { overlay, format } = pathEndAt(catalogue, service, environment);
        const entry = `${format.key} ${image.name ?? ""}`;
        try {
          at = await readDeploymentFile(reader, overlay, format);
          const present = readDeployed(at, image);
          const fault = present === undefined ? imageAbsent(at, image.name).message : undefined;
          return { ...bare, overlay, entry, at, image, present, fault };
        } catch (thrown) {
          return { ...bare, overlay, entry, at, image, present: undefined, fault: faultIn(thrown) };
        }
      } catch (thrown) {
        return { ...bare, overlay: "", entry: "", at, image, present: undefined, fault: faultIn(thrown) };
      }
    }),
  );
  const known = read.flatMap(({ at, service, environment, image, present }) =>
    at === undefined ? [] : [{ service, environment, file: at.file, format: at.format, image, present }],
  );
  const histories = await readHistories(repository, tip, known);
  return Promise.all(
    read.map(async ({ at, image: _, ...place }): Promise<PlaceFacts> => {
      const index = known.findIndex(
        (one) => one.service === place.service && one.environment === place.environment,
      );
      return {
        ...place,
        file: at?.file,
        history: histories[index] ?? { changes: [], whole: true },
        holds: await readHolds(reader, at?.file ?? place.overlay),
      };
    }),
  );
}

function readHistories(repository: Repository, tip: Oid, places: readonly DeploymentPlace[]) {
  return places.length === 0 ? Promise.resolve([]) : readGitopsHistory(repository, tip, places);
}

/** What is wrong, in a sentence; anything that is no Problem is a bug of ours. */
function faultIn(thrown: unknown): string {
  const found = problemsIn(thrown);
  if (found === undefined) throw thrown;
  return found.map(({ message }) => message).join(" ");
}
