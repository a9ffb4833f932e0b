import { formatList, type ListFormat } from "../../domain/detect/list-format.ts";
import { encodePath } from "../../domain/path-name.ts";
import type { Plan } from "./plan.ts";

/** More than this in an output breaks a step that puts it on a command line, and soon the job. */
const mostBytes = 100_000;

/** A file list as the output carries it, or too long for that. */
export interface List {
  readonly name: string;
  readonly text: string;
  readonly tooLong: boolean;
}

/** The file lists that outputs carry, one per name. */
export function listsOf({ names, files }: Plan, format: ListFormat): readonly List[] {
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
