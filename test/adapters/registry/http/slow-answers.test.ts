import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { collect } from "../../../../src/adapters/registry/http/body.ts";
import { openWire } from "../../../../src/adapters/registry/http/connection.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that says `first` and then one more byte of `drop` every few milliseconds, for ever. */
async function drip(first: string, drop: string): Promise<URL> {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(first);
      const timer = setInterval(() => socket.write(drop), 5);
      socket.once("close", () => clearInterval(timer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const silence = 100;

test("headers that come drop by drop end as a connection that says nothing", async () => {
  const url = await drip("HTTP/1.1 200 OK\r\nx-long: ", "x");
  const sent = await openWire({}, silence)({ method: "GET", url, headers: {} });
  expect(sent).toMatchObject({ kind: "fault", fault: { message: "nothing was heard for 0.1 s" } });
});

test("a document that comes drop by drop breaks off", async () => {
  const url = await drip("HTTP/1.1 200 OK\r\n\r\n", "x");
  const sent = await openWire({}, silence)({ method: "GET", url, headers: {} });
  if (sent.kind !== "answer") throw sent.fault;
  await expect(collect(sent.answer, 1 << 20, "", "")).rejects.toThrow("did not come whole within 0.1 s");
});
