import type { Author } from "../core/commit/author.ts";
import type { Change } from "../core/git/changed-path.ts";
import type { Oid } from "../core/git/oid.ts";
import type { Remote } from "../core/git/remote.ts";

/** Git, always through a private bare repository under RUNNER_TEMP: nobody else's clone is touched. */
export interface Git {
  /**
   * A private repository for `remote`, empty until something is fetched (or the remote itself, read in place, is never needed).
   * With `borrow` (a local checkout) its objects are read as alternates and its shallow boundary is known. `until` (milliseconds since
   * the epoch) tells when a remote that cannot be reached is no longer waited for; without it that is after some attempts. `like` is any
   * object of the repository, where there is nothing to borrow: its name says how objects are named (SHA-1 or SHA-256). `direct`: over HTTP
   * what is one question is one request, on one connection.
   */
  open(
    remote: Remote,
    how?: {
      readonly borrow?: Checkout | undefined;
      readonly like?: Oid | undefined;
      readonly until?: () => number;
      readonly direct?: boolean;
    },
  ): Promise<Repository>;
  /** The clone in `directory`, as it is: only read, never written. Undefined where there is no clone. */
  checkout(directory: string): Promise<Checkout | undefined>;
  /**
   * Signs with an OpenPGP private key (armoured), in a home of its own that nobody else can read and that is gone when it is closed.
   * Raises RELEASE_SIGNING_FAILED, now or when it signs.
   */
  openSigner(key: string, passphrase: string): Promise<Signer>;
}

