import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copy } from "../../../src/adapters/registry/copy/copy.ts";
import { accessTo } from "../../../src/adapters/registry/http/repository-access.ts";
import { verify } from "../../../src/adapters/registry/read/artifact.ts";
import { isStress } from "../../support/effort.ts";
import { ask } from "../../support/registry/client.ts";
import { type Fault, type Front, type Seen, startFront } from "../../support/registry/front.ts";
import { indexType, manifestType, pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { codeOf, quiet, testSession, toDigest } from "../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../support/registry/signature.ts";

/** Two registries that break at random behind fronts that share one plan of faults, and an image with a signature. */
const root = { digest: "", signature: "" };
let source: TestRegistry;
let target: TestRegistry;
let fronts: readonly Front[] = [];
let plan: readonly { readonly at: number; readonly fault: Fault }[] = [];
let count = 0;
let runs = 0;

function faultOf(_: Seen): Fault | undefined {
  count += 1;
  return plan.find(({ at }) => at === count)?.fault;
}

beforeAll(async () => {
  source = await startRegistry();
  target = await startRegistry();
  fronts = [await startFront(source, { fault: faultOf }), await startFront(target, { fault: faultOf })];
  const layers = ["one", "x".repeat(300_000)];
  const { digest } = await pushImage(source, "acme/dev", "v1", {
    platforms: ["linux/amd64", "linux/arm64"],
    layers,
  });
  const pointer = await pointTo(source, "acme/dev", "v1");
  const { digest: signature } = await pushReferrer(source, "acme/dev", pointer, { listed: true });
  Object.assign(root, { digest, signature });
});
afterAll(async () => {
  for (const one of [...fronts, source, target]) await one.stop();
});

const page = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html>hi",
} as const;
const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc
    .constantFrom(400, 401, 403, 404, 408, 413, 416, 429, 500, 502, 507)
    .map((status) => ({ kind: "answer", status, body: '{"errors":[]}' }) as const),
  fc.constant(page),
  fc.constant({ kind: "reset" } as const),
  fc.record({ kind: fc.constant("cut" as const), after: fc.integer({ min: 0, max: 100_000 }) }),
  fc.record({ kind: fc.constant("cut-upload" as const), after: fc.integer({ min: 0, max: 100_000 }) }),
);

/** Everything, as an independent client sees it: manifests byte by byte, blobs there, the tag and the signature's list. */
async function isIdentical(repo: string): Promise<void> {
  const site = accessTo({ host: target.host, path: repo }, "pull");
  const found = await verify(testSession().session, site, { digest: toDigest(root.digest), tag: "v1" });
  expect(found).toMatchObject({ manifests: 3 });
  const headers = { accept: `${indexType}, ${manifestType}` };
  const list = await ask(target, `/v2/${repo}/manifests/${root.digest.replace(":", "-")}`, {
    headers,
    expect: [200],
  });
  expect(list.body.toString()).toContain(root.signature);
  await ask(target, `/v2/${repo}/manifests/${root.signature}`, { headers, expect: [200] });
}

test("whatever breaks, the copy is identical or a Problem, and the next run mends it", async () => {
  const [from, to] = fronts;
  if (from === undefined || to === undefined) throw new Error("no fronts");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), fault: faults }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (broken) => {
        runs += 1;
        const repo = `acme/prod-${runs}`;
        const places = { from: { host: from.host, path: "acme/dev" }, to: { host: to.host, path: repo } };
        const artifact = { digest: toDigest(root.digest), tag: "v1" };
        const options = { tags: [], referrers: "copy" } as const;
        const go = () => copy(testSession().session, quiet, places, artifact, options);
        plan = broken;
        count = 0;
        const code = await codeOf(go());
        plan = [];
        if (code === undefined) await isIdentical(repo);
        else expect(code).toMatch(/^(REGISTRY|IMAGE)_[A-Z_]+$/);
        await go();
        await isIdentical(repo);
      },
    ),
    { numRuns: isStress ? 200 : 4, seed: 5 },
  );
}, 1_200_000);
