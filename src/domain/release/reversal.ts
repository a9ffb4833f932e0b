import { footer, type Message } from "../conventional-commit.ts";

/** That a message takes something back. What it names is what it says, whether or not that exists. */
export interface Reversal {
  /** Header of what is taken back, where the message quotes it. */
  readonly header: string | undefined;
  /** Object names in lower case, maybe abbreviated. */
  readonly commits: readonly string[];
  readonly pullRequests: readonly number[];
  /** The message only takes back; without it, it also says what it does itself (`fix: undo the cache`). */
  readonly pure: boolean;
}

/**
 * The reversal in a message and the text it was parsed from: `Revert "…"` and `Reapply "…"` of git and GitHub with `This reverts commit <sha>` or
 * `Reverts owner/name#12`, GitLab's merge requests, and `revert: …` with `Refs: <sha>, …` of Conventional Commits 1.0.0 (specification, "Revert commits").
 */
export function reversalIn(message: Message, text: string): Reversal | undefined {
  const quoted = quotedHeader(message.header);
  const typed = message.head?.type === "revert";
  const commits = matches(text, /^This reverts commit ([0-9a-f]{7,64})\b/gim);
  if (quoted === undefined && !typed && commits.length === 0) return undefined;
  const pullRequests = matches(
    text,
    /^(?:Reverts (?:[\w.-]+\/[\w.-]+)?#|This reverts merge request \S*!)(\d+)/gm,
  ).map(Number);
  if (typed) commits.push(...((footer(message, "Refs") ?? "").match(/\b[0-9a-f]{7,64}\b/gi) ?? []));
  const header = quoted ?? (typed ? message.head?.description : undefined);
  return {
    header,
    commits: commits.map((sha) => sha.toLowerCase()),
    pullRequests,
    pure: quoted !== undefined || typed,
  };
}

/**
 * What is in the end taken back or brought back: `Revert "Revert "feat: x""` and `Reapply "feat: x"` bring `feat: x` back.
 * Undefined for a header that quotes nothing.
 */
export function unwind(header: string): { readonly header: string; readonly back: boolean } | undefined {
  let [inner, back, depth] = [header, true, 0];
  for (let next = peel(inner); next !== undefined; next = peel(inner)) {
    if (next.verb === "Revert") back = !back;
    inner = next.header;
    depth++;
  }
  return depth === 0 ? undefined : { header: inner, back };
}

/** The header that is directly taken back: for `Reapply "x"` that is `Revert "x"`. */
function quotedHeader(header: string): string | undefined {
  const found = peel(header);
  if (found === undefined) return undefined;
  return found.verb === "Reapply" ? `Revert "${found.header}"` : found.header;
}

function peel(header: string): { readonly verb: string; readonly header: string } | undefined {
  const found = /^(Revert|Reapply) "(.+)"(?: \(#\d+\))?$/.exec(header);
  return found === null ? undefined : { verb: found[1] ?? "", header: found[2] ?? "" };
}

/** What the first group of `pattern` finds, each time. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
