/** Our GraphQL operations. The tests' server knows exactly the part of GitHub's schema that these touch. */
export const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { id } }
}`;

export const mergeMethodsQuery = `query MergeMethods($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { squashMergeAllowed rebaseMergeAllowed }
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
      nodes { databaseId commitOid environment createdAt latestStatus { state } }
    }
  }
}`;

/** What `count` refs hold: `r0`, `r1` … of the variables `$r0`, `$r1` …, full names. */
export function refsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `r${index}`);
  const asked = names
    .map((name) => `${name}: ref(qualifiedName: $${name}) { target { oid } }`)
    .join("\n    ");
  return `query Refs($owner: String!, $name: String!, ${names.map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${asked}
  }
}`;
}
