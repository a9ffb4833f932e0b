import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { collect, explain, secretsInHeader } from "../../../../src/adapters/registry/http/body.ts";
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
  expect(await explain(await answerWith(status, body), [])).toBe(expected);
});

test("a registry that quotes the request does not get what it carried into a Problem", async () => {
  const basic = Buffer.from("u:p4ssw0rd").toString("base64");
  const body = `DENIED: GET / authorization: Basic ${basic} (u, p4ssw0rd)`;
  const result = await explain(await answerWith(403, body), secretsInHeader(`Basic ${basic}`));
  expect(result).toBe("HTTP 403 DENIED: GET / authorization: Basic *** (u, ***)");
  expect(secretsInHeader("Bearer a.b-c")).toEqual(["a.b-c"]);
  expect(secretsInHeader(undefined)).toEqual([]);
});
