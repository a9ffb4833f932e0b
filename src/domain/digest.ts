/** `sha256:` and 64 hex digits, or `sha512:` and 128 (OCI image-spec, descriptor.md, registered algorithms). */
export type Digest = string & { readonly __digest: true };

/** The digest in `text`, or undefined if it is none. */
export function parseDigest(text: string): Digest | undefined {
  return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? (text as Digest) : undefined;
}

/** `sha256:` and the twelve digits that people read. */
export function shortDigest(digest: Digest): string {
  return digest.slice(0, digest.indexOf(":") + 13);
}
