import type { Oid } from "./oid.ts";

/** What the objects of a repository are named by. */
export type ObjectFormat = "sha1" | "sha256";

export type ObjectKind = "blob" | "tree" | "commit" | "tag";

/** What git puts before an object's content when it names and stores the object (gitrepository-layout(5); Pro Git, "Git Objects"). */
export function objectHead(kind: ObjectKind, size: number): Buffer {
  return Buffer.from(`${kind} ${size}\0`);
}

/** The format that an object id belongs to, by its length. */
export function objectFormatOf(oid: string | undefined): ObjectFormat {
  return oid?.length === 64 ? "sha256" : "sha1";
}

/** The empty tree, which git knows without having it, of the format that `like` belongs to. */
export function emptyTree(like: string): Oid {
  return (
    objectFormatOf(like) === "sha256"
      ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
      : "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
  ) as Oid;
}

/** The id that its content gives an object. */
export function computeObjectId(kind: ObjectKind, content: Uint8Array, format: ObjectFormat): Oid {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(format).update(objectHead(kind, content.length)).update(content).digest("hex") as Oid;
}
