import { notFound, page, type Routes, refused } from "../call.ts";
import { type CheckRun, type Deployment, git, resolve, serial } from "../repository.ts";

/** What is recorded about commits and artifacts: statuses, check runs, deployments, attestations; and what starts workflows. */
export const evidenceRoutes: Routes = {
  "repos/list-commit-statuses-for-ref": async (call) => {
    const sha = await resolve(call.repository, `${call.path.ref}^{commit}`);
    if (sha === undefined) return refused(`No commit found for SHA: ${call.path.ref}`);
    const newestFirst = call.repository.statuses.filter((one) => one.sha === sha).reverse();
    const { items, headers } = page(call, `commits/${sha}/statuses`, newestFirst);
    const body = items.map(({ context, state, url, creator = "octocat" }) => ({
      id: serial(),
      context,
      state,
      target_url: url || null,
      creator: { login: creator },
    }));
    return { status: 200, body, headers };
  },

  "repos/get-commit": async (call) => {
    const sha = await resolve(call.repository, `${call.path.ref}^{commit}`);
    if (sha === undefined) return refused(`No commit found for SHA: ${call.path.ref}`);
    const {
      author = "octocat",
      committer = author,
      verified = false,
    } = call.repository.signatures.find((one) => one.sha === sha) ?? {};
    const verification = { verified, reason: verified ? "valid" : "unsigned" };
    const commit = { message: "", verification };
    return { status: 200, body: { sha, commit, author: { login: author }, committer: { login: committer } } };
  },

  "repos/list-activities": (call) => {
    const ref = call.query.get("ref");
    const newestFirst = call.repository.pushes.filter((one) => ref === null || one.ref === ref).reverse();
    const body = newestFirst.slice(0, Number(call.query.get("per_page") ?? 30)).map((one) => ({
      id: serial(),
      node_id: "",
      before: one.before,
      after: one.after,
      ref: one.ref,
      timestamp: one.time,
      activity_type: "push",
      actor: { login: "octocat" },
    }));
    return { status: 200, body };
  },

  "checks/list-for-ref": async (call) => {
    const sha = await resolve(call.repository, `${call.path.ref}^{commit}`);
    if (sha === undefined) return refused(`No commit found for SHA: ${call.path.ref}`);
    const runs = call.repository.checkRuns.filter((one) => one.sha === sha);
    const { items, headers } = page(call, `commits/${sha}/check-runs`, runs);
    const render = (run: CheckRun) => ({
      id: serial(),
      name: run.name,
      status: run.status,
      conclusion: run.conclusion,
      app: { slug: run.app ?? "github-actions" },
      started_at: run.started,
      html_url: `${call.serverUrl}/${call.repository.name}/runs/${run.name}`,
    });
    return { status: 200, body: { total_count: runs.length, check_runs: items.map(render) }, headers };
  },

  "repos/create-deployment": async (call) => {
    const { repository, body } = call;
    const sha = await resolve(repository, `${String(body.ref)}^{commit}`);
    if (sha === undefined) return refused(`No ref found for: ${String(body.ref)}`);
    if (body.auto_merge !== false) return refused("Conflict merging main into the ref", [], 409);
    if (!Array.isArray(body.required_contexts))
      return refused("Conflict: Commit status checks failed", [], 409);
    const deployment: Deployment = {
      id: serial(),
      sha,
      environment: String(body.environment ?? "production"),
      description: String(body.description ?? ""),
      production: body.production_environment === true,
      payload: (body.payload ?? {}) as object,
      created: new Date().toISOString(),
      statuses: [],
    };
    repository.deployments.push(deployment);
    return { status: 201, body: render(deployment) };
  },

  "repos/create-deployment-status": (call) => {
    const deployment = call.repository.deployments.find((one) => one.id === Number(call.path.deployment_id));
    if (deployment === undefined) return notFound;
    const { state, description = "", log_url = "", environment_url = "" } = call.body;
    if (String(description).length > 140)
      return refused("description is too long (maximum is 140 characters)");
    const created = new Date().toISOString();
    deployment.statuses.push({
      state: String(state),
      description: String(description),
      logUrl: String(log_url),
      environmentUrl: String(environment_url),
      created,
    });
    return { status: 201, body: { id: serial(), state, created_at: created } };
  },

  "orgs/create-artifact-deployment-record": (call) => {
    const { logical_environment: environment, cluster = "", deployment_name: name } = call.body;
    const key = `${environment} ${cluster} ${name}`;
    call.repository.artifactRecords.set(key, call.body);
    return { status: 200, body: { total_count: 1 } };
  },

  "repos/create-attestation": (call) => {
    const bundle = call.body.bundle as object;
    const payload = (bundle as { dsseEnvelope?: { payload?: string } }).dsseEnvelope?.payload;
    if (payload === undefined) return refused("Invalid bundle");
    const statement = statementIn(bundle);
    for (const { digest } of statement.subject) {
      const subject = `sha256:${digest.sha256}`;
      call.repository.attestations.set(subject, [
        ...(call.repository.attestations.get(subject) ?? []),
        bundle,
      ]);
    }
    return { status: 201, body: { id: serial() } };
  },

  "repos/list-attestations": (call) => {
    const type = call.query.get("predicate_type");
    const all = call.repository.attestations.get(call.path.subject_digest ?? "") ?? [];
    const bundles = all.filter((one) => type === null || ["", type].includes(typeIn(one)));
    return { status: 200, body: { attestations: bundles.map((bundle) => ({ bundle, repository_id: 1 })) } };
  },

  "actions/get-reviews-for-run": (call) => {
    const reviews = call.repository.approvals.get(call.path.run_id ?? "") ?? [];
    const body = reviews.map(({ state, by, environment }) => ({
      environments: [{ id: 1, name: environment }],
      state,
      user: { login: by },
      comment: "",
    }));
    return { status: 200, body };
  },

  "actions/list-workflow-runs-for-repo": (call) => {
    const parameter = (name: string) => call.query.get(name);
    const since = Date.parse((parameter("created") ?? ">=1970-01-01").replace(">=", ""));
    const found = call.repository.runs.filter(
      (one) =>
        [null, one.branch].includes(parameter("branch")) &&
        [null, one.event].includes(parameter("event")) &&
        [null, one.status, one.conclusion].includes(parameter("status")) &&
        Date.parse(one.created) >= since,
    );
    // A search gives at most 1,000 (docs.github.com/rest/actions/workflow-runs).
    const { items, headers } = page(call, "actions/runs", found.reverse().slice(0, 1_000));
    const runs = items.map((one) => ({
      id: serial(),
      event: one.event,
      head_branch: one.branch,
      head_sha: one.sha,
      path: one.workflow,
      status: one.status,
      conclusion: one.conclusion,
      run_attempt: one.attempt ?? 1,
      created_at: one.created,
      updated_at: one.updated,
      html_url: `${call.serverUrl}/${call.repository.name}/actions/runs/1`,
    }));
    return { status: 200, body: { total_count: found.length, workflow_runs: runs }, headers };
  },

  "actions/create-workflow-dispatch": async (call) => {
    const workflow = call.path.workflow_id ?? "";
    const ref = String(call.body.ref);
    const sha =
      (await resolve(call.repository, `refs/heads/${ref}`)) ??
      (await resolve(call.repository, `refs/tags/${ref}`));
    if (sha === undefined) return refused(`No ref found for: ${ref}`);
    const there = await resolve(call.repository, `${sha}:.github/workflows/${workflow}`);
    if (there === undefined) return notFound;
    call.repository.dispatches.push({ workflow, ref, inputs: (call.body.inputs ?? {}) as object });
    return { status: 204 };
  },

  "git/create-tag": async (call) => {
    const { tag, message, object, type } = call.body;
    const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger trunkline[bot] <trunkline[bot]@users.noreply.github.com> 1767225600 +0000\n\n${message}`;
    const sha = (await git(call.repository.directory, ["mktag"], text)).toString().trim();
    return { status: 201, body: { sha, tag, message, object: { type, sha: object } } };
  },
};

function render(deployment: Deployment): object {
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.sha,
    environment: deployment.environment,
    description: deployment.description,
    payload: deployment.payload,
    created_at: deployment.created,
    updated_at: deployment.created,
  };
}

interface Statement {
  readonly predicateType?: string;
  readonly subject: readonly { readonly digest: { readonly sha256?: string } }[];
}

function statementIn(bundle: object): Statement {
  const { dsseEnvelope } = bundle as { dsseEnvelope?: { payload?: string } };
  return JSON.parse(Buffer.from(dsseEnvelope?.payload ?? "", "base64").toString("utf8")) as Statement;
}

/** Empty for what tests put there that is no attestation at all. */
function typeIn(bundle: object): string {
  try {
    return statementIn(bundle).predicateType ?? "";
  } catch {
    return "";
  }
}
