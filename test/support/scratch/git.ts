import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runProgram } from "../launcher.ts";
import { type Files, writeFiles } from "./folder.ts";
import { entryAt, readObject, readRef } from "./objects.ts";
import { commitWorktree } from "./worktree.ts";

/** No housekeeping and no wait for the disk: a scratch repository lives for seconds. */
const scratchConfig = {
  "maintenance.auto": "false",
  "gc.auto": "0",
  "receive.autogc": "false",
  "core.fsync": "none",
};

/** What GitHub allows: partial clones, exact commits, pushes over HTTP. */
export const remoteConfig = {
  ...scratchConfig,
  "uploadpack.allowFilter": "true",
  "uploadpack.allowAnySHA1InWant": "true",
  "http.receivepack": "true",
};

/** Somebody at a keyboard, the same on every machine: no configuration of yours, a fixed name. */
const person = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  ...inEnvironment(scratchConfig),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Mona",
  GIT_AUTHOR_EMAIL: "mona@example.com",
  GIT_COMMITTER_NAME: "Mona",
  GIT_COMMITTER_EMAIL: "mona@example.com",
};

/** Runs git in a folder; gives what it printed, without the last line end. What a file says is read from it. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await readWithoutGit(folder, args)) ?? gitWith({}, folder, ...args);
}

/** What `git rev-parse <branch>` and `git show <branch>:<file>` would print; undefined where git has to be asked. */
async function readWithoutGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  const [command, revision = "", ...more] = args;
  if ((command !== "rev-parse" && command !== "show") || more.length > 0) return undefined;
  const [, name = "", path] = /^([\w./-]+)(?::([^:]+))?$/.exec(revision) ?? [];
  const directory = existsSync(join(folder, ".git", "HEAD")) ? join(folder, ".git") : folder;
  if ((path === undefined) !== (command === "rev-parse") || !existsSync(join(directory, "HEAD"))) return;
  const oid = /^[0-9a-f]{40}$/.test(name) ? name : branchOf(directory, name);
  if (oid === undefined || path === undefined) return oid;
  try {
    const entry = await entryAt(directory, oid, path);
    const found = entry && (await readObject(directory, entry.oid));
    return found?.kind === "blob" ? found.content.toString().replace(/\n$/, "") : undefined;
  } catch {
    return undefined;
  }
}

/** The commit of a branch, of HEAD, or of a full name; undefined where another thing of that name could be meant. */
function branchOf(directory: string, name: string): string | undefined {
  if (name === "HEAD") {
    const head = readOr(join(directory, "HEAD")).trim();
    const ref = /^ref: (\S+)$/.exec(head)?.[1];
    return ref === undefined ? head : (readRef(directory, ref) ?? undefined);
  }
  if (name.startsWith("refs/")) return readRef(directory, name) ?? undefined;
  if (existsSync(join(directory, name)) || readRef(directory, `refs/tags/${name}`) !== null) return undefined;
  return readRef(directory, `refs/heads/${name}`) ?? undefined;
}

/** The same with more environment: dates, another author. */
export async function gitWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Promise<string> {
  const stdout = await runProgram({
    command: "git",
    args,
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...person, ...env },
  });
  return stdout.toString().replace(/\n$/, "");
}

function inEnvironment(config: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(config).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: `${Object.keys(config).length}`, ...Object.fromEntries(entries) };
}

/** A bare repository as GitHub keeps it: HEAD on main, partial clones and exact commits allowed. */
export async function makeRemote(folder: string): Promise<string> {
  initBare(folder);
  configure(folder, remoteConfig);
  return folder;
}

