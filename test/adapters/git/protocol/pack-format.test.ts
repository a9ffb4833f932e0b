import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { StoredObject } from "../../../../src/adapters/git/objects/read-objects.ts";
import { formatPack, readPack } from "../../../../src/adapters/git/protocol/pack-format.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, git } from "../../../support/scratch/git.ts";

test("git reads what a pack holds, at every size of its head", async () => {
  const sizes = [0, 1, 15, 16, 2_047, 2_048, 70_000];
  const objects = sizes.map((size) => ({ kind: "blob" as const, content: randomBytes(size) }));
  const path = join(makeFolder(), "one.pack");
  writeFileSync(path, await formatPack(objects, "sha1"));
  await git(makeFolder(), "index-pack", "--object-format=sha1", path);
  const shown = await git(makeFolder(), "verify-pack", "-v", path);
  const found = [...shown.matchAll(/^[0-9a-f]{40} blob +(\d+)/gm)].map((match) => Number(match[1]));
  expect(found.sort((a, b) => a - b)).toEqual(sizes);
});

/** A repository whose packs hold every kind of object, alike enough that most are stored as differences. */
async function makeHistory(objectFormat: "sha1" | "sha256"): Promise<string> {
  const folder = makeFolder();
  await git(folder, "init", "--quiet", `--object-format=${objectFormat}`);
  const lines = Array.from({ length: 4_000 }, (_, line) => `${line} ${(line * 7_919) % 104_729}`);
  for (let turn = 0; turn < 5; turn++) {
    lines[turn * 700] = `changed in turn ${turn}`;
    await commit(folder, `turn ${turn}`, {
      "large.txt": lines.join("\n"),
      "empty.txt": "",
      [`d/e${turn}/small.txt`]: `${turn}\n`,
    });
  }
  await git(folder, "tag", "--annotate", "--message=one", "v1");
  return folder;
}

const bytesOf = (folder: string, args: readonly string[], input: string) =>
  execFileSync("git", ["-C", folder, ...args], { input, maxBuffer: 1 << 28 });
const inOrder = (objects: readonly StoredObject[]) => [...objects].sort((a, b) => (a.oid < b.oid ? -1 : 1));

describe.each(["sha1", "sha256"] as const)("a pack that git made (%s)", (objectFormat) => {
  let folder = "";
  beforeAll(async () => {
    folder = await makeHistory(objectFormat);
  });
  const all = () => git(folder, "rev-list", "--objects", "--all", "--no-object-names");
  const nothing = () => undefined;

  test.each([
    [[]],
    [["--delta-base-offset"]],
    [["--delta-base-offset", "--depth=50", "--window=50"]],
  ])("is read as git reads it: %j", async (options) => {
    const pack = bytesOf(folder, ["pack-objects", "--stdout", "--quiet", ...options], await all());
    const read = readPack(pack, objectFormat, nothing);
    const listed = (await git(folder, "cat-file", "--batch-check", "--batch-all-objects")).split("\n");
    expect(inOrder(read).map(({ oid, kind, content }) => `${oid} ${kind} ${content.length}`)).toEqual(listed);
  });

  test("builds on what is here, and is refused where that is missing", async () => {
    const thin = bytesOf(
      folder,
      ["pack-objects", "--stdout", "--quiet", "--thin", "--revs"],
      "HEAD\n^HEAD~1\n",
    );
    const before = bytesOf(folder, ["pack-objects", "--stdout", "--quiet", "--revs"], "HEAD~1\n");
    const here = new Map(readPack(before, objectFormat, nothing).map((one) => [one.oid, one]));
    const read = readPack(thin, objectFormat, (oid) => here.get(oid));
    const tree = await git(folder, "rev-parse", "HEAD^{tree}");
    expect(read.map(({ oid }) => oid)).toContain(tree);
    expect(() => readPack(thin, objectFormat, nothing)).toThrow("not here");
  });

  test("is refused where one byte is another, or one is missing", async () => {
    const pack = bytesOf(folder, ["pack-objects", "--stdout", "--quiet"], await all());
    for (let at = 0; at < pack.length; at += Math.ceil(pack.length / 40)) {
      const broken = Buffer.from(pack);
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      expect(() => readPack(broken, objectFormat, nothing)).toThrow();
      expect(() => readPack(pack.subarray(0, at), objectFormat, nothing)).toThrow();
    }
  });
});

test("bytes that are signed and make no sense are refused", () => {
  for (let turn = 0; turn < 200; turn++) {
    const body = Buffer.concat([Buffer.from("PACK\0\0\0\x02\0\0\0\x03", "latin1"), randomBytes(turn)]);
    const pack = Buffer.concat([body, createHash("sha1").update(body).digest()]);
    expect(() => readPack(pack, "sha1", () => undefined)).toThrow();
  }
});
