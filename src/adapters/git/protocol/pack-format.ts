import { computeObjectId, type ObjectFormat } from "../../../core/git/compute-object-id.ts";
import type { Oid } from "../../../core/git/oid.ts";
import type { StoredObject } from "../objects/read-objects.ts";

const numbers: Readonly<Record<StoredObject["kind"], number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };
const kinds = new Map(
  Object.entries(numbers).map(([kind, number]) => [number, kind as StoredObject["kind"]]),
);

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
    entryHead(numbers[kind], content.length),
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

/** An object without its name. */
type Content = Pick<StoredObject, "kind" | "content">;

/** What stands in the place of a kind where only the difference to another object is stored. */
const [byOffset, byName] = [6, 7];

/**
 * The objects of a pack, each with the name that its content gives it. `baseOf`: what a thin pack builds on. Throws where the pack is not whole, or
 * builds on what is not given (gitformat-pack(5)).
 */
export function readPack(
  pack: Buffer,
  objectFormat: ObjectFormat,
  baseOf: (oid: Oid) => Content | undefined,
): readonly StoredObject[] {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hashBytes = objectFormat === "sha256" ? 32 : 20;
  const end = pack.length - hashBytes;
  if (end < 12 || pack.toString("latin1", 0, 4) !== "PACK" || pack.readUInt32BE(4) !== 2) {
    throw new Error("these bytes are no pack");
  }
  const sum = createHash(objectFormat).update(pack.subarray(0, end)).digest();
  if (!sum.equals(pack.subarray(end))) throw new Error("the pack is not whole");
  const read = new Map<Oid, StoredObject>();
  const starts = new Map<number, Content>();
  let at = 12;
  for (let left = pack.readUInt32BE(8); left > 0; left--) {
    const start = at;
    const head = pack.readUInt8(at++);
    const kind = (head >> 4) & 7;
    let size = head & 0x0f;
    for (let more = head, unit = 16; more & 0x80; unit *= 128) {
      more = pack.readUInt8(at++);
      size += (more & 0x7f) * unit;
    }
    let base: Content | undefined;
    if (kind === byOffset) {
      let more = pack.readUInt8(at++);
      let back = more & 0x7f;
      while (more & 0x80) {
        more = pack.readUInt8(at++);
        back = (back + 1) * 128 + (more & 0x7f);
      }
      base = starts.get(start - back);
    } else if (kind === byName) {
      const oid = pack.toString("hex", at, at + hashBytes) as Oid;
      at += hashBytes;
      base = read.get(oid) ?? baseOf(oid);
    }
    const { content: stored, length } = inflate(pack.subarray(at, end), size);
    at += length;
    const whole = kinds.get(kind);
    const object = whole === undefined ? applyDelta(base, stored) : { kind: whole, content: stored };
    starts.set(start, object);
    const oid = computeObjectId(object.kind, object.content, objectFormat);
    read.set(oid, { oid, ...object });
  }
  if (at !== end) throw new Error("the pack is longer than its objects");
  return [...read.values()];
}

/** What is larger is left to git, which need not hold it in memory. */
const largest = 16 * 1024 * 1024;

/** What begins here, compressed, with `size` bytes when it is not; and how many bytes it takes. */
function inflate(bytes: Buffer, size: number): { readonly content: Buffer; readonly length: number } {
  if (size > largest) throw new Error("an object is too large");
  const { inflateSync } = process.getBuiltinModule("node:zlib");
  const options = { info: true, maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) };
  // The types do not know of `info`, which is documented (nodejs.org/api/zlib.html, Class: Options).
  const inflated = inflateSync(bytes, options) as unknown as {
    readonly buffer: Buffer;
    readonly engine: { readonly bytesWritten: number };
  };
  if (inflated.buffer.length !== size) throw new Error("an object has another size than the pack says");
  return { content: inflated.buffer, length: inflated.engine.bytesWritten };
}

/** The object that a difference makes of its base: parts of the base, and bytes of its own (gitformat-pack(5), "Deltified representation"). */
function applyDelta(base: Content | undefined, delta: Buffer): Content {
  if (base === undefined) throw new Error("what an object builds on is not here");
  let at = 0;
  const readSize = () => {
    let size = 0;
    for (let more = 0x80, unit = 1; more & 0x80; unit *= 128) {
      more = delta.readUInt8(at++);
      size += (more & 0x7f) * unit;
    }
    return size;
  };
  const [from, to] = [readSize(), readSize()];
  const parts: Buffer[] = [];
  /** A number of up to `most` bytes, the lowest first, of which those are stored whose bit is set. */
  const readSparse = (bits: number, most: number) => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      if (bits & (1 << index)) value += delta.readUInt8(at++) * 256 ** index;
    }
    return value;
  };
  while (at < delta.length) {
    const order = delta.readUInt8(at++);
    if (order & 0x80) {
      const offset = readSparse(order, 4);
      const size = readSparse(order >> 4, 3) || 0x10000;
      parts.push(base.content.subarray(offset, offset + size));
    } else {
      parts.push(delta.subarray(at, at + order));
      at += order;
    }
  }
  const content = Buffer.concat(parts);
  if (base.content.length !== from || content.length !== to)
    throw new Error("a difference does not fit its base");
  return { kind: base.kind, content };
}