/** Gives an armoured, detached signature of bytes. */
export interface Signer {
  sign(content: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** What is known of a clone of the user's without touching it. */
export interface Checkout {
  /** Absolute path of its git directory. */
  readonly gitDirectory: string;
  /** Absolute path of its top folder. */
  readonly top: string;
  /** The commit that is checked out; undefined in a repository without commits. */
  readonly head: Oid | undefined;
  /** URL of `origin`, without credentials. */
  readonly origin: string | undefined;
  /** Commits whose parents this clone does not have. */
  readonly shallow: ReadonlySet<Oid>;
  /** It was made with a filter that leaves trees out (`filter: tree:0` of actions/checkout). */
  readonly treeless: boolean;
}

export interface Ref {
  /** Full name, `refs/tags/orders/v1.2.0`. */
  readonly name: string;
  /** What the ref holds; for an annotated tag the tag object. */
  readonly oid: Oid;
  /** The commit behind an annotated tag; else the same as `oid`. */
  readonly commit: Oid;
}

export interface Commit {
  readonly oid: Oid;
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly author: Person;
  readonly committer: Person;
  /** Whole message, decoded as UTF-8 (invalid bytes replaced). */
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

export interface TreeEntry {
  readonly mode: string;
  readonly kind: "blob" | "tree" | "commit";
  readonly oid: Oid;
  /** One path component, decoded by `decodePath` of core/path/path-bytes.ts. */
  readonly name: string;
}

/** What a fetch leaves out: file contents, those above 16 KiB, or folders as well (git-rev-list, `--filter`). */
export type ObjectFilter = "blob:none" | "blob:limit=16k" | "tree:0";

/** How much of the history and of the objects a fetch brings. */
export interface Depth {
  /** Commits from each wanted tip; undefined is all of the history. */
  readonly depth?: number;
  /** `blob:none` unless told: never file contents; `tree:0`: history only. */
  readonly filter?: ObjectFilter;
  /** A commit that is here, and what was read of it: of folders only those are sent that differ from its own. The rest is fetched when it is read. */
  readonly since?: Oid;
  /** A branch of the remote (full name): only the commits that it does not hold, whatever their number; `depth` does not count. */
  readonly beside?: string;
}

/** One change of a ref by compare-and-set. Never forced. */
export interface RefUpdate {
  /** Full name. */
  readonly ref: string;
  /** What it must hold now: an oid, or undefined when it must not exist. */
  readonly expected: Oid | undefined;
  /** What it shall hold; undefined deletes it. */
  readonly next: Oid | undefined;
  /** The branch is of our own making (a proposal) and may be given other history. Never true for a shared branch. */
  readonly rewrite?: boolean;
}

/** How a push ended. Only `landed` changed anything. */
export type Pushed =
  | { readonly kind: "landed" }
  /** Somebody else was first: look at the new tip and decide again. */
  | { readonly kind: "race"; readonly answer: string }
  /** The network or the server failed; it may or may not have landed. */
  | { readonly kind: "transient"; readonly answer: string; readonly retryAfterMs?: number }
  /** The remote refuses on principle: protected branch, hook, missing right. */
  | { readonly kind: "policy"; readonly answer: string };

/** A new commit, made without a worktree: `parent`'s tree with the edited files. */
export interface NewCommit {
  readonly parents: readonly Oid[];
  /** Path (POSIX, UTF-8) to new content; undefined deletes. A file that exists keeps its mode. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
  readonly message: string;
  readonly author: Author;
}

/** A private bare repository and its remote. Reading what is missing raises GIT_OBJECT_MISSING unless said otherwise. */
export interface Repository {
  readonly remote: Remote;
  /** The remote's refs that match the patterns of `git ls-remote` (full names or globs), one round trip. */
  refs(patterns: readonly string[]): Promise<readonly Ref[]>;
  /** The branch that HEAD of the remote names (`main`), undefined when it names none. */
  defaultBranch(): Promise<string | undefined>;
  /** Brings commits by oid or full ref name. False when the remote does not have (or will not give) one of them. */
  fetch(wants: readonly string[], depth: Depth): Promise<boolean>;
  /**
   * Brings the commit that a full ref name (or HEAD) names now, in one round trip, and `others` with it; undefined where the remote has no such ref, or
   * not all of the others.
   */
  fetchRef(ref: string, depth: Depth, others?: readonly Oid[]): Promise<Oid | undefined>;
  /** Brings what leads to these paths of a commit, and files among them, in as few round trips as the deepest has levels. */
  prefetch(commit: Oid, paths: readonly string[]): Promise<void>;
  /** Brings these files and folders, and nothing below them, in one round trip. False when the remote does not have one of them. */
  bring(oids: readonly Oid[]): Promise<boolean>;
  has(oid: Oid): Promise<boolean>;
  /** The message of the annotated tag that is this object; undefined where it is not a tag object or cannot be had. */
  tagMessage(oid: Oid): Promise<string | undefined>;
  commit(oid: Oid): Promise<Commit>;
  /** Commits behind which history is cut off in this repository. */
  shallow(): Promise<ReadonlySet<Oid>>;
  /** Names and modes of one folder at a commit (fetched alone if it is missing here); undefined where there is no folder. */
  list(commit: Oid, folder: string): Promise<readonly TreeEntry[] | undefined>;
  /** Bytes of a file at a commit (fetched alone if it is missing here); undefined where there is no file. Raises GIT_PATH for a link. */
  read(commit: Oid, path: string): Promise<Uint8Array | undefined>;
  /** Changed files between two trees, renames as delete and add. `base` undefined: the empty tree. */
  diff(base: Oid | undefined, head: Oid): Promise<readonly Change[]>;
  /**
   * Paths of the files at a commit that have one of these words in their bytes, by one search and without fetching; undefined where not all of its
   * files are here.
   */
  filesWith(commit: Oid, words: readonly string[]): Promise<readonly string[] | undefined>;
  /** The best common ancestor, undefined when none is visible. Never a shallow boundary guess: see adapters/git/history.ts. */
  mergeBase(one: Oid, other: Oid): Promise<Oid | undefined>;
  /** False also where the history that is here is cut off before it would tell. */
  isAncestor(ancestor: Oid, descendant: Oid): Promise<boolean>;
  /** Those of any number of commits that `head` descends from (or is), in one question. A commit that is not here is none of them. */
  ancestorsAmong(commits: readonly Oid[], head: Oid): Promise<ReadonlySet<Oid>>;
  /**
   * First-parent units from `head` back to (not including) `until`, newest first, with the files each changed; with `only`, just
   * those that changed one of these paths. A commit at the shallow boundary looks as if it had made every file.
   */
  trunkCommits(head: Oid, until: readonly Oid[], only?: readonly string[]): AsyncIterable<TrunkCommit>;
  /** The same walk, each file with the name of what it holds from that commit on: `content` reads it. */
  trunkCommitsWithContent(
    head: Oid,
    until: readonly Oid[],
    only?: readonly string[],
  ): AsyncIterable<TrunkCommitWithContent>;
  /** Bytes of a file by the name of what it holds (fetched alone if it is missing here). */
  content(blob: Oid): Promise<Uint8Array>;
  /** Exactly these commits, in their order, each with what it changed against its first parent; one process for any number. */
  commitsWithFiles(commits: readonly Oid[]): AsyncIterable<TrunkCommit>;
  /** Every commit in reach of `head` and not of `until`, with its parents. At the shallow boundary a commit has none. */
  parents(head: Oid, until: readonly Oid[]): Promise<ReadonlyMap<Oid, readonly Oid[]>>;
  /** Writes a commit object and what it needs; nothing is pushed. */
  write(commit: NewCommit): Promise<Oid>;
  /** Writes an annotated tag object, with what `sign` gives for its content at its end. */
  writeTag(tag: {
    name: string;
    commit: Oid;
    message: string;
    tagger: { name: string; email: string };
    sign?: ((content: Uint8Array) => string | Promise<string>) | undefined;
  }): Promise<Oid>;
  /** Compare-and-set of refs, all or nothing when there is more than one. Never forced. */
  push(updates: readonly RefUpdate[]): Promise<Pushed>;
}

/** A commit of the first-parent line and what it changed against its first parent. */
export interface TrunkCommit {
  readonly commit: Commit;
  readonly files: readonly string[];
}

/** The same, and what each file holds after it, in the order of `files`; undefined where the commit deleted it. */
export interface TrunkCommitWithContent extends TrunkCommit {
  readonly contents: readonly (Oid | undefined)[];
}
