import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

const remote = { url: "file:///none", repository: undefined, token: "secret" };

function commandsWith(environment: Readonly<Record<string, string>> = {}) {
  const place = makeRepository(makeFolder(), "sha1");
  return createCommands(place, remote, { ...process.env, ...environment }, { log: silent, clock: Date });
}

/** A folder with a `git` that does what these lines of shell do. */
function fakeGit(lines: string): string {
  const folder = makeFolder();
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

test("a command runs in the private repository, and only there", async () => {
  const commands = commandsWith({ GIT_DIR: "/elsewhere", GIT_WORK_TREE: "/elsewhere" });
  const { stdout } = await commands.run(["rev-parse", "--absolute-git-dir"]);
  expect(stdout.toString().trim()).toBe(commands.place.directory);
});

test("no git at all, and a git that is too old", async () => {
  const none = commandsWith({ PATH: makeFolder() });
  await expect(none.run(["version"])).rejects.toMatchObject({ code: "GIT_MISSING" });
  await expect(none.remotely(["ls-remote"])).rejects.toMatchObject({ code: "GIT_MISSING" });
  const old = commandsWith({ PATH: fakeGit('[ "$1" = version ] && echo git version 2.20.1 || exit 129') });
  const ended = await old.run(["log"]);
  expect(await old.failure(["log"], ended).catch((error: unknown) => error)).toMatchObject({
    code: "GIT_TOO_OLD",
    message: expect.stringContaining("2.20.1"),
  });
});

test("a local failure that is nobody's fault is ours, with what git said", async () => {
  const commands = commandsWith();
  const ended = await commands.run(["cat-file", "-p", "1234567"]);
  const error = await commands.failure(["cat-file"], ended);
  expect(error.message).toMatch(/^git cat-file ended with 128: Not a valid object name 1234567/);
});

test("a stream that fails raises", async () => {
  const lines = commandsWith().stream(["log", "--end-of-options", "nothing"]);
  await expect(lines.next()).rejects.toThrow("git log ended with 128");
});

test("the token is in the environment of a remote command, and nowhere else", async () => {
  const shown = { PATH: `${fakeGit('echo "$@"; env')}:${process.env.PATH}` };
  const http = { ...remote, url: "https://example.com/acme/k8s.git" };
  const commands = createCommands(
    makeRepository(makeFolder(), "sha1"),
    http,
    { ...process.env, ...shown },
    { log: silent, clock: Date },
  );
  const encoded = Buffer.from("x-access-token:secret").toString("base64");
  const [args, ...environment] = (await commands.remotely(["fetch"])).stdout.toString().split("\n");
  expect(args).not.toMatch(/secret|example/);
  expect(environment.filter((line) => line.includes(encoded))).toHaveLength(1);
  expect((await commands.run(["log"])).stdout.toString()).not.toContain(encoded);
});
