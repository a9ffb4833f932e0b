import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type FieldNode,
  GraphQLError,
  Kind,
  parse,
  validate,
  visit,
} from "graphql";
import { entryAt, readCommit, readObject, readTree, type TreeEntry } from "../scratch/objects.ts";
import { type Answer, authorOf, type Token } from "./call.ts";
import { allows, type Need } from "./permissions.ts";
import {
  git,
  type Pull,
  type Repository,
  resolve,
  updateRef,
  writeCommit,
  writeCommitObject,
} from "./repository.ts";
import type { Asked } from "./rest.ts";

/** Permissions that mutations need, all of them. Queries need `contents: read` where the repository is private. */
export const mutations: Readonly<Record<string, readonly Need[]>> = {
  createCommitOnBranch: [["contents: write"]],
  enablePullRequestAutoMerge: [["contents: write"], ["pull-requests: write"]],
  mergePullRequest: [["contents: write"], ["pull-requests: write"]],
  updateRefs: [["contents: write"]],
};

/** Permissions that fields of a repository need. */
export const fields: Readonly<Record<string, readonly Need[]>> = {
  defaultBranchRef: [["contents: read"]],
  deployments: [["deployments: read"]],
  issueOrPullRequest: [["issues: read"]],
  issues: [["issues: read"]],
  pullRequests: [["pull-requests: read"]],
  status: [["statuses: read"]],
  object: [["contents: read"]],
  pullRequest: [["pull-requests: read"]],
  associatedPullRequests: [["pull-requests: read"]],
  ref: [["contents: read"]],
};

const schema = buildSchema(readFileSync(new URL("schema/schema.graphql", import.meta.url), "utf8"));
const zero = "0".repeat(40);

export interface Context {
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly token: Token;
  readonly serverUrl: string;
}

/** Reads a GraphQL request. What it asks for are the root fields, and the fields of a repository. */
export function readGraphql(bytes: Buffer, context: Context): Asked {
  const { query, variables = {} } = JSON.parse(bytes.toString()) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  const document = parse(query);
  const faults = validate(schema, document).map((one) => `GraphQL was asked wrongly: ${one.message}`);
  const asks = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const roots = definition.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
    const inner = roots
      .flatMap((one) => one.selectionSet?.selections ?? [])
      .filter((one) => one.kind === Kind.FIELD)
      .filter((one) => isIncluded(one, variables));
    // Of what lies deeper only the statuses of commits have a permission of their own.
    const deep: FieldNode[] = [];
    visit(document, { Field: (one) => void (one.name.value === "status" && deep.push(one)) });
    const names = definition.operation === "query" ? [...roots, ...inner, ...deep] : roots;
    return names.map((one) => one.name.value);
  });
  const needs = asks.flatMap((one) => mutations[one] ?? fields[one] ?? []);
  return {
    asks: [...new Set(asks)],
    repository: repositoryIn(variables),
    needs,
    faults,
    async perform() {
      if (faults.length > 0)
        return {
          answer: { status: 200, body: { errors: faults.map((message) => ({ message })) } },
          faults: [],
        };
      if (!needs.every((need) => allows(context.token.permissions, need)))
        return { answer: forbidden(asks), faults: [], refused: true };
      return { answer: { status: 200, body: await run(document, variables, context) }, faults: [] };
    },
  };
}

/** Whether `@include(if: $variable)` leaves a field in. */
function isIncluded({ directives = [] }: FieldNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every(({ name, arguments: [first] = [] }) =>
    name.value === "include" && first?.value.kind === Kind.VARIABLE
      ? variables[first.value.name.value] === true
      : true,
  );
}

/** The repository that the variables name, as queries and mutations of ours do. */
function repositoryIn({ owner, name, input }: Record<string, unknown>): string {
  if (typeof owner === "string") return `${owner}/${name}`;
  const { branch, repositoryId, pullRequestId } = (input ?? {}) as {
    readonly branch?: { readonly repositoryNameWithOwner?: string };
    readonly repositoryId?: string;
    readonly pullRequestId?: string;
  };
  const id = (repositoryId ?? pullRequestId ?? "").replace(/^(R|PR)_/, "").replace(/_\d+$/, "");
  return branch?.repositoryNameWithOwner ?? id;
}

