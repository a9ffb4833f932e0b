import { parseTrailers } from "../core/commit/commit-message.ts";
import { type DeploymentTrailers, readDeploymentTrailers } from "../core/commit/deployment-trailers.ts";
import { type CommitWriter, classifyWriter } from "../core/commit/writer.ts";
import { type Oid, parseOid } from "../core/git/oid.ts";
import { type Digest, parseDigest } from "../core/image/digest.ts";
import { splitImage } from "../core/image/image.ts";
import type { Deployed, ImageName } from "../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../core/manifest/deployment-file.ts";
import type { Tip, TipCommit } from "../ports/delivery.ts";
import { readSnapshot } from "./overlay-history.ts";

/** Which image of a file is meant, and whose it is; service and environment are empty where the overlay is given by path. */
export interface DeploymentSubject {
  readonly service: string;
  readonly environment: string;
  readonly image: ImageName;
}

/** What one commit left in a file. */
export interface DeploymentStep {
  readonly commit: Oid;
  /** Committer time, milliseconds since the epoch. */
  readonly time: number;
  readonly subject: string;
  /** Undefined where the file was not there, could not be read or did not set the image. */
  readonly deployed: Deployed | undefined;
  /** The digest, in the file or else in the trailers of ours that set it; a tag where neither tells; empty for nothing. */
  readonly identity: string;
  /** A rollback of ours, or a commit that says that it reverts another. */
  readonly back: boolean;
  /** What the trailers say the image was built from; undefined where they do not. */
  readonly source: { readonly commit: Oid; readonly time: number | undefined } | undefined;
  readonly trailers: DeploymentTrailers | undefined;
  readonly writer: CommitWriter;
  readonly at: TipCommit;
}

/** The steps that were read, newest first; `whole`: there are no older ones. */
export interface DeploymentSteps {
  readonly steps: readonly DeploymentStep[];
  readonly whole: boolean;
  /** The repository itself has no more history: it is a shallow clone. */
  readonly cut: boolean;
}

/** How many changes of a file are asked for, step by step: history is fetched only as far as somebody needs it. */
const windows = [2, 6, 24, 96, 384, 1_536] as const;

/**
 * What the commits that changed a file left in it for one image, newest first, read until it is `enough` or there are no more. For many files at once
 * there is gitops-history.ts.
 */
export async function readDeploymentSteps(
  tip: Pick<Tip, "history" | "reachesFirstCommit">,
  at: DeploymentFile,
  of: DeploymentSubject,
  enough: (known: DeploymentSteps) => boolean | Promise<boolean>,
): Promise<DeploymentSteps> {
  const steps: DeploymentStep[] = [];
  for (const most of windows) {
    const commits = await tip.history(at.file, most);
    for (const commit of commits.slice(steps.length)) steps.push(await readStep(commit, at, of));
    const ended = commits.length < most;
    const cut = ended && !(await tip.reachesFirstCommit());
    const known = { steps, whole: ended && !cut, cut };
    if (ended || most === windows.at(-1) || (await enough(known))) return known;
  }
  return { steps, whole: false, cut: false };
}

async function readStep(
  commit: TipCommit,
  at: DeploymentFile,
  { service, environment, image }: DeploymentSubject,
): Promise<DeploymentStep> {
  const { oid, message, time, author, committer } = commit;
  const bytes = await commit.read();
  const deployed = bytes && readSnapshot(bytes, at, image);
  const trailers = readDeploymentTrailers(message);
  const said = service === "" ? saidAlone(message) : saidOf(trailers, service, environment);
  const isMeant = said !== undefined && (said.digest === deployed?.digest || said.tag === deployed?.tag);
  const told = isMeant ? said : undefined;
  return {
    commit: oid,
    time: time * 1_000,
    subject: message.split("\n", 1)[0] ?? "",
    deployed,
    identity: deployed === undefined ? "" : (deployed.digest ?? told?.digest ?? deployed.tag ?? ""),
    back: trailers?.action === "rollback" || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message),
    source: told?.source,
    trailers,
    writer: classifyWriter({ author, committer, message, ours: trailers !== undefined }),
    at: commit,
  };
}

interface Said {
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
  readonly source: DeploymentStep["source"];
}

function saidOf(trailers: DeploymentTrailers | undefined, service: string, environment: string) {
  const found = trailers?.deployments.find(
    (one) => one.service === service && one.environment === environment,
  );
  return found && said(found.image, found.sourceCommit, found.sourceTime);
}

/** Of an overlay given by path a commit names no service: it counts where it set one image. */
function saidAlone(message: string): Said | undefined {
  const trailers = parseTrailers(message);
  const [image, ...others] = trailers.get("image") ?? [];
  if (image === undefined || others.length > 0) return undefined;
  const time = Date.parse(trailers.get("source-time")?.[0] ?? "");
  const commit = parseOid(trailers.get("source-commit")?.[0] ?? "");
  return said(splitImage(image), commit, Number.isNaN(time) ? undefined : time);
}

function said(
  { tag, digest = "" }: { readonly tag: string | undefined; readonly digest: string | undefined },
  commit: Oid | undefined,
  time: number | undefined,
): Said {
  return { tag, digest: parseDigest(digest), source: commit && { commit, time } };
}
