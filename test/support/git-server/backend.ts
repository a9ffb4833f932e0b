import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { launch } from "../launcher.ts";
import type { GitRequest } from "./request.ts";

/** What a server such as GitHub allows, and what the machine's own configuration must not change. */
const settings = {
  "uploadpack.allowFilter": "true",
  "uploadpack.allowAnySHA1InWant": "true",
  "http.receivepack": "true",
  "receive.autogc": "false",
  "safe.directory": "*",
};

const environment = {
  PATH: process.env.PATH ?? "",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_COUNT: String(Object.keys(settings).length),
  ...Object.fromEntries(
    Object.entries(settings).flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
};

/** The program itself: `git http-backend` would start it in a process of its own. */
const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");

/** What Git said before: with protocol 2 a repository tells what it can do, and that hangs on its configuration alone. */
const capabilities = new Map<string, { readonly head: string; readonly body: Buffer }>();

/** Under which name an answer is kept; undefined for everything that could differ the next time. */
function capabilitiesKey(root: string, url: string, protocol: string): string | undefined {
  const [, directory] = /^\/(.+)\/info\/refs\?service=git-upload-pack$/.exec(url) ?? [];
  if (directory === undefined || protocol !== "version=2") return undefined;
  const config = statSync(join(root, decodeURIComponent(directory), "config"), { throwIfNoEntry: false });
  return config && `${join(root, directory)} ${config.mtimeMs} ${config.size}`;
}

/** Answers one request through `git http-backend` (git-http-backend(1), the CGI protocol of RFC 3875). */
export async function runBackend(given: {
  readonly root: string;
  readonly request: GitRequest;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Let it do its work and lose the answer. */
  readonly swallow: boolean;
}): Promise<void> {
  const { root, request, incoming, outgoing, swallow } = given;
  const [path, query] = request.path.split("?");
  const protocol = String(incoming.headers["git-protocol"] ?? "");
  const key = swallow ? undefined : capabilitiesKey(root, request.path, protocol);
  const said = key && capabilities.get(key);
  if (said) {
    incoming.resume();
    writeHead(outgoing, said.head);
    request.bytesOut += said.body.length;
    outgoing.end(said.body);
    return;
  }
  const { stdin, stdout } = await launch({
    command: backend,
    args: [],
    env: {
      ...environment,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method,
      PATH_INFO: decodeURIComponent(path ?? "/"),
      QUERY_STRING: query ?? "",
      CONTENT_TYPE: incoming.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: incoming.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: protocol,
      REMOTE_USER: "somebody",
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  stdin.on("error", () => undefined);
  incoming.pipe(stdin);
  const answer = await stdout;
  let head: Buffer | undefined = Buffer.alloc(0);
  let headText = "";
  const bodies: Buffer[] = [];
  answer.on("data", (chunk: Buffer) => {
    if (swallow) return;
    let body = chunk;
    if (head !== undefined) {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      headText = head.toString("latin1", 0, end);
      writeHead(outgoing, headText);
      body = head.subarray(end + 4);
      head = undefined;
    }
    request.bytesOut += body.length;
    if (key !== undefined) bodies.push(body);
    outgoing.write(body);
  });
  answer.on("end", () => {
    if (key !== undefined && outgoing.statusCode === 200)
      capabilities.set(key, { head: headText, body: Buffer.concat(bodies) });
    if (swallow) incoming.socket.destroy();
    else outgoing.end();
  });
}

/** The head of a CGI answer: `Status: 404 Not Found` and headers. */
function writeHead(outgoing: ServerResponse, head: string): void {
  const headers = head.split("\r\n").map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const status = Number.parseInt(headers.find(([name]) => name === "status")?.[1] ?? "200", 10);
  outgoing.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== "status")));
}
