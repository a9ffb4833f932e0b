import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChallenges } from "../../../../src/adapters/registry/auth/challenge.ts";

const bearer = { realm: "https://auth.docker.io/token", service: "registry.docker.io" };

test.each([
  ["", []],
  ['Basic realm="Registry Realm"', [{ scheme: "basic", parameters: { realm: "Registry Realm" } }]],
  ["Basic", [{ scheme: "basic", parameters: {} }]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
    [{ scheme: "bearer", parameters: bearer }],
  ],
  [
    'BEARER Realm="https://auth.docker.io/token" , Service = "registry.docker.io"',
    [{ scheme: "bearer", parameters: bearer }],
  ],
  // A value with commas is one value.
  [
    'Bearer realm="https://a/t",scope="repository:a:pull,push repository:b:pull",error="insufficient_scope"',
    [
      {
        scheme: "bearer",
        parameters: {
          realm: "https://a/t",
          scope: "repository:a:pull,push repository:b:pull",
          error: "insufficient_scope",
        },
      },
    ],
  ],
  // Several challenges in one header, one with a token68.
  [
    'Negotiate, Negotiate YII=, Basic realm="a\\"b, c", Bearer realm=https://a/t,service=s',
    [
      { scheme: "negotiate", parameters: {} },
      { scheme: "negotiate", parameters: {} },
      { scheme: "basic", parameters: { realm: 'a"b, c' } },
      { scheme: "bearer", parameters: { realm: "https://a/t", service: "s" } },
    ],
  ],
])("%s", (header, expected) => {
  expect(parseChallenges(header)).toEqual(expected);
});

test("any quoted value comes back", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (realm, service) => {
      const quote = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
      const header = `Basic realm="x", Bearer realm=${quote(realm)}, service=${quote(service)}`;
      expect(parseChallenges(header)[1]).toEqual({ scheme: "bearer", parameters: { realm, service } });
    }),
  );
});

test("no header makes it stumble", () => {
  fc.assert(fc.property(fc.string(), (header) => Array.isArray(parseChallenges(header))));
});