/** What `git init --bare --initial-branch=main` makes, without its process and its examples of hooks. */
export function initBare(folder: string, objectFormat = "sha1"): void {
  for (const name of ["hooks", "objects/info", "objects/pack", "refs/heads", "refs/tags"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/main\n");
  const format =
    objectFormat === "sha1"
      ? "\trepositoryformatversion = 0\n"
      : `\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = ${objectFormat}\n[core]\n`;
  writeFileSync(join(folder, "config"), `[core]\n${format}\tfilemode = true\n\tbare = true\n`);
}

/** Adds settings to a bare repository: one write, where `git config` is a process for each. */
export function configure(repository: string, config: Readonly<Record<string, string>>): void {
  const lines = Object.entries(config).map(([key, value]) => {
    const dot = key.indexOf(".");
    return `[${key.slice(0, dot)}]\n\t${key.slice(dot + 1)} = ${value}\n`;
  });
  appendFileSync(join(repository, "config"), lines.join(""));
}

/** A clone on branch main, empty if the remote is. With `--shared` (of a folder) publishing moves a ref alone. */
export async function makeClone(remote: string, folder: string, ...args: readonly string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await git(folder, "clone", "--quiet", ...args, "--", remote, ".");
  return folder;
}

/** The repository whose objects a clone shares. */
function sharedRemote(clone: string): string | undefined {
  const objects = readOr(join(clone, ".git", "objects", "info", "alternates")).trim();
  return objects.endsWith("/objects") && !objects.includes("\n") ? dirname(objects) : undefined;
}

/** Commits files on top of what is checked out; gives the commit. */
export async function commit(
  clone: string,
  message: string,
  files: Files,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  writeFiles(clone, files);
  const remote = sharedRemote(clone);
  const signatures = signaturesIn(env);
  const made = signatures && commitWorktree(clone, remote ?? join(clone, ".git"), { message, ...signatures });
  if (made !== undefined) return made;
  const into = remote === undefined ? {} : { GIT_OBJECT_DIRECTORY: join(remote, "objects") };
  await gitWith(into, clone, "add", "--all", "--force");
  await gitWith({ ...into, ...env }, clone, "commit", "--quiet", "--allow-empty", "--message", message);
  return head(clone);
}

/** Author and committer as a commit has them; undefined where the environment says more, or times in words. */
function signaturesIn(
  env: Readonly<Record<string, string>>,
): { author: string; committer: string } | undefined {
  const all: Readonly<Record<string, string>> = { ...person, ...env };
  const now = `${Math.floor(Date.now() / 1_000)} +0000`;
  const [author, committer] = ["AUTHOR", "COMMITTER"].map((role) => {
    const date = env[`GIT_${role}_DATE`] ?? now;
    return /^\d{9,} [+-]\d{4}$/.test(date)
      ? `${all[`GIT_${role}_NAME`]} <${all[`GIT_${role}_EMAIL`]}> ${date}`
      : "";
  });
  const isKnown = Object.keys(env).every((name) => /^GIT_(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)$/.test(name));
  return isKnown && author && committer ? { author, committer } : undefined;
}

/** The commit that is checked out, read from its files where they are plain. */
async function head(clone: string): Promise<string> {
  const [, name] = /^ref: (\S+)/.exec(readOr(join(clone, ".git", "HEAD"))) ?? [];
  const [oid] =
    name === undefined ? [] : (/^[0-9a-f]{40,64}$/m.exec(readOr(join(clone, ".git", name))) ?? []);
  return oid ?? (await git(clone, "rev-parse", "HEAD"));
}

function readOr(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Puts what is checked out onto branch main of `origin`. */
export async function publish(clone: string, ...refspecs: readonly string[]): Promise<void> {
  if (refspecs.length === 0 && (await moveRef(clone))) return;
  await git(
    clone,
    "push",
    "--quiet",
    "origin",
    ...(refspecs.length > 0 ? refspecs : ["HEAD:refs/heads/main"]),
  );
}

/** What a push would do where the remote has the commit and nobody else has moved its branch; false if it is another case. */
async function moveRef(clone: string): Promise<boolean> {
  const remote = sharedRemote(clone);
  if (remote === undefined || existsSync(join(remote, "hooks", "update"))) return false;
  const [theirs, seen] = [join(remote, "refs/heads/main"), join(clone, ".git/refs/remotes/origin/main")];
  const before = readOr(theirs);
  const oid = await head(clone);
  if (before !== readOr(seen) || !existsSync(join(remote, "objects", oid.slice(0, 2), oid.slice(2))))
    return false;
  for (const file of [theirs, seen]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${oid}\n`);
  }
  return true;
}
