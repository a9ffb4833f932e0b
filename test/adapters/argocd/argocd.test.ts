import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createArgoCd } from "../../../src/adapters/argocd/argocd.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import { makeClock } from "../../support/clock.ts";

test("an answer that quotes the token is told without it", async () => {
  const server = createServer((request, answer) => {
    answer.writeHead(401, { "content-type": "application/json" });
    answer.end(JSON.stringify({ message: `no session for ${request.headers.authorization}` }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const access = {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: "t0ken-of-argo",
    ca: "",
  };
  const argocd = createArgoCd(createHttp({}), access, makeClock());
  const name = { name: "orders", namespace: undefined, project: undefined };
  await expect(argocd.application(name, false)).rejects.toMatchObject({
    code: "AWAIT_DENIED",
    message: expect.stringContaining("no session for Bearer ***"),
  });
  server.close();
});
