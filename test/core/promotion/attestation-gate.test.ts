import { expect, it } from "vitest";
import type { Digest } from "../../../src/core/image/digest.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import {
  type AttestationEvidence,
  judgeAttestations,
  judgeUnattestable,
  stricter,
} from "../../../src/core/promotion/attestation-gate.ts";
import type { Proof } from "../../../src/core/provenance/attestation-proof.ts";

const signer = {
  workflow: "https://github.com/acme/shop/.github/workflows/build.yml@r",
  issuer: "",
  repository: "",
  ref: "",
};
const proof: Proof = { kind: "proof", signer };
const refused = (why: string): Proof => ({ kind: "refused", why });
const silent = problem("TRUST_UNREACHABLE", { mirror: "https://tuf.example.com", fault: "no answer" });
const evidence = (more: Partial<AttestationEvidence>): AttestationEvidence => ({
  digest: `sha256:${"a".repeat(64)}` as Digest,
  expected: { server: "https://github.com", repository: "acme/shop", workflow: "", refs: [], issuer: "" },
  proofs: [],
  failures: [],
  ...more,
});

it.each([
  ["a proof", { proofs: [refused("no"), proof] }, "green", "green"],
  ["a proof, though a place is silent", { proofs: [proof], failures: [silent] }, "green", "green"],
  ["nothing", {}, "red", "warned"],
  ["only others", { proofs: [refused("no"), refused("no")] }, "red", "warned"],
  ["a silent place", { proofs: [refused("no")], failures: [silent] }, "unknown", "warned"],
])("%s", (_, more, required, warned) => {
  expect(judgeAttestations("require", evidence(more)).state).toBe(required);
  expect(judgeAttestations("warn", evidence(more)).state).toBe(warned);
});

it("says why none counts, each reason once and not all of them, and what would", () => {
  const proofs = ["a", "b", "b", "c", "d", "e"].map(refused);
  const verdict = judgeAttestations("require", evidence({ proofs }));
  expect(verdict.why).toBe("No attestation of sha256:aaaaaaaaaaaa counts: a; b; c; and 2 more.");
  expect(verdict.remedy).toMatch(/Attest sha256:a{64} .*acme\/shop.*`provenance`/);
  const unknown = judgeAttestations("require", evidence({ failures: [silent] }));
  expect([unknown.why, unknown.remedy]).toEqual([expect.stringContaining("tuf.example.com"), silent.hint]);
});

it("what cannot be attested is no pass", () => {
  expect(judgeUnattestable("require", "why", "remedy").state).toBe("unknown");
  expect(judgeUnattestable("warn", "why", "remedy").state).toBe("warned");
});

it.each([
  ["off", "warn", "warn"],
  ["require", "warn", "require"],
  ["off", "off", "off"],
] as const)("of %s and %s the stricter is %s", (one, other, expected) => {
  expect([stricter(one, other), stricter(other, one)]).toEqual([expected, expected]);
});
