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
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    // Cut as one text with a character for each byte: most parts are ASCII, and need no decoding of their own.
    for (const part of bytes.toString("latin1", 0, end).split("\0")) {
      if (inFile) {
        files.push(isAscii(part) ? part : decodePath(Buffer.from(part, "latin1")));
        inFile = false;
      } else if (fields.length < 10) {
        fields.push(textOf(part));
      } else if (part.startsWith(":") || part.startsWith("\n:")) {
        inFile = true;
        if (withContent) contents.push(contentIn(part));
      } else {
        yield entry(fields, files, contents);
        fields = [textOf(part)];
        files = [];
        contents = [];
      }
    }
  }
  if (fields.length === 10) yield entry(fields, files, contents);
}

function isAscii(part: string): boolean {
  return !/[\u0080-\u00ff]/.test(part);
}

/** UTF-8 that was read as a character for each byte. */
function textOf(part: string): string {
  return isAscii(part) ? part : Buffer.from(part, "latin1").toString("utf8");
}

/** `:100644 100644 <before> <after> M`: what is there after; zeros stand for nothing. */
function contentIn(status: string): Oid | undefined {
  const after = status.split(" ", 4)[3] ?? "";
  return isZero(after) ? undefined : parseOid(after);
}

function entry(
  fields: readonly string[],
  files: readonly string[],
  contents: readonly (Oid | undefined)[],
): ParsedLogEntry {
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
    contents,
  };
}
