import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readBuildInputs } from "../../../src/core/kustomize/referenced-files.ts";
import { mentionsPath } from "../../../src/core/kustomize/text-mentions-path.ts";

test.each<[text: string, part: string, bare: boolean, might: boolean]>([
  ["resources: [../../base]\n", "base", false, true],
  ["resources:\n- base\n", "base", true, true],
  ["resources:\n- base\n", "base", false, false],
  ["namespace: dev\n", "dev", false, false],
  ["namespace: shop-dev\nhost: a.dev.example\n", "dev", true, false],
  ["resources: [../database]\n", "base", false, false],
  ["configMapGenerator: [{files: [key=settings.env]}]\n", "settings.env", true, true],
  ['resources: ["../b\\u0061se"]\n', "base", false, true],
  ["resources: ['../it''s']\n", "it's", false, true],
  ["resources: [../a\n  b]\n", "a b", false, true],
])("%j, %s", (text, part, bare, might) => {
  expect(mentionsPath(text, part, bare)).toBe(might);
});

test("whatever a kustomization names is found in its text, however YAML writes it", () => {
  const part = fc.string({
    unit: fc.constantFrom(..."aé.-_ '\"x#:\n[".split("")),
    minLength: 1,
    maxLength: 4,
  });
  const style = fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_FOLDED", "BLOCK_LITERAL");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), style, fc.boolean(), (parts, type, flow) => {
      const text = stringify(
        { resources: [parts.join("/")] },
        { defaultStringType: type as "PLAIN", collectionStyle: flow ? "flow" : "block", lineWidth: 20 },
      );
      for (const { path } of readBuildInputs(text, "a").references) {
        const named = path.slice(path.lastIndexOf("/") + 1);
        expect(named === "" || mentionsPath(text, named, !path.includes("/")), text).toBe(true);
      }
    }),
  );
});
