import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askHelper } from "../../../../src/adapters/registry/auth/credential-helper.ts";
import { programsIn } from "../../../support/programs.ts";
import { codeOf } from "../../../support/registry/session.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "credential-helpers-"));
  const programs = {
    good: 'read server; echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"me@$server\\",\\"Secret\\":\\"$1\\"}"',
    token: 'echo \'{"Username":"<token>","Secret":"abc"}\'',
    empty: "echo credentials not found in native keychain; exit 1",
    broken: "echo the keychain is locked; exit 1",
    babble: "echo s3cret",
  };
  for (const [name, body] of Object.entries(programs)) {
    const file = join(folder, `docker-credential-${name}`);
    await writeFile(file, `#!/bin/sh\n${body}\n`);
    await chmod(file, 0o755);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (name: string) =>
  askHelper(programsIn({ PATH: `${folder}${delimiter}${process.env.PATH}` }), name, "ghcr.io", "ghcr.io");

test("a helper is run with get and told the server", async () => {
  expect(await ask("good")).toEqual({ kind: "basic", username: "me@ghcr.io", password: "get" });
  expect(await ask("token")).toEqual({ kind: "identity", token: "abc" });
});

test("a helper that has nothing gives nobody", async () => {
  expect(await ask("empty")).toEqual({ kind: "anonymous" });
});

test.each(["broken", "babble", "not-installed", "../../bin/sh", "a b"])("%s fails", async (name) => {
  expect(await codeOf(ask(name))).toBe("CREDENTIAL_HELPER_FAILED");
});

test("what it babbles is shown nowhere", async () => {
  const fault = await ask("babble").catch((thrown: Error) => thrown);
  expect(JSON.stringify([fault, String(fault), (fault as Error).cause])).not.toContain("s3cret");
});
