import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isStress } from "../../support/effort.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeRemote } from "../../support/scratch/git.ts";
import { type Entry, importHistory, type Made, setRefs } from "../../support/scratch/history.ts";
import { detect } from "./step.ts";

/** Always the same numbers. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const folders = ["a", "a/b", "b", "docs", "lib/x", "-n", "ü"];
const names = [
  "one",
  "two.md",
  "new\nline",
  "tab\t",
  'quo"te',
  "::set-output name=x::y",
  "##[error]",
  "$(x)",
  "back\\slash",
  "é",
  Buffer.from([0x66, 0xff]),
];
const modes = ["100644", "100755", "120000", "160000"] as const;

/** A trunk of `count` commits with merges, renames, type changes, submodules and names of every kind. */
function trunk(count: number): readonly Made[] {
  const roll = dice(42);
  const files = new Map<string, { path: Uint8Array; content: string; mode: Entry["mode"] }>();
  const commits: Made[] = [];
  const edit = (): Entry[] => {
    const entries = new Map<string, Entry>();
    for (let i = roll(4); i >= 0; i--) {
      const path = Buffer.concat([
        Buffer.from(`${folders[roll(folders.length)]}/`),
        Buffer.from(names[roll(names.length)] ?? ""),
      ]);
      const key = path.toString("latin1");
      const old = files.get(key);
      const mode = modes[roll(8)] ?? "100644";
      if (old !== undefined && roll(4) === 0) {
        files.delete(key);
        entries.set(key, { path, content: undefined });
        const target = Buffer.concat([Buffer.from("moved/"), path.subarray(path.lastIndexOf(0x2f) + 1)]);
        if (roll(2) === 0)
          entries.set(target.toString("latin1"), {
            path: target,
            content: old.content,
            mode: old.mode ?? "100644",
          });
      } else {
        const content = mode === "160000" ? `${roll(9)}`.repeat(40) : `${roll(1_000)}`;
        files.set(key, { path, content, mode });
        entries.set(key, { path, content, mode });
      }
    }
    return [...entries.values()];
  };
  for (let i = 0; i < count; i++) {
    const last = i === 0 ? [] : [`${i - 1}`];
    if (i > 1 && roll(5) === 0) {
      commits.push({ name: `side ${i}`, parents: [`${Math.max(0, i - 1 - roll(9))}`], entries: [] });
      commits.push({ name: `${i}`, parents: [...last, `side ${i}`], entries: edit() });
    } else commits.push({ name: `${i}`, parents: last, entries: roll(20) === 0 ? [] : edit() });
  }
  return commits;
}

/** What plain git says changed at each commit of the trunk, in one go. */
function truth(remote: string, pairs: readonly (readonly [string, string])[]): Map<string, Buffer[]> {
  const input = pairs.map(([base, head]) => `${head} ${base}\n`).join("");
  const args = ["-C", remote, "diff-tree", "--stdin", "-r", "-z", "--name-only", "--no-renames", "--always"];
  const output = execFileSync("git", args, { input, maxBuffer: 1 << 28 });
  const found = new Map<string, Buffer[]>();
  let current: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    const part = output.subarray(at, end);
    at = end + 1;
    const head = /^([0-9a-f]{40})\n?$/.exec(part.toString("latin1"))?.[1];
    if (head === undefined) current.push(part);
    else {
      current = [];
      found.set(head, current);
    }
  }
  return found;
}

const filters =
  "a: a/**\nb: [b/**, '!**/*.md']\ndocs: '**/*.md'\nmoved: { added: moved/** }\nall-of-it: '**'\n";

/** Commits of the trunk; `npm run test:stress` takes more. */
const count = isStress ? 520 : 120;

it(`says of ${count} commits of a trunk what plain git says, byte for byte`, async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "acme/shop"));
  const made = await importHistory(remote, trunk(521));
  const at = (name: string) => made.get(name) ?? "";
  await setRefs(remote, { "refs/heads/main": at(`${count}`) });
  await git(remote, "gc", "--quiet");
  const clone = makeFolder();
  await git(clone, "clone", "--quiet", "--no-checkout", remote, ".");
  const pairs = Array.from({ length: count }, (_, i) => [at(`${i}`), at(`${i + 1}`)] as const);
  const expected = truth(remote, pairs);
  expect(expected.size).toBe(count);

  for (const [before, after] of pairs) {
    const result = await detect({
      directory: clone,
      event: "push",
      ref: "refs/heads/main",
      sha: after,
      payload: { before, after, repository: { default_branch: "main" } },
      inputs: { filters, "predicate-quantifier": "some-with-excludes" },
    });
    const files = expected.get(after) ?? [];
    expect(readFileSync(String(result.outputs.files)).toString("latin1")).toBe(
      files.map((path) => `${path.toString("latin1")}\0`).join(""),
    );
    const texts = files.map((path) => path.toString("latin1"));
    expect(Object.fromEntries(result.dynamic ?? [])).toMatchObject({
      a_count: texts.filter((path) => path.startsWith("a/")).length,
      b_count: texts.filter((path) => path.startsWith("b/") && !path.endsWith(".md")).length,
      docs_count: texts.filter((path) => path.endsWith(".md")).length,
      "all-of-it_count": texts.length,
    });
  }
});
