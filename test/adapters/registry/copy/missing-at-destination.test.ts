import { afterAll, beforeAll, expect, test } from "vitest";
import { findPending } from "../../../../src/adapters/registry/copy/missing-at-destination.ts";
import { openCopyPath } from "../../../../src/adapters/registry/copy/open-source-and-destination.ts";
import { ask } from "../../../support/registry/client.ts";
import { type Front, startFront } from "../../../support/registry/front.ts";
import { manifestType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, quiet, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry();
  front = await startFront(registry);
});
afterAll(async () => {
  await front.stop();
  await registry.stop();
});

async function find(digest: string, tag: string | undefined, tags: readonly string[] = []) {
  const { session } = testSession();
  const at = (path: string) => ({ host: front.host, path });
  const copyPath = await openCopyPath(session, quiet, { from: at("acme/dev"), to: at("acme/prod") });
  const options = { tags, referrers: "skip" } as const;
  return await findPending(copyPath, { digest: toDigest(digest), tag }, options);
}

test("all, when no tag means it there; nothing, when one does; and never anything written", async () => {
  const { digest } = await pushImage(registry, "acme/dev", "v1");
  const fresh = await find(digest, "v1", ["production"]);
  expect(fresh).toMatchObject({
    kind: "pending",
    tagged: ["v1", "production"],
    copySet: { own: { manifests: [{ digest }] } },
  });
  await pushImage(registry, "acme/prod", "v1");
  expect(await find(digest, "v1")).toEqual({ kind: "there", tagged: [] });
  expect(await find(digest, "v1", ["production"])).toEqual({ kind: "there", tagged: ["production"] });
  expect(await find(digest, undefined)).toEqual({ kind: "there", tagged: [] });
  expect(new Set(front.seen.map((one) => one.method))).toEqual(new Set(["GET", "HEAD"]));
});

test("what is wrong at either end", async () => {
  const { digest } = await pushImage(registry, "acme/dev", "v2", { layers: ["two"] });
  await pushImage(registry, "acme/prod", "v2", { layers: ["other"] });
  expect(await codeOf(find(digest, "v2"))).toBe("TAG_TAKEN");
  expect(await codeOf(find(nowhere, "v3"))).toBe("IMAGE_MISSING");
  expect(await codeOf(find(digest, "v3"))).toBe("IMAGE_TAG_MOVED");
  const found = await ask(registry, `/v2/acme/prod/manifests/${digest}`, {
    headers: { accept: manifestType },
  });
  expect(found.status).toBe(404);
});
