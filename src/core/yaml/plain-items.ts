import { inBlock, isWord, quoted } from "./plain-value.ts";

/** Items of a list that are texts on lines of their own, and the offset behind the last. */
export interface Items {
  readonly values: string[];
  readonly starts: number[];
  readonly end: number;
}

/**
 * As many of the list's items as are texts and nothing else, from the dash at `at` on: one search for what would else be a look at each line,
 * and most of a large file are such lists. Undefined where the first item is none. "word" for what YAML takes for something else.
 */
export function takeItems(text: string, at: number, indent: number): Items | "word" | undefined {
  const pattern = patternFor(indent);
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  const gap = `\n${" ".repeat(indent)}- `;
  const starts: number[] = [];
  const values = text.slice(at + 2, end).split(gap);
  let start = at + 2;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    starts.push(start);
    start += value.length + gap.length;
    if (value[0] === "'" || value[0] === '"') values[index] = value.slice(1, -1);
    else if (isWord(value)) return "word";
  }
  return { values, starts, end };
}

const patterns = new Map<number, RegExp>();

/** At most a thousand at once, so that the engine has little to remember. */
function patternFor(indent: number): RegExp {
  const known = patterns.get(indent);
  if (known !== undefined) return known;
  const item = `- (?:${inBlock.source}|${quoted.source})`;
  const made = new RegExp(`${item}(?:\\n {${indent}}${item}){0,999}(?=\\n|$)`, "y");
  patterns.set(indent, made);
  return made;
}
