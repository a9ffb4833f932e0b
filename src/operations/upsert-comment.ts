import type { Notice } from "../core/action/result.ts";
import type { JsonObject } from "../core/json/json-types.ts";
import { recover, warningsOf } from "../core/problem/recover-from-problem.ts";
import type { World } from "../ports/all-ports.ts";
import type { Comment, GitHub } from "../ports/github.ts";

/** What became of a comment. */
export interface UpsertedComment {
  readonly done: "created" | "updated" | "unchanged";
  /** GitHub's number of it. */
  readonly id: number;
}

/**
 * Keeps one comment on a pull request up to date: the oldest of the token's own comments that begins with the hidden
 * `marker` (the action, and what there may be several of: `detect-changes`, `preview:production`) is edited, else a new one is added. A comment of somebody else is never edited, whatever it begins with.
 * `markdown` holds untrusted text only escaped. Raises GITHUB_* as the port says.
 */
export async function upsertComment(
  github: CommentCalls,
  pull: number,
  marker: string,
  markdown: string,
): Promise<UpsertedComment> {
  const hidden = `<!-- trunkline:${marker} -->`;
  return upsert(github, pull, `${hidden}\n${markdown}`, await findOwn(github, pull, hidden));
}

type CommentCalls = Pick<GitHub, "ownComments" | "createComment" | "updateComment">;

async function findOwn(github: CommentCalls, pull: number, begins: string): Promise<Comment | undefined> {
  return (await github.ownComments(pull)).find((one) => one.body.startsWith(begins));
}

async function upsert(
  github: CommentCalls,
  pull: number,
  body: string,
  existing: Comment | undefined,
): Promise<UpsertedComment> {
  if (existing === undefined) return { done: "created", id: (await github.createComment(pull, body)).id };
  // GitHub gives the text back without the white space at its end.
  if (existing.body.trimEnd() === body.trimEnd()) return { done: "unchanged", id: existing.id };
  await github.updateComment(existing.id, body);
  return { done: "updated", id: existing.id };
}

/**
 * The same on the pull request of the run's event, as `token`. An event without a pull request has no comment, which is
 * said in the log. A comment that GitHub refuses (a token of a fork may only read) is a warning and fails nothing.
 */
export async function commentOnPullRequest(
  world: Pick<World, "run" | "openGitHub" | "log">,
  token: string,
  marker: string,
  markdown: string,
): Promise<readonly Notice[]> {
  return (await keepComment(world, token, { marker, markdown })).notices;
}

/** A comment that an action keeps on the pull request of its run. */
export interface CommentToKeep {
  /** Number of the pull request. Default is that of the run's event. */
  readonly pull?: number;
  /** What tells it from other comments: the action, and what there may be several of. */
  readonly marker: string;
  /** The commit that it is about; it stands in the comment, and does not tell it from others. */
  readonly head?: string;
  readonly markdown: string;
  /** It says nothing of worth by itself: only a comment that is there gets it. */
  readonly onlyIfThere?: boolean;
  /** A new comment each time, which GitHub tells people about. */
  readonly recreate?: boolean;
}

export interface KeptComment {
  /** The comment's page; empty where there is none. */
  readonly url: string;
  readonly notices: readonly Notice[];
}

/** Keeps a comment on the pull request of the run's event as `commentOnPullRequest` does, and tells where it is. */
export async function keepComment(
  { run, openGitHub, log }: Pick<World, "run" | "openGitHub" | "log">,
  token: string,
  {
    pull = pullRequestOfEvent(run),
    marker,
    head,
    markdown,
    onlyIfThere = false,
    recreate = false,
  }: CommentToKeep,
): Promise<KeptComment> {
  if (pull === undefined) {
    log.info("No comment: this run is not of a pull request.");
    return { url: "", notices: [] };
  }
  return recover(
    async (): Promise<KeptComment> => {
      const github = await openGitHub(run.repository, token);
      const begin = `<!-- trunkline:${marker} `;
      const own = (await github.ownComments(pull)).filter((one) => one.body.startsWith(begin));
      const existing = own.at(recreate ? -1 : 0);
      if (existing === undefined && onlyIfThere) return { url: "", notices: [] };
      const body = `${begin}${head === undefined ? "" : `head=${head} `}-->\n${markdown}`;
      const fresh = recreate && !onlyIfThere && existing?.body.trimEnd() !== body.trimEnd();
      const { done, id } = await upsert(github, pull, body, fresh ? undefined : existing);
      log.info(`The comment on pull request #${pull} is ${done}.`);
      return { url: `${run.serverUrl}/${run.repository}/pull/${pull}#issuecomment-${id}`, notices: [] };
    },
    (problems) => ({ url: "", notices: warningsOf(problems, `No comment on pull request #${pull}`) }),
  );
}

/** The number of the pull request that the event of a run is about. */
export function pullRequestOfEvent({ event }: Pick<World["run"], "event">): number | undefined {
  const { pull_request: pull }: JsonObject = event.payload;
  const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : undefined;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}
