import { createHash, verify } from "node:crypto";
import type { Authorities } from "./authorities.ts";
import { tsaHandler } from "./mock.ts";
import { readToken } from "./run.ts";

/** What a service answers: its status and body. Raises where a real one would refuse. */
export type Service = (
  body: string,
) => Promise<{ readonly type: string; readonly body: string | Uint8Array }>;

/** The three services of a Sigstore instance by path, as strict as what is published of them. */
export function servicesOf({ ca, tlog, tsa }: Authorities): Readonly<Record<string, Service>> {
  const timestamp = tsaHandler(tsa, { strict: true });
  return {
    // github.com/sigstore/fulcio, fulcio.proto: CreateSigningCertificate
    "/api/v2/signingCert": async (body) => {
      const { credentials, publicKeyRequest } = JSON.parse(body);
      const claims = readToken(credentials.oidcIdentityToken);
      const { publicKey, proofOfPossession } = publicKeyRequest;
      const proved = verify(
        "sha256",
        Buffer.from(claims.sub),
        publicKey.content,
        Buffer.from(proofOfPossession, "base64"),
      );
      if (claims.aud !== "sigstore" || !proved)
        throw new Error("The signature supplied in the request could not be verified");
      const certificate = await ca.issueCertificate({
        publicKey: fromPem(publicKey.content),
        subjectAltName: `${claims.server}/${claims.workflow}`,
        extensions: [
          { oid: "1.3.6.1.4.1.57264.1.8", value: claims.issuer },
          { oid: "1.3.6.1.4.1.57264.1.9", value: `${claims.server}/${claims.workflow}` },
          { oid: "1.3.6.1.4.1.57264.1.12", value: `${claims.server}/${claims.repository}` },
          { oid: "1.3.6.1.4.1.57264.1.14", value: claims.ref },
        ],
      });
      const chain = [certificate, ca.rootCertificate].map(toPem);
      return json({ signedCertificateEmbeddedSct: { chain: { certificates: chain } } });
    },
    // github.com/sigstore/rekor, types/dsse/v0.0.1: what is proposed is not what is kept
    "/api/v1/log/entries": async (body) => {
      const { kind, apiVersion, spec } = JSON.parse(body);
      if (kind !== "dsse" || apiVersion !== "0.0.1")
        throw new Error(`no entry of type ${kind} ${apiVersion}`);
      const envelope = JSON.parse(spec.proposedContent.envelope);
      const [verifier] = spec.proposedContent.verifiers;
      const signatures = envelope.signatures.map(({ sig }: { sig: string }) => ({
        signature: sig,
        verifier,
      }));
      const entry = {
        apiVersion,
        kind,
        spec: {
          envelopeHash: hash(spec.proposedContent.envelope),
          payloadHash: hash(Buffer.from(envelope.payload, "base64")),
          signatures,
        },
      };
      return json(await tlog.log(entry));
    },
    // github.com/sigstore/timestamp-authority
    "/api/v1/timestamp": async (body) => {
      const answer = await timestamp.fn(body);
      if (answer.statusCode !== 201) throw new Error(String(answer.response));
      return { type: "application/timestamp-reply", body: answer.response as Uint8Array };
    },
  };
}

function json(value: object) {
  return { type: "application/json", body: JSON.stringify(value) };
}

function hash(content: string | Uint8Array) {
  return { algorithm: "sha256", value: createHash("sha256").update(content).digest("hex") };
}

function fromPem(pem: string): Buffer<ArrayBuffer> {
  return Buffer.from(pem.replace(/-{5}(BEGIN|END) .*-{5}/g, ""), "base64");
}

function toPem(der: ArrayBufferView): string {
  const bytes = Buffer.from(der.buffer as ArrayBuffer, der.byteOffset, der.byteLength);
  return `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64")}\n-----END CERTIFICATE-----\n`;
}