function forbidden(asks: readonly string[]): Answer {
  const error = {
    type: "FORBIDDEN",
    path: asks.slice(0, 1),
    message: "Resource not accessible by integration",
  };
  return { status: 200, body: { data: null, errors: [error] } };
}

/** Answers an operation as GitHub does: errors carry a `type`. */
async function run(
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<object> {
  const result = await execute({ schema, document, rootValue: root, contextValue, variableValues });
  const errors = result.errors?.map(({ extensions, path, message }) => ({
    type: extensions.type,
    path,
    message,
  }));
  return errors === undefined ? { data: result.data } : { data: result.data ?? null, errors };
}

function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

interface Input<T> {
  readonly input: T;
}

const root = {
  repository({ owner, name }: { owner: string; name: string }, context: Context) {
    const repository = context.repositories.get(`${owner}/${name}`);
    if (repository === undefined)
      throw failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    return viewRepository(repository, context.token);
  },

  async createCommitOnBranch({ input }: Input<CommitInput>, context: Context) {
    const { repositoryNameWithOwner = "", branchName = "" } = input.branch;
    const repository = context.repositories.get(repositoryNameWithOwner);
    if (repository === undefined)
      throw failure(
        "NOT_FOUND",
        `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`,
      );
    const ref = `refs/heads/${branchName}`;
    const tip = await resolve(repository, ref);
    if (tip === undefined) throw failure("NOT_FOUND", `No ref found for ${branchName}`);
    if (repository.settings.protectedBranches.includes(branchName))
      throw failure("BRANCH_PROTECTION_RULE_VIOLATION", "Changes must be made through a pull request.");
    const stale = failure(
      "STALE_DATA",
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    );
    if (tip !== input.expectedHeadOid) throw stale;
    const files = new Map<string, Buffer | null>();
    for (const one of input.fileChanges?.additions ?? [])
      files.set(one.path, Buffer.from(one.contents, "base64"));
    for (const one of input.fileChanges?.deletions ?? []) files.set(one.path, null);
    const { headline, body } = input.message;
    const message = body ? `${headline}\n\n${body}` : headline;
    const oid = await writeCommit(repository, tip, files, message);
    await updateRef(repository, ref, oid, tip).catch(() => {
      throw stale;
    });
    return { commit: { oid, url: `${context.serverUrl}/${repository.name}/commit/${oid}` } };
  },

  enablePullRequestAutoMerge({ input }: Input<{ pullRequestId: string }>, context: Context) {
    const { pull, repository } = findPull(context, input.pullRequestId);
    if (!repository.settings.allowAutoMerge)
      throw failure("UNPROCESSABLE", "Auto merge is not allowed for this repository");
    if (
      !repository.settings.requiredChecks.includes(pull.base) &&
      !repository.settings.mergeQueues.includes(pull.base)
    )
      throw failure("UNPROCESSABLE", "Pull request Pull request is in clean status");
    pull.autoMerge = true;
    return { pullRequest: { number: pull.number } };
  },

  async mergePullRequest(
    { input }: Input<{ pullRequestId: string; expectedHeadOid?: string }>,
    context: Context,
  ) {
    const { pull, repository } = findPull(context, input.pullRequestId);
    const head = await resolve(repository, `refs/heads/${pull.head}`);
    if (input.expectedHeadOid && input.expectedHeadOid !== head)
      throw failure("UNPROCESSABLE", "Head branch was modified. Review and try the merge again.");
    await merge(repository, pull);
    return { pullRequest: { merged: true, number: pull.number } };
  },

  async updateRefs({ input }: Input<{ repositoryId: string; refUpdates: RefInput[] }>, context: Context) {
    const repository = [...context.repositories.values()].find(
      (one) => `R_${one.name}` === input.repositoryId,
    );
    if (repository === undefined)
      throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${input.repositoryId}'`);
    for (const one of input.refUpdates) await judgeUpdate(repository, one);
    const lines = input.refUpdates.map(
      (one) => `update ${one.name} ${one.afterOid}${one.beforeOid ? ` ${one.beforeOid}` : ""}\n`,
    );
    await git(
      repository.directory,
      ["update-ref", "--stdin"],
      ["start\n", ...lines, "prepare\n", "commit\n"].join(""),
    ).catch((cause) => {
      throw failure(
        "UNPROCESSABLE",
        `Reference update failed: ${cause instanceof Error ? cause.message : ""}`,
      );
    });
    return { clientMutationId: null };
  },
};

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly message: { readonly headline: string; readonly body?: string };
}

