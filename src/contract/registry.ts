import type { Digest } from "../domain/digest.ts";

/** Who we are to registries. Everything else (docker config, credential helpers) io finds by itself. */
export interface RegistryAccess {
  readonly username: string;
  readonly password: string;
  /** The token for the forge's own registry (ghcr.io). */
  readonly token: string;
}

export interface Registries {
  /** A client for any number of registry hosts under one identity. */
  open(access: RegistryAccess): Promise<Registry>;
}

/** A place in a registry: `ghcr.io` + `acme/orders`. */
export interface Repo {
  readonly host: string;
  readonly path: string;
}

/** A manifest as the registry sent it; `digest` is computed from `bytes`, never believed. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

/** The OCI distribution API (distribution-spec 1.1), as far as promotion needs it. */
export interface Registry {
  /** The digest that a tag (or digest) has there now; undefined when it does not exist. One HEAD. */
  resolve(repo: Repo, reference: string): Promise<Digest | undefined>;
  /** Raw manifest bytes; undefined when it does not exist. Raises when they do not match a digest reference. */
  manifest(repo: Repo, reference: string): Promise<Manifest | undefined>;
  /** Whether a blob is there. */
  hasBlob(repo: Repo, digest: Digest): Promise<boolean>;
  /** Every tag of a repository. */
  tags(repo: Repo): Promise<readonly string[]>;
  /** Copies one blob, mounted when both are on the same host. How many bytes moved. */
  copyBlob(from: Repo, to: Repo, blob: { readonly digest: Digest; readonly size: number }): Promise<number>;
  /** Writes raw manifest bytes under a tag or digest and checks what the registry says it stored. */
  putManifest(repo: Repo, reference: string, manifest: Manifest): Promise<void>;
}
