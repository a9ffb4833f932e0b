import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../launcher.ts";
import { configure, initBare, remoteConfig } from "../scratch/git.ts";
import { entryAt, moveRef, readObject, readRef, writeObject, writeTree } from "../scratch/objects.ts";

/** A repository of the server: a real bare one, and what GitHub keeps beside Git. */
export interface Repository {
  /** `owner/name`. */
  readonly name: string;
  /** The bare repository. */
  readonly directory: string;
  readonly private: boolean;
  readonly settings: Settings;
  readonly pulls: Pull[];
  readonly issues: IssueRecord[];
  readonly releases: Release[];
  /** Oldest first; `creator` is octocat unless said. */
  readonly statuses: {
    sha: string;
    context: string;
    state: string;
    url: string;
    creator?: string;
    description?: string;
    created?: string;
  }[];
  /** What the activity log says of pushes, oldest first; tests write it. */
  readonly pushes: { ref: string; before: string; after: string; time: string }[];
  readonly checkRuns: CheckRun[];
  readonly signatures: Signature[];
  readonly deployments: Deployment[];
  /** The organisation's deployment records of artifacts of this repository, by environment, cluster and deployment name. */
  readonly artifactRecords: Map<string, object>;
  /** Runs of workflows, oldest first. */
  readonly runs: WorkflowRunRecord[];
  /** Digest to Sigstore bundles. */
  readonly attestations: Map<string, object[]>;
  /** Who let a run into a protected environment, by run id. */
  readonly approvals: Map<string, { state: "approved" | "rejected"; by: string; environment: string }[]>;
  readonly dispatches: { workflow: string; ref: string; inputs: object }[];
}

/** Tests change these as an owner would in the settings. */
export interface Settings {
  allowAutoMerge: boolean;
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean;
  immutableReleases: boolean;
  /** Branches that only a pull request may change. */
  protectedBranches: string[];
  /** Branches whose pull requests wait for required checks. */
  requiredChecks: string[];
  mergeQueues: string[];
  /** Contexts that a ruleset requires of every branch, each with the app that must report it. */
  requiredContexts: { context: string; app?: number }[];
  /** Tags that an immutable release has used: never to be used again. */
  burnedTags: string[];
}

export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  readonly author: string;
  state: "open" | "closed";
  merged: boolean;
  autoMerge: boolean;
  readonly labels: string[];
  readonly reviewers: string[];
  readonly teams: string[];
  readonly comments: { readonly id: number; readonly author: string; body: string }[];
  /** The last commit its head branch had. */
  sha: string;
  /** What reports ask for; by default opened and merged on 1 January 2026, of one line. */
  readonly history?: PullHistory;
}

/** Times are ISO 8601. */
export interface PullHistory {
  readonly created: string;
  readonly merged?: string;
  /** The last change of any kind; `merged` or `created` unless said. */
  readonly updated?: string;
  /** Its first commit. */
  readonly began?: string;
  /** It left its draft. */
  readonly ready?: string;
  readonly additions?: number;
  readonly deletions?: number;
  readonly draft?: boolean;
}

export interface WorkflowRunRecord {
  /** `.github/workflows/ci.yml`. */
  readonly workflow: string;
  readonly branch: string;
  readonly event: string;
  readonly sha: string;
  readonly attempt?: number;
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
}

export interface IssueRecord {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: "open" | "closed";
  readonly labels: string[];
  readonly assignees: string[];
  readonly comments: { readonly author: string; readonly body: string }[];
}

export interface Release {
  readonly id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  latest: boolean;
  assets: Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string;
  readonly state: "uploaded" | "starter";
}

/** Who made a commit, and whether GitHub could verify it; a commit without one is unsigned and by octocat. */
export interface Signature {
  readonly sha: string;
  readonly author?: string;
  readonly committer?: string;
  readonly verified: boolean;
}

export interface CheckRun {
  sha: string;
  name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  /** ISO 8601. */
  started: string;
  /** Slug of the App that made it; github-actions unless said. */
  app?: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  readonly production: boolean;
  readonly payload: object;
  readonly created: string;
  readonly statuses: {
    state: string;
    description: string;
    logUrl: string;
    environmentUrl: string;
    created: string;
  }[];
}

/** Makes an empty bare repository under `root`, its HEAD on `main`. */
export async function createRepository(root: string, name: string, isPrivate: boolean): Promise<Repository> {
  const directory = join(root, `${name}.git`);
  initBare(directory);
  configure(directory, remoteConfig);
  return {
    name,
    directory,
    private: isPrivate,
    settings: {
      allowAutoMerge: true,
      actionsMayOpenPullRequests: true,
      immutableReleases: false,
      protectedBranches: [],
      requiredChecks: [],
      mergeQueues: [],
      requiredContexts: [],
      burnedTags: [],
    },
    pulls: [],
    issues: [],
    releases: [],
    statuses: [],
    pushes: [],
    checkRuns: [],
    signatures: [],
    deployments: [],
    artifactRecords: new Map(),
    runs: [],
    attestations: new Map(),
    approvals: new Map(),
    dispatches: [],
  };
}

