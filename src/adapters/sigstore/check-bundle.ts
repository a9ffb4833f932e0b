import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import type { Json } from "../../core/json/json-types.ts";
import { Problem } from "../../core/problem/problem.ts";
import type { Checked } from "../../core/provenance/attestation-proof.ts";
import type { VerifiedSigner } from "../../core/provenance/signer.ts";
import type { Trust } from "./trusted-roots.ts";

/**
 * Checks one Sigstore bundle (v0.1 to v0.3) that holds a DSSE envelope and a certificate: signature, chain, certificate log, transparency log and
 * time, all by @sigstore/verify. Whatever is wrong with it is a refusal in words. Raises TRUST_UNREACHABLE.
 */
export async function checkBundle(value: Json, trust: Trust): Promise<Checked> {
  try {
    return await check(value, trust);
  } catch (thrown) {
    if (thrown instanceof Problem || !(thrown instanceof Error)) throw thrown;
    // A bundle is anybody's bytes: a library that stumbles over them has refused them.
    return refuse(thrown.message.split("\n", 1).join("").slice(0, 200));
  }
}

async function check(value: Json, trust: Trust): Promise<Checked> {
  if (typeof value !== "object" || value === null) return refuse("it is not a Sigstore bundle");
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import("@sigstore/bundle");
  const bundle = bundleFromJSON(value);
  if (!isBundleWithDsseEnvelope(bundle)) return refuse("it signs no statement");
  const der = leafOf(bundle);
  if (der === undefined) return refuse("it is signed by a bare key, not by a workflow");
  const organization = organizationOf(der);
  const roots = await trust.rootsFor(organization);
  if (roots.length === 0)
    return refuse(`its certificate authority is not trusted: ${organization || "which has no name"}`);
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  const failures: string[] = [];
  for (const root of roots) {
    try {
      await verify(bundle, root);
      return { kind: "verified", signer: await readSigner(der), payloadType, payload };
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      failures.push(thrown.message);
    }
  }
  return refuse([...new Set(failures)].join("; ").slice(0, 200));
}

/**
 * What a root knows of, a bundle must have: a root with a transparency log asks for an entry in it, one with a certificate log for its receipt,
 * and all for a time that somebody other than the signer vouches for. The public Sigstore has all three, GitHub's own a timestamp authority.
 */
async function verify(bundle: Bundle, root: TrustedRoot): Promise<void> {
  const { toSignedEntity, toTrustMaterial, Verifier } = await import("@sigstore/verify");
  const verifier = new Verifier(toTrustMaterial(root), {
    tlogThreshold: Math.min(root.tlogs.length, 1),
    ctlogThreshold: Math.min(root.ctlogs.length, 1),
    timestampThreshold: 1,
  });
  verifier.verify(toSignedEntity(bundle));
}

function leafOf({ verificationMaterial: { content } }: Bundle): Buffer<ArrayBuffer> | undefined {
  if (content.$case === "certificate") return Buffer.from(content.certificate.rawBytes);
  if (content.$case !== "x509CertificateChain") return undefined;
  const [leaf] = content.x509CertificateChain.certificates;
  return leaf === undefined ? undefined : Buffer.from(leaf.rawBytes);
}

/** Only says where to look for trust: whether the authority really issued it is found out there. */
function organizationOf(der: Uint8Array): string {
  const line = /^O=(.*)$/m.exec(new X509Certificate(der).issuer)?.[1] ?? "";
  return line.replace(/\\(.)/g, "$1");
}

/** The extensions that Fulcio writes (github.com/sigstore/fulcio, docs/oid-info.md): DER of a UTF8String each. */
async function readSigner(der: Buffer<ArrayBuffer>): Promise<VerifiedSigner> {
  const { X509Certificate } = await import("@sigstore/core");
  const certificate = X509Certificate.parse(der);
  const text = (oid: string) => certificate.extension(oid)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
  return {
    workflow: certificate.subjectAltName ?? "",
    issuer: text("1.3.6.1.4.1.57264.1.8"),
    repository: text("1.3.6.1.4.1.57264.1.12"),
    ref: text("1.3.6.1.4.1.57264.1.14"),
  };
}

function refuse(why: string): Checked {
  return { kind: "refused", why };
}
