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
