import type { Artifact, CopyWishes } from "../../contract/registry.ts";
import { hasReferrers } from "./attach.ts";
import { readRoot } from "./closure.ts";
import { type Cargo, gather } from "./gather.ts";
import { resolve } from "./manifests.ts";
import type { Route } from "./route.ts";
import { missingTags, type TagWish } from "./tagging.ts";

/** What a copy has to do yet. `tagged` are the tags that do not mean the artifact there. */
export type Due =
  | { readonly kind: "there"; readonly tagged: readonly string[] }
  | { readonly kind: "due"; readonly tagged: readonly string[]; readonly cargo: Cargo };

/**
 * Looks at the destination, and at the source only if something is due. As tags are written last, one that means the artifact
 * says that all of it is there, but for referrers that were made since. Raises TAG_TAKEN, IMAGE_MISSING, IMAGE_TAG_MOVED and
 * IMAGE_INCOMPLETE.
 */
export async function findDue(
  { session, from, to }: Route,
  artifact: Artifact,
  wishes: CopyWishes,
): Promise<Due> {
  const { digest } = artifact;
  const wanted = tagsOf(artifact, wishes);
  const missing = await missingTags(session, to, digest, wanted);
  const tagged = missing.map(({ tag }) => tag);
  const isThere =
    wanted.length > 0 ? missing.length < wanted.length : (await resolve(session, to, digest)) !== undefined;
  if (isThere && (wishes.referrers === "skip" || (await hasReferrers(session, from, to, digest)))) {
    return { kind: "there", tagged };
  }
  const root = await readRoot(session, from, artifact);
  return { kind: "due", tagged, cargo: await gather(session, from, root, wishes.referrers) };
}

function tagsOf(artifact: Artifact, wishes: CopyWishes): readonly TagWish[] {
  const fixed = new Set([...(artifact.tag === undefined ? [] : [artifact.tag]), ...wishes.tags]);
  const moving = new Set(wishes.movingTags.filter((tag) => !fixed.has(tag)));
  return [
    ...[...fixed].map((tag) => ({ tag, moving: false })),
    ...[...moving].map((tag) => ({ tag, moving: true })),
  ];
}