interface RefInput {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string;
  readonly force?: boolean;
}

async function judgeUpdate(repository: Repository, update: RefInput): Promise<void> {
  const now = (await resolve(repository, update.name)) ?? zero;
  if (update.beforeOid !== undefined && update.beforeOid !== now)
    throw failure("UNPROCESSABLE", `Expected ${update.name} to point to ${update.beforeOid}`);
  if (repository.settings.protectedBranches.some((one) => update.name === `refs/heads/${one}`))
    throw failure(
      "UNPROCESSABLE",
      "Repository rule violations found\n\nChanges must be made through a pull request.",
    );
  if (now === zero || update.afterOid === zero || update.force === true) return;
  await git(repository.directory, ["merge-base", "--is-ancestor", now, update.afterOid]).catch(() => {
    throw failure("UNPROCESSABLE", "Update is not a fast forward");
  });
}

function findPull(context: Context, id: string): { pull: Pull; repository: Repository } {
  for (const repository of context.repositories.values())
    for (const pull of repository.pulls)
      if (`PR_${repository.name}_${pull.number}` === id) return { pull, repository };
  throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

/** Merges as a person would with the squash button: one commit on the base, with the message of the head's own. */
export async function merge(repository: Repository, pull: Pull): Promise<void> {
  const base = await resolve(repository, `refs/heads/${pull.base}`);
  const head = await resolve(repository, `refs/heads/${pull.head}`);
  if (base === undefined || head === undefined)
    throw new Error(`pull request ${pull.number} has no branches`);
  const tree =
    (await git(repository.directory, ["merge-tree", "--write-tree", base, head])).toString().split("\n")[0] ??
    "";
  const { message } = await readCommit(repository.directory, head);
  const oid = writeCommitObject(repository, tree, [base], message);
  await updateRef(repository, `refs/heads/${pull.base}`, oid, base);
  pull.state = "closed";
  pull.merged = true;
}

function viewRepository(repository: Repository, token: Token): object {
  return {
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull === undefined)
        throw failure("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      return { comments: (page: CommentPage) => viewComments(pull, page, token) };
    },
    id: `R_${repository.name}`,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    mergeQueue: ({ branch }: { branch: string }) =>
      repository.settings.mergeQueues.includes(branch) ? { id: `MQ_${branch}` } : null,
    deployments: ({ environments, first }: { environments: readonly string[]; first: number }) => ({
      nodes: repository.deployments
        .filter((one) => environments.includes(one.environment))
        .reverse()
        .slice(0, first)
        .map((one) => {
          const state = one.statuses.at(-1)?.state.toUpperCase();
          return {
            databaseId: one.id,
            commitOid: one.sha,
            environment: one.environment,
            createdAt: one.created,
            payload: JSON.stringify(one.payload),
            latestStatus: state === undefined ? null : { state },
            statuses: () => ({
              nodes: one.statuses.map((status) => ({
                state: status.state.toUpperCase(),
                createdAt: status.created,
              })),
            }),
          };
        }),
    }),
    pullRequests: (page: PullPage) => viewPulls(repository, page),
    issues: ({ labels, first }: { labels: readonly string[]; first: number }) => ({
      nodes: repository.issues
        .filter((one) => one.state === "open" && labels.some((label) => one.labels.includes(label)))
        .slice(0, first)
        .map((one) => ({ ...one, viewerDidAuthor: one.author === authorOf(token) })),
    }),
    issueOrPullRequest: ({ number }: { number: number }) => {
      const issue = repository.issues.find((one) => one.number === number);
      if (issue !== undefined) return { __typename: "Issue", closed: issue.state === "closed" };
      const pull = repository.pulls.find((one) => one.number === number);
      if (pull !== undefined) return { __typename: "PullRequest", closed: pull.state === "closed" };
      throw failure(
        "NOT_FOUND",
        `Could not resolve to an issue or pull request with the number of ${number}.`,
      );
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => viewRef(repository, qualifiedName),
    defaultBranchRef: async () => {
      const head = await readFile(join(repository.directory, "HEAD"), "utf8");
      return viewRef(repository, head.replace("ref: ", "").trim());
    },
    object: async ({ expression, oid }: { expression?: string; oid?: string }) => {
      const found = await resolve(repository, expression ?? oid ?? "");
      return found === undefined ? null : viewObject(repository, found);
    },
  };
}

interface PullPage {
  readonly states?: readonly string[];
  readonly baseRefName?: string;
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy?: { readonly field: string };
}

/** A page of pull requests, the last opened (or changed) first; cursors are indexes. */
function viewPulls(
  { pulls, name }: Repository,
  { states, baseRefName, first, after, orderBy }: PullPage,
): object {
  const stateOf = ({ state, merged }: Pull) => (merged ? "MERGED" : state.toUpperCase());
  const changed = ({ history }: Pull) =>
    Date.parse(history?.updated ?? history?.merged ?? history?.created ?? "");
  const found = pulls
    .filter(
      (one) =>
        (states ?? [stateOf(one)]).includes(stateOf(one)) && [undefined, one.base].includes(baseRefName),
    )
    .reverse();
  if (orderBy?.field === "UPDATED_AT") found.sort((one, other) => changed(other) - changed(one));
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    pageInfo: { hasNextPage: found.length > end, endCursor: String(end) },
    nodes: found.slice(start, end).map((one) => viewPull(one, name)),
  };
}

