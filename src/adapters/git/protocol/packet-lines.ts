/** A packet: its bytes, or one of the special ones (gitprotocol-common(5), gitprotocol-v2(5)). */
export type Packet = Buffer | "flush" | "delimiter" | "end";

const specials = ["flush", "delimiter", "end"] as const;

/** The four digits that count themselves. */
const headBytes = 4;

/** One packet of a text or bytes; at most 65,516 of them. */
export function formatPacket(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = (bytes.length + headBytes).toString(16).padStart(headBytes, "0");
  return Buffer.concat([Buffer.from(length), bytes]);
}

/** The bytes of a special packet. */
export function formatSpecial(packet: (typeof specials)[number]): Buffer {
  return Buffer.from(`000${specials.indexOf(packet)}`);
}

/** Takes a stream of packets apart. Throws where it is none, or ends within one. */
export async function* readPackets(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Packet> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    for (;;) {
      if (held.length < headBytes) break;
      const head = held.toString("latin1", 0, headBytes);
      if (!/^[0-9a-f]{4}$/i.test(head)) throw new Error("not a stream of packets");
      const length = Number.parseInt(head, 16);
      if (length < headBytes) {
        const special = specials[length];
        if (special === undefined) throw new Error(`a packet of ${length} bytes`);
        held = held.subarray(headBytes);
        yield special;
        continue;
      }
      if (held.length < length) break;
      yield held.subarray(headBytes, length);
      held = held.subarray(length);
    }
  }
  if (held.length > 0) throw new Error("a stream of packets ends within one");
}

/**
 * The bytes of the pack in a stream whose packets begin with the number of their band: 1 is the pack, 2 what the server tells people, 3 why
 * it gives up, which is thrown. Ends with a flush.
 */
export async function* readBands(
  packets: AsyncIterable<Packet>,
  tell: (words: string) => void = () => undefined,
): AsyncGenerator<Buffer> {
  for await (const packet of packets) {
    if (typeof packet === "string") return;
    const content = packet.subarray(1);
    if (packet[0] === 1) yield content;
    else if (packet[0] === 2) tell(content.toString());
    else throw new Error(`the server gave up: ${content.toString().trim()}`);
  }
  throw new Error("the answer ends within the pack");
}
