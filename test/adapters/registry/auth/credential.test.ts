import { expect, test } from "vitest";
import { credentialOf, keyOf } from "../../../../src/adapters/registry/auth/credential.ts";

test("a name and a password, a refresh token, or nobody", () => {
  expect(credentialOf("", "")).toEqual({ kind: "anonymous" });
  expect(credentialOf("me", "word")).toEqual({ kind: "basic", username: "me", password: "word" });
  expect(credentialOf("<token>", "abc")).toEqual({ kind: "identity", token: "abc" });
});

test("keys differ where the identity differs", () => {
  const keys = [
    credentialOf("", ""),
    credentialOf("a", "b"),
    credentialOf("a", "c"),
    credentialOf("<token>", "b"),
  ];
  expect(new Set(keys.map(keyOf)).size).toBe(keys.length);
  expect(keyOf(credentialOf("a", "b"))).toBe(keyOf(credentialOf("a", "b")));
});
