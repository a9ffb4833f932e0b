import type { Oid } from "../git/oid.ts";
import type { Digest } from "../image/digest.ts";
import { formatImage } from "../image/image.ts";
import { changeTo } from "../kustomize/image-argument.ts";
import type { Deployed } from "../manifest/deployed-image.ts";
import { editImages } from "../manifest/deployment-file.ts";
import { editRevision } from "../manifest/git-revision.ts";
import type { DeploymentFile } from "../manifest/manifest-formats.ts";
import type { CommitRange } from "./commit-range.ts";
import type { Holdable, HoldsFile } from "./holds.ts";
import type { PromotionPath } from "./promotion-path.ts";
import type { Verdict } from "./verdict.ts";

/** What is promoted: an image, or a release in Git where environments follow tags. */
export type Artifact = ImageArtifact | RevisionArtifact;

/** An image that is known to the last byte. */
export interface ImageArtifact {
  readonly kind: "image";
  /** As the overlay of `from` has it. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest;
  /** The overlay named only a tag; the digest is what the tag means now. */
  readonly pinned: boolean;
}

/** A release tag of the source repository. */
export interface RevisionArtifact {
  readonly kind: "revision";
  readonly repository: "";
  readonly tag: string;
  readonly digest: undefined;
  readonly commit: Oid;
  /** `from` follows a branch; this is the newest release in it. */
  readonly pinned: boolean;
}

/** What one tip of the GitOps repository says about one path. */
export type PromotionFacts =
  /** `from` does not have the service (only for services taken by `*`). */
  | { readonly kind: "absent"; readonly path: PromotionPath; readonly why: string }
  | {
      readonly kind: "found";
      readonly path: PromotionPath;
      readonly artifact: Artifact;
      /** Where the image will be when `to` runs it. */
      readonly destination: string;
      /** The overlay of `to`, and what it sets now. */
      readonly overlay: DeploymentFile;
      readonly name: string;
      readonly present: Deployed | undefined;
      /** Why `to` has something newer, unless this version was asked for by name. */
      readonly older: string | undefined;
      /** What lies between the artifact and the one that is there. */
      readonly changes: CommitRange;
      /** The files of holds that cover `to`, where the artifact's hold is to be lifted; undefined where it is not. */
      readonly lifting?: readonly HoldsFile[] | undefined;
      /** Empty where `to` has the artifact already, or something newer. */
      readonly verdicts: readonly Verdict[];
    };

/** What becomes of one path. */
export type Promotion =
  | { readonly kind: "absent"; readonly path: PromotionPath; readonly why: string }
  | ({ readonly kind: "same" } & PromotionCandidate)
  | ({ readonly kind: "older"; readonly by: string } & PromotionCandidate)
  | ({ readonly kind: "blocked" } & PromotionCandidate)
  | ({ readonly kind: "go" } & PromotionCandidate);

/** Something that was not asked for and could be promoted as well. */
export interface Waiting {
  readonly path: PromotionPath;
  readonly here: Deployed;
  readonly there: Deployed | undefined;
}

/** A path whose artifact was found. */
export type PromotionCandidate = Omit<Extract<PromotionFacts, { kind: "found" }>, "kind">;

/** The same before any gate was asked. */
export type UngatedCandidate = Omit<PromotionCandidate, "verdicts">;

export function hasArtifact(one: Promotion): one is Exclude<Promotion, { kind: "absent" }> {
  return one.kind !== "absent";
}

/** `repository:tag@digest` as `to` will have it; of a release in Git, `tag@commit`. */
export function target({
  artifact,
  destination,
}: Pick<PromotionCandidate, "artifact" | "destination">): string {
  if (artifact.kind === "revision") return `${artifact.tag}@${artifact.commit}`;
  return formatImage({ repository: destination, tag: artifact.tag, digest: artifact.digest });
}

/** What a file has now, as people write it. */
export function formatDeployed(deployed: Deployed | undefined): string {
  if (deployed === undefined) return "none";
  return deployed.repository === "" ? (deployed.tag ?? "none") : formatImage(deployed);
}

/** Whether `to` says already what it shall say. */
export function isSame({
  present,
  artifact,
  destination,
  overlay,
}: Pick<PromotionCandidate, "present" | "artifact" | "destination" | "overlay">): boolean {
  if (artifact.kind === "revision") return editRevision(overlay, artifact) === overlay.text;
  if (present === undefined) return false;
  const image = { ...artifact, repository: destination };
  if (formatImage(present) === formatImage(image)) return true;
  // A file that has room for a tag only says as much as it can.
  const onlyTag = present.digest === undefined && present.tag === artifact.tag;
  return onlyTag && editImages(overlay, [changeTo(present.name, image)]).edits.length === 0;
}

/** What a hold of it would name. The commit it was built from is known where the changelog was read, and of a release in Git. */
export function holdableOf({
  artifact,
  changes,
}: Pick<PromotionCandidate, "artifact" | "changes">): Holdable {
  if (artifact.kind === "revision") return { identity: artifact.commit, source: artifact.commit };
  return { identity: artifact.digest, source: changes.kind === "known" ? changes.head : undefined };
}

/** Whether it goes around a gate, as only a hotfix may: then it did not come from where the path begins. */
export function isWaived({ verdicts }: Pick<PromotionCandidate, "verdicts">): boolean {
  return verdicts.some(({ state }) => state === "waived");
}

/** What people call one end of a path. */
export function placeName({
  environment,
  overlay,
  cluster = "",
}: Pick<PromotionPath["from"], "environment" | "overlay" | "cluster">): string {
  if (cluster !== "") return `${environment} (${cluster})`;
  return environment || overlay || "the top of the repository";
}
