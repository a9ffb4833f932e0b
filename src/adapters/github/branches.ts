import type { Oid } from "../../core/git/oid.ts";
import type { LogEntry } from "../../ports/delivery.ts";
import type { GitHub } from "../../ports/github.ts";
import type { GitHubCommit, GitHubCommitResult, GitHubEntry } from "../../ports/github-branch.ts";
import type { Client, GraphqlAnswer } from "./client.ts";
import {
  branchQuery,
  commitMutation,
  defaultBranchQuery,
  logQuery,
  pathsQuery,
  recentQuery,
} from "./queries.ts";
import { readEntry, type SentEntry } from "./tree-entry.ts";

export type BranchCalls = Pick<GitHub, "readBranch" | "readPaths" | "readLog" | "commitOnBranch">;

const reading = { needs: "contents: read", repeatable: true } as const;
/** Paths that one query asks for. */
const most = 40;

/** Reads branches and commits to them through GraphQL: no clone, and commits that GitHub signs. */
export function createBranchCalls(client: Client): BranchCalls {
  const { owner, name: repo } = client;

  async function readPaths(commit: Oid, paths: readonly string[]): Promise<ReadonlyMap<string, GitHubEntry>> {
    const found = new Map<string, GitHubEntry>();
    if (paths.length === 0) return found;
    const below = paths.filter((path) => path !== "");
    for (let start = 0; start === 0 || start < below.length; start += most) {
      const some = below.slice(start, start + most);
      const { repository } = await client.query<{ repository: { object: SentPaths | null } }>(
        { call: `read files at ${commit}`, ...reading },
        pathsQuery(some.length),
        { owner, name: repo, oid: commit, ...variablesOf(some) },
      );
      for (const [path, entry] of entriesIn(repository.object ?? {}, some)) found.set(path, entry);
    }
    return found;
  }

  /** The commit that an unanswered request made, if it did. */
  async function findMade({ branch, expected, message }: GitHubCommit): Promise<Oid | undefined> {
    const { repository } = await client.query<SentRecent>(
      { call: `look at ${branch}`, ...reading },
      recentQuery,
      { owner, name: repo, branch: `refs/heads/${branch}` },
    );
    return repository.ref?.target.history.nodes.find(
      (one) => one.parents.nodes[0]?.oid === expected && one.message.trim() === message.trim(),
    )?.oid;
  }

  return {
    readPaths,

    async readBranch(branch, paths) {
      const below = paths.filter((path) => path !== "");
      const some = below.slice(0, most);
      const query = branch === "" ? defaultBranchQuery(some.length) : branchQuery(some.length);
      const { repository } = await client.query<{ repository: { ref: SentRef | null } }>(
        { call: `read the branch ${branch || "that is the default one"}`, ...reading },
        query,
        {
          owner,
          name: repo,
          ...(branch === "" ? {} : { branch: `refs/heads/${branch}` }),
          ...variablesOf(some),
        },
      );
      if (repository.ref === null) return undefined;
      const { name, target } = repository.ref;
      const entries = new Map(entriesIn(target, some));
      for (const [path, entry] of await readPaths(target.oid, below.slice(most))) entries.set(path, entry);
      const parents = target.parents.nodes.map((one) => one.oid);
      const { oid: commit, changedFilesIfAvailable, history } = target;
      const log = firstParents(commit, history.nodes);
      const [first] = log.slice(-1);
      const logIsWhole = first !== undefined && first.parent === undefined;
      const changed = changedFilesIfAvailable ?? undefined;
      return { name, tip: { commit, parents, changed, log, logIsWhole, entries } };
    },

    async readLog(commit, most) {
      const { repository } = await client.query<{ repository: { object: SentHistory | null } }>(
        { call: `read the history of ${commit}`, ...reading },
        logQuery,
        { owner, name: repo, oid: commit, most },
      );
      return firstParents(commit, repository.object?.history?.nodes ?? []);
    },

    async commitOnBranch(commit): Promise<GitHubCommitResult> {
      const { branch, expected, files, message } = commit;
      const [headline = "", ...rest] = message.trimEnd().split("\n");
      const body = rest.join("\n").trim();
      const additions = [...files].map(([path, bytes]) => ({
        path,
        contents: Buffer.from(bytes).toString("base64"),
      }));
      const what = {
        call: `commit to ${branch}`,
        needs: "contents: write",
        repeatable: false,
        settle: async (): Promise<GraphqlAnswer<SentCommit> | undefined> => {
          const oid = await findMade(commit);
          return oid && { kind: "data", data: { createCommitOnBranch: { commit: { oid } } } };
        },
      };
      const answered = await client.attempt<SentCommit>(what, commitMutation, {
        input: {
          branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
          expectedHeadOid: expected,
          fileChanges: { additions },
          message: { headline, ...(body === "" ? {} : { body }) },
        },
      });
      if (answered.kind === "data") {
        return { kind: "landed", commit: answered.data.createCommitOnBranch.commit.oid };
      }
      const answer = answered.errors.map((one) => one.message).join("; ");
      const stale = answered.errors.some((one) => one.type === "STALE_DATA");
      return { kind: stale || /expected branch to point to/i.test(answer) ? "race" : "policy", answer };
    },
  };
}

type SentPaths = Readonly<Record<`p${number}`, SentEntry | null>> & {
  /** The top folder, which has no path of its own. */
  readonly tree?: { readonly entries: readonly { readonly name: string }[] };
};

interface SentRef {
  readonly name: string;
  readonly target: SentPaths & {
    readonly oid: Oid;
    readonly history: { readonly nodes: readonly SentLogged[] };
    readonly changedFilesIfAvailable: number | null;
    readonly parents: { readonly nodes: readonly { readonly oid: Oid }[] };
  };
}

interface SentLogged {
  readonly oid: Oid;
  readonly message: string;
  readonly parents: { readonly nodes: readonly { readonly oid: Oid }[] };
}

interface SentHistory {
  readonly history?: { readonly nodes: readonly SentLogged[] };
}

interface SentRecent {
  readonly repository: {
    readonly ref: { readonly target: Required<SentHistory> } | null;
  };
}

/** The first-parent line from a commit on, as far as it is among these. */
function firstParents(from: Oid, nodes: readonly SentLogged[]): readonly LogEntry[] {
  const byOid = new Map(
    nodes.map(({ oid, message, parents }) => [oid, { oid, message, parent: parents.nodes[0]?.oid }]),
  );
  const line = new Set<LogEntry>();
  for (let at = byOid.get(from); at !== undefined; at = at.parent && byOid.get(at.parent)) {
    if (line.has(at)) break;
    line.add(at);
  }
  return [...line];
}

interface SentCommit {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: Oid } };
}

function variablesOf(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
}

function entriesIn(sent: SentPaths, paths: readonly string[]): readonly (readonly [string, GitHubEntry])[] {
  const top = { kind: "folder" as const, names: (sent.tree?.entries ?? []).map((one) => one.name) };
  const below = paths.flatMap((path, index) => {
    const entry = sent[`p${index}`];
    return entry === null || entry === undefined ? [] : [[path, readEntry(entry)] as const];
  });
  return [["", top], ...below];
}
