import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatPack } from "../../../../src/adapters/git/protocol/pack-format.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

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
