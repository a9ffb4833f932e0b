import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWire } from "../../../src/io/registry/wire.ts";
import { listen, type Running } from "../../support/registry/running.ts";

let server: Running;
const connections = new Set<unknown>();
beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      connections.add(request.socket);
      if (request.url === "/silent") return;
      if (request.url === "/reset") {
        request.socket.destroy();
        return;
      }
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        response.setHeader("content-encoding", "gzip");
        const {
          "content-length": length,
          "transfer-encoding": encoding,
          "user-agent": agent,
        } = request.headers;
        response.end(JSON.stringify({ method: request.method, length, encoding, agent, body }));
      });
    }),
  );
});
afterAll(() => server.stop());

const wire = openWire({}, 200);
const at = (path: string) => new URL(path, `http://${server.host}`);

async function say(
  method: "GET" | "PUT" | "POST",
  headers: Record<string, string>,
  body?: Uint8Array | (() => AsyncIterable<Uint8Array>),
) {
  const sent = await wire({ method, url: at("/"), headers, ...(body === undefined ? {} : { body }) });
  if (sent.kind === "fault") throw sent.fault;
  let text = "";
  for await (const chunk of sent.answer.body) text += chunk;
  return { ...JSON.parse(text), header: sent.answer.header("content-encoding") };
}

test("bytes go with their length and come as they are", async () => {
  expect(await say("GET", {})).toEqual({ method: "GET", body: "", agent: "trunkline", header: "gzip" });
  expect(await say("POST", {})).toMatchObject({ method: "POST", length: "0", body: "" });
  expect(await say("PUT", {}, Buffer.from("abc"))).toMatchObject({ length: "3", body: "abc" });
});

test("a stream goes in one piece, with the length that was told", async () => {
  const body = async function* () {
    yield Buffer.from("ab");
    yield Buffer.from("cd");
  };
  const said = await say("PUT", { "content-length": "4" }, body);
  expect(said).toMatchObject({ length: "4", body: "abcd" });
  expect(said).not.toHaveProperty("encoding");
});

test("connections are kept", async () => {
  const before = connections.size;
  await say("GET", {});
  await say("GET", {});
  expect(connections.size - before).toBeLessThanOrEqual(1);
});

test.each(["/silent", "/reset"])("%s is a fault", async (path) => {
  expect(await wire({ method: "GET", url: at(path), headers: {} })).toMatchObject({ kind: "fault" });
});

test("a source that fails is a fault", async () => {
  const body = async function* () {
    yield Buffer.from("ab");
    throw new Error("the source broke");
  };
  const sent = await wire({ method: "PUT", url: at("/"), headers: { "content-length": "4" }, body });
  expect(sent).toMatchObject({ kind: "fault", fault: { message: "the source broke" } });
});

test("a signal ends it", async () => {
  const stop = new AbortController();
  const sent = wire({ method: "GET", url: at("/silent"), headers: {}, signal: stop.signal });
  stop.abort();
  expect((await sent).kind).toBe("fault");
});
