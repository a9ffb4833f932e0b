import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/files.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true }));
const workspace = join(folder, "workspace");
mkdirSync(join(workspace, "sub"), { recursive: true });
writeFileSync(join(workspace, "sub", "a.txt"), "ä\r\n");
writeFileSync(join(folder, "outside.txt"), "secret");
symlinkSync("../outside.txt", join(workspace, "link"));
symlinkSync("sub/a.txt", join(workspace, "good"));
const files = createFiles(workspace, join(folder, "temporary"));

describe("reading", () => {
  test("no more than a limit, by the size that the file system names", async () => {
    expect(await files.read("sub/a.txt", 4)).toBe("ä\r\n");
    await expect(files.read("sub/a.txt", 3)).rejects.toMatchObject({ code: "FILE_TOO_BIG" });
  });

  test("text, and undefined where there is none", async () => {
    expect(await files.read("sub/a.txt")).toBe("ä\r\n");
    expect(await files.read("good")).toBe("ä\r\n");
    expect(await files.read("sub/b.txt")).toBeUndefined();
    expect(await files.read("sub/a.txt/b")).toBeUndefined();
    expect(await files.read("sub")).toBeUndefined();
  });

  test("bytes as they are", async () => {
    expect(await files.readBytes("sub/a.txt")).toEqual(Buffer.from("ä\r\n"));
    expect(await files.readBytes("sub/b.txt")).toBeUndefined();
    await expect(files.readBytes("link")).rejects.toMatchObject({ code: "FILE_OUTSIDE" });
  });

  test("names in a folder, and undefined where there is none", async () => {
    expect(await files.list("sub")).toEqual(["a.txt"]);
    expect(await files.list("none")).toBeUndefined();
  });

  test.each([
    "link",
    "../outside.txt",
    join(folder, "outside.txt"),
  ])("%s leads out and is refused", async (path) => {
    await expect(files.read(path)).rejects.toMatchObject({ code: "FILE_OUTSIDE" });
  });
});

test("what an earlier step left under RUNNER_TEMP can be read by its absolute path, and nothing around it", async () => {
  const report = await files.writeTemporary("report.json", "1");
  expect(await files.read(report)).toBe("1");
  symlinkSync("../../outside.txt", join(report, "..", "out"));
  await expect(files.read(join(report, "..", "out"))).rejects.toMatchObject({ code: "FILE_OUTSIDE" });
});

test("two temporary files of one name are two files", async () => {
  const one = await files.writeTemporary("report.json", "1");
  const two = await files.writeTemporary("report.json", "2");
  expect([one, two].map((path) => readFileSync(path, "utf8"))).toEqual(["1", "2"]);
});

test("many files at once: what is missing, a link, a folder, a pipe or too big is left out; a folder that leads out is refused", () => {
  const other = join(folder, "other");
  mkdirSync(other);
  symlinkSync("..", join(other, "out"));
  mkdirSync(join(other, "sub"));
  symlinkSync("in a ring", join(workspace, "in a ring"));
  spawnSync("mkfifo", [join(workspace, "pipe")]);
  const read = (most: number, ...paths: readonly string[]) =>
    [...files.readEach(paths, most)].map(([path, content]) => `${path} ${content.length}`);
  expect(
    read(4, "sub/a.txt", "good", "link", "sub", "no/such.txt", "sub/b.txt", "in a ring", "pipe"),
  ).toEqual(["sub/a.txt 4"]);
  expect(read(3, "sub/a.txt")).toEqual([]);
  expect(read(4, "sub/../sub/a.txt")).toEqual(["sub/../sub/a.txt 4"]);
  for (const path of [
    "out/outside.txt",
    "../outside.txt",
    "sub/../../outside.txt",
    join(folder, "outside.txt"),
  ]) {
    const outside = () => [...createFiles(other, folder).readEach([path], 100)];
    expect(outside, path).toThrow(expect.objectContaining({ code: "FILE_OUTSIDE" }));
  }
});
