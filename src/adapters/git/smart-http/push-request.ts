import type { ObjectFormat } from "../../../core/git/compute-object-id.ts";
import type { Oid } from "../../../core/git/oid.ts";
import { formatPacket, formatSpecial, readBands, readPackets } from "../protocol/packet-lines.ts";
import type { Connection } from "./connection.ts";

/** One change of a ref: the server makes it only where the ref holds `expected`, or does not exist where that is undefined. */
export interface RefCommand {
  readonly ref: string;
  readonly expected: Oid | undefined;
  readonly next: Oid;
}

/** What became of it, with what the server told people, in lines after `remote: `; or it has no time now, and nothing was done. */
export type RefReport =
  | { readonly kind: "busy"; readonly retryAfterMs: number }
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "refused"; readonly why: string; readonly words: string };

/**
 * Sends a pack and a command in one request, without the advertisement before it: what it would tell, the value of the ref, is known
 * (gitprotocol-pack(5)). Undefined where the server does not answer as it should, and nothing was written. Rejects where nobody knows.
 */
export async function sendPack(
  connection: Connection,
  objectFormat: ObjectFormat,
  { ref, expected, next }: RefCommand,
  pack: Uint8Array,
): Promise<RefReport | undefined> {
  const capabilities = [
    "report-status",
    "side-band-64k",
    "agent=trunkline",
    ...(objectFormat === "sha1" ? [] : [`object-format=${objectFormat}`]),
  ];
  const old = expected ?? "0".repeat(next.length);
  const body = [
    formatPacket(`${old} ${next} ${ref}\0 ${capabilities.join(" ")}`),
    formatSpecial("flush"),
    pack,
  ];
  const answered = await connection.post("git-receive-pack", Buffer.concat(body));
  if (answered.kind === "refused") {
    const { retryAfterMs } = answered;
    return retryAfterMs === undefined ? undefined : { kind: "busy", retryAfterMs };
  }
  let words = "";
  const tell = (more: string) => {
    words += more.replace(/^(?=.)/gm, "remote: ");
  };
  let report: Exclude<RefReport, { kind: "busy" }> | undefined;
  let fault = "it did not unpack";
  for await (const packet of readPackets(readBands(readPackets(answered.body), tell))) {
    if (typeof packet === "string") continue;
    const line = packet.toString().replace(/\n$/, "");
    if (line === `ok ${ref}`) report = { kind: "done", words };
    else if (line.startsWith(`ng ${ref} `))
      report = { kind: "refused", why: line.slice(`ng ${ref} `.length), words };
    else if (line.startsWith("unpack ")) fault = line.slice("unpack ".length);
  }
  if (fault !== "ok") return { kind: "refused", why: `unpacker error: ${fault}`, words };
  if (report === undefined) throw new Error("the report does not name the ref");
  return { ...report, words };
}
