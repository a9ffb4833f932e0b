import { expect, test } from "vitest";
import { parseWarnings } from "../../../../src/adapters/registry/http/session.ts";

test.each([
  [undefined, []],
  ["", []],
  ['299 - "Your token will expire in 30 seconds."', ["Your token will expire in 30 seconds."]],
  ['299 - "one, with a comma", 299 - "a \\"second\\""', ["one, with a comma", 'a "second"']],
  ['110 - "stale", 299 acme.com "moved"', ["moved"]],
  ["299 - unquoted", []],
  ['299 - "never ends', []],
  [`299 - "${"x".repeat(400)}"`, ["x".repeat(300)]],
])("%s", (header, texts) => {
  expect(parseWarnings(header)).toEqual(texts);
});
