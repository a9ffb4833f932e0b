import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createGit } from "../../../../src/adapters/git/git.ts";
import { redirectInTrace } from "../../../../src/adapters/git/protocol/redirect.ts";
import { makeClock } from "../../../support/clock.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { programsIn, silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

const main = "refs/heads/main";

describe("a Git server that redirects", () => {
  let server: GitServer;
  let served: Served;
  beforeAll(async () => {
    server = await startGitServer({ root: makeFolder() });
    served = await serve(server, { "a.txt": "a\n" });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.heal();
    server.requests.length = 0;
  });

  function open(token: string, name = served.name) {
    const lines: string[] = [];
    const log = { ...silent, info: (line: string) => lines.push(line) };
    const around = { environment: process.env, temporary: makeFolder(), clock: makeClock() };
    const git = createGit({ ...around, log, programs: programsIn() });
    const remote = { url: server.urlOf(name), repository: undefined, token };
    return { lines, opened: git.open(remote) };
  }

  test("a repository that was renamed is followed for reading and writing, and said once", async () => {
    const location = `${served.url}/info/refs?service=git-upload-pack`;
    server.fail({ on: "fetch-refs", kind: "status", status: 301, headers: { location }, times: 1 });
    const { lines, opened } = open("t", "acme/old-name");
    const repository = await opened;
    const head = await repository.fetchRef(main, { depth: 1 });
    expect(head).toBe(await served.oid());
    expect(lines).toEqual([
      expect.stringContaining(`${server.urlOf("acme/old-name")} has moved to ${served.url}`),
    ]);
    const author = { name: "A", email: "a@example.com" };
    const next = await repository.write({
      parents: [head as never],
      files: new Map([["b.txt", Buffer.from("b\n")]]) as never,
      message: "b",
      author,
    });
    const pushed = await repository.push([{ ref: main, expected: head, next }] as never);
    expect(pushed).toEqual({ kind: "landed" });
  });

  test.each([
    301, 302, 307, 308,
  ])("%i to another origin is a Problem, and nobody there hears of the token", async (status) => {
    const heard: string[] = [];
    const evil = createServer((incoming, answer) => {
      heard.push(`${incoming.url}`);
      answer.end();
    });
    await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
    const { port } = evil.address() as AddressInfo;
    const location = `http://127.0.0.1:${port}/acme/x/info/refs?service=git-upload-pack`;
    server.fail({ on: "fetch-refs", kind: "status", status, headers: { location } });
    const repository = await open("s3cret").opened;
    await expect(repository.refs([main])).rejects.toMatchObject({
      code: "GIT_REDIRECTED_ELSEWHERE",
      message: expect.stringContaining(`http://127.0.0.1:${port}`),
    });
    expect(heard).toEqual([]);
    evil.close();
  });

  test("a push that is redirected away is a Problem", async () => {
    const repository = await open("t").opened;
    const head = await repository.fetchRef(main, { depth: 1 });
    const location = "https://elsewhere.example/acme/x/info/refs?service=git-receive-pack";
    server.fail({ on: "push-refs", kind: "status", status: 302, headers: { location } });
    const update = { ref: "refs/heads/other", expected: undefined, next: head, rewrite: false };
    await expect(repository.push([update] as never)).rejects.toMatchObject({
      code: "GIT_REDIRECTED_ELSEWHERE",
    });
  });

  test("one that goes in circles ends", async () => {
    const location = `${served.url}/info/refs?service=git-upload-pack`;
    server.fail({ on: "fetch-refs", kind: "status", status: 301, headers: { location }, times: 100 });
    const repository = await open("t").opened;
    await expect(repository.refs([main])).rejects.toMatchObject({ code: "GIT_REDIRECTED_ELSEWHERE" });
    expect(server.requests.length).toBeLessThan(6);
  });

  test("a server that quotes the credential in its answer does not get it into a Problem", async () => {
    const basic = Buffer.from("x-access-token:s3cret-token").toString("base64");
    const body = `we saw basic ${basic} and s3cret-token`;
    server.fail({ on: "fetch-refs", kind: "status", status: 403, body, headers: {}, times: 9 });
    const repository = await open("s3cret-token").opened;
    const fault = await repository.refs([main]).catch((thrown: Error) => thrown);
    expect(String((fault as Error).message)).not.toMatch(/s3cret-token/);
    expect(String((fault as Error).message)).not.toContain(basic);
  });
});

test.each([
  [
    "https://a.example/o/n",
    "https://a.example/o/m.git/info/refs?service=git-upload-pack",
    { kind: "moved", url: "https://a.example/o/m.git" },
  ],
  ["https://a.example/o/n", "/o/m/info/refs?service=x", { kind: "moved", url: "https://a.example/o/m" }],
  [
    "https://a.example/o/n",
    "http://a.example/o/n/info/refs",
    { kind: "elsewhere", origin: "http://a.example" },
  ],
  [
    "https://a.example/o/n",
    "https://a.example.evil/o/n/info/refs",
    { kind: "elsewhere", origin: "https://a.example.evil" },
  ],
  [
    "https://a.example/o/n",
    "https://a.example/login",
    { kind: "elsewhere", origin: "https://a.example/login" },
  ],
  ["https://a.example/o/n", "https://", { kind: "elsewhere", origin: "an address that is none" }],
])("%s sent to %s", (url, location, expected) => {
  const trace = `Recv header: HTTP/1.1 200 OK\nRecv header: HTTP/2 302\r\n<= Recv header: Location: ${location}\r\n`;
  expect(redirectInTrace(trace, url)).toEqual(expected);
  expect(redirectInTrace(`${trace}<= Recv header: HTTP/1.1 200 OK\n`, url)).toBeUndefined();
});
