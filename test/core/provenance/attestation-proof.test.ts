import { expect, it } from "vitest";
import type { Digest } from "../../../src/core/image/digest.ts";
import { checkAttestation } from "../../../src/core/provenance/attestation-proof.ts";
import { statementType } from "../../../src/core/provenance/statement.ts";

const hex = "a".repeat(64);
const digest = `sha256:${hex}` as Digest;
const signer = {
  workflow: "https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
  repository: "https://github.com/acme/shop",
  ref: "refs/heads/main",
};
const expected = {
  server: "https://github.com",
  repository: "acme/shop",
  workflow: "",
  refs: [],
  issuer: signer.issuer,
};
const stating = (more: object, by = signer) => ({
  kind: "verified" as const,
  signer: by,
  payloadType: statementType,
  payload: new TextEncoder().encode(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      predicateType: "https://slsa.dev/provenance/v1",
      subject: [{ digest: { sha256: hex } }],
      ...more,
    }),
  ),
});

it.each([
  ["the build's own", stating({}), "proof"],
  ["a refused one", { kind: "refused" as const, why: "no" }, "refused"],
  ["no statement", stating({ _type: "x" }), "refused"],
  ["another subject", stating({ subject: [] }), "refused"],
  ["another predicate", stating({ predicateType: "https://cyclonedx.org/bom" }), "other"],
  ["another signer", stating({}, { ...signer, repository: "https://github.com/acme/shop-evil" }), "refused"],
])("%s", (_, checked, kind) => {
  expect(checkAttestation(checked, digest, expected).kind).toBe(kind);
});
