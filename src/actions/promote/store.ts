import type { Copied, Registry, Verified, Weighed } from "../../contract/registry.ts";
import type { Digest } from "../../domain/digest.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { isSamePlace, placeOf } from "../../domain/promotion/destination.ts";
import { type Found, target } from "./promotion.ts";

/** What the registry's part of a promotion came to. */
export type Stored =
  | { readonly kind: "verified"; readonly verified: Verified }
  /** It can be pulled and would be copied, were this not a dry run. */
  | { readonly kind: "planned"; readonly weighed: Weighed }
  | { readonly kind: "copied"; readonly copied: Copied };

/** Artifacts in registries: each is looked at and copied once a run, however often Git is decided anew. */
export interface Store {
  /** What a tag means now. Raises IMAGE_MISSING and IMAGE_NAME_INVALID. */
  resolve(repository: string, tag: string): Promise<Digest>;
  /** Proves that every artifact can be pulled where it will run; copies it there first if it must and `mayWrite`. */
  secure(going: readonly Found[], mayWrite: boolean): Promise<void>;
  /** By `target`. */
  readonly stored: ReadonlyMap<string, Stored>;
}

export interface StoreWishes {
  /** Tags to move to the artifact, filled in already for a route. */
  readonly movingTags: (one: Found) => readonly string[];
  readonly referrers: "copy" | "skip";
}

export function openStore(registry: Registry, wishes: StoreWishes): Store {
  const stored = new Map<string, Stored>();
  return {
    stored,
    async resolve(repository, tag) {
      const repo = placeOf(repository);
      const digest = await registry.resolve(repo, tag);
      if (digest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, tag) });
      return digest;
    },
    async secure(going, mayWrite) {
      const due = going.filter((one) => one.artifact.kind === "image" && !stored.has(target(one)));
      const done = await Promise.all(due.map((one) => secureOne(registry, one, wishes, mayWrite)));
      for (const [index, one] of due.entries()) {
        const result = done[index];
        if (result !== undefined) stored.set(target(one), result);
      }
    },
  };
}

async function secureOne(
  registry: Registry,
  one: Found,
  wishes: StoreWishes,
  mayWrite: boolean,
): Promise<Stored | undefined> {
  const { artifact, destination } = one;
  if (artifact.kind !== "image") return undefined;
  const [from, to] = [placeOf(artifact.repository), placeOf(destination)];
  const tags = wishes.movingTags(one);
  if (!isSamePlace(from, to)) {
    const own = artifact.tag === undefined ? [] : [artifact.tag];
    const copy = { tags: own, movingTags: tags, referrers: wishes.referrers };
    return mayWrite
      ? { kind: "copied", copied: await registry.copy(from, to, artifact, copy) }
      : { kind: "planned", weighed: await registry.weigh(from, to, artifact, copy) };
  }
  const verified = await registry.verify(from, artifact);
  for (const tag of mayWrite ? tags : []) await registry.tag(to, artifact.digest, tag, true);
  return { kind: "verified", verified };
}
