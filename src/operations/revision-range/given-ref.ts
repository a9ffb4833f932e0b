import { type Oid, parseOid } from "../../core/git/oid.ts";
import { faultInRef, faultInShortRef } from "../../core/git/ref-name.ts";
import { problem } from "../../core/problem/problem.ts";

/** What the inputs `base` and `head` may be. */
export type GivenRef =
  | { readonly kind: "commit"; readonly oid: Oid }
  /** `full` are the names it may stand for, the first that exists counts. */
  | { readonly kind: "ref"; readonly full: readonly string[]; readonly given: string };

/** Reads a branch, a tag or a full commit SHA. Raises DETECT_REF_INVALID for what git could not have as a ref (git-check-ref-format). */
export function parseGivenRef(given: string, input: string): GivenRef {
  const oid = parseOid(given.toLowerCase());
  if (oid !== undefined) return { kind: "commit", oid };
  const fault = given.startsWith("refs/") ? faultInRef(given) : faultInShortRef(given);
  if (fault !== undefined) throw problem("DETECT_REF_INVALID", { input, given });
  if (given.startsWith("refs/")) return { kind: "ref", full: [given], given };
  const name = given.replace(/^origin\//, "");
  const full = [`refs/heads/${given}`, `refs/tags/${given}`];
  return { kind: "ref", full: name === given ? full : [...full, `refs/heads/${name}`], given };
}

/** Whether the given name can be that of the full ref. */
export function standsFor(given: GivenRef | undefined, ref: string): boolean {
  return given?.kind === "ref" && given.full.includes(ref);
}