function viewPull({ number, title, body, head, author, history, merged }: Pull, repository: string): object {
  const created = history?.created ?? "2026-01-01T00:00:00Z";
  const events = history?.ready === undefined ? [] : [{ createdAt: history.ready }];
  return {
    number,
    title,
    body,
    headRefName: head,
    url: `https://github.test/${repository}/pull/${number}`,
    mergeable: "MERGEABLE",
    isDraft: history?.draft ?? false,
    createdAt: created,
    mergedAt: merged ? (history?.merged ?? created) : null,
    updatedAt: history?.updated ?? history?.merged ?? created,
    additions: history?.additions ?? 1,
    deletions: history?.deletions ?? 0,
    author: { __typename: author.endsWith("[bot]") ? "Bot" : "User" },
    commits: { nodes: [{ commit: { committedDate: history?.began ?? created } }] },
    timelineItems: { nodes: events.map((one) => ({ __typename: "ReadyForReviewEvent", ...one })) },
  };
}

interface CommentPage {
  readonly last: number;
  readonly before?: string | null;
}

/** A page of comments from the end; cursors are indexes. */
function viewComments({ comments }: Pull, { last, before }: CommentPage, token: Token): object {
  const end = before == null ? comments.length : Number(before);
  const start = Math.max(0, end - last);
  return {
    pageInfo: { hasPreviousPage: start > 0, startCursor: String(start) },
    nodes: comments.slice(start, end).map(({ id, author, body }) => ({
      databaseId: id,
      body,
      viewerDidAuthor: author === authorOf(token),
    })),
  };
}

