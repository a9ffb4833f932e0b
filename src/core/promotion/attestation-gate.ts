import { type AttestationMode, attestationModes } from "../catalogue/catalogue.ts";
import { type Digest, shortDigest } from "../image/digest.ts";
import type { Problem } from "../problem/problem.ts";
import type { Proof } from "../provenance/attestation-proof.ts";
import type { Expected } from "../provenance/signer.ts";
import { green, red, unknown } from "./gates.ts";
import type { Verdict } from "./verdict.ts";

/** The one that asks for more. */
export function stricter(one: AttestationMode, other: AttestationMode): AttestationMode {
  return attestationModes.indexOf(one) < attestationModes.indexOf(other) ? other : one;
}

/** Everything that was found about one artifact. */
export interface AttestationEvidence {
  readonly digest: Digest;
  readonly expected: Expected;
  readonly proofs: readonly Proof[];
  /** Why a place could not be asked, or an attestation not be checked. */
  readonly failures: readonly Problem[];
}

/** Whether the expected workflow built the artifact. One proof is enough, whatever else is attached: anybody may attach more. */
export function judgeAttestations(mode: "require" | "warn", evidence: AttestationEvidence): Verdict {
  return soften(mode, judgeEvidence(evidence));
}

/** What cannot have an attestation, or cannot be looked up: that is not a pass. */
export function judgeUnattestable(mode: "require" | "warn", why: string, remedy: string): Verdict {
  return soften(mode, unknown("attestations", why, remedy));
}

function soften(mode: "require" | "warn", verdict: Verdict): Verdict {
  return verdict.state === "green" || mode === "require" ? verdict : { ...verdict, state: "warned" };
}

function judgeEvidence({ digest, expected, proofs, failures }: AttestationEvidence): Verdict {
  const proof = proofs.find((one) => one.kind === "proof");
  if (proof?.kind === "proof") {
    return green("attestations", `${shortDigest(digest)} was built by ${proof.signer.workflow}.`);
  }
  const remedy = `Attest ${digest} (of an image for several platforms: the index) in ${nameOf(expected)} with actions/attest-build-provenance.`;
  if (failures.length > 0) {
    const why = `Who built it could not be found out: ${failures.map((one) => one.message).join(" ")}`;
    return unknown("attestations", why, failures.map((one) => one.hint).join(" "));
  }
  const refused = [...new Set(proofs.flatMap((one) => (one.kind === "proof" ? [] : [one.why])))];
  if (refused.length === 0) {
    return red("attestations", `Nothing attests where ${shortDigest(digest)} was built.`, remedy);
  }
  const [shown, more] = [refused.slice(0, 3), refused.length - 3];
  const rest = more > 0 ? `; and ${more} more` : "";
  return red(
    "attestations",
    `No attestation of ${shortDigest(digest)} counts: ${shown.join("; ")}${rest}.`,
    `${remedy} If the signer is right, name it under \`provenance\` in the catalogue.`,
  );
}

function nameOf({ repository, workflow }: Expected): string {
  return workflow === "" ? repository : `${repository}, ${workflow}`;
}
