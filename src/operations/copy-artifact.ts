import type { Digest } from "../core/image/digest.ts";
import { formatReference } from "../core/image/registry-repository.ts";
import { isSamePlace, registryRepository } from "../core/image/target-repository.ts";
import { problem } from "../core/problem/problem.ts";
import { type ImageArtifact, type PromotionCandidate, target } from "../core/promotion/promotion.ts";
import type { Copied, CopyEstimate, Registry, Verified } from "../ports/registry.ts";

/** What the registry's part of a promotion came to. */
export type StoredArtifact =
  | { readonly kind: "verified"; readonly verified: Verified }
  /** It can be pulled and would be copied, were this not a dry run. */
  | { readonly kind: "planned"; readonly weighed: CopyEstimate }
  | { readonly kind: "copied"; readonly copied: Copied };

/** Artifacts in registries: each is looked at and copied once a run, however often Git is decided anew. */
export interface ArtifactStore {
  /** What a tag means now. Raises IMAGE_MISSING and IMAGE_NAME_INVALID. */
  resolve(repository: string, tag: string): Promise<Digest>;
  /** Proves that every artifact can be pulled where it will run; copies it there first if it must and `mayWrite`. */
  secure(going: readonly PromotionCandidate[], mayWrite: boolean): Promise<void>;
  /** By `target`. */
  readonly stored: ReadonlyMap<string, StoredArtifact>;
}

export interface ArtifactStoreOptions {
  /** Tags to move to the artifact, filled in already for a path. */
  readonly movingTags: (one: PromotionCandidate) => readonly string[];
  readonly referrers: "copy" | "skip";
}

export function openArtifactStore(registry: Registry, wishes: ArtifactStoreOptions): ArtifactStore {
  const stored = new Map<string, StoredArtifact>();
  return {
    stored,
    async resolve(repository, tag) {
      const repo = registryRepository(repository);
      const digest = await registry.resolve(repo, tag);
      if (digest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, tag) });
      return digest;
    },
    async secure(going, mayWrite) {
      const due = going.filter(isImage).filter((one) => !stored.has(target(one)));
      // A copy looks before it writes; of several, all are looked at before anything is written for one of them.
      const alone = mayWrite && due.length === 1;
      const seen = alone ? [] : await Promise.all(due.map((one) => look(registry, one, wishes)));
      const done = mayWrite
        ? await Promise.all(due.map((one, index) => write(registry, one, wishes, seen[index])))
        : seen;
      for (const [index, one] of due.entries()) {
        const result = done[index];
        if (result !== undefined) stored.set(target(one), result);
      }
    },
  };
}

type FoundImage = PromotionCandidate & { readonly artifact: ImageArtifact };

function isImage(one: PromotionCandidate): one is FoundImage {
  return one.artifact.kind === "image";
}

async function look(
  registry: Registry,
  one: FoundImage,
  wishes: ArtifactStoreOptions,
): Promise<StoredArtifact> {
  const { from, to, artifact, copy } = errandOf(one, wishes);
  return isSamePlace(from, to)
    ? { kind: "verified", verified: await registry.verify(from, artifact) }
    : { kind: "planned", weighed: await registry.weigh(from, to, artifact, copy) };
}

/** `seen`: what was found where it was looked at already. */
async function write(
  registry: Registry,
  one: FoundImage,
  wishes: ArtifactStoreOptions,
  seen: StoredArtifact | undefined,
): Promise<StoredArtifact> {
  const { from, to, artifact, copy } = errandOf(one, wishes);
  if (!isSamePlace(from, to)) {
    const isThere = seen?.kind === "planned" && seen.weighed.requests === 0;
    return { kind: "copied", copied: isThere ? nothing : await registry.copy(from, to, artifact, copy) };
  }
  const found = seen ?? (await look(registry, one, wishes));
  for (const tag of copy.movingTags) await registry.tag(to, artifact.digest, tag, true);
  return found;
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

function errandOf(one: FoundImage, { movingTags, referrers }: ArtifactStoreOptions) {
  const { artifact, destination } = one;
  const tags = artifact.tag === undefined ? [] : [artifact.tag];
  return {
    from: registryRepository(artifact.repository),
    to: registryRepository(destination),
    artifact,
    copy: { tags, movingTags: movingTags(one), referrers },
  };
}
