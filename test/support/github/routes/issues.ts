import { authorOf, type Call, notFound, page, type Routes } from "../call.ts";
import { type IssueRecord, nextNumber, serial } from "../repository.ts";

/** Issues that are no pull requests. Numbers are shared with pull requests, as on GitHub. */
export const issueRoutes: Routes = {
  "issues/list-for-repo": (call) => {
    const labels = (call.query.get("labels") ?? "").split(",").filter(Boolean);
    const state = call.query.get("state") ?? "open";
    const found = call.repository.issues.filter(
      (one) =>
        (state === "all" || one.state === state) && labels.every((label) => one.labels.includes(label)),
    );
    const { items, headers } = page(call, "issues", found);
    return { status: 200, body: items.map(render), headers };
  },

  "issues/create": (call) => {
    const { title, body, labels = [], assignees = [] } = call.body as Readonly<Record<string, unknown>>;
    const issue: IssueRecord = {
      number: nextNumber(call.repository),
      author: authorOf(call.token),
      title: String(title),
      body: String(body ?? ""),
      state: "open",
      labels: [...(labels as string[])],
      assignees: [...(assignees as string[])],
      comments: [],
    };
    call.repository.issues.push(issue);
    return { status: 201, body: render(issue) };
  },

  "issues/update": (call) => {
    const issue = issueOf(call);
    if (issue === undefined) return notFound;
    const { title, body, state } = call.body;
    if (typeof title === "string") issue.title = title;
    if (typeof body === "string") issue.body = body;
    if (state === "open" || state === "closed") issue.state = state;
    return { status: 200, body: render(issue) };
  },
};

/** Adds a comment to an issue; undefined where the number is none of an issue. */
export function commentOnIssue(call: Call): { readonly id: number; readonly body: string } | undefined {
  const issue = issueOf(call);
  if (issue === undefined) return undefined;
  const body = String(call.body.body);
  issue.comments.push({ author: authorOf(call.token), body });
  return { id: serial(), body };
}

function issueOf({ repository, path }: Call): IssueRecord | undefined {
  return repository.issues.find(({ number }) => number === Number(path.issue_number));
}

function render({ number, title, body, state, labels }: IssueRecord): object {
  return {
    number,
    title,
    body,
    state,
    labels: labels.map((name) => ({ id: serial(), name, color: "ededed" })),
  };
}
