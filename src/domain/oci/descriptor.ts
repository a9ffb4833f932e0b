import type { Digest } from "../digest.ts";

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
