import type { Digest } from "../../domain/digest.ts";

/** A manifest as the registry sent it; `digest` is computed from `bytes`, never believed. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}
