/** Our GraphQL operations. The tests' server knows exactly the part of GitHub's schema that these touch. */
export const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { id } }
}`;

export const mergeMethodsQuery = `query MergeMethods($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { squashMergeAllowed rebaseMergeAllowed }
}`;

/** A page of the comments on a pull request, from the newest back, and which of them the token's own user wrote. */
export const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { databaseId body viewerDidAuthor }
      }
    }
  }
}`;

/** The pull requests that have a commit, as their own or as what their merge made. */
export const pullRequestsOfCommitQuery = `query PullRequestsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { associatedPullRequests(first: 10) { nodes { number merged } } } }
  }
}`;

export const enableAutoMergeMutation = `mutation EnableAutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;

export const mergeMutation = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { pullRequest { merged } }
}`;

export const repositoryIdQuery = `query RepositoryId($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id }
}`;

export const updateRefsMutation = `mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

export const deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: $most, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid environment createdAt payload latestStatus { state } statuses(first: 20) { nodes { state createdAt } } }
    }
  }
}`;

const commitsWithStatuses =
  "nodes { oid status { contexts { context state description createdAt targetUrl creator { login } } } }";

export const branchStatusesQuery = `query BranchStatuses($owner: String!, $name: String!, $branch: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { ... on Commit { history(first: $most) {
        ${commitsWithStatuses}
      } } }
    }
  }
}`;

/** What `count` refs hold: `r0`, `r1` … of the variables `$r0`, `$r1` …, full names. */
export function refsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `r${index}`);
  const fields = names
    .map((name) => `${name}: ref(qualifiedName: $${name}) { target { oid } }`)
    .join("\n    ");
  return `query Refs($owner: String!, $name: String!, ${names.map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}

/** What is at a path: a folder's names, or a file with what it takes to know its bytes. */
function entries(count: number): string {
  const fields = Array.from(
    { length: count },
    (_, index) => `p${index}: file(path: $p${index}) { ...Entry }`,
  );
  return fields.join("\n      ");
}

function paths(count: number): string {
  return Array.from({ length: count }, (_, index) => `, $p${index}: String!`).join("");
}

const entryFragment = `fragment Entry on TreeEntry {
  mode
  type
  object { oid ... on Blob { isBinary isTruncated text } ... on Tree { entries { name } } }
}`;

const fragment = (count: number) => (count > 0 ? entryFragment : "");

const lineFragment = `fragment Line on CommitHistoryConnection {
  nodes { oid message parents(first: 1) { nodes { oid } } }
}`;

function tipSelection(count: number): string {
  return `name target { oid ... on Commit {
      changedFilesIfAvailable
      parents(first: 2) { nodes { oid } }
      history(first: 20) { ...Line }
      tree { entries { name } }
      ${entries(count)}
    } }`;
}

/** The tip of the branch `$branch` (full name) with `count` paths `$p0`, `$p1` … */
export function branchQuery(count: number): string {
  return `query Branch($owner: String!, $name: String!, $branch: String!${paths(count)}) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { ${tipSelection(count)} } }
}
${lineFragment}
${fragment(count)}`;
}

/** The same for the default branch. */
export function defaultBranchQuery(count: number): string {
  return `query DefaultBranch($owner: String!, $name: String!${paths(count)}) {
  repository(owner: $owner, name: $name) { ref: defaultBranchRef { ${tipSelection(count)} } }
}
${lineFragment}
${fragment(count)}`;
}

/** `count` paths of a commit `$oid`. */
export function pathsQuery(count: number): string {
  return `query Paths($owner: String!, $name: String!, $oid: GitObjectID!${paths(count)}) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { tree { entries { name } } ${entries(count)} } } }
}
${fragment(count)}`;
}

/** The first-parent neighbours of a branch's tip: enough to find a commit that was just made. */
export const recentQuery = `query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { oid ... on Commit { history(first: 50) { ...Line } } }
    }
  }
}
${lineFragment}`;

/** The newest `$most` commits that `$oid` leads to, with the first parent of each. */
export const logQuery = `query Log($owner: String!, $name: String!, $oid: GitObjectID!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { oid ... on Commit { history(first: $most) { ...Line } } }
  }
}
${lineFragment}`;

export const commitMutation = `mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** What waits, what was deployed, and what the newest commits of a branch (full name) say: all that a board of environments shows. */
export const environmentOverviewQuery = `query EnvironmentOverview($owner: String!, $name: String!, $branch: String!, $base: String!, $environments: [String!]!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: [OPEN], baseRefName: $base, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url title body headRefName mergeable }
    }
    deployments(environments: $environments, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid environment createdAt payload latestStatus { state } }
    }
    ref(qualifiedName: $branch) {
      target { oid ... on Commit { history(first: 50) {
        ${commitsWithStatuses}
      } } }
    }
  }
}`;

/** Issues or pull requests `$n0`, `$n1` … and whether they are closed. */
export function ticketsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const fields = names
    .map((name) => `${name}: issueOrPullRequest(number: $${name}) { ... on Closable { closed } }`)
    .join("\n    ");
  return `query Tickets($owner: String!, $name: String!, ${names.map((name) => `$${name}: Int!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}

const timesFragment = `fragment Times on PullRequest {
  number title url isDraft headRefName createdAt mergedAt updatedAt additions deletions
  author { __typename }
  commits(first: 1) { nodes { commit { committedDate } } }
  timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) { nodes { ... on ReadyForReviewEvent { createdAt } } }
}`;

/** A page of pull requests into `$base`: of merged ones the last changed first, of open ones the newest; and the token's own issues with `$label`. */
export const activityQuery = `query Activity($owner: String!, $name: String!, $base: String!, $label: String!,
  $merged: String, $open: String, $withMerged: Boolean!, $withOpen: Boolean!, $withIssues: Boolean!) {
  repository(owner: $owner, name: $name) {
    merged: pullRequests(states: [MERGED], baseRefName: $base, first: 100, after: $merged,
      orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withMerged) {
      pageInfo { hasNextPage endCursor } nodes { ...Times }
    }
    open: pullRequests(states: [OPEN], baseRefName: $base, first: 100, after: $open,
      orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withOpen) {
      pageInfo { hasNextPage endCursor } nodes { ...Times }
    }
    issues(states: [OPEN], labels: [$label], first: 20) @include(if: $withIssues) {
      nodes { number title body viewerDidAuthor }
    }
  }
}
${timesFragment}`;
