import { emptyTree } from "../../core/git/compute-object-id.ts";
import type { Oid } from "../../core/git/oid.ts";
import { once } from "../../core/memo/memoize.ts";
import { decodePath } from "../../core/path/path-bytes.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Clock } from "../../ports/all-ports.ts";
import type { Commit, Depth, NewCommit, Repository, TreeEntry } from "../../ports/git.ts";
import { readObjects, type StoredObject } from "./objects/read-objects.ts";
import { createFolders, editTree, findEntry, refuseUnlessRegular } from "./objects/trees.ts";
import type { Commands } from "./process/commands.ts";
import { shallowIn } from "./process/shallow-boundary.ts";
import { parseCommit, parseTagMessage, parseTagTarget } from "./protocol/commit-object.ts";
import { parseNameStatus } from "./protocol/name-status.ts";
import { kindOf, type RawEntry } from "./protocol/tree-object.ts";
import { bringPaths } from "./remote/fetch-paths.ts";
import type { DirectSettings } from "./smart-http/fetch-and-push.ts";

/** The Repository of ports/git.ts on a private repository. `holes`: what is borrowed may lack trees. `direct`: where HTTP is spoken without git. */
export function createRepository(
  git: Commands,
  clock: Clock,
  holes: boolean,
  direct?: DirectSettings,
): Repository {
  const written = new Set<Oid>();
  /** What a delivery fetches and writes is little, and is kept: most deliveries need no process of git. */
  const held = direct === undefined || direct.borrows ? undefined : new Map<Oid, StoredObject>();
  const objects = readObjects(git, held);
  // What a plain comparison does not need is loaded by who needs it: the remote, history, writing.
  const remote = once(async () =>
    (await import("./remote/remote-repository.ts")).createRemoteSide(
      git,
      clock,
      objects,
      holes,
      direct && (await import("./smart-http/fetch-and-push.ts")).createDirect(git, objects, direct, held),
    ),
  );
  const loadHistory = () => import("./history.ts");
  const bring = async (oids: readonly Oid[]) => (await remote()).bring(oids);
  const missing = (oid: Oid) => problem("GIT_OBJECT_MISSING", { oid, url: git.remote.url });

  const content = async (oid: Oid): Promise<Buffer> => {
    const here = (await objects.get(oid)) ?? ((await bring([oid])) ? await objects.get(oid) : undefined);
    if (here === undefined) throw missing(oid);
    return here.content;
  };
  const commit = async (oid: Oid): Promise<Commit> => {
    const found = await objects.get(oid);
    if (found?.kind === "tag") return commit(parseTagTarget(found.content));
    if (found?.kind !== "commit") throw missing(oid);
    return { oid, ...parseCommit(found.content) };
  };
  const trees = new Map<Oid, Oid>();
  const treeOf = async (oid: Oid): Promise<Oid> => {
    const tree = trees.get(oid) ?? (await commit(oid)).tree;
    trees.set(oid, tree);
    return tree;
  };

  /** Only who writes needs it, and what it computes names with. */
  const loadWriter = () => import("./objects/write-objects.ts");
  const store = async () =>
    (await loadWriter()).openObjectWriter(git.place, (object) => {
      written.add(object.oid);
      held?.set(object.oid, object);
    });

  let walked = 0;
  const whole = new Set<Oid>();
  const folders = createFolders(async (oid) => {
    const here = await objects.get(oid);
    if (here !== undefined) return here.content;
    walked += 1;
    return content(oid);
  });
  /** Where a path begins. Who has walked through many folders one by one gets all the others at once. */
  const entryAt = async (at: Oid, path: string): Promise<RawEntry | undefined> => {
    const tree = await treeOf(at);
    if (walked > patience && !whole.has(at)) {
      whole.add(at);
      await (await remote()).fetch([at], { depth: 1 });
    }
    return findEntry(folders, tree, path);
  };

  return {
    remote: git.remote,
    refs: async (patterns) => (await remote()).refs(patterns),
    defaultBranch: async () => (await remote()).defaultBranch(),
    fetch: async (wants, depth: Depth) => (await remote()).fetch(wants, depth),
    fetchRef: async (ref, depth, others) => {
      const fetched = (await remote()).fetchRef(ref, depth, others);
      // A delivery writes next: what that takes is loaded while the answer is on its way.
      if (direct !== undefined) await Promise.all([fetched, loadWriter()]);
      const oid = await fetched;
      return oid === undefined ? undefined : (await commit(oid)).oid;
    },
    async tagMessage(oid) {
      const found = (await objects.get(oid)) ?? ((await bring([oid])) ? await objects.get(oid) : undefined);
      return found?.kind === "tag" ? parseTagMessage(found.content) : undefined;
    },
    prefetch: async (at, paths) => bringPaths(objects, { bring }, await treeOf(at), paths),
    bring,
    has: async (oid) => (await objects.get(oid)) !== undefined,
    commit,
    shallow: async () => shallowIn(git.place.directory),
    async list(at, path) {
      const found = await entryAt(at, path);
      if (found === undefined || kindOf(found.mode) !== "tree") return undefined;
      return [...(await folders(found.oid))].map(
        ([name, { mode, oid }]): TreeEntry => ({
          mode: mode.padStart(6, "0"),
          kind: kindOf(mode),
          oid,
          name,
        }),
      );
    },
    async read(at, path) {
      const found = await entryAt(at, path);
      if (found === undefined || kindOf(found.mode) === "tree") return undefined;
      refuseUnlessRegular(found, path, true);
      return content(found.oid);
    },
    async diff(base, head) {
      const trees = [base ?? emptyTree(head), head];
      const args = ["diff-tree", "-r", "-z", "--name-status", "--no-renames", "--end-of-options", ...trees];
      const ended = await git.runAtLength(args);
      if (ended.code === 0) return parseNameStatus(ended.stdout);
      for (const oid of [head, ...(base === undefined ? [] : [base])])
        if ((await objects.get(oid)) === undefined) throw missing(oid);
      throw await git.failure(args, ended);
    },
    async filesWith(at, words) {
      const patterns = words.flatMap((word) => ["-e", word]);
      const args = ["grep", "-l", "-z", "-F", "--no-recurse-submodules", ...patterns, at];
      const { code, stdout, stderr } = await git.runAtLength(args);
      // 1: there is none. A file that is missing is only complained of.
      if ((code !== 0 && code !== 1) || stderr.length > 0) return undefined;
      const names = stdout.toString("latin1").split("\0").slice(0, -1);
      return names.map((name) => decodePath(Buffer.from(name.slice(at.length + 1), "latin1")));
    },
    mergeBase: async (one, other) => (await loadHistory()).findMergeBase(git, one, other),
    isAncestor: async (ancestor, descendant) => (await loadHistory()).seesAncestor(git, ancestor, descendant),
    async ancestorsAmong(commits, head) {
      const here = await Promise.all(commits.map(async (oid) => (await objects.get(oid))?.kind === "commit"));
      return (await loadHistory()).findAncestors(
        git,
        commits.filter((_, at) => here[at]),
        head,
      );
    },
    async *trunkCommits(head, until, only = []) {
      for (const oid of [head, ...until]) if ((await objects.get(oid)) === undefined) throw missing(oid);
      const { walkUnits } = await loadHistory();
      yield* walkUnits(git, head, until, only);
    },
    async *trunkCommitsWithContent(head, until, only = []) {
      const { walkContents } = await loadHistory();
      yield* walkContents(git, head, until, only);
    },
    content,
    async *commitsWithFiles(commits) {
      const { showUnits } = await loadHistory();
      yield* showUnits(git, commits);
    },
    parents: async (head, until) => (await loadHistory()).readParents(git, head, until),
    async write({ parents, files, message, author }: NewCommit) {
      const [first] = parents;
      const base = first === undefined ? undefined : await treeOf(first);
      const objectStore = await store();
      const tree = await editTree(content, objectStore, base, files);
      const person = { ...author, time: Math.floor(clock.now() / 1_000) };
      return objectStore.commit({ tree, parents, author: person, committer: person, message });
    },
    async writeTag({ tagger, ...tag }) {
      const time = Math.floor(clock.now() / 1_000);
      return (await store()).tag({ ...tag, tagger: { ...tagger, time } });
    },
    push: async (updates) => (await remote()).push(updates, written),
  };
}

/** How many folders are fetched one by one. */
const patience = 24;
