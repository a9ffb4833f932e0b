import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Git, Repository } from "../../../src/ports/git.ts";
import type { GitServer } from "../git-server.ts";
import { type Files, makeFolder } from "../scratch/folder.ts";
import { commit, git, makeClone, publish } from "../scratch/git.ts";

/** A repository on the server with one commit on main, and somebody's clone of it. */
export interface Served {
  /** `owner/name`, a new one each time. */
  readonly name: string;
  readonly url: string;
  /** The server's own folder. */
  readonly bare: string;
  readonly clone: string;
  /** Our private repository for it, read and written as `token`. */
  open(git: Git, token?: string, how?: Parameters<Git["open"]>[1]): Promise<Repository>;
  /** What a revision is in the clone. */
  oid(revision?: string): Promise<Oid>;
  /** A commit on main by somebody else. */
  goOn(message: string, files: Files): Promise<Oid>;
}

export async function serve(
  server: GitServer,
  files: Files,
  options: Parameters<GitServer["create"]>[1] = {},
): Promise<Served> {
  const name = `acme/${randomUUID()}`;
  const bare = server.create(name, options);
  const clone = await makeClone(bare, join(makeFolder(), "clone"));
  if (options?.objectFormat !== undefined) await reformat(clone, options.objectFormat);
  await commit(clone, "feat: begin", files);
  await publish(clone);
  const url = server.urlOf(name);
  const oid = async (revision = "HEAD") => (await git(clone, "rev-parse", revision)) as Oid;
  return {
    name,
    url,
    bare,
    clone,
    oid,
    open: (ours, token = "", how = {}) => ours.open({ url, repository: undefined, token }, how),
    async goOn(message, changes) {
      await git(clone, "pull", "--quiet", "--ff-only", "origin", "main");
      await commit(clone, message, changes);
      await publish(clone);
      return oid();
    },
  };
}

/** A clone of an empty repository does not take over the names of its objects (before git 2.43). */
async function reformat(clone: string, objectFormat: string): Promise<void> {
  const origin = await git(clone, "remote", "get-url", "origin");
  await rm(join(clone, ".git"), { recursive: true });
  await git(clone, "init", "--quiet", "--initial-branch=main", `--object-format=${objectFormat}`);
  await git(clone, "remote", "add", "origin", origin);
}
