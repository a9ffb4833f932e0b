import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { computeObjectId, objectHead } from "../../../core/git/compute-object-id.ts";
import type { Oid } from "../../../core/git/oid.ts";
import type { PrivateRepository } from "../process/private-repository.ts";
import { formatCommit, formatTag, type Signature } from "../protocol/commit-object.ts";
import { formatTree, type RawEntry } from "../protocol/tree-object.ts";
import type { StoredObject } from "./read-objects.ts";

/** Writes new objects, loose, without a process (gitrepository-layout(5); git-hash-object(1) does the same). */
export interface ObjectWriter {
  blob(content: Uint8Array): Promise<Oid>;
  tree(entries: readonly RawEntry[]): Promise<Oid>;
  commit(commit: Parameters<typeof formatCommit>[0]): Promise<Oid>;
  tag(tag: {
    name: string;
    commit: Oid;
    message: string;
    tagger: Signature;
    sign?: ((content: Uint8Array) => string | Promise<string>) | undefined;
  }): Promise<Oid>;
}

/** `written` is told of each. */
export function openObjectWriter(
  place: PrivateRepository,
  written: (object: StoredObject) => void = () => undefined,
): ObjectWriter {
  const write = async (kind: StoredObject["kind"], content: Uint8Array): Promise<Oid> => {
    const oid = computeObjectId(kind, content, place.objectFormat);
    written({ oid, kind, content: Buffer.from(content) });
    const folder = join(place.directory, "objects", oid.slice(0, 2));
    const path = join(folder, oid.slice(2));
    if (existsSync(path)) return oid;
    mkdirSync(folder, { recursive: true });
    const unfinished = join(folder, `tmp_obj_${process.hrtime.bigint()}`);
    writeFileSync(unfinished, deflateSync(Buffer.concat([objectHead(kind, content.length), content])), {
      mode: 0o444,
    });
    renameSync(unfinished, path);
    return oid;
  };
  return {
    blob: (content) => write("blob", content),
    tree: (entries) => write("tree", formatTree(entries)),
    commit: (commit) => write("commit", formatCommit(commit)),
    async tag({ sign, ...tag }) {
      const content = formatTag(tag);
      return write("tag", Buffer.concat([content, Buffer.from((await sign?.(content)) ?? "")]));
    },
  };
}
