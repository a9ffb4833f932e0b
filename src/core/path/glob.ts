import { problem } from "../problem/problem.ts";
import { compileSegments } from "./glob-segments.ts";

/** One path pattern in picomatch's language with `dot: true`, compiled on its first use. */
export interface Glob {
  /** As it was written. */
  readonly text: string;
  /** Begins with an odd number of `!` (an extglob `!(…)` is none): it matches what the rest does not. */
  readonly negated: boolean;
  /** The same pattern without its `!`. Itself if it is not negated. */
  readonly positive: Glob;
  /** A folder that every match of `positive` lies in (or is); empty for the whole tree. */
  readonly folder: string;
  /** Its form; all agree with picomatch (see the test). */
  readonly form: Form;
  /** Whether a POSIX path matches. Any character may be in it, a newline too. */
  matches(path: string): boolean;
}

/**
 * `folder`: `a/b/**`. `path`: `a/b.txt`. `all`: `**`. `end`: `a/**\/*.md`. `segments`: matched name by name in linear time.
 * `not`: what `positive` does not match. `expression`: picomatch's own, for extglobs, parentheses and escapes.
 */
type Form = "folder" | "path" | "all" | "end" | "segments" | "not" | "expression";

const compiled = new Map<string, Glob>();

type MakeRe = typeof import("picomatch").makeRe;
let makeRe: MakeRe | undefined;

/**
 * Compiles patterns, each once per run: lists of services repeat theirs. Differs from plain picomatch in one thing: `*`, `**` and `!`
 * take newlines for characters. picomatch is loaded for those that need an expression.
 * Raises PATTERN_TOO_COSTLY for an expression that could take more than a moment for one path, and PATTERN_INVALID for one that is none.
 */
export async function readGlobs(texts: readonly string[]): Promise<readonly Glob[]> {
  const globs: Glob[] = [];
  for (const text of texts) globs.push(compile(text) ?? (await compileExpression(text)));
  return globs;
}

/** Whether a pattern begins with an odd number of `!`, as `Glob.negated`. */
export function isNegated(text: string): boolean {
  return bangsOf(text) % 2 === 1;
}

/** Undefined for what needs an expression that is not compiled yet. */
function compile(text: string): Glob | undefined {
  const before = compiled.get(text);
  if (before !== undefined) return before;
  const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
  if (made !== undefined) compiled.set(text, made);
  return made;
}

/** `!!a` is `a` in all but its text. */
function compileBangs(text: string): Glob | undefined {
  const bangs = bangsOf(text);
  const positive = compile(text.slice(bangs));
  if (positive === undefined || positive.form === "expression") return undefined;
  return bangs % 2 === 1 ? negationOf(text, positive) : { ...positive, text };
}

function negationOf(text: string, positive: Glob): Glob {
  return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: (path) => !positive.matches(path),
  };
}

/** How many `!` turn a pattern around; the one of an extglob `!(…)` is none of them. */
function bangsOf(text: string): number {
  let run = 0;
  while (text[run] === "!") run += 1;
  return run > 0 && text[run] === "(" ? run - 1 : run;
}

function compileOwn(text: string): Glob | undefined {
  const form = formOf(text);
  const folder = folderOf(text);
  switch (form) {
    case "all":
      return positiveGlob(text, "", form, (path) => path !== "");
    case "path":
      return positiveGlob(text, folder, form, (path) => path === text);
    case "folder": {
      const top = text.slice(0, -3);
      const inside = `${top}/`;
      return positiveGlob(text, top, form, (path) => path.startsWith(inside) || path === top);
    }
    case "end": {
      const ending = text.slice(text.lastIndexOf("*") + 1);
      const inside = folder === "" ? "" : `${folder}/`;
      return positiveGlob(text, folder, form, (path) => path.endsWith(ending) && path.startsWith(inside));
    }
    default: {
      const test = compileSegments(text);
      if (test === "too-many") throw problem("PATTERN_TOO_COSTLY", { pattern: text });
      // A name that is the pattern itself matches, as in picomatch: `[x].txt` is a file, too.
      return test && positiveGlob(text, folder, "segments", (path) => path === text || test(path));
    }
  }
}

function positiveGlob(text: string, folder: string, form: Form, test: Glob["matches"]): Glob {
  const made = { text, negated: false, positive: undefined as unknown as Glob, folder, form, matches: test };
  made.positive = made;
  return made;
}

const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
const extension = /^\/\*\.[\w.-]*\w$/;

function formOf(text: string): Form {
  const stars = text.indexOf("**");
  if (stars < 0) return isLiteral(text) ? "path" : "segments";
  const front = text.slice(0, stars);
  if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
  const last = text.slice(stars + 2);
  if (last === "") return front === "" ? "all" : "folder";
  return extension.test(last) ? "end" : "segments";
}

function isLiteral(text: string): boolean {
  return literal.test(text) && !awkward.test(text);
}

/** The folder in front of the first character that could be special; `.` and empty segments make it the whole tree. */
function folderOf(text: string): string {
  const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
  const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
  return folder === "" || awkward.test(folder) ? "" : folder;
}

/** An expression of picomatch's, with its `!`. */
async function compileExpression(text: string): Promise<Glob> {
  if (isCostly(text)) throw problem("PATTERN_TOO_COSTLY", { pattern: text });
  makeRe ??= (await import("picomatch")).default.makeRe;
  const bangs = bangsOf(text);
  const rest = text.slice(bangs);
  const expression = expressionOf(text, makeRe);
  const test = (path: string) => path === text || expression.test(path);
  const positive = bangs === 0 ? undefined : (compile(rest) ?? (await compileExpression(rest)));
  const made =
    positive !== undefined && bangs % 2 === 1
      ? { ...negationOf(text, positive), form: "expression" as const, matches: test }
      : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
  compiled.set(text, made);
  return made;
}

function expressionOf(text: string, make: MakeRe): RegExp {
  try {
    return make(text, { dot: true, flags: "s" });
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw problem("PATTERN_INVALID", { pattern: text.slice(0, 100), fault }, { cause });
  }
}

/**
 * Whether an expression could backtrack for long: more than three wildcards (`*`, `+`) between slashes or four in all, more than
 * two `**`, or something repeated that can be read in two ways.
 */
function isCostly(text: string): boolean {
  const wildcards = (part: string) => part.match(/\*+|\+/g)?.length ?? 0;
  const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
  return (
    once.split(/\*{2,}/).length > 3 ||
    wildcards(once) > 4 ||
    once.split("/").some((name) => wildcards(name) > 3) ||
    hasOpenRepetition(text)
  );
}

/** A repeated group is sound where it has no wildcard, no group in it, and its options differ in their first letter. */
function hasOpenRepetition(text: string): boolean {
  const groups: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "(") groups.push(at);
    else if (text[at] === ")") {
      const start = groups.pop();
      if (start === undefined) continue;
      const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
      if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
    }
  }
  return false;
}

function isUnambiguous(inside: string): boolean {
  if (/[*+?()[\]{}\\]/.test(inside)) return false;
  const options = inside.split("|");
  return new Set(options.map((option) => option[0] ?? "")).size === options.length && !options.includes("");
}
