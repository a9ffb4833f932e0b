import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import { listRefs } from "../../../../src/adapters/git/remote/refs.ts";
import { makeClock } from "../../../support/clock.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

const server = createServer((socket) => {
  socket.on("error", () => undefined);
  socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/x-git-upload-pack-advertisement\r\n\r\n");
  const timer = setInterval(() => socket.write("0"), 100);
  socket.once("close", () => clearInterval(timer));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

test("a server that answers drop by drop is left at the deadline, and the Problem names it and the time", async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/acme/k8s.git`;
  const clock = makeClock(1);
  const end = clock.now() + 1_000;
  const remote = { url, repository: undefined, token: "" };
  const git = createCommands(makeRepository(makeFolder(), "sha1"), remote, process.env, {
    log: silent,
    clock,
    until: () => end,
  });
  await expect(listRefs(git, clock, ["refs/heads/main"])).rejects.toMatchObject({
    code: "GIT_UNREACHABLE",
    message: expect.stringMatching(/127\.0\.0\.1:\d+\/acme\/k8s\.git .*did not answer in full within 10s/),
  });
});
