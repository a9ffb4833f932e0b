import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { listen, type Running } from "../../../support/registry/running.ts";

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

const openssl = spawnSync("openssl", ["version"]).status === 0 ? test : () => undefined;

openssl("over TLS, with the authorities that the runner knows, and with no others", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=registry", "-addext", "subjectAltName=IP:127.0.0.1"];
  spawnSync("openssl", [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    key,
    "-out",
    cert,
    ...subject,
  ]);
  const secure = await listen(
    createSecureServer({ key: await readFile(key), cert: await readFile(cert) }, (request, response) => {
      request.pipe(response);
    }),
  );
  const script = `
    const { openWire } = await import(${JSON.stringify(new URL("../../../../src/adapters/registry/http/connection.ts", import.meta.url).href)});
    const url = new URL("https://${secure.host}/");
    const body = async function* () { yield Buffer.from("ab"); yield Buffer.from("cd"); };
    const sent = await openWire(process.env)({ method: "PUT", url, headers: { "content-length": "4" }, body });
    if (sent.kind === "fault") console.log(sent.fault.code);
    else for await (const chunk of sent.answer.body) process.stdout.write(chunk);
    process.exit();
  `;
  const say = async (env: Record<string, string>) => {
    const args = ["--input-type=module", "-e", script];
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    for await (const chunk of child.stdout) said += chunk;
    return said.trim();
  };
  expect(await say({ NODE_EXTRA_CA_CERTS: cert })).toBe("abcd");
  expect(await say({})).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");

  // Through the runner's proxy, if it has one.
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url);
    const [host, port] = secure.host.split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    socket.on("error", () => onward.destroy());
    onward.on("error", () => socket.destroy());
  });
  const through = await listen(proxy);
  expect(await say({ NODE_EXTRA_CA_CERTS: cert, HTTPS_PROXY: `http://${through.host}` })).toBe("abcd");
  expect(tunnels).toEqual([secure.host]);
  await through.stop();
  await secure.stop();
  await rm(folder, { recursive: true });
});
