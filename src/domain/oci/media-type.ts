/** The kinds of manifest there are (image-spec 1.1, media-types.md, and Docker's schema 2 twins). */
export const ociIndex = "application/vnd.oci.image.index.v1+json";
export const ociManifest = "application/vnd.oci.image.manifest.v1+json";
export const dockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
export const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

/**
 * What is asked for on every HEAD and GET of a manifest: without the index types some registries answer with one platform's
 * manifest, whose digest is another.
 */
export const acceptManifests = [ociIndex, ociManifest, dockerList, dockerManifest].join(", ");

export type ManifestKind = "index" | "image";

/** What a media type says a manifest is; undefined for anything that is not a manifest (schema 1 included). */
export function manifestKind(mediaType: string): ManifestKind | undefined {
  const plain = withoutParameters(mediaType);
  if (plain === ociIndex || plain === dockerList) return "index";
  if (plain === ociManifest || plain === dockerManifest) return "image";
  return undefined;
}

/** `text/html; charset=utf-8` as `text/html`. */
export function withoutParameters(mediaType: string): string {
  return mediaType.replace(/;.*$/s, "").trim().toLowerCase();
}
