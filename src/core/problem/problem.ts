import { allEntries, type Code, type Given } from "./messages/index.ts";

/** Where in a file a Problem was found. Lines and columns count from 1; the path is relative to its repository. */
export interface FilePosition {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A failure that is the user's to fix: what happened (message) and what to do now (hint). Anything else thrown is our bug. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: Code;
  readonly hint: string;
  readonly at: FilePosition | undefined;

  constructor(code: Code, message: string, hint: string, at?: FilePosition, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.hint = hint;
    this.at = at;
  }
}

/** Several Problems found in one go, as configuration rules and input parsers find them. Never empty. */
export class Problems extends Error {
  override readonly name = "Problems";
  readonly list: readonly Problem[];

  constructor(list: readonly Problem[]) {
    super(list.map((one) => one.message).join("\n"));
    this.list = list;
  }
}

let entries: ReturnType<typeof allEntries> | undefined;

/** Makes the catalogue's Problem `code`, its `{slots}` filled from `given`. */
export function problem<C extends Code>(
  code: C,
  given: Given<C>,
  where?: { at?: FilePosition; cause?: unknown },
): Problem {
  entries ??= allEntries();
  const entry = entries[code];
  const slots = given as Readonly<Record<string, string>>;
  return new Problem(code, fill(entry.message, slots), fill(entry.hint, slots), where?.at, where?.cause);
}

/** The Problems inside anything thrown (DISK_UNUSABLE where the disk is the matter), or nothing if it is a bug of ours. */
export function problemsIn(thrown: unknown): readonly Problem[] | undefined {
  if (thrown instanceof Problem) return [thrown];
  if (thrown instanceof Problems) return thrown.list;
  const fault = diskFaultIn(thrown);
  return fault === undefined ? undefined : [problem("DISK_UNUSABLE", { fault }, { cause: thrown })];
}

/** What the system says where the disk is full or may not be written (errno(3)), and programs in their own words. */
const diskCodes = /^(ENOSPC|EROFS|EACCES|EDQUOT)$/;
export const diskWords =
  /no space left on device|out of diskspace|disk quota exceeded|read-only file system/i;

function diskFaultIn(thrown: unknown): string | undefined {
  for (let one = thrown; one instanceof Error; one = one.cause) {
    const { code, syscall } = one as Error & { readonly code?: unknown; readonly syscall?: unknown };
    // A connection that a firewall forbids has the code EACCES as well.
    const isOfSystem = diskCodes.test(String(code)) && syscall !== "connect";
    if (isOfSystem || diskWords.test(one.message)) return one.message.split("\n", 1).join("").slice(0, 300);
  }
  return undefined;
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
}
