import type { Catalogue, Environment, Service } from "../../core/catalogue/catalogue.ts";
import { type ServicePlace, servicePlaces } from "../../core/catalogue/services-in-environments.ts";
import { parseTrailers } from "../../core/commit/commit-message.ts";
import { type Oid, parseOid, short } from "../../core/git/oid.ts";
import type { Digest } from "../../core/image/digest.ts";
import { type Deployed, type ImageName, readDeployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { matchOf } from "../../core/promotion/deployment-interval.ts";
import { overlayCommits, readSnapshot } from "../../operations/overlay-history.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Repository } from "../../ports/git.ts";

/** What is waited for: one service in one environment, as one commit of the GitOps repository sets it. */
export interface RolloutTarget {
  /** Of an overlay that is given by path its image. */
  readonly service: string;
  /** Of an overlay that is given by path that path. */
  readonly environment: string;
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  /** As people call it: the service, with its cluster where there is one. */
  readonly name: string;
  /** Folder or file, as the catalogue names it. */
  readonly overlay: string;
  readonly at: DeploymentFile;
  readonly image: ImageName;
  readonly deployed: Deployed;
  readonly commit: Oid;
  /** The commit that set the present value, which may be an earlier one; that of the tip where it is not known. */
  readonly setBy: Oid;
  /** When it was made, milliseconds since the epoch. */
  readonly commitTime: number;
  /** What the environment had before; undefined where that is not known. */
  readonly previous: Digest | undefined;
  /** The commit that the artifact was built from, as the trailers say; empty where they do not. */
  readonly source: string;
}

/** Which place of a service is waited for, and what must be there. */
export interface TargetRequest {
  /** Empty for an overlay that is given by path. */
  readonly service: string;
  readonly environment: string;
  readonly image: ImageName;
  readonly place: ServicePlace;
  readonly commit: Oid | undefined;
  readonly digest: Digest | undefined;
}

/** How far back the change is looked for that set the present value. */
const most = 64;

/**
 * What one place of a service waits for. Without a commit it is the one that set the present value at the tip. Raises AWAIT_NOT_SET, AWAIT_DIGEST_OTHER,
 * and what overlays raise.
 */
export async function readTarget(
  tip: Tip,
  repository: () => Promise<Repository>,
  { service, environment, image, place: { cluster, overlay, format }, commit, digest }: TargetRequest,
): Promise<RolloutTarget> {
  const from = commit === undefined ? tip : readerAt(await repository(), commit);
  const at = await readDeploymentFile(from, overlay, format);
  const deployed = readDeployed(at, image);
  const named = service || image.name || deployed?.repository.split("/").at(-1) || overlay;
  const where = { file: at.file, service: named, commit: short(from.commit) };
  if (deployed === undefined || (deployed.digest === undefined && deployed.tag === undefined))
    throw problem("AWAIT_NOT_SET", { ...where, environment: environment || overlay });
  if (digest !== undefined && deployed.digest !== digest) {
    const found = deployed.digest ?? `the tag ${deployed.tag}`;
    throw problem("AWAIT_DIGEST_OTHER", { ...where, found, digest });
  }
  const history = await readChange(tip, at, image, deployed, commit);
  return {
    service: named,
    environment: environment || overlay,
    cluster,
    name: cluster === "" ? named : `${named} (${cluster})`,
    overlay,
    at,
    image,
    deployed,
    ...history,
  };
}

/** One place of a service of the catalogue. */
export function requestFor(
  service: Service,
  environment: Environment,
  place: ServicePlace,
): Pick<TargetRequest, "service" | "environment" | "image" | "place"> {
  const image = { name: service.imageName, repository: service.image ?? "" };
  return { service: service.name, environment: environment.name, image, place };
}

/**
 * Every place of an environment whose present value `commit` set. An overlay that is missing or broken is none of them. Raises AWAIT_NOTHING_SET where
 * there is none.
 */
export async function readTargetsSetBy(
  tip: Tip,
  repository: () => Promise<Repository>,
  catalogue: Catalogue,
  environment: Environment,
  commit: Oid,
): Promise<readonly RolloutTarget[]> {
  const targets: RolloutTarget[] = [];
  for (const service of catalogue.services.values()) {
    if (service.image === undefined && environment.tracks === "image") continue;
    for (const place of servicePlaces(catalogue, service, environment)) {
      const request = { ...requestFor(service, environment, place), commit, digest: undefined };
      const target = await recover(
        () => readTarget(tip, repository, request),
        () => undefined,
      );
      if (target?.setBy === commit) targets.push(target);
    }
  }
  if (targets.length > 0) return targets;
  throw problem("AWAIT_NOTHING_SET", { commit: short(commit), environment: environment.name });
}

/** A commit as something to read from. */
export function readerAt(repository: Repository, commit: Oid): Pick<Tip, "commit" | "list" | "read"> {
  return {
    commit,
    list: async (folder) => (await repository.list(commit, folder))?.map(({ name }) => name),
    read: (path) => repository.read(commit, path),
  };
}

/** The change that set the artifact: the given commit, else the newest one, and what was there before. */
async function readChange(
  tip: Tip,
  at: DeploymentFile,
  image: ImageName,
  deployed: Deployed,
  commit: Oid | undefined,
): Promise<Pick<RolloutTarget, "commit" | "setBy" | "commitTime" | "previous" | "source">> {
  let found: { readonly oid: Oid; readonly time: number; readonly message: string } | undefined;
  let read = 0;
  for await (const change of overlayCommits(tip, at.file)) {
    const bytes = await change.read();
    const before = bytes === undefined ? undefined : readSnapshot(bytes, at, image);
    if (matchOf(before, deployed) === "proof") found = change;
    else if (found !== undefined) {
      return { ...changeOf(found, commit), previous: before?.digest };
    }
    read += 1;
    if (read === most) break;
  }
  return { ...changeOf(found ?? { oid: tip.commit, time: 0, message: "" }, commit), previous: undefined };
}

function changeOf(
  { oid, time, message }: { readonly oid: Oid; readonly time: number; readonly message: string },
  commit: Oid | undefined,
): Pick<RolloutTarget, "commit" | "setBy" | "commitTime" | "source"> {
  const source = parseOid(parseTrailers(message).get("source-commit")?.[0] ?? "") ?? "";
  return { commit: commit ?? oid, setBy: oid, commitTime: time * 1_000, source };
}
