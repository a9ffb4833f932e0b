import { type Answer, authorOf, type Call, notFound, page, type Routes, refused } from "../call.ts";
import { type Pull, type Repository, resolve, serial } from "../repository.ts";
import { commentOnIssue } from "./issues.ts";

/** Pull requests and what hangs on them. */
export const pullRoutes: Routes = {
  "pulls/list": async (call) => {
    const { repository, query } = call;
    const owner = repository.name.split("/")[0];
    await follow(repository);
    const found = repository.pulls.filter(
      (one) =>
        ["all", one.state].includes(query.get("state") ?? "open") &&
        [null, `${owner}:${one.head}`].includes(query.get("head")) &&
        [null, one.base].includes(query.get("base")),
    );
    const { items, headers } = page(call, "pulls", found.reverse());
    return { status: 200, body: items.map((one) => render(one, call)), headers };
  },

  "pulls/create": async (call) => {
    const { repository, body, token } = call;
    if (token.kind === "actions" && !repository.settings.actionsMayOpenPullRequests)
      return refused("GitHub Actions is not permitted to create or approve pull requests.", [], 403);
    const head = String(body.head);
    const base = String(body.base);
    const [ours, theirs] = [
      await resolve(repository, `refs/heads/${head}`),
      await resolve(repository, `refs/heads/${base}`),
    ];
    if (ours === undefined)
      return refused("Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
    if (theirs === undefined)
      return refused("Validation Failed", [{ resource: "PullRequest", field: "base", code: "invalid" }]);
    const custom = (message: string) =>
      refused("Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
    if (ours === theirs) return custom(`No commits between ${base} and ${head}`);
    if (repository.pulls.some((one) => one.state === "open" && one.head === head && one.base === base))
      return custom(`A pull request already exists for ${repository.name.split("/")[0]}:${head}.`);
    if (String(body.body ?? "").length > 65_536)
      return custom("body is too long (maximum is 65536 characters)");
    const pull: Pull = {
      number: repository.pulls.length + 1,
      title: String(body.title),
      body: String(body.body ?? ""),
      head,
      base,
      author: authorOf(token),
      state: "open",
      merged: false,
      autoMerge: false,
      labels: [],
      reviewers: [],
      teams: [],
      comments: [],
      sha: ours,
    };
    repository.pulls.push(pull);
    return { status: 201, body: render(pull, call) };
  },

  "pulls/update": async (call) => {
    await follow(call.repository);
    return withPull(call, "pull_number", (pull) => {
      const { title, body, state } = call.body;
      if (typeof title === "string") pull.title = title;
      if (typeof body === "string") pull.body = body;
      if (state === "open" || state === "closed") pull.state = state;
      return { status: 200, body: render(pull, call) };
    });
  },

  "pulls/request-reviewers": (call) =>
    withPull(call, "pull_number", (pull) => {
      const people = (call.body.reviewers ?? []) as string[];
      if (people.some((one) => one.startsWith("stranger")))
        return refused(
          "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator.",
        );
      pull.reviewers.push(...people);
      pull.teams.push(...((call.body.team_reviewers ?? []) as string[]));
      return { status: 201, body: render(pull, call) };
    }),

  "issues/add-labels": (call) =>
    withPull(call, "issue_number", (pull) => {
      const labels = (call.body.labels ?? []) as string[];
      for (const label of labels) if (!pull.labels.includes(label)) pull.labels.push(label);
      return { status: 200, body: pull.labels.map((name) => ({ id: serial(), name, color: "ededed" })) };
    }),

  "issues/create-comment": (call) => {
    const onIssue = commentOnIssue(call);
    if (onIssue !== undefined) return { status: 201, body: onIssue };
    return withPull(call, "issue_number", (pull) => {
      const comment = { id: serial(), author: authorOf(call.token), body: String(call.body.body) };
      pull.comments.push(comment);
      return { status: 201, body: { id: comment.id, body: comment.body } };
    });
  },

  "issues/update-comment": ({ repository, path, body }) => {
    const all = repository.pulls.flatMap(({ comments }) => comments);
    const comment = all.find(({ id }) => id === Number(path.comment_id));
    if (comment === undefined) return notFound;
    comment.body = String(body.body);
    return { status: 200, body: { id: comment.id, body: comment.body } };
  },
};

/** Pull requests follow their branches, as pushes move them. */
async function follow(repository: Repository): Promise<void> {
  for (const pull of repository.pulls.filter((one) => one.state === "open")) {
    const sha = await resolve(repository, `refs/heads/${pull.head}`);
    if (sha === undefined) pull.state = "closed";
    else pull.sha = sha;
  }
}

function withPull(call: Call, parameter: string, then: (pull: Pull) => Answer): Answer {
  const pull = call.repository.pulls.find((one) => one.number === Number(call.path[parameter]));
  return pull === undefined ? notFound : then(pull);
}

function render(pull: Pull, call: Call): object {
  const { name } = call.repository;
  return {
    number: pull.number,
    node_id: `PR_${name}_${pull.number}`,
    html_url: `${call.serverUrl}/${name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: { login: pull.author },
    merged_at: pull.merged ? "2026-01-01T00:00:00Z" : null,
    head: { ref: pull.head, label: `${name.split("/")[0]}:${pull.head}`, sha: pull.sha },
    base: { ref: pull.base, label: `${name.split("/")[0]}:${pull.base}` },
    labels: pull.labels.map((label) => ({ name: label, id: 1, color: "ededed" })),
  };
}
