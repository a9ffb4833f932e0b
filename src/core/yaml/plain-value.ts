import type { Json } from "../json/json.ts";
import type { Marks } from "./marks.ts";

/** A value and the offset behind it. */
export interface Taken {
  readonly value: Json;
  readonly end: number;
}

export const quoted = /'[^'\u0000-\u001f\u007f-\uffff]*'|"[^"\\\u0000-\u001f\u007f-\uffff]*"/y;
/** Plain texts, as far as nobody could take them for anything else. */
export const inBlock =
  /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@{}()!|=+,~$^%;<>&-]*(?:[ :][\w./*?@{}()!|=+,~$^%;<>&-]+)*/y;
const inFlow = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@()!|=+~$^%;<>&-]*(?: [\w./*?@()!|=+~$^%;<>-]+)*/y;
/** Whole numbers, and texts that begin with a digit and are none: durations and versions. */
const digits = /(?:0|[1-9]\d{0,14})(?![\w.:+-])|\d+[smhdw](?![\w.:+-])|\d+\.\d+\.\d+(?![\w.:+-])/y;
const name = /[A-Za-z_][\w.|/-]*:(?= |$)/my;

/** Brackets in brackets; more than people write. */
const deepest = 20;

/** A key with its colon at `at`, without the space behind it. */
export function takeKey(
  text: string,
  at: number,
): { readonly key: string; readonly end: number } | undefined {
  const end = endOf(name, text, at);
  if (end === undefined) return undefined;
  const key = text.slice(at, end - 1);
  return isWord(key) ? undefined : { key, end };
}

/** A value that ends on its line: a text, a whole number, or a collection in brackets. Undefined for anything else. */
export function takeValue(text: string, at: number, marks: Marks, depth = 0): Taken | undefined {
  const sign = text[at] ?? "";
  if (sign === "[") return depth < deepest ? takeList(text, at, marks, depth + 1) : undefined;
  if (sign === "{") return depth < deepest ? takeMap(text, at, marks, depth + 1) : undefined;
  if (sign === "'" || sign === '"') {
    const end = endOf(quoted, text, at);
    return end === undefined ? undefined : { value: text.slice(at + 1, end - 1), end };
  }
  if (sign >= "0" && sign <= "9") return takeDigits(text, at);
  const end = endOf(depth > 0 ? inFlow : inBlock, text, at);
  if (end === undefined) return undefined;
  const value = text.slice(at, end);
  return isWord(value) ? undefined : { value, end };
}

function takeDigits(text: string, at: number): Taken | undefined {
  const end = endOf(digits, text, at);
  if (end === undefined) return undefined;
  const value = text.slice(at, end);
  return { value: /^\d+$/.test(value) ? Number(value) : value, end };
}

/** The offset of the first character at or behind `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0x20) end++;
  return end;
}

function takeList(text: string, open: number, marks: Marks, depth: number): Taken | undefined {
  const list: Json[] = [];
  const starts: number[] = [];
  let at = skipSpaces(text, open + 1);
  while (text[at] !== "]") {
    const item = takeValue(text, at, marks, depth);
    if (item === undefined) return undefined;
    list.push(item.value);
    starts.push(at);
    const next = behindItem(text, item.end, "]");
    if (next === undefined) return undefined;
    at = next;
  }
  marks.add(list, open, starts);
  return { value: list, end: at + 1 };
}

function takeMap(text: string, open: number, marks: Marks, depth: number): Taken | undefined {
  const map: Record<string, Json> = {};
  const starts: number[] = [];
  let at = skipSpaces(text, open + 1);
  while (text[at] !== "}") {
    const key = takeKey(text, at);
    if (key === undefined || Object.hasOwn(map, key.key)) return undefined;
    const item = takeValue(text, skipSpaces(text, key.end), marks, depth);
    if (item === undefined) return undefined;
    map[key.key] = item.value;
    starts.push(at);
    const next = behindItem(text, item.end, "}");
    if (next === undefined) return undefined;
    at = next;
  }
  marks.add(map, open, starts);
  return { value: map, end: at + 1 };
}

/** Where the next item begins, or the closing bracket stands. */
function behindItem(text: string, end: number, close: "]" | "}"): number | undefined {
  const at = skipSpaces(text, end);
  if (text[at] === close) return at;
  return text[at] === "," ? skipSpaces(text, at + 1) : undefined;
}

const words = /^(?:null|true|false|yes|no|on|off|y|n|__proto__)$/i;

/** Texts that YAML takes for something else, and the one key that JavaScript does. */
export function isWord(text: string): boolean {
  return text.length < 10 && words.test(text);
}

/** Where what a sticky pattern matches at `at` ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
