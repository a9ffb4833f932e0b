import type { Catalogue, Environment, Service } from "../../core/catalogue/catalogue.ts";
import type { Oid } from "../../core/git/oid.ts";
import { imageAbsent, readDeployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/deployment-file.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { pathEndAt } from "../../core/promotion/promotion-path.ts";
import { type DeploymentPlace, readGitopsHistory } from "../../operations/gitops-history.ts";
import { readHolds } from "../../operations/holds.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Repository } from "../../ports/git.ts";
import type { PlaceFacts } from "./board.ts";

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
export async function readPlaces(
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
