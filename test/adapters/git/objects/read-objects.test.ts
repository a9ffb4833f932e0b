import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { readObjects } from "../../../../src/adapters/git/objects/read-objects.ts";
import { openObjectWriter } from "../../../../src/adapters/git/objects/write-objects.ts";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

const sha1 = "0".repeat(40) as Oid;

function openObjects() {
  const place = makeRepository(makeFolder(), "sha1");
  const commands = createCommands(place, { url: "/none", repository: undefined, token: "" }, process.env, {
    log: silent,
    clock: Date,
  });
  return { objects: readObjects(commands), store: openObjectWriter(place) };
}

test("objects of any size, asked all at once, in any order", async () => {
  const { objects, store } = openObjects();
  const contents = [0, 1, 5, 65_535, 65_536, 3_000_000].map((size) => randomBytes(size));
  const oids = await Promise.all(contents.map((content) => store.blob(content)));
  const requested = [...oids, sha1, ...[...oids].reverse()];
  const found = await Promise.all(requested.map((oid) => objects.get(oid)));
  expect(found.map((one) => one?.oid)).toEqual(requested.map((oid) => (oid === sha1 ? undefined : oid)));
  expect(found.slice(0, 6).map((one) => one?.content)).toEqual(contents);
  expect(found[0]).toEqual({ oid: oids[0], kind: "blob", content: Buffer.alloc(0) });
});

test("what is written later is found, although it was missing before", async () => {
  const { objects, store } = openObjects();
  const oid = await openObjectWriter(makeRepository(makeFolder(), "sha1")).blob(Buffer.from("later"));
  expect(await objects.get(oid)).toBeUndefined();
  await store.blob(Buffer.from("later"));
  expect((await objects.get(oid))?.content.toString()).toBe("later");
});

test("an idle repository keeps no process alive, an open question does", () => {
  const module = (name: string) =>
    JSON.stringify(new URL(`../../../../src/adapters/git/${name}.ts`, import.meta.url).href);
  const script = `
    import { createCommands } from ${module("process/commands")};
    import { readObjects } from ${module("objects/read-objects")};
    import { makeRepository } from ${module("process/private-repository")};
    import { openObjectWriter } from ${module("objects/write-objects")};
    const place = makeRepository(process.argv[1], "sha1");
    const objects = readObjects(createCommands(place, { url: "/none", repository: undefined, token: "" }, process.env, { log: { info() {}, debug() {} }, clock: Date }));
    const oid = await openObjectWriter(place).blob(Buffer.from("answer"));
    console.log(String((await objects.get(oid)).content));
  `;
  const args = ["--input-type=module", "--eval", script, "--", makeFolder()];
  const ended = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 50_000 });
  expect(ended).toMatchObject({ status: 0, stdout: "answer\n" });
});

test("a repository that cannot be read is said with git's words", async () => {
  const place = {
    directory: makeFolder(),
    globalConfig: "/dev/null",
    objectFormat: "sha1" as const,
    packs: [],
  };
  const commands = createCommands(place, { url: "/none", repository: undefined, token: "" }, process.env, {
    log: silent,
    clock: Date,
  });
  await expect(readObjects(commands).get(sha1)).rejects.toThrow("not a git repository");
});
