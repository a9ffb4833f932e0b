import type { Json } from "../json.ts";
import { createMarks, type Marks } from "./marks.ts";
import { skipSpaces, takeKey, takeValue } from "./plain-value.ts";
import type { Written } from "./written.ts";

/**
 * Reads the YAML that people write by hand, and nothing else: block maps and lists of plain and quoted texts, whole numbers and
 * collections in brackets that end on their line, comments. Undefined for anything else, however valid: that is for the real parser.
 * What it does read, it reads as the real parser (see the test).
 */
export function readPlain(text: string): Written | undefined {
  if (text.length > longest) return undefined;
  // A tab, a lone CR, a BOM or another control character: the parser knows what they mean.
  if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)/.test(text)) return undefined;
  const lines = linesOf(text);
  const begin = isDocumentStart(text, lines[0]) ? 1 : 0;
  if (lines.length === begin || lines.some(({ indent }) => indent > deepest)) return undefined;
  const marks = createMarks(text);
  const value = readBlock({ text, lines, marks, at: begin }, 0);
  return value === undefined ? undefined : { value, spot: (path, on) => marks.spot(value, path, on) };
}

/** A line that says something: where its text begins, and behind how many spaces. */
interface Line {
  start: number;
  indent: number;
}

interface Cursor {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly marks: Marks;
  /** Index of the line to read next. */
  at: number;
}

/** In UTF-16 units; nobody writes more by hand. */
const longest = 4 * 1024 * 1024;

/** Nobody indents further by hand. */
const deepest = 60;

function isDocumentStart(text: string, line: Line | undefined): boolean {
  return line?.indent === 0 && /---[ ]*$/my.test(text.slice(line.start, line.start + 80));
}

/** Every line but blank ones and comments. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let begin = 0; begin < text.length; ) {
    const end = text.indexOf("\n", begin);
    const start = skipSpaces(text, begin);
    const sign = text[start];
    if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== undefined)
      lines.push({ start, indent: start - begin });
    begin = end < 0 ? text.length : end + 1;
  }
  return lines;
}

/** A whole document, or what stands deeper than the line above it. */
function readBlock(cursor: Cursor, indent: number): Json | undefined {
  const value = isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
  return indent === 0 && cursor.at < cursor.lines.length ? undefined : value;
}

function readMap(cursor: Cursor, indent: number): Json | undefined {
  const { text, lines, marks } = cursor;
  const map: Record<string, Json> = {};
  const starts = new Map<string, number>();
  const begin = lines[cursor.at]?.start ?? 0;
  for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
    const key = line.indent === indent ? takeKey(text, line.start) : undefined;
    if (key === undefined || starts.has(key.key)) return undefined;
    starts.set(key.key, line.start);
    const value = readBehind(cursor, key.end, indent);
    if (value === undefined) return undefined;
    map[key.key] = value;
  }
  marks.map(map, begin, starts);
  return map;
}

function readList(cursor: Cursor, indent: number): Json | undefined {
  const { text, lines, marks } = cursor;
  const list: Json[] = [];
  const starts: number[] = [];
  const begin = lines[cursor.at]?.start ?? 0;
  for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
    if (!isItem(cursor)) {
      // The next key of the map that this list is in, at the same depth.
      if (line.indent === indent) break;
      return undefined;
    }
    if (line.indent !== indent) return undefined;
    const start = skipSpaces(text, line.start + 1);
    starts.push(start);
    const value = readItem(cursor, line, start);
    if (value === undefined) return undefined;
    list.push(value);
  }
  marks.list(list, begin, starts);
  return list;
}

function readItem(cursor: Cursor, line: Line, start: number): Json | undefined {
  const { text, marks, lines, at } = cursor;
  const taken = takeValue(text, start, marks);
  if (taken !== undefined && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
    cursor.at += 1;
    return (lines[at + 1]?.indent ?? 0) > line.indent ? undefined : taken.value;
  }
  // A map whose first key stands behind the dash: the rest of it is as deep as that key.
  line.indent += start - line.start;
  line.start = start;
  return readMap(cursor, line.indent);
}

/** What stands behind a key: something on its line, or a deeper block, or nothing. */
function readBehind(cursor: Cursor, end: number, indent: number): Json | undefined {
  const { text, lines, marks } = cursor;
  const start = skipSpaces(text, end);
  cursor.at += 1;
  const next = lines[cursor.at];
  const deeper = next !== undefined && next.indent > indent;
  if (isLineEnd(text, start, end)) {
    if (deeper) return readBlock(cursor, next.indent);
    return next !== undefined && next.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
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

function isItem({ text, lines, at }: Cursor): boolean {
  const start = lines[at]?.start ?? 0;
  return text[start] === "-" && text[start + 1] === " ";
}
