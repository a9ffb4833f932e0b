import { type Oid, parseOid } from "../../core/git/oid.ts";
import type { TrunkCommit, TrunkCommitWithContent } from "../../ports/git.ts";
import type { Commands } from "./process/commands.ts";
import { shallowIn } from "./process/shallow-boundary.ts";
import { logFormat, parseLog } from "./protocol/log-output.ts";

/**
 * The best common ancestor. Where history is cut off, git takes the best it can see, which may be too old, or find none at all: the
 * answer counts only if no cut is among the commits that lie beside it (in reach of one side and not of the answer).
 */
export async function findMergeBase(git: Commands, one: Oid, other: Oid): Promise<Oid | undefined> {
  const { code, stdout } = await git.run(["merge-base", "--all", "--end-of-options", one, other]);
  const bases = oidsIn(stdout);
  const best = bases[0];
  if (code !== 0 || best === undefined) return undefined;
  if (best === one || best === other) return best;
  const cuts = shallowIn(git.place.directory);
  if (cuts.size === 0) return best;
  const input = [one, other, ...bases.map((base) => `^${base}`), ""].join("\n");
  const beside = await git.run(["rev-list", "--stdin"], input);
  return beside.code === 0 && !oidsIn(beside.stdout).some((oid) => cuts.has(oid)) ? best : undefined;
}

export async function seesAncestor(git: Commands, ancestor: Oid, descendant: Oid): Promise<boolean> {
  const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant];
  return (await git.run(args)).code === 0;
}

/** One `git rev-list`: it prints what lies in reach of the commits and not of `head`; the rest of them are ancestors. */
export async function findAncestors(
  git: Commands,
  commits: readonly Oid[],
  head: Oid,
): Promise<ReadonlySet<Oid>> {
  if (commits.length === 0) return new Set();
  const args = ["rev-list", "--stdin"];
  const ended = await git.run(args, [...commits, `^${head}`, ""].join("\n"));
  if (ended.code !== 0) throw await git.failure(args, ended);
  const beside = new Set(oidsIn(ended.stdout));
  return new Set(commits.filter((oid) => !beside.has(oid)));
}

/** One `git log` for the whole walk, read as it comes; with `only`, just the commits that changed one of these paths. */
export function walkUnits(
  git: Commands,
  head: Oid,
  until: readonly Oid[],
  only: readonly string[] = [],
): AsyncGenerator<TrunkCommit> {
  const args = ["--literal-pathspecs", "log", ...asUnits, "--stdin", "--", ...only];
  return parseLog(git.stream(args, between(head, until)));
}

/** The same, with the names of what the files hold. */
export function walkContents(
  git: Commands,
  head: Oid,
  until: readonly Oid[],
  only: readonly string[] = [],
): AsyncGenerator<TrunkCommitWithContent> {
  const args = ["--literal-pathspecs", "log", ...asUnits, "--no-abbrev", "--stdin", "--", ...only];
  return parseLog(git.stream(args, between(head, until)), true);
}

/** One `git log` for any number of commits, in the order given. */
export async function* showUnits(git: Commands, commits: readonly Oid[]): AsyncGenerator<TrunkCommit> {
  if (commits.length === 0) return;
  const args = ["log", ...asUnits, "--no-walk=unsorted", "--stdin"];
  yield* parseLog(git.stream(args, [...commits, ""].join("\n")));
}

/** One `git rev-list` for all of it: commits and their parents, nothing of what they changed. */
export async function readParents(
  git: Commands,
  head: Oid,
  until: readonly Oid[],
): Promise<ReadonlyMap<Oid, readonly Oid[]>> {
  const args = ["rev-list", "--parents", "--stdin"];
  const ended = await git.run(args, between(head, until));
  if (ended.code !== 0) throw await git.failure(args, ended);
  const found = new Map<Oid, readonly Oid[]>();
  for (const line of ended.stdout.toString("latin1").split("\n")) {
    const [oid, ...parents] = line.split(" ") as Oid[];
    if (oid !== undefined && oid !== "") found.set(oid, parents);
  }
  return found;
}

const asUnits = ["-z", "--first-parent", "-m", "--no-renames", "--raw", `--format=${logFormat}`];

function between(head: Oid, until: readonly Oid[]): string {
  return [head, ...until.map((oid) => `^${oid}`), ""].join("\n");
}

function oidsIn(output: Buffer): readonly Oid[] {
  return output
    .toString("latin1")
    .split("\n")
    .flatMap((line) => parseOid(line) ?? []);
}
