import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { refusal } from "../../../../src/adapters/registry/http/refusal.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { listen, type Running } from "../../../support/registry/running.ts";

let server: Running;
afterEach(() => server.stop());

const sent = { kind: "sent", header: "Bearer x", cached: false } as const;
const none = { kind: "none" } as const;

test.each([
  [401, none, true, "REGISTRY_UNAUTHORISED"],
  [401, sent, true, "REGISTRY_DENIED"],
  [403, none, true, "REGISTRY_DENIED"],
  [200, sent, true, "REGISTRY_NOT_A_REGISTRY"],
  [302, sent, true, "REGISTRY_REFUSED"],
  [404, sent, true, "REGISTRY_REFUSED"],
  [409, sent, true, "REGISTRY_REFUSED"],
  // A storage that a redirect led to knows nothing of our rights.
  [403, none, false, "REGISTRY_REFUSED"],
])("%i", async (status, pass, isOurs, code) => {
  server = await listen(
    createServer((_, response) => {
      response.writeHead(status);
      response.end('{"errors":[{"code":"C","message":"m"}]}');
    }),
  );
  const call = { method: "GET", url: new URL(`http://${server.host}/a?secret=1`), headers: {} } as const;
  const answer = await openWire({})(call);
  if (answer.kind === "fault") throw answer.fault;
  const site = accessTo({ host: isOurs ? server.host : "ghcr.io", path: "acme/orders" }, "push");
  const found = await refusal(site, call, answer.answer, pass);
  expect(found.code).toBe(code);
  expect(found.message + found.hint).not.toContain("secret");
});
