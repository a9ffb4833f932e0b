import { join } from "node:path";
import { type Oid, parseOid } from "../../../core/git/oid.ts";
import { faultInRef } from "../../../core/git/ref-name.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { Ref } from "../../../ports/git.ts";
import type { Commands } from "../process/commands.ts";
import { readTextFile } from "../process/read-text.ts";
import { askRemote } from "./fetch.ts";

/** The remote's refs by full names or by globs whose only special letter is `*`; one round trip. */
export async function listRefs(
  git: Commands,
  clock: Clock,
  patterns: readonly string[],
): Promise<readonly Ref[]> {
  const isOf = (kind: string) => patterns.some((one) => one.startsWith(`refs/${kind}/`));
  const isNarrow = patterns.every((one) => /^refs\/(heads|tags)\//.test(one));
  const narrow = isNarrow ? ["heads", "tags"].filter(isOf).map((kind) => `--${kind}`) : [];
  const args = ["ls-remote", "--quiet", ...narrow, "--end-of-options", "origin"];
  const ended = await askRemote(git, clock, () => git.remotely(args));
  const matchers = patterns.map(matcher);
  return parseRefs(ended?.stdout.toString() ?? "").filter(({ name }) =>
    matchers.some((one) => one.test(name)),
  );
}

/** `refs/heads/main` for what HEAD of the remote names. */
export async function readHeadRef(git: Commands, clock: Clock): Promise<string | undefined> {
  const args = ["ls-remote", "--quiet", "--symref", "--end-of-options", "origin", "HEAD"];
  const ended = await askRemote(git, clock, () => git.remotely(args));
  return /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(ended?.stdout.toString() ?? "")?.[1];
}

/** Raises GIT_REF_NAME for what cannot be a full ref name. */
export function checkRef(name: string): string {
  const fault = faultInRef(name);
  if (fault !== undefined) throw problem("GIT_REF_NAME", { name, fault });
  return name;
}

/** What a ref of the private repository holds. */
export function readPrivateRef(git: Commands, name: string): Oid | undefined {
  return parseOid((readTextFile(join(git.place.directory, name)) ?? "").trim());
}

function parseRefs(output: string): readonly Ref[] {
  const refs = new Map<string, Ref>();
  for (const line of output.split("\n")) {
    const [oid, name] = line.split("\t");
    if (oid === undefined || name === undefined) continue;
    const tag = refs.get(name.replace(/\^\{\}$/, ""));
    if (name.endsWith("^{}") && tag !== undefined) refs.set(tag.name, { ...tag, commit: oid as Oid });
    else refs.set(name, { name, oid: oid as Oid, commit: oid as Oid });
  }
  return [...refs.values()];
}

function matcher(pattern: string): RegExp {
  const literal = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "s");
}
