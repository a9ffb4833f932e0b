import { createServer, request as open } from "node:http";
import { afterEach, expect, test } from "vitest";
import { streamBody } from "../../../../src/adapters/registry/http/connection.ts";
import { listen, type Running } from "../../../support/registry/running.ts";

let server: Running | undefined;
afterEach(() => server?.stop());

/** A PUT to a server that reads all, or answers at the first byte. */
async function start(isHasty: boolean) {
  let received = 0;
  server = await listen(
    createServer((request, response) => {
      if (isHasty) response.writeHead(413).end("too large");
      request.on("data", (chunk) => {
        received += chunk.length;
      });
      request.on("end", () => response.writableEnded || response.end("done"));
    }),
  );
  const [hostname, port] = server.host.split(":");
  const request = open({ hostname, port, method: "PUT", headers: { "content-length": 10_000_000 } });
  const answered = new Promise<number>((resolve, reject) => {
    request.once("error", reject);
    request.once("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
  });
  return { request, answered, received: () => received };
}

test("pieces go one after the other: no more is asked for than has left", async () => {
  const { request, answered, received } = await start(false);
  let requests = 0;
  let most = 0;
  await streamBody(
    (async function* () {
      for (; requests < 10_000_000; requests += 10_000) {
        most = Math.max(most, request.writableLength);
        yield new Uint8Array(10_000);
      }
    })(),
    request,
  );
  expect(await answered).toBe(200);
  expect(received()).toBe(10_000_000);
  expect(most).toBeLessThan(20_000);
});

test("an early answer ends the reading of the pieces", async () => {
  const { request, answered } = await start(true);
  let left = false;
  await streamBody(
    (async function* () {
      try {
        for (;;) yield new Uint8Array(1000);
      } finally {
        left = true;
      }
    })(),
    request,
  );
  expect(await answered).toBe(413);
  expect(left).toBe(true);
});

test("a request that is over ends it, too", async () => {
  const { request, answered } = await start(false);
  const failed = expect(answered).rejects.toThrow();
  const pumped = streamBody(
    (async function* () {
      for (;;) yield new Uint8Array(1000);
    })(),
    request,
  );
  request.destroy(new Error("enough"));
  await pumped;
  await failed;
});

test("what the pieces fail with is the request's failure", async () => {
  const { request, answered } = await start(false);
  const failed = expect(answered).rejects.toThrow("no more");
  await streamBody(
    // biome-ignore lint/correctness/useYield: it fails before the first
    (async function* (): AsyncGenerator<Uint8Array> {
      throw new Error("no more");
    })(),
    request,
  );
  await failed;
});