/** From now on only a pull request may change the branch: a push meets GH006, a mutation its own refusal. */
export async function protectBranch(repository: Repository, branch: string): Promise<void> {
  repository.settings.protectedBranches.push(branch);
  const hook = join(repository.directory, "hooks", "update");
  const tests = repository.settings.protectedBranches
    .map((one) => `[ "$1" = "refs/heads/${one}" ]`)
    .join(" || ");
  const words = 'echo "error: GH006: Protected branch update failed for $1." >&2';
  await writeFile(hook, `#!/bin/sh\nif ${tests}; then ${words}; exit 1; fi\n`, { mode: 0o755 });
}

/** Runs git in a bare repository, with no configuration but the repository's own; gives its stdout. */
export function git(
  directory: string,
  args: readonly string[],
  input: string | Buffer = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  return runProgram(
    {
      command: "git",
      args,
      cwd: directory,
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", ...person, ...env },
    },
    input,
  );
}

const person = {
  GIT_AUTHOR_NAME: "trunkline[bot]",
  GIT_AUTHOR_EMAIL: "trunkline[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
};

/** What a revision means, undefined where it means nothing. */
export async function resolve(repository: Repository, revision: string): Promise<string | undefined> {
  const { directory } = repository;
  const [, name = "", isCommit, path] = /^([^:^]*)(?:(\^\{commit\})|:(.+))?$/.exec(revision) ?? [];
  const oid = /^[0-9a-f]{40}$/.test(name) ? name : refNamed(directory, name);
  if (oid === null) return undefined;
  if (oid !== undefined && !isCommit && path === undefined) return oid;
  if (oid !== undefined) {
    const kind = await readObject(directory, oid).then(
      (found) => found.kind,
      () => undefined,
    );
    if (kind === undefined) return undefined;
    if (isCommit && kind === "commit") return oid;
    if (path !== undefined && kind !== "tag") return (await entryAt(directory, oid, path))?.oid;
  }
  const answer = await git(directory, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    revision,
  ]).catch(() => undefined);
  return answer?.toString().trim();
}

/** By its full name, or a branch by its own; null: there is none; undefined: only git can tell. */
function refNamed(directory: string, name: string): string | null | undefined {
  if (name.startsWith("refs/")) return readRef(directory, name);
  if (!/^\w[\w./-]*$/.test(name) || existsSync(join(directory, name))) return undefined;
  const [tag, branch] = [`refs/tags/${name}`, `refs/heads/${name}`].map((ref) => readRef(directory, ref));
  return tag === null && typeof branch === "string" ? branch : undefined;
}

/** Files to add (bytes) or delete (null) on top of `parent`; a new commit object, no ref moved. Modes become 100644, as GitHub's API has it. */
export async function writeCommit(
  repository: Repository,
  parent: string | undefined,
  files: ReadonlyMap<string, Buffer | null>,
  message: string,
): Promise<string> {
  const { directory } = repository;
  const tree =
    (await writeTree(directory, parent, files)) ?? (await writeTree(directory, undefined, new Map()));
  return writeCommitObject(repository, tree ?? "", parent === undefined ? [] : [parent], message);
}

/** A commit as GitHub makes one in somebody's name. */
export function writeCommitObject(
  { directory }: Repository,
  tree: string,
  parents: readonly string[],
  message: string,
): string {
  const now = `${Math.floor(Date.now() / 1_000)} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person.GIT_AUTHOR_NAME} <${person.GIT_AUTHOR_EMAIL}> ${now}`,
    `committer ${person.GIT_COMMITTER_NAME} <${person.GIT_COMMITTER_EMAIL}> ${now}`,
  ];
  return writeObject(directory, "commit", Buffer.from(`${lines.join("\n")}\n\n${message}`));
}

/** Moves a ref that is at `from` (undefined: not there yet); throws where it is not. */
export async function updateRef(
  { directory }: Repository,
  ref: string,
  to: string,
  from: string | undefined,
): Promise<void> {
  if (readRef(directory, ref) !== undefined) moveRef(directory, ref, to, from ?? zero);
  else await git(directory, ["update-ref", ref, to, from ?? zero]);
}

const zero = "0".repeat(40);

/** Puts files on a branch (made if need be) in one commit; gives the commit. */
export async function commit(
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  message = "commit",
): Promise<string> {
  const parent = await resolve(repository, `refs/heads/${branch}`);
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [path, text === null ? null : Buffer.from(text)]),
  );
  const oid = await writeCommit(repository, parent, bytes, message);
  await updateRef(repository, `refs/heads/${branch}`, oid, parent);
  return oid;
}

/** Text of a file at a revision, undefined where there is none. */
export async function read(
  repository: Repository,
  revision: string,
  path: string,
): Promise<string | undefined> {
  const oid = await resolve(repository, `${revision}:${path}`);
  const found = oid === undefined ? undefined : await readObject(repository.directory, oid);
  return found?.kind === "blob" ? found.content.toString() : undefined;
}

let last = 0;
/** A number that this process has not given before. */
export function serial(): number {
  last += 1;
  return last;
}

/** The number of the next issue or pull request: GitHub counts both as one. */
export function nextNumber({ issues, pulls }: Pick<Repository, "issues" | "pulls">): number {
  return Math.max(0, ...[...issues, ...pulls].map(({ number }) => number)) + 1;
}
