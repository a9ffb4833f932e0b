/** The run that steps belong to: what GitHub would say in the `github` context. */
export interface Run {
  readonly eventName: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly actor: string;
  readonly token: string;
}

/** A run with every field filled; give what matters to the test. */
export function makeRun(given: Partial<Run> = {}): Run {
  return {
    eventName: "workflow_dispatch",
    event: {},
    repository: "acme/shop",
    sha: "",
    ref: "refs/heads/main",
    headRef: "",
    baseRef: "",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    workflow: "Pipeline",
    job: "build",
    runId: "4711",
    runNumber: 7,
    runAttempt: 1,
    actor: "mona",
    token: "",
    ...given,
  };
}

/** Where a job lives on the runner's disk. Absolute paths. */
export interface Places {
  readonly workspace: string;
  readonly temporary: string;
  readonly home: string;
  /** The file that GITHUB_EVENT_PATH names. */
  readonly event: string;
}

/** The `github` context of expressions. */
export function githubContext(run: Run, places: Places): Record<string, unknown> {
  return {
    event_name: run.eventName,
    event: run.event,
    event_path: places.event,
    repository: run.repository,
    repository_owner: run.repository.split("/")[0],
    sha: run.sha,
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    head_ref: run.headRef,
    base_ref: run.baseRef,
    server_url: run.serverUrl,
    api_url: run.apiUrl,
    graphql_url: run.graphqlUrl,
    workflow: run.workflow,
    job: run.job,
    run_id: run.runId,
    run_number: String(run.runNumber),
    run_attempt: String(run.runAttempt),
    actor: run.actor,
    triggering_actor: run.actor,
    token: run.token,
    workspace: places.workspace,
  };
}

/** The `runner` context of expressions. */
export function runnerContext(places: Places): Record<string, unknown> {
  return {
    os: "Linux",
    arch: "X64",
    name: "mini-runner",
    temp: places.temporary,
    environment: "github-hosted",
  };
}

/** The GITHUB_* and RUNNER_* variables that every step sees. The token is not among them. */
export function runVariables(run: Run, places: Places): Record<string, string> {
  const { event: _event, token: _token, ...flat } = githubContext(run, places);
  const named = Object.entries(flat).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]);
  return {
    ...Object.fromEntries(named),
    GITHUB_ACTIONS: "true",
    CI: "true",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "mini-runner",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: places.temporary,
    RUNNER_TOOL_CACHE: places.temporary,
    HOME: places.home,
    PATH: process.env.PATH ?? "",
    LANG: "C.UTF-8",
  };
}
