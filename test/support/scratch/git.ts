import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { promisify } from "node:util";
import { type Files, writeFiles } from "./folder.ts";

const exec = promisify(execFile);

/** Somebody at a keyboard, the same on every machine: no configuration of yours, a fixed name. */
const person = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Mona",
  GIT_AUTHOR_EMAIL: "mona@example.com",
  GIT_COMMITTER_NAME: "Mona",
  GIT_COMMITTER_EMAIL: "mona@example.com",
};

/** Runs git in a folder; gives what it printed, without the last line end. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return gitWith({}, folder, ...args);
}

/** The same with more environment: dates, another author. */
export async function gitWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Promise<string> {
  const { stdout } = await exec("git", args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...person, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.replace(/\n$/, "");
}

/** A bare repository as a forge keeps it: HEAD on main, partial clones and exact commits allowed. */
export async function makeRemote(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await git(folder, "init", "--quiet", "--bare", "--initial-branch=main");
  for (const key of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant", "http.receivepack"]) {
    await git(folder, "config", key, "true");
  }
  return folder;
}

/** A clone on branch main, empty if the remote is. */
export async function makeClone(remote: string, folder: string, ...args: readonly string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await git(folder, "clone", "--quiet", ...args, "--", remote, ".");
  return folder;
}

/** Commits files on top of what is checked out; gives the commit. */
export async function commit(
  clone: string,
  message: string,
  files: Files,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  writeFiles(clone, files);
  await git(clone, "add", "--all", "--force");
  await gitWith(env, clone, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(clone, "rev-parse", "HEAD");
}

/** Puts what is checked out onto branch main of `origin`. */
export async function publish(clone: string, ...refspecs: readonly string[]): Promise<void> {
  await git(
    clone,
    "push",
    "--quiet",
    "origin",
    ...(refspecs.length > 0 ? refspecs : ["HEAD:refs/heads/main"]),
  );
}
