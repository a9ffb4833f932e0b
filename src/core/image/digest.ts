/** `sha256:` and 64 hex digits, or `sha512:` and 128 (OCI image-spec, descriptor.md, registered algorithms). */
export type Digest = string & { readonly __digest: true };

export type Algorithm = "sha256" | "sha512";

/** The digest in `text`, or undefined if it is none. */
export function parseDigest(text: string): Digest | undefined {
  return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? (text as Digest) : undefined;
}

/** The SHA-256 digest of bytes, or of a text in UTF-8. */
export function sha256Of(content: Uint8Array | string): Digest {
  // Taking node:crypto with an import costs every run that loads this file 5 ms.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return `sha256:${createHash("sha256").update(content).digest("hex")}` as Digest;
}

/** How the bytes behind a digest are hashed. */
export function algorithmOf(digest: Digest): Algorithm {
  return digest.startsWith("sha512:") ? "sha512" : "sha256";
}

/** `sha256:` and the twelve digits that people read. */
export function shortDigest(digest: Digest): string {
  return digest.slice(0, digest.indexOf(":") + 13);
}
