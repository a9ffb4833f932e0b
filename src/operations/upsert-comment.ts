import type { Notice } from "../core/action/result.ts";
import type { JsonObject } from "../core/json/json.ts";
import { problemsIn } from "../core/problem/problem.ts";
import type { GitHub } from "../ports/github.ts";
import type { World } from "../ports/world.ts";

/**
 * Keeps one comment on a pull request up to date: the oldest of the token's own comments that begins with the hidden
 * `marker` (the action, and what there may be several of: `detect-changes`, `preview:production`) is edited, else a new one is added. A comment of somebody else is never edited, whatever it begins with.
 * `markdown` holds untrusted text only escaped. Raises FORGE_* as the port says.
 */
export async function upsertComment(
  github: Pick<GitHub, "ownComments" | "createComment" | "updateComment">,
  pull: number,
  marker: string,
  markdown: string,
): Promise<"created" | "updated" | "unchanged"> {
  const hidden = `<!-- trunkline:${marker} -->`;
  const body = `${hidden}\n${markdown}`;
  const existing = (await github.ownComments(pull)).find((one) => one.body.startsWith(hidden));
  if (existing === undefined) {
    await github.createComment(pull, body);
    return "created";
  }
  // GitHub gives the text back without the white space at its end.
  if (existing.body.trimEnd() === body.trimEnd()) return "unchanged";
  await github.updateComment(existing.id, body);
  return "updated";
}

/**
 * The same on the pull request of the run's event, as `token`. An event without a pull request has no comment, which is
 * said in the log. A comment that GitHub refuses (a token of a fork may only read) is a warning and fails nothing.
 */
export async function commentOnPullRequest(
  { run, forge, log }: Pick<World, "run" | "forge" | "log">,
  token: string,
  marker: string,
  markdown: string,
): Promise<readonly Notice[]> {
  const pull = pullRequestOf(run.event.payload);
  if (pull === undefined) {
    log.info("No comment: this run is not of a pull request.");
    return [];
  }
  try {
    const done = await upsertComment(await forge(run.repository, token), pull, marker, markdown);
    log.info(`The comment on pull request #${pull} is ${done}.`);
    return [];
  } catch (thrown) {
    const problems = problemsIn(thrown);
    if (problems === undefined) throw thrown;
    return problems.map(({ code, message, hint }) => ({
      level: "warning",
      title: `No comment on pull request #${pull} (${code})`,
      message: `${message} ${hint}`,
    }));
  }
}

/** The number of the pull request that an event is about. */
function pullRequestOf({ pull_request: pull }: JsonObject): number | undefined {
  const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : undefined;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}