async function viewRef(repository: Repository, ref: string): Promise<object | null> {
  const oid = await resolve(repository, ref);
  if (oid === undefined) return null;
  return { name: ref.replace(/^refs\/(heads|tags)\//, ""), target: await viewObject(repository, oid) };
}

const kinds = { commit: "Commit", tag: "Tag", tree: "Tree", blob: "Blob" } as const;
/** Blobs longer than this come truncated. */
const longest = 512 * 1024;

async function viewObject(repository: Repository, oid: string): Promise<object> {
  const { directory } = repository;
  const { kind: type, content } = await readObject(directory, oid);
  const kind = kinds[type as keyof typeof kinds];
  return {
    __typename: kind,
    oid,
    ...(kind === "Commit" ? viewCommit(repository, oid) : {}),
    file: async ({ path }: { path: string }) => (await viewEntries(repository, oid, path))[0] ?? null,
    entries: () => viewEntries(repository, oid, undefined),
    ...(kind === "Blob" ? viewBlob(content) : {}),
  };
}

function viewCommit(repository: Repository, oid: string): object {
  const changes = ["diff-tree", "--root", "--no-commit-id", "--name-only", "-r", oid];
  return {
    changedFilesIfAvailable: async () =>
      (await git(repository.directory, changes)).toString().split("\n").length - 1,
    parents: async () => (await readLog(repository, oid, 1))[0]?.parents,
    history: async ({ first }: { first: number }) => ({ nodes: await readLog(repository, oid, first) }),
    associatedPullRequests: ({ first }: { first: number }) => ({
      nodes: repository.pulls.filter((one) => one.sha === oid).slice(0, first),
    }),
    tree: async () => viewObject(repository, (await readCommit(repository.directory, oid)).tree),
  };
}

/** The newest commits from one on, in the order of `git log`. */
async function readLog(repository: Repository, from: string, most: number) {
  const read = async (oid: string) => ({ oid, ...(await readCommit(repository.directory, oid)) });
  const found = [];
  const seen = new Set([from]);
  for (const open = [await read(from)]; found.length < most; ) {
    const newest = open.shift();
    if (newest === undefined) break;
    found.push(newest);
    for (const parent of newest.parents.filter((one) => !seen.has(one))) {
      seen.add(parent);
      const commit = await read(parent);
      const at = open.findIndex(({ time }) => time < commit.time);
      open.splice(at < 0 ? open.length : at, 0, commit);
    }
  }
  return found.map(({ oid, message, parents }) => ({
    __typename: "Commit",
    oid,
    message,
    status: () => viewStatus(repository, oid),
    parents: { nodes: parents.map((name) => ({ __typename: "Commit", oid: name })) },
  }));
}

/** The newest status of each context; null of a commit without any. */
function viewStatus({ statuses }: Repository, oid: string): object | null {
  const contexts = new Map<string, object>();
  for (const { sha, context, state, url, ...more } of statuses) {
    const { description = "", created = "2026-01-01T00:00:00Z", creator = "octocat" } = more;
    const status = { context, state: state.toUpperCase(), description, createdAt: created, targetUrl: url };
    if (sha === oid) contexts.set(context, { ...status, creator: { __typename: "User", login: creator } });
  }
  return contexts.size === 0 ? null : { contexts: [...contexts.values()] };
}

function viewBlob(bytes: Buffer): object {
  const isBinary = bytes.includes(0);
  const text = isBinary ? null : bytes.subarray(0, longest).toString();
  return { byteSize: bytes.length, isBinary, isTruncated: bytes.length > longest, text };
}

async function viewEntries(
  repository: Repository,
  tree: string,
  path: string | undefined,
): Promise<object[]> {
  const { directory } = repository;
  const entry = path === undefined ? undefined : await entryAt(directory, tree, path);
  const one: (readonly [string, TreeEntry])[] = entry === undefined ? [] : [[path ?? "", entry]];
  const entries = path === undefined ? [...(await readTree(directory, tree))] : one;
  return entries.map(([name, { mode, oid }]) => {
    const type = typeOf[mode] ?? "blob";
    return {
      name: name.split("/").at(-1),
      path: name,
      mode: Number.parseInt(mode, 8),
      type,
      oid,
      object: type === "commit" ? null : () => viewObject(repository, oid),
    };
  });
}

/** What a mode says of an entry; the others are blobs. */
const typeOf: Readonly<Record<string, string>> = { "040000": "tree", "160000": "commit" };
