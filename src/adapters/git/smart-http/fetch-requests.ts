import type { ObjectFormat } from "../../../core/git/compute-object-id.ts";
import { type Oid, parseOid } from "../../../core/git/oid.ts";
import {
  formatPacket,
  formatSpecial,
  type Packet,
  readBands,
  readPackets,
} from "../protocol/packet-lines.ts";
import { type Connection, refusalError } from "./connection.ts";

/** A ref as the remote has it now. */
export interface AdvertisedRef {
  readonly name: string;
  readonly oid: Oid;
  /** The ref that it stands for: `refs/heads/main` for HEAD. */
  readonly target: string | undefined;
}

/** What one request for a pack asks for. */
export interface PackRequest {
  readonly wants: readonly Oid[];
  /** A commit that is here with all its folders. */
  readonly have: Oid | undefined;
  /** Where history is cut off here. */
  readonly shallow: Iterable<Oid>;
  readonly depth: number | undefined;
  readonly filter: string;
}

/** How the boundary of history moves, and the pack's bytes. */
export interface PackAnswer {
  readonly shallow: readonly Oid[];
  readonly unshallow: readonly Oid[];
  readonly pack: AsyncIterable<Buffer>;
}

/**
 * The refs whose names begin with these, in one request: protocol 2 (gitprotocol-v2(5)) needs no advertisement before it. Throws for what is
 * no answer of that kind.
 */
export async function readRefs(
  connection: Connection,
  objectFormat: ObjectFormat,
  prefixes: readonly string[],
): Promise<readonly AdvertisedRef[]> {
  const lines = ["symrefs", ...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
  const refs: AdvertisedRef[] = [];
  for await (const packet of await ask(connection, "ls-refs", objectFormat, lines)) {
    if (packet === "flush") return refs;
    if (typeof packet === "string") continue;
    const [id = "", name = "", ...attributes] = textOf(packet).split(" ");
    const oid = parseOid(id);
    if (oid === undefined) continue;
    const target = attributes.find((one) => one.startsWith("symref-target:"))?.slice("symref-target:".length);
    refs.push({ name, oid, target });
  }
  throw new Error("the list of refs has no end");
}

/** The objects that are wanted, in one request. The pack has to be read to its end. Throws where the server does not give them. */
export async function requestPack(
  connection: Connection,
  objectFormat: ObjectFormat,
  { wants, have, shallow, depth, filter }: PackRequest,
): Promise<PackAnswer> {
  const packets = await ask(connection, "fetch", objectFormat, [
    "no-progress",
    "ofs-delta",
    ...(have === undefined ? [] : ["thin-pack"]),
    ...wants.map((oid) => `want ${oid}`),
    ...[...shallow].map((oid) => `shallow ${oid}`),
    ...(depth === undefined ? [] : [`deepen ${depth}`]),
    `filter ${filter}`,
    ...(have === undefined ? [] : [`have ${have}`]),
    "done",
  ]);
  const boundary = { shallow: [] as Oid[], unshallow: [] as Oid[] };
  for (;;) {
    const { value: packet, done } = await packets.next();
    if (done === true) throw new Error("the answer has no pack");
    if (typeof packet === "string") continue;
    const line = textOf(packet);
    if (line === "packfile") return { ...boundary, pack: readBands(packets) };
    const [word, oid] = line.split(" ");
    if (word === "shallow" || word === "unshallow") boundary[word].push(oid as Oid);
  }
}

async function ask(
  connection: Connection,
  command: string,
  objectFormat: ObjectFormat,
  lines: readonly string[],
): Promise<AsyncGenerator<Packet>> {
  const capabilities = [
    `command=${command}`,
    "agent=trunkline",
    // A server that names objects in another way says so, whatever we say.
    ...(objectFormat === "sha1" ? [] : [`object-format=${objectFormat}`]),
  ];
  const packets = (all: readonly string[]) => all.map((line) => formatPacket(`${line}\n`));
  const body = [
    ...packets(capabilities),
    formatSpecial("delimiter"),
    ...packets(lines),
    formatSpecial("flush"),
  ];
  const answered = await connection.post("git-upload-pack", Buffer.concat(body));
  if (answered.kind === "refused") throw refusalError(answered);
  return refuseErrors(readPackets(answered.body));
}

async function* refuseErrors(packets: AsyncIterable<Packet>): AsyncGenerator<Packet> {
  for await (const packet of packets) {
    if (typeof packet !== "string" && packet.toString("latin1", 0, 4) === "ERR ") {
      throw new Error(`the server gave up: ${textOf(packet).slice(4)}`);
    }
    yield packet;
  }
}

function textOf(packet: Buffer): string {
  return packet.toString().replace(/\n$/, "");
}
