export const id = 6083;

export const ids = [ 6083 ];

export const modules = {
 66083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createGitHub: () => createGitHub
  });
  const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { id } }\n}`;
  const mergeMethodsQuery = `query MergeMethods($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { squashMergeAllowed rebaseMergeAllowed }\n}`;
  const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $before: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequest(number: $number) {\n      comments(last: 100, before: $before) {\n        pageInfo { hasPreviousPage startCursor }\n        nodes { databaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`;
  const pullRequestsOfCommitQuery = `query PullRequestsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $oid) { ... on Commit { associatedPullRequests(first: 10) { nodes { number merged } } } }\n  }\n}`;
  const enableAutoMergeMutation = `mutation EnableAutoMerge($input: EnablePullRequestAutoMergeInput!) {\n  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }\n}`;
  const mergeMutation = `mutation Merge($input: MergePullRequestInput!) {\n  mergePullRequest(input: $input) { pullRequest { merged } }\n}`;
  const repositoryIdQuery = `query RepositoryId($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { id }\n}`;
  const updateRefsMutation = `mutation UpdateRefs($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  const deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environment: String!, $most: Int!) {\n  repository(owner: $owner, name: $name) {\n    deployments(environments: [$environment], first: $most, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { databaseId commitOid environment createdAt payload latestStatus { state } statuses(first: 20) { nodes { state createdAt } } }\n    }\n  }\n}`;
  const commitsWithStatuses = "nodes { oid status { contexts { context state description createdAt targetUrl creator { login } } } }";
  const branchStatusesQuery = `query BranchStatuses($owner: String!, $name: String!, $branch: String!, $most: Int!) {\n  repository(owner: $owner, name: $name) {\n    ref(qualifiedName: $branch) {\n      target { ... on Commit { history(first: $most) {\n        ${commitsWithStatuses}\n      } } }\n    }\n  }\n}`;
  function refsQuery(count) {
   const names = Array.from({
    length: count
   }, (_, index) => `r${index}`);
   const fields = names.map(name => `${name}: ref(qualifiedName: $${name}) { target { oid } }`).join("\n    ");
   return `query Refs($owner: String!, $name: String!, ${names.map(name => `$${name}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${fields}\n  }\n}`;
  }
  function entries(count) {
   const fields = Array.from({
    length: count
   }, (_, index) => `p${index}: file(path: $p${index}) { ...Entry }`);
   return fields.join("\n      ");
  }
  function paths(count) {
   return Array.from({
    length: count
   }, (_, index) => `, $p${index}: String!`).join("");
  }
  const entryFragment = `fragment Entry on TreeEntry {\n  mode\n  type\n  object { oid ... on Blob { isBinary isTruncated text } ... on Tree { entries { name } } }\n}`;
  const fragment = count => count > 0 ? entryFragment : "";
  const lineFragment = `fragment Line on CommitHistoryConnection {\n  nodes { oid message parents(first: 1) { nodes { oid } } }\n}`;
  function tipSelection(count) {
   return `name target { oid ... on Commit {\n      changedFilesIfAvailable\n      parents(first: 2) { nodes { oid } }\n      history(first: 20) { ...Line }\n      tree { entries { name } }\n      ${entries(count)}\n    } }`;
  }
  function branchQuery(count) {
   return `query Branch($owner: String!, $name: String!, $branch: String!${paths(count)}) {\n  repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { ${tipSelection(count)} } }\n}\n${lineFragment}\n${fragment(count)}`;
  }
  function defaultBranchQuery(count) {
   return `query DefaultBranch($owner: String!, $name: String!${paths(count)}) {\n  repository(owner: $owner, name: $name) { ref: defaultBranchRef { ${tipSelection(count)} } }\n}\n${lineFragment}\n${fragment(count)}`;
  }
  function pathsQuery(count) {
   return `query Paths($owner: String!, $name: String!, $oid: GitObjectID!${paths(count)}) {\n  repository(owner: $owner, name: $name) { object(oid: $oid) { oid ... on Commit { tree { entries { name } } ${entries(count)} } } }\n}\n${fragment(count)}`;
  }
  const recentQuery = `query Recent($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    ref(qualifiedName: $branch) {\n      target { oid ... on Commit { history(first: 50) { ...Line } } }\n    }\n  }\n}\n${lineFragment}`;
  const logQuery = `query Log($owner: String!, $name: String!, $oid: GitObjectID!, $most: Int!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $oid) { oid ... on Commit { history(first: $most) { ...Line } } }\n  }\n}\n${lineFragment}`;
  const commitMutation = `mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const environmentOverviewQuery = `query EnvironmentOverview($owner: String!, $name: String!, $branch: String!, $base: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(states: [OPEN], baseRefName: $base, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { number url title body headRefName mergeable }\n    }\n    deployments(environments: $environments, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes { databaseId commitOid environment createdAt payload latestStatus { state } }\n    }\n    ref(qualifiedName: $branch) {\n      target { oid ... on Commit { history(first: 50) {\n        ${commitsWithStatuses}\n      } } }\n    }\n  }\n}`;
  function ticketsQuery(count) {
   const names = Array.from({
    length: count
   }, (_, index) => `n${index}`);
   const fields = names.map(name => `${name}: issueOrPullRequest(number: $${name}) { ... on Closable { closed } }`).join("\n    ");
   return `query Tickets($owner: String!, $name: String!, ${names.map(name => `$${name}: Int!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${fields}\n  }\n}`;
  }
  const timesFragment = `fragment Times on PullRequest {\n  number title url isDraft headRefName createdAt mergedAt updatedAt additions deletions\n  author { __typename }\n  commits(first: 1) { nodes { commit { committedDate } } }\n  timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) { nodes { ... on ReadyForReviewEvent { createdAt } } }\n}`;
  const activityQuery = `query Activity($owner: String!, $name: String!, $base: String!, $label: String!,\n  $merged: String, $open: String, $withMerged: Boolean!, $withOpen: Boolean!, $withIssues: Boolean!) {\n  repository(owner: $owner, name: $name) {\n    merged: pullRequests(states: [MERGED], baseRefName: $base, first: 100, after: $merged,\n      orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withMerged) {\n      pageInfo { hasNextPage endCursor } nodes { ...Times }\n    }\n    open: pullRequests(states: [OPEN], baseRefName: $base, first: 100, after: $open,\n      orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withOpen) {\n      pageInfo { hasNextPage endCursor } nodes { ...Times }\n    }\n    issues(states: [OPEN], labels: [$label], first: 20) @include(if: $withIssues) {\n      nodes { number title body viewerDidAuthor }\n    }\n  }\n}\n${timesFragment}`;
  function createActivityCalls(client) {
   const {owner, name} = client;
   return {
    async pullRequestActivity({base, since, most, label}) {
     const merged = [];
     const open = [];
     const needs = label === undefined ? "pull-requests: read" : "issues: read";
     const what = {
      call: `read the pull requests into ${base}`,
      needs,
      repeatable: true
     };
     const variables = {
      owner,
      name,
      base,
      label: label ?? "",
      merged: null,
      open: null
     };
     const first = {
      ...variables,
      withMerged: true,
      withOpen: true,
      withIssues: label !== undefined
     };
     let {repository} = await client.query(what, activityQuery, first);
     const {issues} = repository;
     let more = false;
     for (let read = 100; ;read += 100) {
      const [closed, opened] = [ repository.merged, repository.open ];
      merged.push(...(closed?.nodes ?? []).map(toTimes).filter(one => one.merged !== undefined && one.merged >= since));
      open.push(...(opened?.nodes ?? []).map(toTimes));
      const inWindow = (closed?.nodes ?? []).every(({updatedAt}) => Date.parse(updatedAt) >= since);
      const withMerged = closed?.pageInfo.hasNextPage === true && inWindow;
      const withOpen = opened?.pageInfo.hasNextPage === true;
      more = withMerged || withOpen;
      if (!more || read >= most) break;
      const next = {
       merged: closed?.pageInfo.endCursor ?? null,
       open: opened?.pageInfo.endCursor ?? null
      };
      const page = {
       ...variables,
       ...next,
       withMerged,
       withOpen,
       withIssues: false
      };
      ({repository} = await client.query(what, activityQuery, page));
     }
     return {
      merged,
      open,
      more,
      issues: (issues?.nodes ?? []).filter(({viewerDidAuthor}) => viewerDidAuthor).map(one => ({
       number: one.number,
       title: one.title,
       body: one.body
      }))
     };
    },
    async workflowRuns(branch, since, most) {
     const what = {
      call: `list the workflow runs on ${branch}`,
      needs: "actions: read",
      repeatable: true
     };
     const created = `>=${new Date(since).toISOString().slice(0, 19)}Z`;
     const runs = [];
     for (let page = 1; ;page += 1) {
      const {total_count: total, workflow_runs: sent} = await client.rest(what, async ({rest}) => {
       const parameters = {
        owner,
        repo: name,
        branch,
        event: "push",
        status: "completed"
       };
       const how = {
        created,
        per_page: 100,
        page,
        exclude_pull_requests: true
       };
       return (await rest.actions.listWorkflowRunsForRepo({
        ...parameters,
        ...how
       })).data;
      });
      for (const one of sent) runs.push({
       workflow: one.path.replace(/@.*$/, ""),
       url: one.html_url,
       commit: one.head_sha,
       attempt: one.run_attempt ?? 1,
       created: Date.parse(one.created_at),
       completed: Date.parse(one.updated_at),
       conclusion: one.conclusion ?? ""
      });
      const more = total > page * 100 && sent.length > 0;
      if (!more || page * 100 >= most) return {
       runs,
       more
      };
     }
    },
    async closedTickets(numbers) {
     const what = {
      call: "read the tickets",
      needs: "issues: read",
      repeatable: true,
      partial: true
     };
     const found = new Map;
     for (let at = 0; at < numbers.length; at += 100) {
      const some = numbers.slice(at, at + 100);
      const variables = Object.fromEntries(some.map((number, index) => [ `n${index}`, number ]));
      const {repository} = await client.query(what, ticketsQuery(some.length), {
       owner,
       name,
       ...variables
      });
      for (const [index, number] of some.entries()) {
       const closed = repository[`n${index}`]?.closed;
       if (closed !== undefined) found.set(number, closed);
      }
     }
     return found;
    }
   };
  }
  function toTimes(sent) {
   const created = Date.parse(sent.createdAt);
   const [first] = sent.commits.nodes;
   const [ready] = sent.timelineItems.nodes;
   return {
    number: sent.number,
    title: sent.title,
    url: sent.url,
    branch: sent.headRefName,
    bot: sent.author?.__typename === "Bot",
    draft: sent.isDraft,
    began: Math.min(created, first === undefined ? created : Date.parse(first.commit.committedDate)),
    ready: Math.max(created, ready?.createdAt === undefined ? created : Date.parse(ready.createdAt)),
    merged: sent.mergedAt === null ? undefined : Date.parse(sent.mergedAt),
    lines: sent.additions + sent.deletions
   };
  }
  var dist = __webpack_require__(77934);
  const ruleSchema = dist._H3({
   type: dist.YjP(),
   parameters: dist.lqM(dist._H3({
    required_status_checks: dist.lqM(dist.YOg(dist._H3({
     context: dist.YjP(),
     integration_id: dist.cl6(dist.aig())
    })), [])
   }))
  });
  function createBranchRuleCalls(client) {
   const {owner, name: repo} = client;
   return {
    async branchRules(branch) {
     const what = {
      call: `read the rules of ${branch}`,
      needs: "metadata: read",
      repeatable: true
     };
     const sent = await client.rest(what, ({rest, paginate}) => paginate(rest.repos.getBranchRules, {
      owner,
      repo,
      branch,
      per_page: 100
     }));
     const rules = sent.flatMap(one => {
      const rule = dist.xLC(ruleSchema, one);
      return rule.success ? [ rule.output ] : [];
     });
     return {
      requiredChecks: rules.filter(({type}) => type === "required_status_checks").flatMap(({parameters}) => parameters?.required_status_checks ?? []).map(({context, integration_id}) => ({
       context,
       app: integration_id ?? undefined
      })),
      mergeQueue: rules.some(({type}) => type === "merge_queue")
     };
    }
   };
  }
  var compute_object_id = __webpack_require__(37808);
  function readEntry({mode, type, object}) {
   const kind = mode & 61440;
   if (object?.entries) return {
    kind: "folder",
    names: object.entries.map(one => one.name)
   };
   if (kind === 40960) return {
    kind: "opaque",
    why: "it is a symbolic link"
   };
   if (type !== "blob" || object === null) return {
    kind: "opaque",
    why: "it is a submodule"
   };
   if (object.isTruncated) return {
    kind: "opaque",
    why: "the API cuts it off"
   };
   if (object.isBinary || typeof object.text !== "string") return {
    kind: "opaque",
    why: "it is not text"
   };
   const bytes = Buffer.from(object.text);
   if ((0, compute_object_id.YF)("blob", bytes, (0, compute_object_id.mS)(object.oid)) !== object.oid) return {
    kind: "opaque",
    why: "the API does not give its very bytes"
   };
   return {
    kind: "file",
    plain: (mode & 73) === 0,
    bytes
   };
  }
  const reading = {
   needs: "contents: read",
   repeatable: true
  };
  const most = 40;
  function createBranchCalls(client) {
   const {owner, name: repo} = client;
   async function readPaths(commit, paths) {
    const found = new Map;
    if (paths.length === 0) return found;
    const below = paths.filter(path => path !== "");
    for (let start = 0; start === 0 || start < below.length; start += most) {
     const some = below.slice(start, start + most);
     const {repository} = await client.query({
      call: `read files at ${commit}`,
      ...reading
     }, pathsQuery(some.length), {
      owner,
      name: repo,
      oid: commit,
      ...variablesOf(some)
     });
     for (const [path, entry] of entriesIn(repository.object ?? {}, some)) found.set(path, entry);
    }
    return found;
   }
   async function findMade({branch, expected, message}) {
    const {repository} = await client.query({
     call: `look at ${branch}`,
     ...reading
    }, recentQuery, {
     owner,
     name: repo,
     branch: `refs/heads/${branch}`
    });
    return repository.ref?.target.history.nodes.find(one => one.parents.nodes[0]?.oid === expected && one.message.trim() === message.trim())?.oid;
   }
   return {
    readPaths,
    async readBranch(branch, paths) {
     const below = paths.filter(path => path !== "");
     const some = below.slice(0, most);
     const query = branch === "" ? defaultBranchQuery(some.length) : branchQuery(some.length);
     const {repository} = await client.query({
      call: `read the branch ${branch || "that is the default one"}`,
      ...reading
     }, query, {
      owner,
      name: repo,
      ...branch === "" ? {} : {
       branch: `refs/heads/${branch}`
      },
      ...variablesOf(some)
     });
     if (repository.ref === null) return undefined;
     const {name, target} = repository.ref;
     const entries = new Map(entriesIn(target, some));
     for (const [path, entry] of await readPaths(target.oid, below.slice(most))) entries.set(path, entry);
     const parents = target.parents.nodes.map(one => one.oid);
     const {oid: commit, changedFilesIfAvailable, history} = target;
     const log = firstParents(commit, history.nodes);
     const [first] = log.slice(-1);
     const logIsWhole = first !== undefined && first.parent === undefined;
     const changed = changedFilesIfAvailable ?? undefined;
     return {
      name,
      tip: {
       commit,
       parents,
       changed,
       log,
       logIsWhole,
       entries
      }
     };
    },
    async readLog(commit, most) {
     const {repository} = await client.query({
      call: `read the history of ${commit}`,
      ...reading
     }, logQuery, {
      owner,
      name: repo,
      oid: commit,
      most
     });
     return firstParents(commit, repository.object?.history?.nodes ?? []);
    },
    async commitOnBranch(commit) {
     const {branch, expected, files, message} = commit;
     const [headline = "", ...rest] = message.trimEnd().split("\n");
     const body = rest.join("\n").trim();
     const additions = [ ...files ].map(([path, bytes]) => ({
      path,
      contents: Buffer.from(bytes).toString("base64")
     }));
     const what = {
      call: `commit to ${branch}`,
      needs: "contents: write",
      repeatable: false,
      settle: async () => {
       const oid = await findMade(commit);
       return oid && {
        kind: "data",
        data: {
         createCommitOnBranch: {
          commit: {
           oid
          }
         }
        }
       };
      }
     };
     const answered = await client.attempt(what, commitMutation, {
      input: {
       branch: {
        repositoryNameWithOwner: `${owner}/${repo}`,
        branchName: branch
       },
       expectedHeadOid: expected,
       fileChanges: {
        additions
       },
       message: {
        headline,
        ...body === "" ? {} : {
         body
        }
       }
      }
     });
     if (answered.kind === "data") {
      return {
       kind: "landed",
       commit: answered.data.createCommitOnBranch.commit.oid
      };
     }
     const answer = answered.errors.map(one => one.message).join("; ");
     const stale = answered.errors.some(one => one.type === "STALE_DATA");
     return {
      kind: stale || /expected branch to point to/i.test(answer) ? "race" : "policy",
      answer
     };
    }
   };
  }
  function firstParents(from, nodes) {
   const byOid = new Map(nodes.map(({oid, message, parents}) => [ oid, {
    oid,
    message,
    parent: parents.nodes[0]?.oid
   } ]));
   const line = new Set;
   for (let at = byOid.get(from); at !== undefined; at = at.parent && byOid.get(at.parent)) {
    if (line.has(at)) break;
    line.add(at);
   }
   return [ ...line ];
  }
  function variablesOf(paths) {
   return Object.fromEntries(paths.map((path, index) => [ `p${index}`, path ]));
  }
  function entriesIn(sent, paths) {
   const top = {
    kind: "folder",
    names: (sent.tree?.entries ?? []).map(one => one.name)
   };
   const below = paths.flatMap((path, index) => {
    const entry = sent[`p${index}`];
    return entry === null || entry === undefined ? [] : [ [ path, readEntry(entry) ] ];
   });
   return [ [ "", top ], ...below ];
  }
  function createCheckCalls(client) {
   const {owner, name: repo} = client;
   return {
    commitSignature(commit) {
     const what = {
      call: `read who signed ${commit}`,
      needs: "contents: read",
      repeatable: true
     };
     return client.rest(what, async ({rest}) => {
      const {data} = await rest.repos.getCommit({
       owner,
       repo,
       ref: commit,
       per_page: 1
      });
      const {author, committer, commit: gitCommit} = data;
      const signer = committer?.login === "web-flow" ? author : committer;
      return {
       verified: gitCommit.verification?.verified ?? false,
       by: typeof signer?.login === "string" ? signer.login : "",
       reason: gitCommit.verification?.reason ?? "unknown"
      };
     });
    },
    async checks(commit) {
     const statuses = await client.rest({
      call: `read the statuses of ${commit}`,
      needs: "statuses: read",
      repeatable: true
     }, ({rest, paginate}) => paginate(rest.repos.listCommitStatusesForRef, {
      owner,
      repo,
      ref: commit,
      per_page: 100
     }));
     const runs = await client.rest({
      call: `read the checks of ${commit}`,
      needs: "checks: read",
      repeatable: true
     }, ({rest, paginate}) => paginate(rest.checks.listForRef, {
      owner,
      repo,
      ref: commit,
      filter: "latest",
      per_page: 100
     }));
     const found = new Map;
     const keep = check => found.set(`${check.name}\n${check.creator}\n${check.app}`, check);
     for (const run of [ ...runs ].sort((one, other) => startOf(one) - startOf(other))) {
      const {name, conclusion, html_url: url, app} = run;
      keep({
       name,
       state: stateOfRun(conclusion),
       url: url ?? "",
       creator: "",
       app: app?.slug ?? ""
      });
     }
     for (const {context, state, target_url: url, creator} of [ ...statuses ].reverse()) {
      const name = context;
      keep({
       name,
       state: stateOfStatus(state),
       url: url ?? "",
       creator: creator?.login ?? "",
       app: ""
      });
     }
     return [ ...found.values() ].sort((one, other) => rank[other.state] - rank[one.state]);
    },
    pushes(branch) {
     const what = {
      call: `list the pushes to ${branch || "the repository"}`,
      needs: "contents: read",
      repeatable: true
     };
     return client.rest(what, async ({request}) => {
      const {data} = await request("GET /repos/{owner}/{repo}/activity", {
       owner,
       repo,
       ...branch === "" ? {} : {
        ref: `refs/heads/${branch}`
       },
       per_page: 100
      });
      return data.map(({before, after, timestamp}) => ({
       before,
       after,
       time: Date.parse(timestamp)
      }));
     });
    },
    async deployments(environment, most) {
     const what = {
      call: `list the deployments to ${environment}`,
      needs: "deployments: read",
      repeatable: true
     };
     const variables = {
      owner,
      name: repo,
      environment,
      most
     };
     const {repository} = await client.query(what, deploymentsQuery, variables);
     return repository.deployments.nodes.map(toDeployment);
    },
    createDeployment({commit, environment, description, production, payload}) {
     const what = {
      call: `record a deployment to ${environment}`,
      needs: "deployments: write",
      repeatable: false
     };
     return client.rest(what, async ({request}) => {
      const {data} = await request("POST /repos/{owner}/{repo}/deployments", {
       owner,
       repo,
       ref: commit,
       environment,
       description: description.slice(0, 140),
       production_environment: production,
       payload: {
        ...payload
       },
       auto_merge: false,
       required_contexts: []
      });
      const {id, created_at: created} = data;
      return {
       ...{
        id,
        commit,
        environment,
        state: "pending",
        created: Date.parse(created),
        succeeded: undefined
       },
       payload: JSON.stringify(payload)
      };
     });
    },
    async setDeploymentStatus(id, {state, description, logUrl, environmentUrl}) {
     const what = {
      call: `report the deployment as ${state}`,
      needs: "deployments: write",
      repeatable: true
     };
     await client.rest(what, ({rest}) => rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state,
      description: description.slice(0, 140),
      auto_inactive: false,
      ...logUrl === "" ? {} : {
       log_url: logUrl
      },
      ...environmentUrl === "" ? {} : {
       environment_url: environmentUrl
      }
     }));
    },
    async recordArtifact({artifact, digest, version, environment, cluster, deployment}) {
     const what = {
      call: `record where ${deployment} runs, for the organisation ${owner}`,
      needs: "artifact-metadata: write",
      repeatable: true
     };
     await client.rest(what, async ({request}) => {
      await request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
       org: owner,
       name: artifact.slice(0, 256),
       digest,
       ...version === "" ? {} : {
        version: version.slice(0, 100)
       },
       status: "deployed",
       logical_environment: environment.slice(0, 128),
       ...cluster === "" ? {} : {
        cluster: cluster.slice(0, 128)
       },
       deployment_name: deployment.slice(0, 256),
       github_repository: repo,
       return_records: false
      });
     });
    },
    async approvers(run) {
     const what = {
      call: `read who approved run ${run}`,
      needs: "actions: read",
      repeatable: true
     };
     const reviews = await client.rest(what, async ({rest}) => {
      const {data} = await rest.actions.getReviewsForRun({
       owner,
       repo,
       run_id: Number(run)
      });
      return data;
     });
     const approved = reviews.filter(({state}) => state === "approved");
     return [ ...new Set(approved.map(({user}) => user.login)) ];
    },
    attestations(digest, predicateType) {
     const what = {
      call: `read the attestations of ${digest}`,
      needs: "attestations: read",
      repeatable: true
     };
     return client.rest(what, async ({request}) => {
      const route = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
      const parameters = {
       subject_digest: digest,
       predicate_type: predicateType,
       per_page: 100,
       headers: {
        "x-github-api-version": "2022-11-28"
       }
      };
      const {data} = await request(route, {
       owner,
       repo,
       ...parameters
      });
      return (data.attestations ?? []).map(one => one.bundle ?? null);
     });
    },
    keepAttestation(bundle) {
     const what = {
      call: "keep an attestation",
      needs: "attestations: write",
      repeatable: true
     };
     return client.rest(what, async ({request}) => {
      const route = "POST /repos/{owner}/{repo}/attestations";
      const {data} = await request(route, {
       owner,
       repo,
       bundle
      });
      return String(data.id ?? "");
     });
    }
   };
  }
  function toDeployment(one) {
   const successes = (one.statuses?.nodes ?? []).filter(({state}) => state === "SUCCESS");
   return {
    id: one.databaseId,
    commit: one.commitOid,
    environment: one.environment,
    state: one.latestStatus?.state.toLowerCase() ?? "pending",
    created: Date.parse(one.createdAt),
    succeeded: successes.length === 0 ? undefined : Math.min(...successes.map(({createdAt}) => Date.parse(createdAt))),
    payload: one.payload ?? ""
   };
  }
  function startOf(run) {
   return run.started_at === null ? 0 : Date.parse(run.started_at);
  }
  function stateOfRun(conclusion) {
   if (conclusion === null) return "pending";
   return [ "success", "neutral", "skipped" ].includes(conclusion) ? "success" : "failure";
  }
  function stateOfStatus(state) {
   return state === "success" || state === "pending" ? state : "failure";
  }
  const rank = {
   success: 0,
   pending: 1,
   failure: 2
  };
  var problem = __webpack_require__(5763);
  var adapters_deadline = __webpack_require__(96383);
  var redact_secrets = __webpack_require__(29706);
  var retry_after = __webpack_require__(33573);
  function readText(body) {
   if (typeof body !== "object" || body === null || !("message" in body)) return "";
   const {message, errors} = body;
   const details = (Array.isArray(errors) ? errors : []).map(one => {
    if (typeof one !== "object" || one === null) return String(one);
    const {message: words, field = "it", code = "is refused"} = one;
    return typeof words === "string" ? words : `${field}: ${code}`;
   });
   return [ String(message).replace(/[.\s]+$/, ""), ...details ].filter(Boolean).join(": ");
  }
  function readFailure({status, headers, text}, now) {
   const answer = text || `status ${status}`;
   const waitMs = readWait(headers, now);
   const exhausted = String(headers["x-ratelimit-remaining"]) === "0";
   if (status === 429) return {
    kind: "limited",
    waitMs,
    answer
   };
   if (status === 403 && (waitMs !== undefined || exhausted || /rate limit|abuse detection/i.test(text))) return {
    kind: "limited",
    waitMs,
    answer
   };
   if (status === 0 || status === 408 || status >= 500) return {
    kind: "passing",
    waitMs,
    answer
   };
   if (status === 401) return {
    kind: "token",
    answer
   };
   if (status === 403) return {
    kind: "forbidden",
    answer
   };
   if (status === 404 || status === 410) return {
    kind: "missing",
    answer
   };
   return {
    kind: "refused",
    answer
   };
  }
  function readGraphqlErrors(errors) {
   const of = type => errors.find(one => one.type === type);
   const limited = of("RATE_LIMITED") ?? errors.find(one => /rate limit/i.test(one.message));
   if (limited) return {
    kind: "limited",
    waitMs: undefined,
    answer: limited.message
   };
   const forbidden = of("FORBIDDEN") ?? of("INSUFFICIENT_SCOPES");
   if (forbidden) return {
    kind: "forbidden",
    answer: forbidden.message
   };
   const missing = of("NOT_FOUND");
   if (missing) return {
    kind: "missing",
    answer: missing.message
   };
   const passing = errors.find(one => /^Something went wrong while executing your query/.test(one.message));
   return passing && {
    kind: "passing",
    waitMs: undefined,
    answer: passing.message
   };
  }
  function readWait(headers, now) {
   const after = headers["retry-after"];
   if (after !== undefined) return (0, retry_after.m)(String(after), now);
   const reset = Number(headers["x-ratelimit-reset"]);
   if (String(headers["x-ratelimit-remaining"]) !== "0" || Number.isNaN(reset)) return undefined;
   return Math.max(0, reset * 1e3 - now);
  }
  var backoff = __webpack_require__(34944);
  var duration = __webpack_require__(63602);
  const minute = 6e4;
  const hour = 36e5;
  const limits = [ {
   span: minute,
   most: 75
  }, {
   span: hour,
   most: 480
  } ];
  function waitBeforeWrite(sent, now) {
   const waits = limits.map(({span, most}) => {
    const first = sent.at(-most);
    return first === undefined ? 0 : first + span - now;
   });
   return Math.max(0, ...waits);
  }
  function forgetOldWrites(sent, now) {
   return sent.filter(one => one > now - hour);
  }
  const patience = 6e5;
  const attempts = 6;
  function createRetry(repository, around) {
   const {run, clock, log, deadline = adapters_deadline.bK} = around;
   let writes = [];
   async function wait(ms, why) {
    log.info(`Waiting ${(0, duration.a)(ms)} for GitHub: ${why}`);
    await clock.sleep(ms);
   }
   async function pace(needs) {
    if (!needs.endsWith("write")) return;
    const ms = waitBeforeWrite(writes, clock.now());
    if (ms > 0) {
     deadline.extend(ms);
     await wait(ms, "it limits how much may be written in a minute and an hour");
    }
    writes = [ ...forgetOldWrites(writes, clock.now()), clock.now() ];
   }
   return async (what, send) => {
    let waited = 0;
    const began = clock.now();
    for (let attempt = 1; ;attempt += 1) {
     await pace(what.needs);
     const sent = await send();
     if (sent.kind === "done") return sent.value;
     const {failure} = sent;
     const unsure = failure.kind === "passing" && !what.repeatable;
     if (what.settle && (unsure || failure.kind === "refused")) {
      const found = await what.settle();
      if (found !== undefined) return found;
     }
     const again = failure.kind === "limited" || failure.kind === "passing" && (!unsure || what.settle);
     const pause = pauseAfter(failure, attempt, clock.random());
     const fault = faultInTime(failure, pause, deadline);
     if (fault !== undefined && (again || deadline.signal.aborted)) {
      const request = `${what.call} in ${repository}`;
      throw (0, adapters_deadline.rI)(deadline, {
       whom: run.apiUrl,
       request,
       waitedMs: clock.now() - began,
       fault
      });
     }
     if (!again || attempt === attempts || waited + pause > patience) throw raise(what.call, what.needs, what.remedy ?? "", failure, pause, repository, run.apiUrl);
     await wait(pause, failure.answer);
     waited += pause;
    }
   };
  }
  function faultInTime(failure, pause, deadline) {
   if (deadline.signal.aborted) return "it does not answer";
   if (pause < deadline.left()) return undefined;
   const wait = failure.kind === "limited" ? `, and asks to wait ${(0, duration.a)(pause)} more` : "";
   return `it says "${failure.answer}"${wait}`;
  }
  function pauseAfter(failure, attempt, random) {
   if (failure.kind === "limited") return failure.waitMs ?? 6e4 * 2 ** (attempt - 1);
   const said = failure.kind === "passing" ? failure.waitMs ?? 0 : 0;
   return said + Math.ceil((0, backoff.U)(attempt, random, {
    firstMs: 1e3,
    mostMs: 3e4
   }));
  }
  function raise(call, permission, remedy, failure, pause, repository, api) {
   const {answer} = failure;
   switch (failure.kind) {
   case "limited":
    return (0, problem.CC)("GITHUB_LIMITED", {
     api,
     call,
     repository,
     answer,
     wait: (0, duration.a)(pause)
    });

   case "passing":
    return (0, problem.CC)("GITHUB_UNREACHABLE", {
     api,
     call,
     repository,
     answer
    });

   case "token":
    return (0, problem.CC)("GITHUB_TOKEN_REFUSED", {
     api,
     call,
     repository,
     answer
    });

   case "missing":
    return (0, problem.CC)("GITHUB_NOT_FOUND", {
     api,
     call,
     repository,
     answer,
     permission
    });

   case "refused":
    return (0, problem.CC)("GITHUB_REFUSED", {
     api,
     call,
     repository,
     answer,
     remedy
    });

   case "forbidden":
    return /not permitted to create or approve pull requests/i.test(answer) ? (0, problem.CC)("GITHUB_PULL_REQUESTS_OFF", {
     repository,
     answer
    }) : (0, problem.CC)("GITHUB_PERMISSION_MISSING", {
     call,
     repository,
     permission,
     answer
    });
   }
  }
  const answerWithin = 12e4;
  async function openClient(repository, token, context) {
   const {run, log, clock, deadline = adapters_deadline.bK} = context;
   if (token === "") throw (0, problem.CC)("GITHUB_TOKEN_MISSING", {
    api: run.apiUrl,
    repository
   });
   const {getOctokit} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(2413) ]).then(__webpack_require__.bind(__webpack_require__, 92413));
   const quiet = message => log.debug(message);
   const octokit = getOctokit(token, {
    baseUrl: run.apiUrl,
    userAgent: "trunkline",
    log: {
     debug: quiet,
     info: quiet,
     warn: quiet,
     error: quiet
    }
   });
   octokit.hook.before("request", options => {
    const signal = AbortSignal.any([ AbortSignal.timeout(answerWithin), deadline.signal ]);
    options.request = {
     signal,
     ...options.request
    };
   });
   octokit.hook.after("request", ({status, headers, data}) => {
    if (headers["content-type"]?.startsWith("text/html")) throw (0, problem.CC)("GITHUB_NO_API", {
     api: run.apiUrl
    });
    if (status !== 204 && (typeof data !== "object" || data === null)) throw noJson();
   });
   const [owner = "", name = ""] = repository.split("/");
   const retry = createRetry(repository, context);
   const cut = text => (0, redact_secrets.f)(text, [ token ]);
   function attempt(what, query, variables) {
    return retry(what, async () => {
     try {
      const answer = await octokit.request({
       method: "POST",
       url: run.graphqlUrl,
       query,
       variables
      });
      const {data, errors: said = []} = answer.data;
      const errors = said.map(one => ({
       ...one,
       message: cut(String(one.message))
      }));
      if (what.partial && errors.every(isMissingPart)) return {
       kind: "done",
       value: {
        kind: "data",
        data
       }
      };
      const failure = readGraphqlErrors(errors);
      if (failure) return {
       kind: "failed",
       failure
      };
      return {
       kind: "done",
       value: errors.length > 0 ? {
        kind: "errors",
        errors
       } : {
        kind: "data",
        data
       }
      };
     } catch (thrown) {
      return failed(thrown);
     }
    });
   }
   function failed(thrown) {
    const answer = answerIn(thrown);
    const failure = readFailure({
     ...answer,
     text: cut(answer.text)
    }, clock.now());
    return {
     kind: "failed",
     failure
    };
   }
   return {
    owner,
    name,
    attempt,
    rest: (what, send) => retry(what, async () => {
     try {
      return {
       kind: "done",
       value: await send(octokit)
      };
     } catch (thrown) {
      return failed(thrown);
     }
    }),
    async query(what, operation, variables) {
     const answered = await attempt(what, operation, variables);
     if (answered.kind === "data") return answered.data;
     const answer = answered.errors.map(one => one.message).join("; ");
     const {call, remedy = ""} = what;
     throw (0, problem.CC)("GITHUB_REFUSED", {
      api: run.apiUrl,
      call,
      repository,
      answer,
      remedy
     });
    }
   };
  }
  function isMissingPart({type, path = []}) {
   return type === "NOT_FOUND" && path.length > 1;
  }
  const noJson = () => Object.assign(new Error("its answer is not JSON"), {
   name: "NoJson"
  });
  function answerIn(thrown) {
   if (!(thrown instanceof Error)) throw thrown;
   if ([ "NoJson", "TimeoutError", "AbortError" ].includes(thrown.name)) return {
    status: 0,
    headers: {},
    text: thrown.message
   };
   if (thrown.name !== "HttpError") throw thrown;
   const {response} = thrown;
   if (response === undefined) return {
    status: 0,
    headers: {},
    text: thrown.message
   };
   return {
    status: response.status,
    headers: response.headers,
    text: readText(response.data)
   };
  }
  var markdown = __webpack_require__(60577);
  const longestComment = 65536;
  function createCommentCalls(client) {
   const {owner, name: repo} = client;
   async function ownComments(number) {
    const what = {
     call: `list the comments on pull request #${number}`,
     needs: "pull-requests: read",
     repeatable: true
    };
    const own = [];
    for (let before = null, pages = 0; pages < mostPages; pages++) {
     const variables = {
      owner,
      name: repo,
      number,
      before
     };
     const {repository} = await client.query(what, commentsQuery, variables);
     const {nodes, pageInfo} = repository.pullRequest.comments;
     const page = nodes.filter(one => one.viewerDidAuthor);
     own.unshift(...page.map(({databaseId: id, body}) => ({
      id,
      body
     })));
     if (!pageInfo.hasPreviousPage) break;
     before = pageInfo.startCursor;
    }
    return own;
   }
   return {
    ownComments,
    async mergedPullRequest(oid) {
     const what = {
      call: `look for the pull request of ${oid}`,
      needs: "pull-requests: read",
      repeatable: true
     };
     const variables = {
      owner,
      name: repo,
      oid
     };
     const {repository} = await client.query(what, pullRequestsOfCommitQuery, variables);
     return repository.object?.associatedPullRequests?.nodes.find(one => one.merged)?.number;
    },
    createComment(number, body) {
     const text = shorten(body);
     const what = {
      call: `comment on pull request #${number}`,
      needs: "pull-requests: write",
      repeatable: false,
      settle: async () => (await ownComments(number)).findLast(one => one.body === text)
     };
     return client.rest(what, async ({rest}) => {
      const {data} = await rest.issues.createComment({
       owner,
       repo,
       issue_number: number,
       body: text
      });
      return {
       id: data.id,
       body: data.body ?? ""
      };
     });
    },
    updateComment(id, body) {
     const what = {
      call: `update comment ${id}`,
      needs: "pull-requests: write",
      repeatable: true
     };
     return client.rest(what, async ({rest}) => {
      const comment = {
       owner,
       repo,
       comment_id: id,
       body: shorten(body)
      };
      const {data} = await rest.issues.updateComment(comment);
      return {
       id: data.id,
       body: data.body ?? ""
      };
     });
    }
   };
  }
  const mostPages = 50;
  function shorten(body) {
   const notice = "_Cut here: GitHub takes 65,536 characters. The summary of the workflow run has all of it._";
   return (0, markdown.Jj)(body, longestComment, notice);
  }
  function createOverviewCalls(client) {
   const {owner, name} = client;
   return {
    async branchStatuses(branch, most) {
     const call = `read the statuses of the newest commits of ${branch}`;
     const what = {
      call,
      needs: "statuses: read",
      repeatable: true
     };
     const variables = {
      owner,
      name,
      branch: `refs/heads/${branch}`,
      most
     };
     const sent = await client.query(what, branchStatusesQuery, variables);
     return toCommits(sent.repository.ref);
    },
    async environmentOverview(branch, environments) {
     const what = {
      call: `read what is known of ${branch}`,
      needs: "deployments: read",
      repeatable: true
     };
     const variables = {
      owner,
      name,
      branch: `refs/heads/${branch}`,
      base: branch,
      environments
     };
     const {repository} = await client.query(what, environmentOverviewQuery, variables);
     return {
      pullRequests: repository.pullRequests.nodes.map(({headRefName, mergeable, ...rest}) => ({
       ...rest,
       branch: headRefName,
       conflicting: mergeable === "CONFLICTING"
      })),
      deployments: repository.deployments.nodes.map(toDeployment),
      commits: toCommits(repository.ref)
     };
    }
   };
  }
  function toCommits(branch) {
   return (branch?.target.history?.nodes ?? []).map(({oid, status}) => ({
    oid,
    statuses: (status?.contexts ?? []).map(toStatus)
   }));
  }
  function toStatus({context, state, description, createdAt, targetUrl, creator}) {
   const word = state === "SUCCESS" ? "success" : [ "ERROR", "FAILURE" ].includes(state) ? "failure" : "pending";
   return {
    context,
    state: word,
    description: description ?? "",
    created: Date.parse(createdAt),
    url: targetUrl ?? "",
    creator: creator?.login ?? ""
   };
  }
  const issues_mostPages = 10;
  function createIssueCalls(client) {
   const {owner, name: repo} = client;
   async function openIssues(labels) {
    const what = {
     call: "list the open issues",
     needs: "issues: read",
     repeatable: true
    };
    const found = [];
    for (let page = 1; page <= issues_mostPages; page++) {
     const list = await client.rest(what, async ({rest}) => {
      const parameters = {
       owner,
       repo,
       state: "open",
       per_page: 100,
       page
      };
      const {data} = await rest.issues.listForRepo({
       ...parameters,
       ...labels.length > 0 ? {
        labels: labels.join(",")
       } : {}
      });
      return data;
     });
     for (const one of list) if (one.pull_request === undefined) found.push({
      number: one.number,
      title: one.title,
      body: one.body ?? ""
     });
     if (list.length < 100) break;
    }
    return found;
   }
   return {
    openIssues,
    createIssue({title, body, labels, assignees}) {
     const what = {
      call: "open an issue",
      needs: "issues: write",
      repeatable: false,
      settle: async () => (await openIssues(labels)).find(one => one.title === title && one.body === body)
     };
     return client.rest(what, async ({rest}) => {
      const issue = {
       owner,
       repo,
       title,
       body,
       labels: [ ...labels ],
       assignees: [ ...assignees ]
      };
      const {data} = await rest.issues.create(issue);
      return {
       number: data.number,
       title: data.title,
       body: data.body ?? ""
      };
     });
    },
    async updateIssue(number, {title, body, close = false}) {
     const what = {
      call: `update issue #${number}`,
      needs: "issues: write",
      repeatable: true
     };
     await client.rest(what, async ({rest}) => {
      const closing = close ? {
       state: "closed",
       state_reason: "completed"
      } : {};
      await rest.issues.update({
       owner,
       repo,
       issue_number: number,
       title,
       body,
       ...closing
      });
     });
    },
    async closeIssue(number, why) {
     const comment = {
      call: `comment on issue #${number}`,
      needs: "issues: write",
      repeatable: false
     };
     await client.rest(comment, async ({rest}) => {
      await rest.issues.createComment({
       owner,
       repo,
       issue_number: number,
       body: why
      });
     });
     const what = {
      call: `close issue #${number}`,
      needs: "issues: write",
      repeatable: true
     };
     await client.rest(what, async ({rest}) => {
      await rest.issues.update({
       owner,
       repo,
       issue_number: number,
       state: "closed",
       state_reason: "completed"
      });
     });
    }
   };
  }
  const pull_requests_reading = {
   needs: "pull-requests: read",
   repeatable: true
  };
  const writing = {
   needs: "pull-requests: write",
   repeatable: true
  };
  const longestBody = 65536;
  function createPullRequestCalls(client) {
   const {owner, name: repo} = client;
   function openPullRequests(head, base, to) {
    const how = to === "change" ? writing : pull_requests_reading;
    return client.rest({
     call: "look for pull requests",
     ...how
    }, async ({rest, paginate}) => {
     const into = base === "" ? {} : {
      base
     };
     const query = {
      owner,
      repo,
      state: "open",
      head: `${owner}:${head}`,
      ...into,
      per_page: 100
     };
     return (await paginate(rest.pulls.list, query)).map(toPullRequest);
    });
   }
   function updatePullRequest(number, text) {
    return client.rest({
     call: `update pull request #${number}`,
     ...writing
    }, async ({rest}) => {
     const {data} = await rest.pulls.update({
      owner,
      repo,
      pull_number: number,
      ...pull_requests_shorten(text)
     });
     return toPullRequest(data);
    });
   }
   return {
    openPullRequests,
    updatePullRequest,
    openPullRequestsFrom(prefix, base) {
     return client.rest({
      call: "look for pull requests",
      ...pull_requests_reading
     }, async ({rest, paginate}) => {
      const into = base === "" ? {} : {
       base
      };
      const query = {
       owner,
       repo,
       state: "open",
       ...into,
       per_page: 100
      };
      const open = await paginate(rest.pulls.list, query);
      return open.filter(({head}) => head.label.startsWith(`${owner}:${prefix}`)).map(toPullRequest);
     });
    },
    createPullRequest({head, base, ...text}) {
     const what = {
      call: "open a pull request",
      needs: "pull-requests: write",
      repeatable: false,
      remedy: `Look at the branches ${head} and ${base}.`,
      settle: async () => {
       const [there] = await openPullRequests(head, base, "change");
       return there && updatePullRequest(there.number, text);
      }
     };
     return client.rest(what, async ({rest}) => {
      const {data} = await rest.pulls.create({
       owner,
       repo,
       head,
       base,
       ...pull_requests_shorten(text)
      });
      return toPullRequest(data);
     });
    },
    async closePullRequest(number, why) {
     const comment = {
      call: `comment on pull request #${number}`,
      needs: "pull-requests: write",
      repeatable: false
     };
     await client.rest(comment, ({rest}) => rest.issues.createComment({
      owner,
      repo,
      issue_number: number,
      body: (0, markdown.Jj)(why, longestBody, "…")
     }));
     await client.rest({
      call: `close pull request #${number}`,
      ...writing
     }, ({rest}) => rest.pulls.update({
      owner,
      repo,
      pull_number: number,
      state: "closed"
     }));
    },
    async addLabels(number, labels) {
     if (labels.length === 0) return;
     await client.rest({
      call: `label pull request #${number}`,
      ...writing
     }, ({rest}) => rest.issues.addLabels({
      owner,
      repo,
      issue_number: number,
      labels: [ ...labels ]
     }));
    },
    async requestReviews(number, reviewers) {
     if (reviewers.length === 0) return;
     const names = reviewers.map(one => one.replace(/^@/, ""));
     const people = names.filter(one => !one.includes("/"));
     const teams = names.filter(one => one.includes("/")).map(one => one.slice(one.indexOf("/") + 1));
     const remedy = "A reviewer needs access to the repository and cannot be the author; teams need a token of a GitHub App.";
     const what = {
      call: `ask for reviews of pull request #${number}`,
      ...writing,
      remedy
     };
     await client.rest(what, ({rest}) => rest.pulls.requestReviewers({
      owner,
      repo,
      pull_number: number,
      reviewers: people,
      team_reviewers: teams
     }));
    },
    async mergeWhenReady({number, nodeId, head}) {
     const what = {
      call: `let pull request #${number} merge on its own`,
      needs: "contents: write",
      repeatable: true
     };
     const {repository} = await client.query(what, mergeMethodsQuery, {
      owner,
      name: repo
     });
     const mergeMethod = repository.squashMergeAllowed ? "SQUASH" : repository.rebaseMergeAllowed ? "REBASE" : "MERGE";
     const input = {
      pullRequestId: nodeId,
      mergeMethod,
      expectedHeadOid: head
     };
     const waiting = await client.attempt(what, enableAutoMergeMutation, {
      input
     });
     if (waiting.kind === "data") return {
      kind: "waiting"
     };
     const why = waiting.errors.map(one => one.message).join("; ");
     if (!/in (clean|unstable) status/i.test(why)) return {
      kind: "refused",
      why
     };
     const merged = await client.attempt(what, mergeMutation, {
      input
     });
     if (merged.kind === "data") return {
      kind: "merged"
     };
     return {
      kind: "refused",
      why: merged.errors.map(one => one.message).join("; ")
     };
    },
    async hasMergeQueue(branch) {
     const what = {
      call: `look for a merge queue on ${branch}`,
      needs: "contents: read",
      repeatable: true
     };
     const answered = await client.attempt(what, mergeQueueQuery, {
      owner,
      name: repo,
      branch
     });
     return answered.kind === "data" && answered.data.repository.mergeQueue !== null;
    }
   };
  }
  function pull_requests_shorten({title, body}) {
   const notice = "_Cut here: GitHub takes 65,536 characters. The summary of the workflow run has all of it._";
   return {
    title: title.slice(0, 256),
    body: (0, markdown.Jj)(body, longestBody, notice)
   };
  }
  function toPullRequest(sent) {
   const {number, html_url: url, title, body, node_id: nodeId, head} = sent;
   return {
    number,
    url,
    title,
    body: body ?? "",
    nodeId,
    branch: head.ref,
    head: head.sha
   };
  }
  const zero = "0".repeat(40);
  const refs_most = 100;
  function createRefCalls(client) {
   const {owner, name: repo} = client;
   async function read(names) {
    const held = [];
    for (let start = 0; start < names.length; start += refs_most) {
     const some = names.slice(start, start + refs_most);
     const variables = Object.fromEntries(some.map((one, index) => [ `r${index}`, one ]));
     const what = {
      call: "read refs",
      needs: "contents: read",
      repeatable: true
     };
     const {repository} = await client.query(what, refsQuery(some.length), {
      owner,
      name: repo,
      ...variables
     });
     held.push(...some.map((_, index) => repository[`r${index}`]?.target.oid ?? zero));
    }
    return held;
   }
   async function compareRefs(updates) {
    const held = await read(updates.map(one => one.ref));
    if (updates.every(({next}, index) => held[index] === (next ?? zero))) return "landed";
    return updates.every(({expected}, index) => held[index] === (expected ?? zero)) ? "unchanged" : "race";
   }
   return {
    async updateRefs(updates) {
     const what = {
      call: "update refs",
      needs: "contents: write",
      repeatable: true
     };
     const {repository} = await client.query(what, repositoryIdQuery, {
      owner,
      name: repo
     });
     const refUpdates = updates.map(({ref, expected, next, rewrite = false}) => ({
      name: ref,
      beforeOid: expected ?? zero,
      afterOid: next ?? zero,
      force: rewrite
     }));
     const answered = await client.attempt(what, updateRefsMutation, {
      input: {
       repositoryId: repository.id,
       refUpdates
      }
     });
     if (answered.kind === "data") return {
      kind: "landed"
     };
     const answer = answered.errors.map(one => one.message).join("; ");
     const seen = await compareRefs(updates);
     return seen === "landed" ? {
      kind: "landed"
     } : {
      kind: seen === "race" ? "race" : "policy",
      answer
     };
    },
    createTag({name, commit, message}) {
     const what = {
      call: `make the tag ${name}`,
      needs: "contents: write",
      repeatable: true
     };
     return client.rest(what, async ({rest}) => {
      const {data} = await rest.git.createTag({
       owner,
       repo,
       tag: name,
       message,
       object: commit,
       type: "commit"
      });
      return data.sha;
     });
    },
    async dispatchWorkflow(workflow, ref, inputs) {
     const what = {
      call: `start the workflow ${workflow}`,
      needs: "actions: write",
      repeatable: false,
      remedy: `The workflow needs \`on: workflow_dispatch\` on the default branch, and must exist at ${ref}.`
     };
     await client.rest(what, ({rest}) => rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref,
      inputs: {
       ...inputs
      }
     }));
    }
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const uploadWithin = 18e5;
  const releases_writing = {
   needs: "contents: write",
   repeatable: true
  };
  function createReleaseCalls(client) {
   const {owner, name: repo} = client;
   let listed;
   function releases() {
    listed = list();
    return listed;
   }
   function list() {
    const what = {
     call: "list releases",
     needs: "contents: read",
     repeatable: true
    };
    return client.rest(what, async ({rest, paginate}) => (await paginate(rest.repos.listReleases, {
     owner,
     repo,
     per_page: 100
    })).map(toRelease));
   }
   function find(tag, among) {
    const pages = among.filter(one => one.tag === tag);
    return pages.find(one => !one.draft) ?? pages.sort((one, other) => one.id - other.id)[0];
   }
   async function agreeOn(made) {
    const what = {
     call: "list releases",
     needs: "contents: read",
     repeatable: true
    };
    const newest = await client.rest(what, async ({rest}) => {
     const {data} = await rest.repos.listReleases({
      owner,
      repo,
      per_page: 100
     });
     return data.map(toRelease);
    });
    const first = find(made.tag, newest);
    if (first === undefined || first.id === made.id) return made;
    await client.rest({
     call: `take back a second draft of ${made.tag}`,
     ...releases_writing
    }, ({rest}) => rest.repos.deleteRelease({
     owner,
     repo,
     release_id: made.id
    }));
    return first;
   }
   async function upload(release, asset) {
    const call = `upload ${asset.name} to the release ${release.tag}`;
    const remedy = "Upload to a draft, and publish it last: an immutable release takes no assets.";
    const settle = async () => {
     const now = find(release.tag, await releases());
     const there = now?.assets.find(one => one.name === asset.name && one.digest === digestOf(asset));
     return there;
    };
    return client.rest({
     call,
     needs: "contents: write",
     repeatable: false,
     remedy,
     settle
    }, async ({request}) => {
     const {data} = await request({
      method: "POST",
      url: release.uploadUrl,
      name: asset.name,
      data: Buffer.from(asset.bytes),
      headers: {
       "content-type": "application/octet-stream"
      },
      request: {
       signal: AbortSignal.timeout(uploadWithin)
      }
     });
     return toAsset(data);
    });
   }
   return {
    releases,
    async ensureRelease(release) {
     const before = find(release.tag, await (listed ?? releases()));
     if (before !== undefined) return before;
     const what = {
      call: `make the release ${release.tag}`,
      needs: "contents: write",
      repeatable: false,
      remedy: "GitHub never accepts the tag name of an immutable release again: release the next version.",
      settle: async () => find(release.tag, await releases())
     };
     const made = await client.rest(what, async ({rest}) => {
      const {data} = await rest.repos.createRelease({
       owner,
       repo,
       ...toFields(release)
      });
      return toRelease(data);
     });
     return made.draft ? agreeOn(made) : made;
    },
    async ensureAsset(release, asset) {
     const there = release.assets.find(one => one.name === asset.name);
     if (there?.digest === digestOf(asset) && there.size === asset.bytes.length) return there;
     if (there !== undefined) {
      if (!release.draft) throw (0, problem.CC)("GITHUB_ASSET_DIFFERS", {
       asset: asset.name,
       tag: release.tag,
       repository: `${owner}/${repo}`
      });
      await client.rest({
       call: `replace ${asset.name} of the release ${release.tag}`,
       ...releases_writing
      }, ({rest}) => rest.repos.deleteReleaseAsset({
       owner,
       repo,
       asset_id: there.id
      }));
     }
     return upload(release, asset);
    },
    publishRelease(release, latest) {
     const what = {
      call: `publish the release ${release.tag}`,
      ...releases_writing
     };
     return client.rest(what, async ({rest}) => {
      const make_latest = latest ? "true" : "false";
      const parameters = {
       owner,
       repo,
       release_id: release.id,
       draft: false,
       make_latest
      };
      const {data} = await rest.repos.updateRelease(parameters);
      return toRelease(data);
     });
    }
   };
  }
  function digestOf(asset) {
   return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(asset.bytes).digest("hex")}`;
  }
  function toFields({tag, name, notes, draft, prerelease, latest}) {
   const make_latest = latest ? "true" : "false";
   return {
    tag_name: tag,
    name,
    body: notes,
    draft,
    prerelease,
    make_latest
   };
  }
  function toRelease(sent) {
   return {
    id: sent.id,
    url: sent.html_url,
    uploadUrl: sent.upload_url,
    tag: sent.tag_name,
    name: sent.name ?? "",
    notes: sent.body ?? "",
    draft: sent.draft,
    prerelease: sent.prerelease,
    immutable: sent.immutable ?? false,
    assets: sent.assets.map(toAsset)
   };
  }
  function toAsset(sent) {
   return {
    id: sent.id,
    name: sent.name,
    size: sent.size,
    digest: sent.digest ?? "",
    url: sent.browser_download_url
   };
  }
  function createGitHub(around) {
   return async (repository, token) => {
    const client = await openClient(repository, token, around);
    return {
     ...createPullRequestCalls(client),
     ...createCommentCalls(client),
     ...createIssueCalls(client),
     ...createReleaseCalls(client),
     ...createBranchCalls(client),
     ...createRefCalls(client),
     ...createCheckCalls(client),
     ...createOverviewCalls(client),
     ...createBranchRuleCalls(client),
     ...createActivityCalls(client)
    };
   };
  }
 }),
 29706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => redactSecrets
  });
  function redactSecrets(text, secrets) {
   return secrets.reduce((cut, one) => one === "" ? cut : cut.replaceAll(one, "***"), text);
  }
 }),
 37808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MP: () => objectHead,
   YF: () => computeObjectId,
   in: () => emptyTree,
   mS: () => objectFormatOf
  });
  function objectHead(kind, size) {
   return Buffer.from(`${kind} ${size}\0`);
  }
  function objectFormatOf(oid) {
   return oid?.length === 64 ? "sha256" : "sha1";
  }
  function emptyTree(like) {
   return objectFormatOf(like) === "sha256" ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321" : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  }
  function computeObjectId(kind, content, format) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return createHash(format).update(objectHead(kind, content.length)).update(content).digest("hex");
  }
 }),
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 }),
 33573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(header, now) {
   if (header === undefined) return undefined;
   if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
   const date = Date.parse(header);
   return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
  }
 })
};
