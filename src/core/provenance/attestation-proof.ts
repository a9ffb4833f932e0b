import type { Digest } from "../image/digest.ts";
import { type Expected, refuseSigner, type VerifiedSigner } from "./signer.ts";
import { buildProvenance, isAbout, parseStatement } from "./statement.ts";

/** What the cryptography of one attestation came to. */
export type Checked =
  /** Signature, certificate, log and time are right; `payload` is what was signed. */
  | {
      readonly kind: "verified";
      readonly signer: VerifiedSigner;
      readonly payloadType: string;
      readonly payload: Uint8Array;
    }
  | { readonly kind: "refused"; readonly why: string };

/** What one attestation is worth for one artifact. */
export type Proof =
  | { readonly kind: "proof"; readonly signer: VerifiedSigner }
  /** It is sound, and of something else: an SBOM, a promotion. */
  | { readonly kind: "other"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string };

/** Whether an attestation proves that the expected workflow built the artifact. `why` goes after "An attestation does not count:". */
export function checkAttestation(checked: Checked, digest: Digest, expected: Expected): Proof {
  if (checked.kind === "refused") return checked;
  const { signer, payloadType, payload } = checked;
  const statement = parseStatement(payloadType, payload);
  if (statement === undefined) return { kind: "refused", why: "it holds no in-toto statement" };
  if (!isAbout(statement, digest)) return { kind: "refused", why: "it is about another artifact" };
  const { predicateType } = statement;
  if (predicateType !== buildProvenance) {
    return { kind: "other", why: `it says ${predicateType || "nothing"}, which is not build provenance` };
  }
  const why = refuseSigner(signer, expected);
  return why === undefined ? { kind: "proof", signer } : { kind: "refused", why };
}
