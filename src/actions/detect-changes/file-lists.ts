import { encodePath, isUtf8 } from "../../core/path/path-bytes.ts";
import type { DetectPlan } from "./plan.ts";

/** More than this in an output breaks a step that puts it on a command line, and soon the job. */
const mostBytes = 100_000;

/** A file list as the output carries it, or too long for that. */
export interface List {
  readonly name: string;
  readonly text: string;
  readonly tooLong: boolean;
}

/** The file lists that outputs carry, one per name. */
export function listsOf({ names, files }: DetectPlan, format: ListFormat): readonly List[] {
  if (format === "none") return [];
  return names.map((name) => {
    const text = formatList(files.get(name) ?? [], format);
    return { name, text, tooLong: Buffer.byteLength(text) > mostBytes };
  });
}

/** Paths as their bytes, each with a NUL behind it, as `git diff --name-only -z` prints them. */
export function nulSeparated(paths: readonly string[]): Uint8Array {
  return encodePath(paths.length === 0 ? "" : `${paths.join("\0")}\0`);
}

/** How a list of paths is written into an output, as dorny/paths-filter has them. */
export type ListFormat = (typeof listFormats)[number];
export const listFormats = ["none", "json", "csv", "shell", "escape"] as const;

/**
 * A list of paths as one text. `json`: an array; `csv`: RFC 4180 fields in one record; `shell`: words in single quotes where they need
 * them; `escape`: words with backslashes. The last two read back in bash to the same bytes, whatever the names.
 */
export function formatList(paths: readonly string[], format: Exclude<ListFormat, "none">): string {
  switch (format) {
    case "json":
      return JSON.stringify(paths);
    case "csv":
      return paths.map(csvField).join(",");
    case "shell":
      return paths.map(shellWord).join(" ");
    case "escape":
      return paths.map(escapedWord).join(" ");
  }
}

const safe = /^[a-zA-Z0-9,._+:@%/-]+$/;

function csvField(path: string): string {
  return /^[a-zA-Z0-9._+:@%/-]+$/.test(path) ? path : `"${path.replaceAll('"', '""')}"`;
}

function shellWord(path: string): string {
  if (safe.test(path)) return path;
  if (needsBytes(path)) return bytesWord(path);
  if (!path.includes("'")) return `'${path}'`;
  if (/^[a-zA-Z0-9,._+:@%/'\s-]+$/.test(path)) return `"${path}"`;
  return path
    .split("'")
    .map((part) => (part === "" ? "" : shellWord(part)))
    .join("\\'");
}

function escapedWord(path: string): string {
  return needsBytes(path) ? bytesWord(path) : path.replace(/[^a-zA-Z0-9,._+:@%/-]/gu, "\\$&");
}

/** Control characters and bytes that are no UTF-8 do not survive an output or a backslash. */
function needsBytes(path: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(path) || !isUtf8(path);
}

/** Bash's `$'…'`, every doubtful byte as `\xHH`. */
function bytesWord(path: string): string {
  const inner = [...encodePath(path)].map((byte) =>
    /[a-zA-Z0-9,._+:@%/ -]/.test(String.fromCharCode(byte)) && byte < 0x80
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, "0")}`,
  );
  return `$'${inner.join("")}'`;
}
