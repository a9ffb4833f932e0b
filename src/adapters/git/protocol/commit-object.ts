import type { Oid } from "../../../core/git/oid.ts";
import { parseOid } from "../../../core/git/oid.ts";

/** What a commit object says. */
export interface CommitContent {
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Who and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

/** Reads a commit object's content; the message is decoded as UTF-8, invalid bytes replaced. */
export function parseCommit(content: Buffer): CommitContent {
  const blank = content.indexOf("\n\n");
  const head = content.toString("utf8", 0, blank < 0 ? content.length : blank);
  const lines = head.split("\n");
  const tree = parseOid(headerOf(lines, "tree"));
  if (tree === undefined) throw new Error("a commit object without a tree");
  return {
    tree,
    parents: lines.filter((line) => line.startsWith("parent ")).map((line) => line.slice(7) as Oid),
    author: parseSignature(headerOf(lines, "author")),
    committer: parseSignature(headerOf(lines, "committer")),
    message: blank < 0 ? "" : content.toString("utf8", blank + 2),
  };
}

/** The commit that an annotated tag's content leads to, or the next object on the way (a tag may point at a tag). */
export function parseTagTarget(content: Buffer): Oid {
  const target = parseOid(content.toString("latin1", 7, content.indexOf(0x0a)));
  if (target === undefined) throw new Error("a tag object without an object");
  return target;
}

/** The message of an annotated tag's content, as UTF-8. */
export function parseTagMessage(content: Buffer): string {
  const blank = content.indexOf("\n\n");
  return blank < 0 ? "" : content.toString("utf8", blank + 2);
}

/** The content of a commit object. Times are UTC; the message ends with exactly one line feed. */
export function formatCommit(commit: CommitContent): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${tidy(commit.message)}`);
}

/** The content of an annotated tag object. `name` is the short name, `orders/v1.2.0`. */
export function formatTag(tag: { name: string; commit: Oid; message: string; tagger: Signature }): Buffer {
  const lines = [
    `object ${tag.commit}`,
    "type commit",
    `tag ${tag.name}`,
    `tagger ${formatSignature(tag.tagger)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${tidy(tag.message)}`);
}

function headerOf(lines: readonly string[], key: string): string {
  return lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
}

function parseSignature(text: string): Signature {
  const parts = /^(.*?) ?<([^>]*)>(?: (-?\d+))?/.exec(text);
  return { name: parts?.[1] ?? "", email: parts?.[2] ?? "", time: Number(parts?.[3] ?? 0) };
}

function formatSignature({ name, email, time }: Signature): string {
  return `${crumbless(name)} <${crumbless(email)}> ${time} +0000`;
}

/** Git drops these from names and addresses (ident.c): they would end the field or forge the next header. */
function crumbless(text: string): string {
  return text.replace(/[\0\n\r<>]/g, "").trim();
}

function tidy(message: string): string {
  return `${message.replaceAll("\0", "").trimEnd()}\n`;
}
