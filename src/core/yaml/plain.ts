import type { Json } from "../json/json.ts";
import { createMarks, type Marks } from "./marks.ts";
import { takeItems } from "./plain-items.ts";
import { skipSpaces, takeKey, takeValue } from "./plain-value.ts";
import type { ConfigDocument } from "./source-position.ts";

/**
 * Reads the YAML that people write by hand, and nothing else: block maps and lists of plain and quoted texts, whole numbers and
 * collections in brackets that end on their line, comments. Undefined for anything else, however valid: that is for the real parser.
 * What it does read, it reads as the real parser (see the test).
 */
export function readPlain(text: string): ConfigDocument | undefined {
  if (text.length > longest) return undefined;
  // A tab, a lone CR, a BOM or another control character: the parser knows what they mean.
  if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]/.test(text)) return undefined;
  if (text.includes("\r") && /\r(?!\n)/.test(text)) return undefined;
  const cursor: Cursor = { text, marks: createMarks(text), start: 0, indent: -1 };
  goTo(cursor, 0);
  if (cursor.indent === 0 && isDocumentStart(text, cursor.start)) goToNext(cursor, cursor.start);
  if (cursor.indent !== 0) return undefined;
  const value = readBlock(cursor, 0);
  if (value === undefined || cursor.indent >= 0) return undefined;
  return { value, spot: (path, on) => cursor.marks.spot(value, path, on) };
}

/** The line to read next: where its text begins, and behind how many spaces; -1 at the end. */
interface Cursor {
  readonly text: string;
  readonly marks: Marks;
  start: number;
  indent: number;
}

/** In UTF-16 units; nobody writes more by hand. */
const longest = 4 * 1024 * 1024;

/** Nobody indents further by hand. */
const deepest = 60;

function isDocumentStart(text: string, start: number): boolean {
  return /---[ ]*$/my.test(text.slice(start, start + 80));
}

/** The first line from the one that begins at `at` on that says something: no blank one, no comment. */
function goTo(cursor: Cursor, at: number): void {
  const { text } = cursor;
  for (let begin = at; begin < text.length; ) {
    const start = skipSpaces(text, begin);
    const sign = text[start];
    if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== undefined) {
      cursor.start = start;
      cursor.indent = start - begin;
      return;
    }
    const end = text.indexOf("\n", start);
    begin = end < 0 ? text.length : end + 1;
  }
  cursor.indent = -1;
}

/** The same from the line behind the one that `at` is in. */
function goToNext(cursor: Cursor, at: number): void {
  const end = cursor.text.indexOf("\n", at);
  goTo(cursor, end < 0 ? cursor.text.length : end + 1);
}

/** A whole document, or what stands deeper than the line above it. */
function readBlock(cursor: Cursor, indent: number): Json | undefined {
  if (indent > deepest) return undefined;
  return isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
}

function readMap(cursor: Cursor, indent: number): Json | undefined {
  const { text, marks, start: begin } = cursor;
  const map: Record<string, Json> = {};
  const starts: number[] = [];
  while (cursor.indent >= indent) {
    const { start } = cursor;
    const key = cursor.indent === indent ? takeKey(text, start) : undefined;
    if (key === undefined || Object.hasOwn(map, key.key)) return undefined;
    starts.push(start);
    const value = readBehind(cursor, key.end, indent);
    if (value === undefined) return undefined;
    map[key.key] = value;
  }
  marks.add(map, begin, starts);
  return map;
}

function readList(cursor: Cursor, indent: number): Json | undefined {
  const { text, marks, start: begin } = cursor;
  let list: Json[] = [];
  let starts: number[] = [];
  while (cursor.indent >= indent) {
    if (!isItem(cursor)) {
      // The next key of the map that this list is in, at the same depth.
      if (cursor.indent === indent) break;
      return undefined;
    }
    if (cursor.indent !== indent) return undefined;
    const items = takeItems(text, cursor.start, indent);
    if (items === "word") return undefined;
    if (items !== undefined) {
      if (list.length === 0) {
        // Mostly that is all of the list.
        list = items.values;
        starts = items.starts;
      } else {
        list.push(...items.values);
        starts.push(...items.starts);
      }
      goToNext(cursor, items.end);
      if (cursor.indent > indent) return undefined;
      continue;
    }
    const start = skipSpaces(text, cursor.start + 1);
    starts.push(start);
    const value = readItem(cursor, start);
    if (value === undefined) return undefined;
    list.push(value);
  }
  marks.add(list, begin, starts);
  return list;
}

/** An item that is more than a text, or has something behind it. */
function readItem(cursor: Cursor, start: number): Json | undefined {
  const { text, marks } = cursor;
  const taken = takeValue(text, start, marks);
  if (taken !== undefined && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
    const { indent } = cursor;
    goToNext(cursor, taken.end);
    return cursor.indent > indent ? undefined : taken.value;
  }
  // A map whose first key stands behind the dash: the rest of it is as deep as that key.
  cursor.indent += start - cursor.start;
  cursor.start = start;
  return cursor.indent > deepest ? undefined : readMap(cursor, cursor.indent);
}

/** What stands behind a key: something on its line, or a deeper block, or nothing. */
function readBehind(cursor: Cursor, end: number, indent: number): Json | undefined {
  const { text, marks } = cursor;
  const start = skipSpaces(text, end);
  goToNext(cursor, start);
  const deeper = cursor.indent > indent;
  if (isLineEnd(text, start, end)) {
    if (deeper) return readBlock(cursor, cursor.indent);
    return cursor.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
  }
  const taken = takeValue(text, start, marks);
  if (taken === undefined || deeper) return undefined;
  return isLineEnd(text, skipSpaces(text, taken.end), taken.end) ? taken.value : undefined;
}

/** Whether nothing but a comment is left of the line; a comment has a space before it. */
function isLineEnd(text: string, at: number, after: number): boolean {
  const sign = text[at];
  return sign === undefined || sign === "\n" || sign === "\r" || (sign === "#" && at > after);
}

function isItem({ text, start }: Cursor): boolean {
  return text[start] === "-" && text[start + 1] === " ";
}
