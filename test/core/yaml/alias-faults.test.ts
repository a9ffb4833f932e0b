import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { findAliasFaults } from "../../../src/core/yaml/read-config.ts";

it.each<[string, string, [number, RegExp][]]>([
  ["sound", "a: &a { x: 1 }\nb: { <<: *a, y: 2 }\nc: [*a, *a]\nd: { <<: [*a, { z: 1 }] }\n", []],
  ["a text that looks like one", 'a: "<<"\n"<<": 5\n', []],
  [
    "of nothing",
    "a: *nope\nb: *none\n",
    [
      [3, /&nope/],
      [12, /&none/],
    ],
  ],
  ["of what is behind it", "a: *b\nb: &b 1\n", [[3, /&b/]]],
  ["inside of itself", "a: &a\n  - *a\n", [[10, /inside/]]],
  ["deep inside of itself", "s: &s { a: { b: [*s] } }\n", [[17, /inside/]]],
  ["a merge of nothing", "a:\n  <<:\n", [[5, /map/]]],
  ["a merge of a number", "a: { <<: 5 }\n", [[5, /map/]]],
  ["a merge of a list that has more than maps", "a: { <<: [{ x: 1 }, 5] }\n", [[5, /map/]]],
  ["a merge of an alias of a list", "l: &l [1]\na: { <<: *l }\n", [[15, /map/]]],
])("%s", (_, text, expected) => {
  const found = findAliasFaults(parseDocument(text, { merge: true }));
  expect(found).toEqual(
    expected.map(([offset, fault]) => ({ offset, fault: expect.stringMatching(fault) as string })),
  );
});
