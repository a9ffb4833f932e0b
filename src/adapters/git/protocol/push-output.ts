import { classifyFetch } from "./fetch-failure.ts";

/** How a push ended, as `Pushed` of ports/git.ts tells it. */
export type PushKind = "landed" | "race" | "transient" | "policy";

/** A rule of the server's, a missing right, or a ref name that is in the way of another. */
const principle = /\bGH\d{3}\b|hook declined|refusing to|prohibited|exists; cannot create/i;
const busy =
  /internal server error|fatal error in commit_refs|unpacker error|unpack failed|remote failure|failed to report/i;
const late =
  /non-fast-forward|fetch first|stale info|cannot lock ref|incorrect old value provided|reference already exists|failed to update ref|transaction (failed|aborted)|needs force|remote ref updated since checkout/i;

/**
 * Reads what `git push --porcelain` printed (LC_ALL=C). A refused ref is a line `!<TAB>from:to<TAB>[rejected] (reason)`; the
 * server's own words come on stderr after `remote:`. What nobody recognises is `policy`: to try again would change nothing.
 */
export function classifyPush(code: number, stdout: string, stderr: string): PushKind {
  if (code === 0) return "landed";
  const reasons = stdout
    .split("\n")
    .filter((line) => line.startsWith("!\t"))
    .map((line) => line.split("\t")[2] ?? "");
  const causes = reasons.filter((reason) => !/atomic push failed|atomic transaction failed/i.test(reason));
  if (principle.test(`${causes.join("\n")}\n${stderr}`)) return "policy";
  if (causes.some((reason) => late.test(reason))) return "race";
  if (causes.some((reason) => busy.test(reason))) return "transient";
  if (causes.length > 0) return "policy";
  if (reasons.length > 0) return "race";
  return classifyFetch(stderr) === "transient" ? "transient" : "policy";
}

/** The lines of a push's output that say why, for people: the server's words first. */
export function summarisePush(stdout: string, stderr: string): string {
  const reasons = [...stdout.matchAll(/^!\t[^\t]*\t(.*)$/gm)].map((match) => match[1] ?? "");
  return tellingLines([stderr, ...reasons].join("\n"));
}

/** The telling lines of what git printed, on one line, printable, at most 400 characters. */
export function tellingLines(output: string): string {
  const lines = output
    .replace(/[^\P{C}\n]/gu, " ")
    .split("\n")
    .map((line) => line.replace(/^(remote:|error:|fatal:)\s*(error:|fatal:)?/i, "").trim())
    .filter((line) => /\w/.test(line) && !/^(hint:|To |warning: )|^error: failed to push/i.test(line));
  return [...new Set(lines)].join("; ").slice(0, 400) || "it gave no reason";
}
