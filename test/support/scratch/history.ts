import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../launcher.ts";
import type { Files } from "./folder.ts";
import { git } from "./git.ts";
import { moveRef, readRef, writeObject, writeTree, writeTreeObject } from "./objects.ts";

/** A commit of a made-up history. */
export interface Made {
  readonly name: string;
  /** Names of commits above it; none: a root. */
  readonly parents?: readonly string[];
  /** What differs from the first parent. */
  readonly entries?: readonly Entry[];
  /** Seconds since the epoch; default: one more than the commit before. */
  readonly time?: number;
}

/** One path: its bytes if it is not text; undefined content deletes it. */
export interface Entry {
  readonly path: string | Uint8Array;
  readonly mode?: "100644" | "100755" | "120000" | "160000";
  /** Content; of a submodule its commit. */
  readonly content: string | undefined;
}

/** Writes a history into a repository by `git fast-import`; gives the commits by name. */
export async function importHistory(
  repository: string,
  commits: readonly Made[],
): Promise<Map<string, string>> {
  const marks = new Map(commits.map(({ name }, i) => [name, i + 1]));
  const stream: Buffer[] = [];
  const say = (text: string) => stream.push(Buffer.from(text));
  commits.forEach(({ name, parents = [], entries = [], time }, i) => {
    if (parents.length === 0) say("reset refs/heads/imported\n");
    say(`commit refs/heads/imported\nmark :${i + 1}\n`);
    say(`committer Mona <mona@example.com> ${time ?? 1_700_000_000 + i} +0000\n`);
    say(`data ${Buffer.byteLength(name)}\n${name}\n`);
    parents.forEach((parent, at) => {
      say(`${at === 0 ? "from" : "merge"} :${marks.get(parent)}\n`);
    });
    for (const { path, mode = "100644", content } of entries) {
      const name = quoted(path);
      if (content === undefined) say(`D ${name}\n`);
      else if (mode === "160000") say(`M 160000 ${content} ${name}\n`);
      else say(`M ${mode} inline ${name}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    }
    say("\n");
  });
  const format = await git(repository, "rev-parse", "--show-object-format");
  say(`reset refs/heads/imported\nfrom ${"0".repeat(format === "sha256" ? 64 : 40)}\n\ndone\n`);
  const listed = commits.map((_, i) => `get-mark :${i + 1}\n`).join("");
  const body = Buffer.concat(stream);
  const end = body.lastIndexOf("reset refs/heads/imported\nfrom 0");
  const input = Buffer.concat([body.subarray(0, end), Buffer.from(listed), body.subarray(end)]);
  const output = await fastImport(repository, input);
  const oids = output.trim().split("\n");
  return new Map(commits.map(({ name }, i) => [name, oids[i] ?? ""]));
}

/** One commit on top of a branch of a bare repository (its first, where there is none), by no process where the objects are plain; gives the commit. */
export async function commitOnto(
  repository: string,
  files: Files,
  on: {
    readonly branch?: string;
    readonly message: string;
    readonly time: number;
    readonly tags?: readonly string[];
  },
): Promise<string> {
  const ref = `refs/heads/${on.branch ?? "main"}`;
  const before = readRef(repository, ref);
  const isSha1 = !/objectformat/i.test(readFileSync(join(repository, "config"), "utf8"));
  if (isSha1 && before !== undefined) {
    const bytes = new Map<string, Buffer | null>();
    for (const [path, content] of Object.entries(files))
      bytes.set(path, content === undefined ? null : Buffer.from(content));
    const tree =
      (await writeTree(repository, before ?? undefined, bytes)) ?? writeTreeObject(repository, new Map());
    const person = `Mona <mona@example.com> ${on.time} +0000`;
    const lines = [
      `tree ${tree}`,
      ...(before === null ? [] : [`parent ${before}`]),
      `author ${person}`,
      `committer ${person}`,
    ];
    const oid = writeObject(repository, "commit", Buffer.from(`${lines.join("\n")}\n\n${on.message}\n`));
    moveRef(repository, ref, oid, before ?? "0".repeat(40));
    for (const tag of on.tags ?? [])
      moveRef(repository, `refs/tags/${tag}`, oid, readRef(repository, `refs/tags/${tag}`) ?? "0".repeat(40));
    return oid;
  }
  const parts = [`commit ${ref}\nmark :1\n`, `committer Mona <mona@example.com> ${on.time} +0000\n`];
  parts.push(`data ${Buffer.byteLength(on.message) + 1}\n${on.message}\n\n`);
  if (existsSync(join(repository, ref))) parts.push(`from ${ref}^0\n`);
  const stream = parts.map((part) => Buffer.from(part));
  for (const [path, content] of Object.entries(files)) {
    const name = quoted(path);
    if (content === undefined) stream.push(Buffer.from(`D ${name}\n`));
    else {
      const bytes = Buffer.from(content);
      stream.push(Buffer.from(`M 100644 inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from("\n"));
    }
  }
  for (const tag of on.tags ?? []) stream.push(Buffer.from(`\nreset refs/tags/${tag}\nfrom :1\n`));
  stream.push(Buffer.from("\nget-mark :1\ndone\n"));
  return (await fastImport(repository, Buffer.concat(stream))).trim();
}

/** Points refs (full names) at commits. */
export async function setRefs(
  repository: string,
  refs: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const [name, oid] of Object.entries(refs)) await git(repository, "update-ref", name, oid ?? "");
}

async function fastImport(repository: string, input: Buffer): Promise<string> {
  const args = ["-C", repository, "fast-import", "--quiet", "--done", "--force"];
  return (await runProgram({ command: "git", args, env: process.env }, input)).toString();
}

/** A path as fast-import quotes it: C style, bytes as octal. */
function quoted(path: string | Uint8Array): string {
  const bytes = [...Buffer.from(path)];
  const inner = bytes.map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `"${inner.join("")}"`;
}
