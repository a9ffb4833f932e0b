import { expect, test } from "vitest";
import { findNoise, withoutNoise } from "../../../src/core/resources/nondeterministic-values.ts";
import { pairResources } from "../../../src/core/resources/pair-resources.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

const chart = (checksum: string, env: string, image = "a:1") =>
  readResources(
    `kind: Deployment
apiVersion: apps/v1
metadata: {name: a, annotations: {checksum/secret: ${checksum}, kept: yes}}
spec: {template: {spec: {containers: [{name: a, image: '${image}', env: [{name: SEED, value: '${env}'}, {name: B, value: x}]}]}}}
---
kind: Job
apiVersion: batch/v1
metadata: {name: migrate-${checksum}}
`,
    "a.yaml",
  );

test("what one commit renders to in two ways is no difference; everything else is", () => {
  const noise = findNoise(chart("one", "1"), chart("two", "2"));
  const clean = (resources: ReturnType<typeof chart>) => withoutNoise(resources, [noise]);
  // A name that is random is noise of its own side.
  const before = withoutNoise(chart("old", "0"), [noise, findNoise(chart("old", "0"), chart("older", "0"))]);
  expect(pairResources(before, clean(chart("one", "1")))).toEqual([]);
  const [pair, ...others] = pairResources(before, clean(chart("one", "1", "a:2")));
  expect(others).toEqual([]);
  expect(JSON.stringify(pair?.to?.value)).toContain("a:2");
  expect(JSON.stringify(pair?.to?.value)).not.toContain('SEED","value');
});

test("two renderings that agree have none", () => {
  expect(findNoise(chart("one", "1"), chart("one", "1"))).toEqual({ paths: new Map(), resources: new Set() });
});

const read = (text: string) => readResources(text, "a.yaml");
const job = (args: string, more = "") =>
  read(`kind: Job\nmetadata: {name: a}\nspec: {args: [${args}]${more}}\n`);

/** What is left of a render when both sides of a change are noisy. */
function left(
  shown: ReturnType<typeof read>,
  ...twice: readonly (readonly [ReturnType<typeof read>, ReturnType<typeof read>])[]
) {
  const noises = twice.map(([once, again]) => findNoise(once, again));
  return withoutNoise(shown, noises).map(({ value }) => value.spec);
}

test("of a list without names, random items go, each once, and those behind them stay", () => {
  const base = [job("run, r1, r2, info"), job("run, s1, s2, info")] as const;
  const head = [job("run, t1, t2, debug"), job("run, u1, u2, debug")] as const;
  expect(left(base[0], base, head)).toEqual([{ args: ["run", "info"] }]);
  expect(left(head[0], base, head)).toEqual([{ args: ["run", "debug"] }]);
});

test("an item that only one of two renderings has is noise too", () => {
  const twice = [job("run, r1"), job("run")] as const;
  expect(left(twice[0], twice)).toEqual([{ args: ["run"] }]);
  expect(left(twice[1], twice)).toEqual([{ args: ["run"] }]);
});

test.each<[string, string, string, unknown]>([
  [
    "a field of an item",
    "ports: [{port: 80, nodePort: 1}, {port: 81}]",
    "ports: [{port: 80, nodePort: 2}, {port: 81}]",
    { ports: [{ port: "80" }, { port: "81" }] },
  ],
  [
    "a container's port",
    "p: [{containerPort: 1, hostPort: 1}]",
    "p: [{containerPort: 1, hostPort: 2}]",
    { p: [{ containerPort: "1" }] },
  ],
  [
    "a mount",
    "m: [{mountPath: /a, subPath: x}]",
    "m: [{mountPath: /a, subPath: y}]",
    { m: [{ mountPath: "/a" }] },
  ],
  ["a whole field", "a: {b: c}, d: e", "a: x, d: e", { d: "e" }],
])("left out is just what differs: %s", (_, once, again, want) => {
  const of = (text: string) => read(`kind: Service\nmetadata: {name: a}\nspec: {${text}}\n`);
  expect(left(of(once), [of(once), of(again)])).toEqual([want]);
});

test("what the other side of a change has in another shape or not at all stays as it is", () => {
  const twice = [
    job("run", ", seed: {at: [{name: x, value: 1}]}"),
    job("run", ", seed: {at: [{name: x, value: 2}]}"),
  ] as const;
  expect(left(job("run", ", seed: text"), twice)).toEqual([{ args: ["run"], seed: "text" }]);
  expect(left(job("run", ", seed: {at: [{name: y, value: 1}]}"), twice)).toEqual([
    { args: ["run"], seed: { at: [{ name: "y", value: "1" }] } },
  ]);
  expect(left(job("run"), twice)).toEqual([{ args: ["run"] }]);
});

test("a resource that no rendering agrees on is left out, any other is untouched", () => {
  const other = read("kind: Pod\nmetadata: {name: b}\nspec: {a: b}\n");
  expect(left([...job("run"), ...other], [job("run"), []])).toEqual([{ a: "b" }]);
});
