import { join } from "node:path";
import { clock } from "../../../src/adapters/clock.ts";
import { createGit } from "../../../src/adapters/git/git.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { History } from "../../../src/operations/search-history.ts";
import { programsIn, silent } from "../../support/programs.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { makeRemote } from "../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../support/scratch/history.ts";

/** A small remote: main is 0-1-2-M-3 with `side` merged in M, `topic` left at 1, and `alien` shares nothing. */
export async function openRemote(): Promise<{
  at: (name: string) => Oid;
  open: (more?: Partial<History>) => Promise<History>;
}> {
  const remote = await makeRemote(join(makeFolder(), "shop"));
  const file = (name: string) => [{ path: `f/${name}`, content: name }];
  const made = await importHistory(remote, [
    { name: "0", entries: file("0") },
    { name: "1", parents: ["0"], entries: file("1") },
    { name: "2", parents: ["1"], entries: file("2") },
    { name: "side", parents: ["1"], entries: file("side") },
    { name: "M", parents: ["2", "side"], entries: file("side") },
    { name: "3", parents: ["M"], entries: file("3") },
    { name: "topic", parents: ["1"], entries: file("topic") },
    { name: "alien", entries: file("alien") },
  ]);
  const at = (name: string) => (made.get(name) ?? name) as Oid;
  await setRefs(remote, {
    "refs/heads/main": at("3"),
    "refs/heads/topic": at("topic"),
    "refs/heads/alien": at("alien"),
    "refs/heads/both": at("2"),
    "refs/tags/both": at("1"),
  });
  const git = createGit({
    environment: { PATH: process.env.PATH },
    temporary: makeFolder(),
    clock,
    log: silent,
    programs: programsIn(),
  });
  const open = async (more: Partial<History> = {}): Promise<History> => {
    const repository = await git.open({ url: remote, repository: undefined, token: "" });
    return { repository, mayFetch: true, whole: false, ...more };
  };
  return { at, open };
}
