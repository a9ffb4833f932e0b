import type { Oid } from "./oid.ts";

/** What the objects of a repository are named by. */
export type ObjectFormat = "sha1" | "sha256";

export type ObjectKind = "blob" | "tree" | "commit" | "tag";

/** What git puts before an object's content when it names and stores the object (gitrepository-layout(5); Pro Git, "Git Objects"). */
export function objectHead(kind: ObjectKind, size: number): Buffer {
  return Buffer.from(`${kind} ${size}\0`);
}

/** The name that an object's content gives it. */
export function objectName(kind: ObjectKind, content: Uint8Array, format: ObjectFormat): Oid {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(format).update(objectHead(kind, content.length)).update(content).digest("hex") as Oid;
}
