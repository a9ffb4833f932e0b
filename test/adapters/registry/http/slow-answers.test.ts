import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { collect } from "../../../../src/adapters/registry/http/body.ts";
import { openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { codeOf, testSession } from "../../../support/registry/session.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that says `first` and then one more byte of `drop` every few milliseconds, for ever. */
async function drip(first: string, drop: string, onClose = () => {}): Promise<URL> {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(first);
      const timer = setInterval(() => socket.write(drop), 5);
      socket.once("close", () => {
        clearInterval(timer);
        onClose();
      });
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

test("the connection of a refusal that never ends is closed when the refusal is said", async () => {
  const head = `HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer realm="http://192.168.0.1/token"\r\n\r\n`;
  let closed = () => {};
  const end = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const url = await drip(head, "x", () => closed());
  const { session } = testSession();
  const request = { method: "GET", to: "/v2/acme/orders/tags/list", expect: [200] } as const;
  const access = accessTo({ host: url.host, path: "acme/orders" }, "pull");
  expect(await codeOf(session.exchange(access, request))).toBe("REGISTRY_UNSAFE_TARGET");
  await end;
});
