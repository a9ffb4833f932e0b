import type { Digest } from "../../../core/image/digest.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { fallbackTag, legacyTags } from "../protocol/referrers-list.ts";
import { listByApi, listByTag, listReferrers } from "../read/referrers.ts";
import { openTagNames, type TagNames } from "../read/tags.ts";

/**
 * Whether something points at an artifact at the source that is not at the destination, in as few requests as can be: with the one that found
 * the artifact there, four where both registries keep signatures in the same manner. Looks at the root alone: whoever copies writes what points
 * at the root last, so where all of that is there, so is the rest of that time.
 */
export async function hasNewReferrers(
  session: Session,
  from: RepositoryAccess,
  to: RepositoryAccess,
  root: Digest,
): Promise<boolean> {
  const names = openTagNames(session, from);
  if (await hasNewInLists(session, { from, to }, root, names)) return true;
  return await hasNewTags(session, to, root, names);
}

async function hasNewInLists(
  session: Session,
  { from, to }: { readonly from: RepositoryAccess; readonly to: RepositoryAccess },
  root: Digest,
  names: TagNames,
): Promise<boolean> {
  const { kind, list } = await readSourceReferrers(session, from, root, names);
  if (list.length === 0) return false;
  if (kind === "by API") return !holdsAll(await listReferrers(session, to, root), list);
  if (holdsAll(await listByTag(session, to, root), list)) return false;
  return !holdsAll((await listByApi(session, to, root)) ?? [], list);
}

/** What points at the root at the source, and where it was found: the destination most likely keeps it in the same manner. */
async function readSourceReferrers(session: Session, from: RepositoryAccess, root: Digest, names: TagNames) {
  const tag = fallbackTag(root);
  // A registry where somebody keeps the list in a tag has no API: no need to ask for it.
  const isListed = (await names.all())?.has(tag) === true;
  const listed = isListed ? await listByTag(session, from, root) : [];
  if (listed.length > 0) return { kind: "by tag", list: listed } as const;
  const byApi = await listByApi(session, from, root);
  if (byApi !== undefined) return { kind: "by API", list: byApi } as const;
  const mayHave = !isListed && (await names.mayHave(tag));
  return { kind: "by tag", list: mayHave ? await listByTag(session, from, root) : [] } as const;
}

/** Cosign's tags, by their names alone: what they hold is the destination's own matter. */
async function hasNewTags(
  session: Session,
  to: RepositoryAccess,
  root: Digest,
  names: TagNames,
): Promise<boolean> {
  const tags = legacyTags(root);
  const there = await Promise.all(tags.map((tag) => names.has(tag)));
  const missing = tags.filter((_, at) => there[at]);
  if (missing.length === 0) return false;
  const destinationTags = openTagNames(session, to);
  const held = await Promise.all(missing.map((tag) => destinationTags.has(tag)));
  return held.includes(false);
}

/** Whether a list of referrers has all that are wanted. */
export function holdsAll(list: readonly Descriptor[], expected: readonly Descriptor[]): boolean {
  const digests = new Set(list.map((one) => one.digest));
  return expected.every((one) => digests.has(one.digest));
}
