import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { collect, explain } from "../../../../src/adapters/registry/http/body.ts";
import { openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { listen, type Running } from "../../../support/registry/running.ts";
import { codeOf } from "../../../support/registry/session.ts";

let server: Running | undefined;
afterEach(() => server?.stop());

async function answerWith(status: number, body: string) {
  server = await listen(
    createServer((_, response) => {
      response.writeHead(status);
      response.end(body);
    }),
  );
  const sent = await openWire({})({ method: "GET", url: new URL(`http://${server.host}/`), headers: {} });
  if (sent.kind === "fault") throw sent.fault;
  return sent.answer;
}

test("a body within its limit, and one beyond", async () => {
  expect((await collect(await answerWith(200, "abc"), 3, "host", "GET /")).toString()).toBe("abc");
  await server?.stop();
  expect(await codeOf(collect(await answerWith(200, "abcd"), 3, "host", "GET /"))).toBe("REGISTRY_TOO_LARGE");
});

test.each([
  [403, '{"errors":[{"code":"DENIED","message":"no\\nway"}]}', "HTTP 403 DENIED: no way"],
  [400, '{"errors":[{"code":"A"},{"message":"b"}]}', "HTTP 400 A; b"],
  [401, '{"details":"incorrect username or password"}', "HTTP 401 incorrect username or password"],
  [200, "<!doctype html><title>Log in</title>", "HTTP 200 a web page"],
  [500, "", "HTTP 500"],
  [500, "boom", "HTTP 500 boom"],
  [500, "x".repeat(9999), `HTTP 500 ${"x".repeat(300)}`],
  [500, '{"errors":7}', 'HTTP 500 {"errors":7}'],
])("%i %s", async (status, body, expected) => {
  expect(await explain(await answerWith(status, body))).toBe(expected);
});
