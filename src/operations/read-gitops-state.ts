import type { Catalogue, Environment, Service } from "../core/catalogue/catalogue.ts";
import { gitopsOf, servicePlaces } from "../core/catalogue/services-in-environments.ts";
import type { Oid } from "../core/git/oid.ts";
import { isSameRepository, parseRemote, type Remote } from "../core/git/remote.ts";
import { type Deployed, imageAbsent, readDeployed } from "../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../core/manifest/manifest-formats.ts";
import { memo } from "../core/memo/memoize.ts";
import { problem, problemsIn } from "../core/problem/problem.ts";
import type { DeploymentHistory } from "../core/promotion/deployment-changes.ts";
import type { HoldsFile } from "../core/promotion/holds.ts";
import type { World } from "../ports/all-ports.ts";
import type { Repository } from "../ports/git.ts";
import { readGitopsHistory } from "./gitops-history.ts";
import { readHolds } from "./holds.ts";
import { readDeploymentFile } from "./read-overlay.ts";

/** Commits of the GitOps history that are read; what is older is told as such. */
const deepest = 10_000;

/** One service in one environment, or in one cluster of it, as Git says. */
export interface PlaceFacts {
  readonly service: string;
  readonly environment: string;
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  /** The branch that it is read from; `owner/name@branch` in another repository than the catalogue's own. */
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

/** One branch of a GitOps repository, and what lives on it. */
export interface GitopsBranch {
  readonly repository: Repository;
  /** The short name of the branch. */
  readonly name: string;
  /** The same; with its repository in front where that is not the catalogue's own. */
  readonly label: string;
  readonly tip: Oid;
  readonly services: readonly { readonly service: Service; readonly environment: Environment }[];
}

/** What the GitOps repositories say of services in environments, now and before. */
export interface GitopsPlaces {
  readonly branches: readonly GitopsBranch[];
  readonly places: readonly PlaceFacts[];
}

/**
 * Reads services in environments out of the GitOps repository: each branch by one fetch and one walk of its history. `branch` empty: as the catalogue
 * says, else the default branch. A service or an environment may have a branch or a repository of its own: `remoteOf` says where that is. Raises
 * GIT_REF_MISSING and what the remotes raise.
 */
export async function readGitopsPlaces(
  world: Pick<World, "run" | "git">,
  catalogue: Catalogue,
  remote: Remote,
  selection: {
    readonly branch: string;
    readonly services: readonly Service[];
    readonly environments: readonly Environment[];
  },
  remoteOf: (repository: string) => Promise<Remote>,
): Promise<GitopsPlaces> {
  const open = memo(
    (given: string) => given,
    async (given) => openGitops(world, given === ours ? remote : await remoteOf(given)),
  );
  const branches: GitopsBranch[] = [];
  for (const { repository: given, branch, services } of groupByBranch(catalogue, selection)) {
    const repository = await open(given);
    const { url, repository: other = url } = repository.remote;
    const name = branch || (await repository.defaultBranch());
    if (name === undefined) throw problem("GIT_REF_MISSING", { url, ref: "default branch" });
    const how = { depth: deepest, filter: "blob:limit=16k" } as const;
    const tip = await repository.fetchRef(`refs/heads/${name}`, how);
    if (tip === undefined) throw problem("GIT_REF_MISSING", { url, ref: `branch ${name}` });
    branches.push({ repository, name, label: given === ours ? name : `${other}@${name}`, tip, services });
  }
  const places: PlaceFacts[] = [];
  for (const branch of branches) places.push(...(await readPlaces(catalogue, branch)));
  return { branches, places };
}

/** The repository that the catalogue or the inputs name for everything. */
const ours = "";

/** Where the GitOps repository is the one that is checked out, what is there already is not fetched again. */
async function openGitops(world: Pick<World, "run" | "git">, remote: Remote): Promise<Repository> {
  const checkout = await world.git.checkout(world.run.directory);
  const origin = checkout?.origin === undefined ? undefined : parseRemote(checkout.origin, world.run);
  const isHere = origin !== undefined && isSameRepository(origin, remote);
  return world.git.open(remote, isHere ? { borrow: checkout } : {});
}

/** What is on the same branch of the same repository, together. A branch that is not named is the default one. */
function groupByBranch(
  catalogue: Catalogue,
  selection: Parameters<typeof readGitopsPlaces>[3],
): readonly {
  readonly repository: string;
  readonly branch: string;
  readonly services: GitopsBranch["services"];
}[] {
  const branch = selection.branch.replace(/^refs\/heads\//, "") || catalogue.gitops.branch;
  const shared = catalogue.gitops.repository;
  const declared = { ...catalogue, gitops: { ...catalogue.gitops, branch } };
  const groups = new Map<
    string,
    { repository: string; branch: string; services: { service: Service; environment: Environment }[] }
  >();
  for (const service of selection.services) {
    for (const environment of selection.environments) {
      if (service.image === undefined && environment.tracks !== "revision") continue;
      const where = gitopsOf(declared, environment, service);
      const repository = where.repository === shared ? ours : (where.repository ?? ours);
      const key = `${repository} ${where.branch ?? ""}`;
      const group = groups.get(key) ?? { repository, branch: where.branch ?? "", services: [] };
      group.services.push({ service, environment });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** A place, its file and its image, before its history is known. */
type Present = Omit<PlaceFacts, "file" | "history" | "holds"> & {
  readonly at: DeploymentFile | undefined;
  readonly image: { readonly name: string | undefined; readonly repository: string };
};

/**
 * What one branch says of all its places, now and before: one walk of its history. A place that is missing or broken is told as a fault, and never
 * ends the others.
 */
async function readPlaces(
  catalogue: Catalogue,
  { repository, label, tip, services }: GitopsBranch,
): Promise<readonly PlaceFacts[]> {
  const reader = {
    commit: tip,
    list: async (folder: string) => (await repository.list(tip, folder))?.map((entry) => entry.name),
    read: (path: string) => repository.read(tip, path),
  };
  const read = (
    await Promise.all(
      services.map(({ service, environment }) => readService(catalogue, reader, label, service, environment)),
    )
  ).flat();
  const readable = read.flatMap(({ at, ...one }) =>
    at === undefined ? [] : [{ ...one, at, file: at.file, format: at.format }],
  );
  const histories = readable.length === 0 ? [] : await readGitopsHistory(repository, tip, readable);
  const historyOf = new Map(readable.map(({ at }, index) => [at, histories[index]]));
  return Promise.all(
    read.map(async ({ at, image: _, ...place }): Promise<PlaceFacts> => {
      const history = (at && historyOf.get(at)) ?? { changes: [], whole: true };
      return { ...place, file: at?.file, history, holds: await readHolds(reader, at?.file ?? place.overlay) };
    }),
  );
}

/** A service in an environment: one place, or one for each of its clusters. */
async function readService(
  catalogue: Catalogue,
  reader: Parameters<typeof readDeploymentFile>[0],
  branch: string,
  service: Service,
  environment: Environment,
): Promise<readonly Present[]> {
  const image = { name: service.imageName, repository: service.image ?? "" };
  const bare = {
    ...{ service: service.name, environment: environment.name, cluster: "", branch, image },
    tracks: environment.tracks,
    ...{ overlay: "", entry: "", at: undefined, present: undefined, fault: undefined },
  };
  let places: ReturnType<typeof servicePlaces>;
  try {
    places = servicePlaces(catalogue, service, environment);
  } catch (thrown) {
    return [{ ...bare, fault: faultIn(thrown) }];
  }
  return Promise.all(
    places.map(async ({ cluster, overlay, format }): Promise<Present> => {
      const place = { ...bare, cluster, overlay, entry: `${format.key} ${image.name ?? ""}` };
      let at: DeploymentFile | undefined;
      try {
        at = await readDeploymentFile(reader, overlay, format);
        const present = readDeployed(at, image);
        const fault = present === undefined ? imageAbsent(at, image.name).message : undefined;
        return { ...place, at, present, fault };
      } catch (thrown) {
        return { ...place, at, fault: faultIn(thrown) };
      }
    }),
  );
}

/** What is wrong, in a sentence; anything that is no Problem is a bug of ours. */
function faultIn(thrown: unknown): string {
  const found = problemsIn(thrown);
  if (found === undefined) throw thrown;
  return found.map(({ message }) => message).join(" ");
}
