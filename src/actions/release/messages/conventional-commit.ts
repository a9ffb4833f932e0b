/** What a commit message says by Conventional Commits 1.0.0. A message whose header is free text has no `head`. */
export interface Message {
  /** The first line, without white space at its ends. */
  readonly header: string;
  readonly head: Head | undefined;
  /** Between header and footers, without blank lines at its ends. */
  readonly body: string;
  readonly footers: readonly Footer[];
  /** Things that look like they were meant and do not count; to warn about, never to fail on. */
  readonly oddities: readonly Oddity[];
}

export interface Head {
  /** In lower case: rule 15 makes it case insensitive. */
  readonly type: string;
  readonly scope: string | undefined;
  /** `!` before the colon. */
  readonly bang: boolean;
  readonly description: string;
}

export interface Footer {
  /** As written; tokens compare without regard to case, except BREAKING CHANGE. */
  readonly token: string;
  /** May have several lines; without white space at its ends. */
  readonly value: string;
}

export type Oddity =
  /** Text directly under the header; rule 6 wants a blank line, so no footer is looked for there. */
  | "no-blank-line"
  /** Something like `breaking change` at the start of a line that is no breaking footer by rules 8, 12 and 16. */
  | "breaking-not-footer";

const [newline, carriage, space, hash, colon, bang, open, close] = [10, 13, 32, 35, 58, 33, 40, 41];
const byteOrderMark = 0xfeff;
const nothing: readonly never[] = [];

/**
 * Reads any text as a commit message, in one pass and linear time; it raises nothing.
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification (rules 1 to 16).
 */
export function parseMessage(text: string): Message {
  let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  const end = lineEnd(text, start);
  const header = text.slice(start, end).trimEnd();
  const head = parseHead(header);
  if (end >= text.length) return { header, head, body: "", footers: nothing, oddities: nothing };
  const { body, footers, oddities } = parseRest(text, end + 1);
  return { header, head, body, footers, oddities };
}

/** The descriptions of what a message breaks: its breaking footers, else the description if there is a `!` (rule 13). */
export function breakingChanges(message: Message): readonly string[] {
  if (message.head === undefined) return nothing;
  const footers = message.footers.filter((one) => isBreaking(one.token)).map((one) => one.value);
  return footers.length === 0 && message.head.bang ? [message.head.description] : footers;
}

/** The value of the last footer with this token, whatever its case. */
export function footer(message: Message, token: string): string | undefined {
  const name = token.toLowerCase();
  return message.footers.findLast((one) => one.token.toLowerCase() === name)?.value;
}

/** `type(scope)!: description` (rules 1, 4, 5 and 13), undefined for anything else. */
export function parseHead(header: string): Head | undefined {
  let at = 0;
  while (at < header.length && isTypeCharacter(header.charCodeAt(at))) at++;
  if (at === 0 || !isLetter(header.charCodeAt(0))) return undefined;
  const typeEnd = at;
  let scope: string | undefined;
  if (header.charCodeAt(at) === open) {
    const closing = header.indexOf(")", at);
    scope = header.slice(at + 1, closing).trim();
    if (closing < 0 || scope === "" || scope.includes("(")) return undefined;
    at = closing + 1;
  }
  const banged = header.charCodeAt(at) === bang;
  if (banged) at++;
  if (header.charCodeAt(at) !== colon || header.charCodeAt(at + 1) !== space) return undefined;
  const description = header.slice(at + 2).trim();
  if (description === "") return undefined;
  return { type: header.slice(0, typeEnd).toLowerCase(), scope, bang: banged, description };
}

/** Body and footers: a footer starts after a blank line, or anywhere once the first footer was seen (rules 6 to 10). */
function parseRest(text: string, from: number): Pick<Message, "body" | "footers" | "oddities"> {
  const footers: Footer[] = [];
  let isTight = false;
  let isOdd = false;
  let token: string | undefined;
  let valueStart = 0;
  let bodyEnd = text.length;
  let mayStart = false;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (isBlankLine(text, at, end)) mayStart = true;
    else {
      if (at === from) isTight = true;
      const tokenEnd = mayStart || token !== undefined ? footerToken(text, at, end) : 0;
      if (tokenEnd > 0) {
        if (token === undefined) bodyEnd = at;
        else footers.push({ token, value: text.slice(valueStart, at).trim() });
        token = text.slice(at, tokenEnd);
        valueStart = tokenEnd + 2;
      }
      if (looksBreaking(text, at, end) && !(tokenEnd > 0 && isBreaking(token))) isOdd = true;
      mayStart = false;
    }
    at = end + 1;
  }
  if (token !== undefined) footers.push({ token, value: text.slice(valueStart).trim() });
  const oddities: Oddity[] = isTight ? ["no-blank-line"] : [];
  if (isOdd) oddities.push("breaking-not-footer");
  return { body: text.slice(from, bodyEnd).trim(), footers, oddities };
}

/** Where the token of a footer ends that starts at `at`; 0 if the line is no footer. Rules 8, 9 and 16. */
function footerToken(text: string, at: number, end: number): number {
  let stop = at;
  if (text.startsWith("BREAKING CHANGE", at)) stop = at + "BREAKING CHANGE".length;
  else while (stop < end && isTokenCharacter(text.charCodeAt(stop))) stop++;
  if (stop === at) return 0;
  const one = text.charCodeAt(stop);
  const other = text.charCodeAt(stop + 1);
  const separated = (one === colon && other === space) || (one === space && other === hash);
  return separated && !isBlankLine(text, stop + 2, end) ? stop : 0;
}

function isBreaking(token: string | undefined): boolean {
  return token === "BREAKING CHANGE" || token === "BREAKING-CHANGE";
}

function looksBreaking(text: string, at: number, end: number): boolean {
  let start = at;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start) | 32;
  if (first !== 98) return false;
  // An indented line is prose or a list unless it has the colon; other tools take it for a footer.
  const sign = start === at ? /^breaking[ -]changes?\b/i : /^breaking[ -]changes?:/i;
  return sign.test(text.slice(start, start + 18));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function isBlankLine(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

function isBlank(code: number): boolean {
  return code === space || code === 9 || code === newline || code === carriage;
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}

function isTokenCharacter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 45;
}

/** A noun: anything but white space and the signs that have a meaning in a header. */
function isTypeCharacter(code: number): boolean {
  return code > space && code !== open && code !== close && code !== colon && code !== bang && code !== 0xa0;
}
