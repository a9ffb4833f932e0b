import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openConnection } from "../../../../src/adapters/git/smart-http/connection.ts";

const type = { "content-type": "application/x-git-upload-pack-result" };
const drip = (answer: ServerResponse, start: () => void, piece: () => void) => {
  start();
  const timer = setInterval(piece, 50);
  answer.on("close", () => clearInterval(timer));
};

test.each<[string, (answer: ServerResponse) => void]>([
  [
    "the headers",
    (answer) =>
      drip(
        answer,
        () => answer.socket?.write("HTTP/1.1 200 OK\r\nx-long: "),
        () => answer.socket?.write("x"),
      ),
  ],
  [
    "packets without content",
    (answer) =>
      drip(
        answer,
        () => answer.writeHead(200, type).flushHeaders(),
        () => answer.write("0005\x02"),
      ),
  ],
])("a server that lets %s come drop by drop is silent", async (_, respond) => {
  const server = createServer((_, answer) => respond(answer));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b`;
  const connection = await openConnection(
    { url, token: "", repository: undefined },
    { patienceMs: () => 600, now: Date.now },
  );
  const read = async () => {
    const answer = await connection.post("git-upload-pack", Buffer.from("0000"));
    if (answer.kind === "answer") for await (const _ of answer.body);
  };
  await expect(read()).rejects.toThrow();
  server.closeAllConnections();
  server.close();
});
