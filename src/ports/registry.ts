import type { Digest } from "../core/image/digest.ts";
import type { Repo } from "../core/image/registry-repository.ts";
import type { Json } from "../core/json/json-types.ts";

export type { Repo };

/** Who we are to registries. Everything else (docker config, credential helpers) the adapter finds by itself. */
export interface RegistryAccess {
  readonly username: string;
  readonly password: string;
  /** The one registry that name and password are for: its host, with or without a path. Without it: the first one that is asked. */
  readonly registry?: string;
  /** The token for GitHub's own registry (ghcr.io). */
  readonly token: string;
}

export interface Registries {
  /** A client for any number of registry hosts under one identity. */
  open(access: RegistryAccess): Promise<Registry>;
}

/** What is promoted: a digest, and the tag it was built under where there is one. */
export interface RegistryArtifact {
  readonly digest: Digest;
  readonly tag: string | undefined;
}

/** What a copy leaves behind at the destination. */
export interface CopyOptions {
  /** Tags that must mean the artifact and nothing else: refused with TAG_TAKEN if one means another digest there. */
  readonly tags: readonly string[];
  /**
   * Signatures, attestations and SBOMs that point at the artifact or anything it is made of. One that is made after a copy comes by
   * copying again, if it or another new one points at the root.
   */
  readonly referrers: "copy" | "skip";
}

/** Something attached to an artifact that should be a Sigstore bundle. `why` goes after "An attestation does not count:". */
export type Attached =
  | { readonly kind: "bundle"; readonly bundle: Json }
  | { readonly kind: "unreadable"; readonly why: string };

/** What was found by `verify`. */
export interface Verified {
  readonly manifests: number;
  readonly blobs: number;
  /** Size of all of it, compressed, in bytes. */
  readonly bytes: number;
}

/** What a copy would do. */
export interface CopyEstimate {
  readonly manifests: number;
  /** Blobs that are not at the destination. */
  readonly blobs: number;
  /** Bytes that would go through this machine: none within one registry. */
  readonly bytes: number;
  /** About how many requests it would take. */
  readonly requests: number;
}

/** What a copy did. All counts are 0 if everything was there. */
export interface Copied {
  readonly manifests: number;
  readonly referrers: number;
  /** Blobs that were mounted by the registry, without moving a byte. */
  readonly mounted: number;
  /** Blobs that went through this machine. */
  readonly transferred: number;
  /** Bytes of those. */
  readonly bytes: number;
  /** Tags that did not mean the artifact before. */
  readonly tagged: readonly string[];
}

/**
 * The OCI distribution API (distribution-spec 1.1), as far as the actions need it. Every operation raises the registry's
 * Problems (REGISTRY_*): unreachable, unauthorised, denied, not a registry.
 */
export interface Registry {
  /** The digest that a tag (or digest) has there now; undefined when it does not exist. */
  resolve(repo: Repo, reference: string): Promise<Digest | undefined>;
  /** The labels of the image (of the first platform, for an index), over its annotations and under those of the index. */
  labels(repo: Repo, digest: Digest): Promise<Readonly<Record<string, string>>>;
  /** Every tag of a repository. */
  tags(repo: Repo): Promise<readonly string[]>;
  /**
   * The Sigstore bundles that are attached to a manifest (of an index: to the index itself), as JSON and unverified, at most 50; by the API or
   * the fallback tag. What has no bundle in it is in the result, not raised.
   */
  bundles(repo: Repo, digest: Digest): Promise<readonly Attached[]>;
  /**
   * Proves that the artifact can be pulled: the root is there, its tag (if any) still means it, and so are every child and blob.
   * Raises IMAGE_MISSING, IMAGE_TAG_MOVED, IMAGE_INCOMPLETE.
   */
  verify(repo: Repo, artifact: RegistryArtifact): Promise<Verified>;
  /**
   * Makes the artifact exist at `to`, bit by bit the same, with its tags, and proves it there. Within one registry no layer
   * moves. It verifies the source on the way, so no `verify` is needed before. Run again, it finds its own work.
   * Raises what `verify` raises, and TAG_TAKEN, REGISTRY_REFUSED, REGISTRY_FAILING.
   */
  copy(from: Repo, to: Repo, artifact: RegistryArtifact, options: CopyOptions): Promise<Copied>;
  /** What `copy` would do, nothing written: all counts are 0 if everything is there. Raises what `copy` would find before it writes. */
  estimate(from: Repo, to: Repo, artifact: RegistryArtifact, options: CopyOptions): Promise<CopyEstimate>;
  /**
   * Gives a digest of the repository one more tag. A tag that means it already is left alone. One that means another digest
   * is moved if `moving`, else refused with TAG_TAKEN. Raises IMAGE_MISSING.
   */
  tag(repo: Repo, digest: Digest, tag: string, moving: boolean): Promise<"written" | "present">;
}
