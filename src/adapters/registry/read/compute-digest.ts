import { createHash } from "node:crypto";
import { type Algorithm, type Digest, parseDigest } from "../../../core/image/digest.ts";

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array, algorithm: Algorithm = "sha256"): Digest {
  return finish(createHash(algorithm).update(bytes).digest("hex"), algorithm);
}

/** A finished hash as a digest. */
export function finish(hex: string, algorithm: Algorithm): Digest {
  const digest = parseDigest(`${algorithm}:${hex}`);
  if (digest === undefined) throw new Error(`${algorithm} gave ${hex}`);
  return digest;
}
