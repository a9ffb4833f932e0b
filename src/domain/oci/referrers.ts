import type { Digest } from "../digest.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Content } from "./manifest.ts";
import { ociIndex } from "./media-type.ts";

/** The tag under which the referrers of a digest are listed where a registry has no API for it (distribution-spec 1.1). */
export function fallbackTag(digest: Digest): string {
  const [algorithm = "", hex = ""] = digest.split(":");
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}

/**
 * The referrers in what a fallback tag holds. None if it is no list of them: some registries read `sha256-<hex>` as the image
 * itself, so neither the subject nor an index of its children will do.
 */
export function referrersIn(
  content: Content,
  listed: Digest,
  subject: Digest,
  children: readonly Digest[] = [],
): readonly Descriptor[] {
  if (listed === subject || content.kind !== "index" || content.mediaType !== ociIndex) return [];
  if (content.children.some((entry) => children.includes(entry.digest))) return [];
  return content.children.filter((entry) => entry.digest !== subject);
}
