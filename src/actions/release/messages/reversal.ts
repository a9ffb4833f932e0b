import { footer, type Message } from "./conventional-commit.ts";

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
  const commits = text.includes("This reverts commit ")
    ? matches(text, /^This reverts commit ([0-9a-fA-F]{7,64})\b/gm)
    : [];
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
  let [start, end, back] = [0, header.length, true];
  for (let next = peel(header, start, end); next !== undefined; next = peel(header, start, end)) {
    if (next.verb === "Revert") back = !back;
    ({ start, end } = next);
  }
  return start === 0 ? undefined : { header: header.slice(start, end), back };
}

/** The header that is directly taken back: for `Reapply "x"` that is `Revert "x"`. */
function quotedHeader(header: string): string | undefined {
  const found = peel(header, 0, header.length);
  if (found === undefined) return undefined;
  const quoted = header.slice(found.start, found.end);
  return found.verb === "Reapply" ? `Revert "${quoted}"` : quoted;
}

interface Peeled {
  readonly verb: "Revert" | "Reapply";
  /** Where in the header the quoted one begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Takes `Revert "…"` off a part of a header, with the number of a pull request behind it: by position, so that a tower of them costs no copies. */
function peel(header: string, from: number, to: number): Peeled | undefined {
  const verb = (["Revert", "Reapply"] as const).find((one) => header.startsWith(`${one} "`, from));
  if (verb === undefined) return undefined;
  const start = from + verb.length + 2;
  const end = (header[to - 1] === ")" ? beforeNumber(header, to) : to) - 1;
  return header[end] === '"' && end > start ? { verb, start, end } : undefined;
}

/** Where ` (#12)` begins that ends at `to`; `to` where there is none. */
function beforeNumber(header: string, to: number): number {
  let at = to - 2;
  while (header.charCodeAt(at) >= 48 && header.charCodeAt(at) <= 57) at--;
  return at < to - 2 && header.startsWith(" (#", at - 2) ? at - 2 : to;
}

/** What the first group of `pattern` finds, each time. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
