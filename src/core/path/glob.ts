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
  /** Its form; all but the last need no expression, and agree with picomatch (see the test). */
  readonly form: Form;
  /** How every match of the form `end` ends; empty for the others. */
  readonly ending: string;
}

/**
 * `folder`: `a/b/**`. `path`: `a/b.txt`. `all`: `**`. `end`: `a/**\/*.md`. `not`: what `positive` does not match. `expression`: anything else.
 */
type Form = "folder" | "path" | "all" | "end" | "not" | "expression";

const known = new Map<string, Glob>();
const expressions = new Map<string, RegExp>();
let picomatch: typeof import("picomatch") | undefined;

/**
 * Reads patterns, each once per run: lists of services repeat theirs. Differs from plain picomatch in one thing: `*`, `**` and `!` take
 * newlines for characters. Most patterns need no expression; what makes these is loaded for those that do.
 */
export async function readGlobs(texts: readonly string[]): Promise<readonly Glob[]> {
  let needsExpressions = false;
  const globs = texts.map((text) => {
    const made = glob(text);
    if (made.form === "expression") needsExpressions = true;
    return made;
  });
  if (needsExpressions) picomatch ??= (await import("picomatch")).default;
  return globs;
}

function glob(text: string): Glob {
  const old = known.get(text);
  if (old !== undefined) return old;
  const made = text.startsWith("!") ? withBangs(text) : plain(text);
  known.set(text, made);
  return made;
}

/** Whether a pattern begins with an odd number of `!`, as `Glob.negated`. */
export function isNegated(text: string): boolean {
  return bangsOf(text) % 2 === 1;
}

/** Whether a POSIX path matches. Any character may be in it, a newline too. */
export function matches({ form, text, folder, ending, positive }: Glob, path: string): boolean {
  switch (form) {
    case "folder":
      return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === "/");
    case "end":
      return (
        path.endsWith(ending) && (folder === "" || (path.startsWith(folder) && path[folder.length] === "/"))
      );
    case "path":
      return path === text;
    case "all":
      return path !== "";
    case "not":
      return !matches(positive, path);
    case "expression":
      // A name that is the pattern itself matches, as in picomatch: `[x].txt` is a file, too.
      return path === text || expressionOf(text).test(path);
  }
}

function withBangs(text: string): Glob {
  const bangs = bangsOf(text);
  if (bangs === 0) return plain(text);
  const rest = glob(text.slice(bangs));
  if (bangs % 2 === 0) return itself(text, rest.folder, "expression", "");
  const form = rest.form === "expression" ? "expression" : "not";
  return { text, negated: true, positive: rest, folder: "", form, ending: "" };
}

/** How many `!` turn a pattern around; the one of an extglob `!(…)` is none of them. */
function bangsOf(text: string): number {
  let run = 0;
  while (text[run] === "!") run += 1;
  return run > 0 && text[run] === "(" ? run - 1 : run;
}

function plain(text: string): Glob {
  if (usual.test(text)) {
    const stars = text.indexOf("**");
    const folder = text.slice(0, Math.max(0, stars - 1));
    if (stars + 2 < text.length) return itself(text, folder, "end", text.slice(stars + 4));
    return itself(text, folder, folder === "" ? "all" : "folder", "");
  }
  const form = formOf(text);
  const ending = form === "end" ? text.slice(text.lastIndexOf("*") + 1) : "";
  return itself(text, folderOf(text), form, ending);
}

function itself(text: string, folder: string, form: Form, ending: string): Glob {
  const made = { text, negated: false, positive: undefined as unknown as Glob, folder, form, ending };
  made.positive = made;
  return made;
}

/** By far the most patterns are `a/b/**`, or that with an ending. */
const usual = /^(?:[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*\/)?\*\*(?:\/\*\.[\w.-]*\w)?$/;
const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
const extension = /^\/\*\.[\w.-]*\w$/;

function formOf(text: string): Form {
  const stars = text.indexOf("**");
  if (stars < 0) return isLiteral(text) ? "path" : "expression";
  const front = text.slice(0, stars);
  if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "expression";
  const last = text.slice(stars + 2);
  if (last === "") return front === "" ? "all" : "folder";
  return extension.test(last) ? "end" : "expression";
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

function expressionOf(text: string): RegExp {
  const old = expressions.get(text);
  if (old !== undefined) return old;
  if (picomatch === undefined) throw new Error(`${text} was not made by readGlobs`);
  const made = picomatch.makeRe(text, { dot: true, flags: "s" });
  expressions.set(text, made);
  return made;
}
