import { type Bump, bumpOf, stronger } from "../versions/bump.ts";
import { breakingChanges, footer, type Message, type Oddity, parseMessage } from "./conventional-commit.ts";
import { type Reversal, reversalIn, unwind } from "./reversal.ts";

/** What the message of one trunk commit (squash, merge or rebased commit) says, for a release. */
export interface TrunkMessage {
  /** What people know it by: the pull request's title rather than `Merge pull request #12 …`. */
  readonly title: string;
  readonly pullRequest: number | undefined;
  /** Empty when nothing in it is a conventional commit. */
  readonly statements: readonly CommitStatement[];
  readonly reversal: Reversal | undefined;
  /** Text of a `Release-As:` footer. */
  readonly releaseAs: string | undefined;
  /** A merge commit that says nothing itself: what it merges has to speak. */
  readonly silentMerge: boolean;
  readonly oddities: readonly Oddity[];
}

/** One conventional commit in a message: its header, or one item of a squash list. */
export interface CommitStatement {
  readonly type: string;
  readonly scope: string | undefined;
  readonly description: string;
  readonly bump: Bump;
  /** What it breaks; empty if nothing. */
  readonly breaking: readonly string[];
}

export interface Writer {
  readonly name: string;
  readonly email: string;
}

/**
 * Reads the message of a trunk commit. Merge headers of GitHub, GitLab, Bitbucket and Azure DevOps are looked through to the title; the
 * commit list of a GitHub squash is split into its items; of a bot's message only the header counts, for its body
 * quotes what other projects say of themselves.
 */
export function readTrunkMessage(text: string, author: Writer): TrunkMessage {
  const { rest, merge, pullRequest } = lookThrough(withLineFeeds(text).trimStart());
  const own = isBot(author) ? headerOf(rest) : rest;
  const [outer, items] = splitSquash(own);
  const message = parseMessage(outer);
  const kept = items.length === 0 ? [] : settleItems(items);
  const messages = [message, ...kept];
  const statements = [...stateOf(message), ...kept.flatMap(stateItem)];
  return {
    title: message.header === "" ? headerOf(text) : message.header,
    pullRequest: pullRequest ?? trailingNumber(message.header),
    statements,
    reversal: reversalIn(message, outer),
    releaseAs: messages.map((one) => footer(one, "Release-As")).findLast((one) => one !== undefined),
    silentMerge: merge && message.head === undefined && statements.length === 0,
    oddities: message.oddities,
  };
}

/** Whether commits of this author are written by a machine: GitHub Apps, Renovate and Dependabot under any of their names. */
export function isBot({ name, email }: Writer): boolean {
  return /\[bot\]|\b(?:renovate|dependabot)\b/i.test(`${name} ${email}`);
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n/g, "\n") : text;
}

/** A merge's own header is machine text; the title stands below it, or behind it (Azure DevOps). */
function lookThrough(text: string): { rest: string; merge: boolean; pullRequest: number | undefined } {
  if (!text.startsWith("Merge")) return { rest: text, merge: false, pullRequest: undefined };
  const [line = "", ...below] = text.split("\n");
  const azure = /^Merged PR (\d+): (?=\S)/.exec(line);
  if (azure !== null) {
    const rest = [line.slice(azure[0].length), ...below].join("\n");
    return { rest, merge: false, pullRequest: Number(azure[1]) };
  }
  if (!/^Merged? (pull request|branch|branches|remote-tracking branch|in|tag|commit)\b/.test(line)) {
    return { rest: text, merge: false, pullRequest: undefined };
  }
  const rest = below.join("\n").trimStart();
  const number =
    /^Merge pull request #(\d+)\b|\(pull request #(\d+)\)$/.exec(line.trim()) ??
    /^See merge request \S*!(\d+)/m.exec(rest);
  const digits = number?.[1] ?? number?.[2];
  return { rest, merge: true, pullRequest: digits === undefined ? undefined : Number(digits) };
}

/**
 * Takes the commit list out of a squash: items begin with `* ` and at least the first line of the body is one. Only items that
 * are conventional (or reverts) leave the message, with the points below that are none: those are of their bodies. A line of nine
 * dashes ends the list, and so do trailers below it.
 */
function splitSquash(text: string): readonly [outer: string, items: readonly string[]] {
  const found = text.includes("* ") ? /^[^\n]*\n\s*\* /.exec(text) : null;
  if (found === null) return [text, []];
  const start = found[0].length - 2;
  const rule = /\n-{9}\r?(\n|$)/.exec(text.slice(start));
  const end = rule === null ? text.length : start + rule.index;
  const items: string[][] = [];
  const prose: string[] = [];
  for (const piece of text.slice(start, end).split(/^\* /m).slice(1)) {
    if (isItem(headerOf(piece))) items.push([piece]);
    else (items.at(-1) ?? prose).push(`* ${piece}`);
  }
  const tail = rule === null ? "" : text.slice(end + rule[0].length);
  return [`${text.slice(0, start)}${prose.join("")}\n\n${tail}`, items.map((one) => one.join(""))];
}

function isItem(header: string): boolean {
  const message = parseMessage(header);
  return message.head !== undefined || reversalIn(message, header) !== undefined;
}

/** Items without those that a later item of the same list takes back, and without what took them back. */
function settleItems(items: readonly string[]): readonly Message[] {
  const messages = items.map(parseMessage);
  // Positions of the older items that are there, by header, the newest at the end.
  const older = new Map<string, number[]>();
  messages.forEach(({ header }, at) => {
    const list = older.get(header);
    if (list === undefined) older.set(header, [at]);
    else list.push(at);
  });
  const gone = new Set<number>();
  for (const [at, message] of [...messages.entries()].reverse()) {
    if (gone.has(at)) continue;
    older.get(message.header)?.pop();
    const target = older.get(quotedHeader(message) ?? "")?.pop();
    if (target !== undefined) gone.add(target).add(at);
  }
  return messages.filter((_, at) => !gone.has(at));
}

/** What an item takes back, if it says so. */
function quotedHeader(message: Message): string | undefined {
  return reversalIn(message, message.header)?.header;
}

/** An item says what it says; one that takes back something older than the list says that. */
function stateItem(message: Message): readonly CommitStatement[] {
  const reversal = reversalIn(message, message.header);
  return reversal?.pure ? [stateReversal(message.header, reversal)] : stateOf(message);
}

/** What was released is taken back (a patch) or brought back (what it was in the first place). */
export function stateReversal(title: string, reversal: Reversal): CommitStatement {
  const end = unwind(title);
  if (end?.back) {
    const bump = stronger(bumpOf(parseMessage(end.header)), "patch");
    return { type: "reapply", scope: undefined, description: end.header, bump, breaking: [] };
  }
  const description = reversal.header ?? title;
  return { type: "revert", scope: undefined, description, bump: "patch", breaking: [] };
}

function stateOf(message: Message): readonly CommitStatement[] {
  if (message.head === undefined) return [];
  const { type, scope, description } = message.head;
  return [{ type, scope, description, bump: bumpOf(message), breaking: breakingChanges(message) }];
}

/** GitHub ends the title of a squash with the pull request's number. */
function trailingNumber(header: string): number | undefined {
  const found = header.endsWith(")") ? /\(#(\d+)\)$/.exec(header) : null;
  return found === null ? undefined : Number(found[1]);
}

function headerOf(text: string): string {
  return /^\s*([^\n]*)/.exec(text)?.[1]?.trimEnd() ?? "";
}
