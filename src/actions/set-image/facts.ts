import type { Oid } from "../../core/git/oid.ts";
import { type Digest, parseDigest } from "../../core/image/digest.ts";
import type { ImageChange } from "../../core/kustomize/image-argument.ts";
import type { EditedImages, ImageValue } from "../../core/kustomize/set-images.ts";
import { editImages, readImage } from "../../core/manifest/deployment-file.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { liftHolds } from "../../core/promotion/edit-holds.ts";
import { type Holdable, type HoldsFile, judgeHolds, needsDigest } from "../../core/promotion/holds.ts";
import { isClosed, type Verdict } from "../../core/promotion/verdict.ts";
import { readHolds } from "../../operations/holds.ts";
import { decodeFile, readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Tip } from "../../ports/delivery.ts";
import { formatValue } from "./image-value.ts";
import type { Ordering } from "./judge-order.ts";
import type { OrderingPolicy } from "./ordering-policy.ts";
import type { Pin } from "./resolve-digest.ts";
import type { Update } from "./resolve-updates.ts";

/** What one tip of the GitOps repository says about one update. */
export interface UpdateFacts {
  /** With the digest that its tag has, where one was asked for. */
  readonly update: Update;
  readonly at: DeploymentFile;
  /** What stands there now; undefined: no entry. */
  readonly present: ImageValue | undefined;
  /** The file with this one update made; without edits where everything is there already. */
  readonly edited: EditedImages;
  /** How the update stands to what it would overwrite; undefined where it changes nothing. */
  readonly ordering: Ordering | undefined;
  /** Whether somebody holds the image; undefined where it changes nothing. */
  readonly hold: Verdict | undefined;
  /** What is no longer held, and the files with its holds; undefined where none is to be lifted. */
  readonly lifting: Lifting | undefined;
}

interface Lifting {
  readonly holds: readonly HoldsFile[];
  readonly artifact: Holdable;
}

/** Whom to ask about an update, besides the branch. */
export interface UpdateSources {
  readonly ordering: OrderingPolicy;
  readonly pin: Pin;
  /** Asks the registry, whatever is written: a hold is of a digest, and an image may have no more than a tag. */
  readonly identify: Pin;
  /** The commit that the images were built from; undefined where nobody knows. */
  readonly sourceCommit: Oid | undefined;
  /** Take the holds of what is set out of their files. */
  readonly liftHold: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * Reads the file of every overlay that an update names, each once, pins, and asks the ordering policy about what would be overwritten.
 * Raises what `readDeploymentFile` and the editor raise.
 */
export async function readOverlayFacts(
  tip: Tip,
  updates: readonly Update[],
  sources: UpdateSources,
): Promise<readonly UpdateFacts[]> {
  const files = new Map<string, DeploymentFile>();
  const facts: UpdateFacts[] = [];
  for (const one of updates) {
    // Services may share a file, and read it by keys of their own.
    const key = `${one.overlay}\n${one.format.name === "auto" ? one.service : ""}`;
    const file = files.get(key) ?? (await readDeploymentFile(tip, one.overlay, one.format));
    files.set(key, file);
    const at = { ...file, format: { ...one.format, name: file.format.name } };
    facts.push(await readOne(tip, one, at, sources));
  }
  return facts;
}

/** An update; one that a policy chose and somebody holds gives way to the next that nobody holds. */
async function readOne(
  tip: Tip,
  requested: Update,
  at: DeploymentFile,
  sources: UpdateSources,
): Promise<UpdateFacts> {
  const first = await readChange(tip, requested, at, sources);
  if (!isHeld(first)) return first;
  for (const change of requested.older ?? []) {
    const next = await readChange(tip, { ...requested, change }, at, sources);
    if (!isHeld(next)) return next;
  }
  return first;
}

function isHeld({ hold }: UpdateFacts): boolean {
  return hold !== undefined && isClosed(hold);
}

async function readChange(
  tip: Tip,
  requested: Update,
  at: DeploymentFile,
  { ordering, pin, ...holding }: UpdateSources,
): Promise<UpdateFacts> {
  const present = readImage(at, requested.change.name);
  const update = await pin(requested, present);
  const edited = editImages(at, [update.change]);
  const found = { update, at, present, edited };
  if (edited.edits.length === 0) {
    return { ...found, ordering: undefined, hold: undefined, lifting: undefined };
  }
  const standing = await orderingOf(tip, found, ordering);
  return { ...found, ordering: standing, ...(await readHold(tip, found, holding)) };
}

type FoundValue = Pick<UpdateFacts, "update" | "at" | "present" | "edited">;

async function readHold(
  tip: Tip,
  { update, at, present, edited }: FoundValue,
  { identify, sourceCommit, liftHold, now }: Omit<UpdateSources, "ordering" | "pin">,
): Promise<Pick<UpdateFacts, "hold" | "lifting">> {
  const holds = await readHolds(tip, at.file);
  const written = digestOf(update.change) ?? parseDigest(edited.edits[0]?.to.digest ?? "");
  const isAsked = written === undefined && at.format.name !== "revision" && needsDigest(holds, now());
  const identity = isAsked ? digestOf((await identify(update, present)).change) : written;
  const artifact = { identity, source: sourceCommit };
  if (!liftHold) return { hold: judgeHolds(holds, artifact, now()), lifting: undefined };
  return {
    hold: judgeHolds(liftHolds(holds, artifact), artifact, now()),
    lifting: { holds, artifact },
  };
}

function digestOf({ digest }: ImageChange): Digest | undefined {
  return digest.kind === "set" ? parseDigest(digest.value) : undefined;
}

async function orderingOf(
  tip: Tip,
  { update, at, present }: FoundValue,
  ordering: OrderingPolicy,
): Promise<Ordering> {
  const { name, newTag } = update.change;
  // Where nothing is set there is nothing to be older than.
  if (present === undefined || (present.newTag === undefined && present.digest === undefined)) {
    return { kind: "current" };
  }
  const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : undefined;
  const imageIn = (value: ImageValue) => formatValue(repositoryOf(update, at) ?? name, value);
  return ordering.judge(tip, {
    file: at.file,
    present: imageIn(present),
    tag,
    valueIn: (bytes) => {
      const there = readImage({ ...at, text: decodeFile(bytes, at.file) }, name);
      return there && imageIn(there);
    },
  });
}

/** The repository of an image in a file that does not say it; a kustomization says it, by its name. */
export function repositoryOf(
  { change: { newName } }: Update,
  { format }: DeploymentFile,
): string | undefined {
  if (format.name === "kustomize" || format.name === "revision") return undefined;
  return format.subject?.repository || (newName.kind === "ensure" ? newName.value : undefined);
}
