import type { Digest } from "../../../core/image/digest.ts";
import type { Descriptor, ManifestContent } from "./manifest-content.ts";
import { ociIndex } from "./manifest-content.ts";

/** The tag under which the referrers of a digest are listed where a registry has no API for it (distribution-spec 1.1). */
export function fallbackTag(digest: Digest): string {
  const [algorithm = "", hex = ""] = digest.split(":");
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}

/** The tags under which cosign kept signatures, attestations and SBOMs of a digest before there were referrers. */
export function legacyTags(digest: Digest): readonly string[] {
  return [".sig", ".att", ".sbom"].map((ending) => digest.replace(":", "-") + ending);
}

/**
 * The referrers in what a fallback tag holds. None if it is not a list of them: some registries read `sha256-<hex>` as the image
 * itself, so neither the subject nor an index of its children will do.
 */
export function referrersIn(
  content: ManifestContent,
  listed: Digest,
  subject: Digest,
  children: readonly Digest[],
): readonly Descriptor[] {
  if (listed === subject || content.kind !== "index" || content.mediaType !== ociIndex) return [];
  if (content.children.some((entry) => children.includes(entry.digest))) return [];
  return content.children.filter((entry) => entry.digest !== subject);
}

/**
 * A referrer's entry in a list (distribution-spec 1.1, "Pushing Manifests with Subject"): its type is its own or its config's, its
 * annotations are all of its manifest's.
 */
export function describeReferrer(content: ManifestContent, digest: Digest, size: number): Descriptor {
  const { mediaType, annotations } = content;
  const artifactType =
    content.artifactType ?? (content.kind === "image" ? content.config.mediaType : undefined);
  return { mediaType, digest, size, urls: [], annotations, artifactType, platform: undefined };
}

/** The bytes of a list of referrers (UTF-8 JSON), the same for the same entries in the same order. */
export function formatReferrers(entries: readonly Descriptor[]): Uint8Array {
  const manifests = entries.map(({ mediaType, digest, size, artifactType, annotations }) => ({
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  }));
  return new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests }));
}
