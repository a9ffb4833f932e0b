import { type Digest, parseDigest } from "../../../core/image/digest.ts";
import { problem } from "../../../core/problem/problem.ts";

/** A manifest, read. */
export type ManifestContent =
  | ({ readonly kind: "index"; readonly children: readonly Descriptor[] } & Common)
  | ({
      readonly kind: "image";
      readonly config: Descriptor;
      readonly layers: readonly Descriptor[];
    } & Common);

interface Common {
  /** The manifest's own `mediaType`, else the one it was served as, else what its shape says. */
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly artifactType: string | undefined;
  /** The manifest that this one is about. */
  readonly subject: Digest | undefined;
}

/**
 * Reads the bytes of a manifest (UTF-8 JSON; image-spec 1.1, manifest.md and image-index.md; Docker schema 2). `name` is how the
 * user knows it. Raises IMAGE_UNSUPPORTED for anything else, Docker's schema 1 included.
 */
export function parseManifest(bytes: Uint8Array, served: string, name: string): ManifestContent {
  const unsupported = (fault: string) => problem("IMAGE_UNSUPPORTED", { image: name, fault });
  const json = readObject(bytes);
  if (json === undefined) throw unsupported("its manifest is not a JSON object");
  if (json.schemaVersion === 1) throw unsupported("its manifest is of Docker's schema 1");
  // Registries written in Go say `null` for a list of nothing.
  const isIndex = Array.isArray(json.manifests) || (json.manifests === null && json.config === undefined);
  const shape = isIndex ? ociIndex : ociManifest;
  const stated = typeof json.mediaType === "string" ? json.mediaType : withoutParameters(served);
  const mediaType = manifestKind(stated) === undefined ? shape : stated;
  if ((manifestKind(mediaType) === "index") !== isIndex) {
    throw unsupported(`its manifest says that it is ${mediaType}, and is not`);
  }
  const common = {
    mediaType,
    annotations: readTexts(json.annotations),
    artifactType: typeof json.artifactType === "string" ? json.artifactType : undefined,
    subject: isObject(json.subject) ? parseDigest(String(json.subject.digest)) : undefined,
  };
  const list = (value: unknown) => {
    const read = Array.isArray(value) ? value.map(parseDescriptor) : [];
    const good = read.filter((one) => one !== undefined);
    if (good.length < read.length) throw unsupported("an entry of its manifest has no digest or no size");
    return good;
  };
  if (isIndex) return { kind: "index", children: list(json.manifests), ...common };
  const config = parseDescriptor(json.config);
  if (config === undefined) throw unsupported("its manifest has no config");
  return { kind: "image", config, layers: list(json.layers), ...common };
}

/** A descriptor in parsed JSON; undefined if it has no digest or no size. */
export function parseDescriptor(value: unknown): Descriptor | undefined {
  if (!isObject(value)) return undefined;
  const digest = parseDigest(String(value.digest));
  const { size, mediaType, artifactType, platform } = value;
  if (digest === undefined || typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
    return undefined;
  return {
    mediaType: typeof mediaType === "string" ? mediaType : "",
    digest,
    size,
    urls: Array.isArray(value.urls) ? value.urls.map(String) : [],
    annotations: readTexts(value.annotations),
    artifactType: typeof artifactType === "string" ? artifactType : undefined,
    platform: isObject(platform)
      ? { os: String(platform.os), architecture: String(platform.architecture) }
      : undefined,
  };
}

function readObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readTexts(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A pointer to content (image-spec 1.1, descriptor.md), as far as copying needs it. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  /** Where foreign layers are; such content is nobody's to copy. Empty for all others. */
  readonly urls: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly artifactType: string | undefined;
  readonly platform: { readonly os: string; readonly architecture: string } | undefined;
}

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
