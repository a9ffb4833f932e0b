import type { Digest } from "../core/image/digest.ts";
import { formatReference } from "../core/image/registry-repository.ts";
import { isSamePlace, registryRepository } from "../core/image/target-repository.ts";
import { type Problem, problem } from "../core/problem/problem.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import { type ImageArtifact, type PromotionCandidate, target } from "../core/promotion/promotion.ts";
import type { Copied, CopyEstimate, Registry, Verified } from "../ports/registry.ts";

/** What the registry's part of a promotion came to. */
export type StoredArtifact =
  | { readonly kind: "verified"; readonly verified: Verified }
  /** It can be pulled and would be copied, were this not a dry run. */
  | { readonly kind: "planned"; readonly estimated: CopyEstimate }
  | { readonly kind: "copied"; readonly copied: Copied };

/** Artifacts in registries: each is verified and copied once a run, however often Git is decided anew. */
export interface ArtifactStore {
  /** What a tag means now. Raises IMAGE_MISSING and IMAGE_NAME_INVALID. */
  resolve(repository: string, tag: string): Promise<Digest>;
  /** Proves that every artifact can be pulled, and counts what `secure` would copy. Writes nothing. Raises what `Registry.copy` finds before it writes. */
  estimate(candidates: readonly PromotionCandidate[]): Promise<void>;
  /** Proves that every artifact can be pulled where it will run, and copies it there first where it must. Of several, all are proved before one is copied. */
  secure(candidates: readonly PromotionCandidate[]): Promise<void>;
  /**
   * Copies what belongs to artifacts that are where they run already and is missing there: signatures that were made since, or that an earlier
   * run could not see. Gives what it cannot do; nothing is raised, as they run all the same.
   */
  repair(candidates: readonly PromotionCandidate[]): Promise<readonly Problem[]>;
  /** Whether `secure` has done so, or there is nothing to secure: a release in Git. */
  isSecured(candidate: PromotionCandidate): boolean;
  /** By `target`. */
  readonly stored: ReadonlyMap<string, StoredArtifact>;
}

/** `referrers`: what is done with signatures, SBOMs and attestations of what is copied. */
export function openArtifactStore(registry: Registry, referrers: "copy" | "skip"): ArtifactStore {
  const stored = new Map<string, StoredArtifact>();
  const secured = new Set<string>();

  async function inspect(job: CopyJob): Promise<StoredArtifact> {
    const { from, to, artifact, copy } = job;
    return isSamePlace(from, to)
      ? { kind: "verified", verified: await registry.verify(from, artifact) }
      : { kind: "planned", estimated: await registry.estimate(from, to, artifact, copy) };
  }

  async function store(job: CopyJob, inspected: StoredArtifact | undefined): Promise<StoredArtifact> {
    const { from, to, artifact, copy } = job;
    if (isSamePlace(from, to)) return inspected ?? inspect(job);
    const isThere = inspected?.kind === "planned" && inspected.estimated.requests === 0;
    return { kind: "copied", copied: isThere ? nothing : await registry.copy(from, to, artifact, copy) };
  }

  function keep(jobs: readonly CopyJob[], results: readonly StoredArtifact[]): void {
    for (const [index, { image }] of jobs.entries()) {
      const result = results[index];
      if (result !== undefined) stored.set(image, result);
    }
  }

  return {
    stored,
    async resolve(repository, tag) {
      const repo = registryRepository(repository);
      const digest = await registry.resolve(repo, tag);
      if (digest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, tag) });
      return digest;
    },
    async estimate(candidates) {
      const jobs = candidates.filter(isImage).map((one) => copyJobOf(one, referrers));
      keep(jobs, await Promise.all(jobs.map(inspect)));
    },
    async secure(candidates) {
      const jobs = candidates
        .filter(isImage)
        .map((one) => copyJobOf(one, referrers))
        .filter(({ image }) => !secured.has(image));
      // A copy verifies its source before it writes; of several, all are inspected before anything is written for one of them.
      const inspected = jobs.length === 1 ? [] : await Promise.all(jobs.map(inspect));
      keep(jobs, await Promise.all(jobs.map((job, index) => store(job, inspected[index]))));
      for (const { image } of jobs) secured.add(image);
    },
    async repair(candidates) {
      const jobs = candidates
        .filter(isImage)
        .map((one) => copyJobOf(one, referrers))
        .filter(({ from, to }) => referrers === "copy" && !isSamePlace(from, to));
      const problems: Problem[] = [];
      const mend = async (job: CopyJob) => {
        const inspected = await inspect(job);
        const isWhole = inspected.kind === "planned" && inspected.estimated.requests === 0;
        if (!isWhole) keep([job], [await store(job, inspected)]);
      };
      await Promise.all(
        jobs.map((job) =>
          recover(
            () => mend(job),
            (faults) => void problems.push(...faults),
          ),
        ),
      );
      return problems;
    },
    isSecured: (candidate) => !isImage(candidate) || secured.has(target(candidate)),
  };
}

type ImageCandidate = PromotionCandidate & { readonly artifact: ImageArtifact };

function isImage(one: PromotionCandidate): one is ImageCandidate {
  return one.artifact.kind === "image";
}

const nothing: Copied = { manifests: 0, referrers: 0, mounted: 0, transferred: 0, bytes: 0, tagged: [] };

type CopyJob = ReturnType<typeof copyJobOf>;

/** A copy carries the artifact's own tag; tags that move are moved when the change is in Git. */
function copyJobOf(one: ImageCandidate, referrers: "copy" | "skip") {
  const { artifact, destination } = one;
  const tags = artifact.tag === undefined ? [] : [artifact.tag];
  return {
    image: target(one),
    from: registryRepository(artifact.repository),
    to: registryRepository(destination),
    artifact,
    copy: { tags, referrers },
  };
}
