import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readBlobSource } from "../../../../src/adapters/registry/blob-transfer/download.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { pushBlob } from "../../../support/registry/client.ts";
import { type Front, type FrontOptions, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import {
  codeOf,
  nobody,
  nowhere,
  somebody,
  testSession,
  toDigest,
} from "../../../support/registry/session.ts";

const size = 3_000_000;
const bytes = Buffer.alloc(size, "0123456789abcdef-");
let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry();
  await pushBlob(registry, "acme/orders", bytes);
  await pushBlob(registry, "acme/orders", bytes, "sha512");
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

const digest = (algorithm = "sha256") =>
  toDigest(`${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`);

/** Reads the blob through the front: how many bytes came, and whether they are right. */
async function read(options: FrontOptions, blob = { digest: digest(), size }, access = nobody) {
  front = await startFront(registry, options);
  const { session } = testSession(access, { silence: 300 });
  const from = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  let moved = 0;
  const path = {
    session,
    from,
    to: from,
    moved: (more: number) => {
      moved += more;
    },
    signal: new AbortController().signal,
  };
  const hash = createHash("sha256");
  let given = 0;
  const work = (async () => {
    for await (const chunk of readBlobSource(path, blob)) {
      hash.update(chunk);
      given += chunk.length;
    }
  })();
  const code = await codeOf(work);
  return { code, given, moved, right: hash.digest("hex") === digest().slice(7) };
}

test.each(["sha256", "sha512"])("%s: all of it, right", async (algorithm) => {
  expect(await read({}, { digest: digest(algorithm), size })).toEqual({
    code: undefined,
    given: size,
    moved: size,
    right: true,
  });
  expect(front.seen).toHaveLength(1);
});

test.each([
  ["breaks off", "cut"],
  ["falls silent", "stall"],
] as const)("a download that %s goes on where it was", async (_, kind) => {
  const result = await read({ fault: (_, count) => (count <= 2 ? { kind, after: 1_000_000 } : undefined) });
  expect(result).toMatchObject({ code: undefined, given: size, right: true });
  expect(front.seen.length).toBeGreaterThanOrEqual(3);
  const ranges = front.seen.map((one) => one.headers.range);
  expect(ranges[0]).toBeUndefined();
  for (const range of ranges.slice(1)) expect(range).toMatch(/^bytes=\d+-$/);
});

test("a registry that knows no Range sends all again, and what we had is left out", async () => {
  const result = await read({
    fault: (one, count) => {
      delete (one.headers as Record<string, unknown>).range;
      return count === 1 ? { kind: "cut", after: 1_500_000 } : undefined;
    },
  });
  expect(result).toMatchObject({ code: undefined, given: size, right: true });
});

test("a download that never moves on is given up", async () => {
  const result = await read({ fault: () => ({ kind: "cut", after: 0 }) });
  expect(result.code).toBe("REGISTRY_UNREACHABLE");
  expect(front.seen.length).toBeLessThan(10);
});

test.each([
  ["less than was told", { digest: digest(), size: size - 1 }],
  ["other bytes", { digest: nowhere, size }],
])("%s fails, and the last piece is never given", async (_, blob) => {
  const fault = ({ url }: { url: string }) =>
    url.includes(nowhere) ? ({ kind: "answer", status: 200, body: "y".repeat(size) } as const) : undefined;
  const result = await read({ fault }, blob);
  expect(result.code).toBe("IMAGE_DIGEST_MISMATCH");
  expect(result.given).toBeLessThan(size);
});

test("a blob that is gone makes the image incomplete", async () => {
  expect((await read({}, { digest: nowhere, size })).code).toBe("IMAGE_INCOMPLETE");
});

test("a token that expires in the middle is made anew", async () => {
  const rules = { kind: "bearer", username: somebody.username, password: somebody.password } as const;
  const result = await read(
    {
      rules,
      fault: (_, count) => {
        if (count > 2) return undefined;
        front.guard?.expire();
        return { kind: "cut", after: 1_000_000 };
      },
    },
    { digest: digest(), size },
    somebody,
  );
  expect(result).toMatchObject({ code: undefined, given: size, right: true });
  expect(front.guard?.tokenRequests.length).toBeGreaterThanOrEqual(2);
});
