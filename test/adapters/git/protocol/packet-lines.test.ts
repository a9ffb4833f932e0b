import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatPacket,
  formatSpecial,
  type Packet,
  readBands,
  readPackets,
} from "../../../../src/adapters/git/protocol/packet-lines.ts";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
}

const special = fc.constantFrom("flush" as const, "delimiter" as const, "end" as const);
const packet: fc.Arbitrary<Packet> = fc.oneof(
  special,
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
);

test("packets are read as they were written, in whatever pieces they come", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(packet), fc.integer({ min: 1, max: 50 }), async (packets, size) => {
      const bytes = Buffer.concat(
        packets.map((one) => (typeof one === "string" ? formatSpecial(one) : formatPacket(one))),
      );
      expect(await collect(readPackets(inPieces(bytes, size)))).toEqual(packets);
    }),
  );
});

test.each([
  ["a page of a proxy", "<html>"],
  ["a length that is none", "0003"],
  ["the end of a packet is missing", "0009ab"],
])("%s is no stream of packets", async (_, text) => {
  await expect(collect(readPackets(inPieces(Buffer.from(text), 4)))).rejects.toThrow();
});

test("a pack comes in bands; what the server says on the way is told, why it gives up is thrown", async () => {
  const said: string[] = [];
  const bands = (...texts: readonly string[]) =>
    readBands(
      readPackets(inPieces(Buffer.concat([...texts.map(formatPacket), formatSpecial("flush")]), 7)),
      (words) => said.push(words),
    );
  expect(Buffer.concat(await collect(bands("\u0001PA", "\u0002counting", "\u0001CK"))).toString()).toBe(
    "PACK",
  );
  expect(said).toEqual(["counting"]);
  await expect(collect(bands("\u0001PA", "\u0003out of memory"))).rejects.toThrow("out of memory");
});
