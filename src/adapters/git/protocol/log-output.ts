import { isZero, type Oid, parseOid } from "../../../core/git/oid.ts";
import { decodePath } from "../../../core/path/path-bytes.ts";
import type { CommitContent } from "./commit-object.ts";

/** What `git log -z --raw` must be told as `--format`: ten fields, NUL between them, the message last. */
export const logFormat = "%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B";

/** One commit of a log and the paths it changed. */
export interface ParsedLogEntry {
  readonly commit: CommitContent & { readonly oid: Oid };
  readonly files: readonly string[];
  /** What each of them holds now, undefined for none; empty where it was not asked for. */
  readonly contents: readonly (Oid | undefined)[];
}

/**
 * Reads the output of `git log -z --first-parent -m --no-renames --raw --format=<logFormat>`, given in chunks, one commit at a
 * time; with `--no-abbrev` in the command and `withContent` here also what each file holds. Framing is by NUL only, which neither a message nor a path can hold: a file entry begins with a colon, a commit never does.
 */
export async function* parseLog(
  chunks: AsyncIterable<Buffer>,
  withContent = false,
): AsyncGenerator<ParsedLogEntry> {
  let rest: Buffer = Buffer.alloc(0);
  let fields: string[] = [];
  let files: string[] = [];
  let contents: (Oid | undefined)[] = [];
  let inFile = false;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let nul = bytes.indexOf(0); nul >= 0; nul = bytes.indexOf(0, at)) {
      if (inFile) {
        files.push(decodePath(bytes.subarray(at, nul)));
        inFile = false;
      } else if (fields.length < 10) {
        fields.push(bytes.toString("utf8", at, nul));
      } else if (bytes[at] === 0x3a || (bytes[at] === 0x0a && bytes[at + 1] === 0x3a)) {
        inFile = true;
        if (withContent) contents.push(contentIn(bytes.toString("latin1", at, nul)));
      } else {
        yield { ...entry(fields, files), contents };
        fields = [bytes.toString("utf8", at, nul)];
        files = [];
        contents = [];
      }
      at = nul + 1;
    }
    rest = bytes.subarray(at);
  }
  if (fields.length === 10) yield { ...entry(fields, files), contents };
}

/** `:100644 100644 <before> <after> M`: what is there after; zeros stand for nothing. */
function contentIn(status: string): Oid | undefined {
  const after = status.trim().split(" ")[3] ?? "";
  return isZero(after) ? undefined : parseOid(after);
}

function entry(fields: readonly string[], files: readonly string[]): Omit<ParsedLogEntry, "contents"> {
  const [oid, tree, parents, author, authorMail, authored, committer, committerMail, committed, message] =
    fields;
  return {
    commit: {
      oid: oid as Oid,
      tree: tree as Oid,
      parents: (parents ?? "").split(" ").filter((one) => one !== "") as Oid[],
      author: { name: author ?? "", email: authorMail ?? "", time: Number(authored) },
      committer: { name: committer ?? "", email: committerMail ?? "", time: Number(committed) },
      message: message ?? "",
    },
    files,
  };
}
