import fc from "fast-check";
import { expect, it, test } from "vitest";
import {
  type Expected,
  issuerOf,
  refuseSigner,
  type VerifiedSigner,
} from "../../../src/core/provenance/signer.ts";

const expected: Expected = {
  server: "https://github.com",
  repository: "acme/shop",
  workflow: ".github/workflows/build.yml",
  refs: ["refs/heads/main", "refs/tags/*/v*"],
  issuer: "https://token.actions.githubusercontent.com",
};
const signer: VerifiedSigner = {
  workflow: "https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
  repository: "https://github.com/acme/shop",
  ref: "refs/heads/main",
};
const central = "acme/.github/.github/workflows/build.yml";

it.each<[string, Partial<VerifiedSigner>, Partial<Expected>]>([
  ["exactly that", {}, {}],
  ["names in other case", { repository: "https://github.com/ACME/Shop" }, { repository: "Acme/shop" }],
  [
    "any workflow of the repository",
    { workflow: "https://github.com/acme/shop/.github/workflows/x.yml@r" },
    { workflow: "" },
  ],
  ["any ref", { ref: "refs/pull/1/merge" }, { refs: [] }],
  ["a tag by pattern", { ref: "refs/tags/orders/v1.4.0" }, {}],
  [
    "a reusable workflow",
    { workflow: `https://github.com/${central}@refs/heads/main` },
    { workflow: central },
  ],
  [
    "a reusable workflow at a ref",
    { workflow: `https://github.com/${central}@refs/tags/v1` },
    { workflow: `${central}@refs/tags/v1` },
  ],
])("%s will do", (_, is, required) => {
  expect(refuseSigner({ ...signer, ...is }, { ...expected, ...required })).toBeUndefined();
});

it.each<[string, Partial<VerifiedSigner>, Partial<Expected>]>([
  ["another issuer", { issuer: "https://token.actions.githubusercontent.com.evil.com" }, {}],
  ["no issuer", { issuer: "" }, {}],
  ["a longer repository", { repository: "https://github.com/acme/shop-evil" }, {}],
  ["a shorter repository", { repository: "https://github.com/acme/sho" }, {}],
  ["another server", { repository: "https://github.com.evil.com/acme/shop" }, {}],
  [
    "another file",
    { workflow: "https://github.com/acme/shop/.github/workflows/build.yml2@refs/heads/main" },
    {},
  ],
  [
    "the file in another folder",
    { workflow: "https://github.com/acme/shop/x/.github/workflows/build.yml@refs/heads/main" },
    {},
  ],
  [
    "another file, any workflow",
    { workflow: "https://github.com/acme/shop/build.yml@refs/heads/main" },
    { workflow: "" },
  ],
  [
    "the workflow in another repository",
    { workflow: "https://github.com/acme/shop-evil/.github/workflows/build.yml@r" },
    { workflow: "" },
  ],
  [
    "the name in the ref",
    { workflow: "https://github.com/e/e/.github/workflows/e.yml@/acme/shop/.github/workflows/build.yml@r" },
    {},
  ],
  ["a workflow without a ref", { workflow: "https://github.com/acme/shop/.github/workflows/build.yml" }, {}],
  ["no workflow", { workflow: "" }, { workflow: "" }],
  [
    "a reusable workflow at another ref",
    { workflow: `https://github.com/${central}@refs/tags/v10` },
    { workflow: `${central}@refs/tags/v1` },
  ],
  ["a longer ref", { ref: "refs/heads/main2" }, {}],
  ["a ref that only begins so", { ref: "refs/tags/v1" }, {}],
  ["no ref", { ref: "" }, {}],
])("%s will not", (_, is, required) => {
  expect(refuseSigner({ ...signer, ...is }, { ...expected, ...required })).toEqual(expect.any(String));
});

test("a pattern takes what it says, in linear time", () => {
  const matches = (ref: string, pattern: string) =>
    refuseSigner({ ...signer, ref }, { ...expected, refs: [pattern] }) === undefined;
  const part = fc.stringMatching(/^[ab/]{0,4}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, ref) => {
      const expression = new RegExp(`^${parts.join(".*")}$`);
      expect(matches(ref, parts.join("*"))).toBe(expression.test(ref));
    }),
  );
  expect(matches(`${"a".repeat(50_000)}b`, `${"a*".repeat(10_000)}c`)).toBe(false);
});

it.each([
  ["https://github.com", "https://token.actions.githubusercontent.com"],
  ["https://acme.ghe.com", "https://token.actions.acme.ghe.com"],
  ["https://git.example.com/forge", "https://git.example.com/forge/_services/token"],
])("the issuer of %s", (server, issuer) => {
  expect(issuerOf(server)).toBe(issuer);
});
