/** A full object name: 40 hex digits (SHA-1) or 64 (SHA-256), lower case. */
export type Oid = string & { readonly __oid: true };

/** The object name in `text`, or undefined if it is none. */
export function parseOid(text: string): Oid | undefined {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? (text as Oid) : undefined;
}

/** The all-zero name that events use for "there is none". */
export function isZero(oid: string): boolean {
  return /^0+$/.test(oid);
}

/** The seven digits that people read. */
export function short(oid: string): string {
  return oid.slice(0, 7);
}
