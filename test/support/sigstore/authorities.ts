import { createHash, generateKeyPairSync } from "node:crypto";
import { type CA, initializeCA, initializeCTLog, initializeTLog, initializeTSA } from "./mock.ts";

/** The parties of one Sigstore instance, with keys of their own and real signatures. */
export interface Authorities {
  readonly ca: CA;
  readonly tlog: Awaited<ReturnType<typeof initializeTLog>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
  /** What somebody who trusts them has, as JSON (TrustedRoot of sigstore/protobuf-specs). */
  readonly trustedRoot: string;
}

/** `clock`: when certificates are issued; default now. `witness`: a public instance has a log, a private one a timestamp authority. */
export async function makeAuthorities({
  clock,
  witness,
}: {
  readonly clock?: Date | undefined;
  readonly witness: "log" | "timestamp";
}): Promise<Authorities> {
  const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ctlog = await initializeCTLog(pair(), clock);
  const ca = await initializeCA(pair(), ctlog, clock);
  const tlog = await initializeTLog("https://rekor.example.com", pair());
  // DER drops zeros at the end of a fraction, and @sigstore/core reads three digits of it or none: a time like 12:00:00.05 is "invalid" to it.
  const getCurrentTime = () => new Date(Math.floor(Date.now() / 1_000) * 1_000);
  const tsa = Object.assign(await initializeTSA(pair()), { getCurrentTime });
  const chain = (...certificates: ArrayBufferView[]) => ({
    certChain: { certificates: certificates.map((one) => ({ rawBytes: base64(one) })) },
    validFor: { start: "2020-01-01T00:00:00Z" },
  });
  const log = (publicKey: Buffer) => ({
    baseUrl: "https://rekor.example.com",
    hashAlgorithm: "SHA2_256",
    logId: { keyId: createHash("sha256").update(publicKey).digest("base64") },
    publicKey: {
      rawBytes: publicKey.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor: { start: "2020-01-01T00:00:00Z" },
    },
  });
  const trustedRoot = JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    certificateAuthorities: [chain(ca.rootCertificate)],
    ctlogs: [log(ctlog.publicKey)],
    tlogs: witness === "log" ? [log(tlog.publicKey)] : [],
    timestampAuthorities: witness === "timestamp" ? [chain(tsa.intCertificate, tsa.rootCertificate)] : [],
  });
  return { ca, tlog, tsa, trustedRoot };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString("base64");
}
