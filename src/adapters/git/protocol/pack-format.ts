import type { StoredObject } from "../objects/read-objects.ts";
import type { ObjectFormat } from "../process/private-repository.ts";

const kinds: Readonly<Record<StoredObject["kind"], number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** A pack of whole objects, none as the difference to another (gitformat-pack(5)). */
export async function formatPack(
  objects: readonly Pick<StoredObject, "kind" | "content">[],
  objectFormat: ObjectFormat,
): Promise<Buffer> {
  const [{ createHash }, { deflateSync }] = await Promise.all([import("node:crypto"), import("node:zlib")]);
  const head = Buffer.alloc(12);
  head.write("PACK", "latin1");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = objects.map(({ kind, content }) => [
    entryHead(kinds[kind], content.length),
    deflateSync(content),
  ]);
  const pack = Buffer.concat([head, ...entries.flat()]);
  return Buffer.concat([pack, createHash(objectFormat).update(pack).digest()]);
}

/** Kind and size: four bits of the size in the first byte, seven in each that follows, the lowest first. */
function entryHead(kind: number, size: number): Buffer {
  const bytes = [(kind << 4) | (size & 0x0f)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}
