import { computeObjectId, objectFormatOf } from "../../core/git/compute-object-id.ts";
import type { GitHubEntry } from "../../ports/github-branch.ts";

/** A `TreeEntry` as GitHub's GraphQL API sends it. `mode` is a number: 0o100644 is 33188. */
export interface SentEntry {
  readonly mode: number;
  readonly type: string;
  readonly object: {
    readonly oid: string;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
    readonly entries?: readonly { readonly name: string }[] | null;
  } | null;
}

/**
 * What an entry is. A file's text is believed only if its bytes have the name that Git gives them (SHA-1 or SHA-256 of the blob):
 * the API decodes, and what is no UTF-8 comes changed.
 */
export function readEntry({ mode, type, object }: SentEntry): GitHubEntry {
  const kind = mode & 0o170000;
  if (object?.entries) return { kind: "folder", names: object.entries.map((one) => one.name) };
  if (kind === 0o120000) return { kind: "opaque", why: "it is a symbolic link" };
  if (type !== "blob" || object === null) return { kind: "opaque", why: "it is a submodule" };
  if (object.isTruncated) return { kind: "opaque", why: "the API cuts it off" };
  if (object.isBinary || typeof object.text !== "string") return { kind: "opaque", why: "it is not text" };
  const bytes = Buffer.from(object.text);
  if (computeObjectId("blob", bytes, objectFormatOf(object.oid)) !== object.oid)
    return { kind: "opaque", why: "the API does not give its very bytes" };
  return { kind: "file", plain: (mode & 0o111) === 0, bytes };
}
