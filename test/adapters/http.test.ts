import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { endless } from "../../src/adapters/deadline.ts";
import { createHttp } from "../../src/adapters/http.ts";
import { codeOf } from "../support/registry/session.ts";

const open: { close(): unknown; closeAllConnections(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const { request, follow } = createHttp({});

test("a request with a body, and its answer with headers in lower case", async () => {
  const url = await serve((incoming, answer) => {
    incoming.setEncoding("utf8");
    incoming.on("data", (body) => {
      answer.setHeader("X-Two", ["a", "b"]);
      answer
        .writeHead(201)
        .end(`${incoming.method} ${incoming.url} ${incoming.headers.authorization} ${body}`);
    });
  });
  const { status, headers, body } = await request(`${url}/a?b=c`, {
    method: "POST",
    headers: { authorization: "Bearer x" },
    body: "caf\u00e9",
  });
  expect([status, headers["x-two"], body]).toEqual([201, "a, b", "POST /a?b=c Bearer x caf\u00e9"]);
});

test("redirects are not followed and bodies stay as they came", async () => {
  const url = await serve((_, answer) => answer.writeHead(302, { location: "/other" }).end(gzipSync("x")));
  expect(await request(url)).toMatchObject({ status: 302, headers: { location: "/other" } });
});

test("what never ends, ends: headers, a dripping body, an endless one", async () => {
  const silent = await serve(() => undefined);
  expect(await codeOf(request(silent, { timeoutMs: 50 }))).toBe("HTTP_TIMEOUT");
  const dripping = await serve((_, answer) => {
    const timer = setInterval(() => answer.write("x"), 5);
    answer.on("close", () => clearInterval(timer));
  });
  expect(await codeOf(request(dripping, { timeoutMs: 100 }))).toBe("HTTP_TIMEOUT");
  const endless = await serve((_, answer) => {
    const pour = () => {
      while (answer.write("x".repeat(10_000)));
    };
    answer.on("drain", pour);
    pour();
  });
  expect(await codeOf(request(endless, { maxBytes: 100_000 }))).toBe("HTTP_TOO_LARGE");
});

test("a server that is not there, that hangs up, and an address that is none", async () => {
  expect(await codeOf(request("http://127.0.0.1:1"))).toBe("HTTP_UNREACHABLE");
  const rude = await serve((incoming) => incoming.socket.destroy());
  expect(await codeOf(request(rude))).toBe("HTTP_UNREACHABLE");
  for (const url of ["", "example", "ftp://a/b", "http://user:pass@example.com"]) {
    expect(await codeOf(request(url)), url).toBe("HTTP_URL");
  }
  expect(await codeOf(request("https://127.0.0.1:1", { ca: "nothing" }))).toBe("HTTP_CA");
});

test("no Problem quotes the query of a URL", async () => {
  const fault = await request("http://127.0.0.1:1/path?token=s3cret").catch((thrown: Error) => thrown);
  expect((fault as Error).message).toContain("http://127.0.0.1:1/path");
  expect((fault as Error).message).not.toContain("s3cret");
});

test("an answer that goes on is told line by line until the server ends it", async () => {
  const text = Buffer.from("one\ncaf\u00e9\n\nlast");
  const url = await serve((_, answer) => {
    // Anywhere between two bytes, also within a letter.
    for (const byte of text) answer.write(Buffer.of(byte));
    answer.end();
  });
  const lines: string[] = [];
  expect(await follow(url, (line) => lines.push(line))).toBe(200);
  expect(lines).toEqual(["one", "caf\u00e9", "", "last"]);
});

test("nothing is told of a refusal, a line that is too long and a cut end it, and the time limit is for the beginning", async () => {
  const told: string[] = [];
  const take = (line: string) => void told.push(line);
  const refusing = await serve((_, answer) => answer.writeHead(403).end("no\n"));
  expect(await follow(refusing, take)).toBe(403);
  const long = await serve((_, answer) => answer.end("x".repeat(2_000)));
  expect(await codeOf(follow(long, take, { maxBytes: 1_000 }))).toBe("HTTP_TOO_LARGE");
  const cut = await serve((_, answer) => answer.write("x", () => answer.destroy()));
  expect(await codeOf(follow(cut, take))).toBe("HTTP_UNREACHABLE");
  expect(await codeOf(follow(await serve(() => undefined), take, { timeoutMs: 50 }))).toBe("HTTP_TIMEOUT");
  expect(told).toEqual([]);
  const stop = new AbortController();
  const goesOn = await serve((_, answer) => answer.write("a\n"));
  const following = follow(goesOn, () => stop.abort(new Error("enough")), { signal: stop.signal });
  await expect(following).rejects.toThrow("enough");
});

test("the signal of the run ends it with its own reason", async () => {
  const url = await serve(() => undefined);
  const stop = new AbortController();
  const pending = request(url, { signal: stop.signal });
  stop.abort(new Error("over"));
  await expect(pending).rejects.toThrow("over");
});

test("at the deadline of the run a silent server and a dripping one end, and whoever is asked later with them", async () => {
  const arrived: (() => void)[] = [];
  const silent: RequestListener = () => arrived.shift()?.();
  const dripping: RequestListener = (_, answer) => void answer.write("x", () => arrived.shift()?.());
  for (const listener of [silent, dripping]) {
    const url = await serve(listener);
    const stop = new AbortController();
    const http = createHttp({}, { ...endless, signal: stop.signal, total: 60_000 });
    const arrival = new Promise<void>((resolve) => arrived.push(resolve));
    const running = http.request(`${url}/version?token=s3cret`).catch((thrown: Error) => thrown);
    await arrival;
    stop.abort();
    const { message } = (await running) as Error;
    expect(message).toMatch(
      /^Waited .* for 127\.0\.0\.1:\d+ to answer GET \/version, and the deadline of 1m/,
    );
    await expect(http.request(`${url}/other`)).rejects.toMatchObject({ code: "DEADLINE_OVER", message });
  }
});
