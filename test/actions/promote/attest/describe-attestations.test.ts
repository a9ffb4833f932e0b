import { expect, it } from "vitest";
import type { Attested } from "../../../../src/actions/promote/attest/attest-promotions.ts";
import {
  attestationNotices,
  attestationOf,
  describeAttestations,
  shortfall,
} from "../../../../src/actions/promote/attest/describe-attestations.ts";
import { problem } from "../../../../src/core/problem/problem.ts";

const fault = problem("SIGNING_IDENTITY_MISSING", {});
const all: readonly Attested[] = [
  { kind: "attested", what: "a:1@sha256:x", url: "https://github.com/acme/shop/attestations/7" },
  { kind: "skipped", what: "b:1", why: "it is only <proposed>" },
  { kind: "failed", what: "c:1", problem: fault },
];

it("tells each in its way", () => {
  expect(attestationOf("a:1@sha256:x", all)).toBe("https://github.com/acme/shop/attestations/7");
  expect(attestationOf("c:1", all)).toBeNull();
  const markdown = describeAttestations(all);
  expect(markdown).toContain("[attestation](https://github.com/acme/shop/attestations/7)");
  expect(markdown).not.toContain("<proposed>");
  expect(markdown).toContain("❌ not attested");
  expect(attestationNotices(all)).toMatchObject([
    { level: "warning", message: "b:1: it is only <proposed>." },
  ]);
  expect([shortfall(all), shortfall(all.slice(0, 2))]).toEqual([expect.stringContaining("c:1"), ""]);
});
