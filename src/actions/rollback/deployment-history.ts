import { parseTrailers } from "../../core/commit/commit-message.ts";
import { type CommitWriter, classifyWriter } from "../../core/commit/commit-writer.ts";
import { type DeploymentTrailers, readDeploymentTrailers } from "../../core/commit/deployment-trailers.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { type Digest, parseDigest } from "../../core/image/digest.ts";
import { splitImage } from "../../core/image/image.ts";
import type { Deployed, ImageName } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { deepestHistory, overlayCommits, readSnapshot } from "../../operations/overlay-history.ts";
import type { Tip, TipCommit } from "../../ports/delivery.ts";

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

/**
 * What the commits that changed a file left in it for one image, newest first, read until it is `enough` or there are no more. For many files at once
 * there is operations/gitops-history.ts.
 */
export async function readDeploymentSteps(
  tip: Pick<Tip, "history" | "reachesFirstCommit">,
  at: DeploymentFile,
  of: DeploymentSubject,
  enough: (history: DeploymentSteps) => boolean | Promise<boolean>,
): Promise<DeploymentSteps> {
  const steps: DeploymentStep[] = [];
  for await (const commit of overlayCommits(tip, at.file)) {
    steps.push(await readStep(commit, at, of));
    const history = { steps, whole: false, cut: false };
    if (await enough(history)) return history;
  }
  const cut = steps.length < deepestHistory && !(await tip.reachesFirstCommit());
  return { steps, whole: steps.length < deepestHistory && !cut, cut };
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
  const said = service === "" ? saidAlone(message) : saidOf(trailers, service, environment, deployed?.digest);
  const isMeant = said !== undefined && (said.digest === deployed?.digest || said.tag === deployed?.tag);
  const meant = isMeant ? said : undefined;
  return {
    commit: oid,
    time: time * 1_000,
    subject: message.split("\n", 1)[0] ?? "",
    deployed,
    identity: deployed === undefined ? "" : (deployed.digest ?? meant?.digest ?? deployed.tag ?? ""),
    back: trailers?.action === "rollback" || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message),
    source: meant?.source,
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

/** Of several clusters with images of their own each has a group: the one with the digest that is in the file. */
function saidOf(
  trailers: DeploymentTrailers | undefined,
  service: string,
  environment: string,
  digest: Digest | undefined,
) {
  const mine = (trailers?.deployments ?? []).filter(
    (one) => one.service === service && one.environment === environment,
  );
  const found = mine.find(({ image }) => image.digest === digest) ?? mine[0];
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
