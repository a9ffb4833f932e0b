import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";

/** What Git keeps in a file of its own, read and written without a process (gitrepository-layout(5)); the callers ask git for the rest. */

/** The kind of an object; undefined if no file of its own holds it. */
export function looseKind(directory: string, oid: string): string | undefined {
  const file = join(directory, "objects", oid.slice(0, 2), oid.slice(2));
  return existsSync(file)
    ? inflateSync(readFileSync(file)).toString("latin1", 0, 6).split(" ")[0]
    : undefined;
}

/** Stores a blob; gives its name. */
export function writeLooseBlob(directory: string, bytes: Buffer): string {
  const object = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  const oid = createHash("sha1").update(object).digest("hex");
  const folder = join(directory, "objects", oid.slice(0, 2));
  const file = join(folder, oid.slice(2));
  if (existsSync(file)) return oid;
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}-${process.pid}-${Math.random()}`;
  writeFileSync(temporary, deflateSync(object));
  renameSync(temporary, file);
  return oid;
}

/** The commit that a full name of a ref stands for; undefined if no file of its own holds it. */
export function looseRef(directory: string, ref: string): string | undefined {
  const file = join(directory, ref);
  if (!/^refs\/[\w./-]+$/.test(ref) || ref.includes("..") || !existsSync(file)) return undefined;
  return /^[0-9a-f]{40}$/m.exec(readFileSync(file, "utf8"))?.[0];
}
