import picomatch from "picomatch";

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
  /** Whether a POSIX path matches. Any character may be in it, a newline too. */
  readonly matches: (path: string) => boolean;
}

/** Reads a pattern. Differs from plain picomatch in one thing: `*`, `**` and `!` take newlines for characters. */
export function glob(text: string): Glob {
  if (!text.startsWith("!")) return plain(text);
  const run = /^!*/.exec(text)?.[0].length ?? 0;
  const bangs = text[run] === "(" ? run - 1 : run;
  if (bangs === 0) return plain(text);
  const rest = plain(text.slice(bangs));
  const negated = bangs % 2 === 1;
  return {
    text,
    negated,
    positive: negated ? rest : { ...rest, text },
    folder: negated ? "" : rest.folder,
    matches: shortcut(rest.text) === undefined ? compiled(text) : invert(rest.matches, negated),
  };
}

/** Globs compiled once per text: lists of services repeat theirs. */
export function globs(): (text: string) => Glob {
  const known = new Map<string, Glob>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = glob(text);
    known.set(text, made);
    return made;
  };
}

type Own<T> = { -readonly [Key in keyof T]: T[Key] };

function plain(text: string): Glob {
  const whole = wholeFolder.test(text);
  const folder = whole ? text.slice(0, -3) : folderOf(text);
  const matches = whole ? below(folder) : (shortcut(text) ?? compiled(text));
  const made: Omit<Own<Glob>, "positive"> & { positive?: Glob } = { text, negated: false, folder, matches };
  return Object.assign(made, { positive: made as Glob });
}

/** By far the most patterns are of the form `a/b/**`. */
const wholeFolder = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*\/\*\*$/;

function below(folder: string): (path: string) => boolean {
  const start = `${folder}/`;
  return (path) => path.startsWith(start) || path === folder;
}

const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
const extension = /^\/\*\.[\w.-]*\w$/;

/** The forms that need no expression: `a/b.txt`, `a/b/**`, `a/**\/*.md`, `**\/*.md` and `**`. Agrees with picomatch (see the test). */
function shortcut(text: string): ((path: string) => boolean) | undefined {
  const stars = text.indexOf("**");
  if (stars < 0) return isLiteral(text) ? (path) => path === text : undefined;
  const front = text.slice(0, stars);
  const folder = front.slice(0, -1);
  if (front !== "" && !(front.endsWith("/") && isLiteral(folder))) return undefined;
  const last = text.slice(stars + 2);
  if (last === "") return front === "" ? (path) => path !== "" : below(folder);
  if (!extension.test(last)) return undefined;
  const end = last.slice(2);
  return (path) => path.endsWith(end) && path.startsWith(front);
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

/** A name that is the pattern itself matches, as in picomatch: `[x].txt` is a file, too. */
function compiled(text: string): (path: string) => boolean {
  let pattern: RegExp | undefined;
  return (path) => {
    pattern ??= picomatch.makeRe(text, { dot: true, flags: "s" });
    return path === text || pattern.test(path);
  };
}

function invert(matches: (path: string) => boolean, negated: boolean): (path: string) => boolean {
  return negated ? (path) => !matches(path) : matches;
}

/**
 * Finds, for a path, the values whose folder it lies in: one lookup, whatever the number of values. Each value once,
 * in the order of the entries.
 */
export function indexByFolder<T>(
  entries: Iterable<readonly [folder: string, value: T]>,
): (path: string) => T[] {
  const shelves = new Map<string, Map<T, number>>();
  let order = 0;
  for (const [folder, value] of entries) {
    const shelf = shelves.get(folder) ?? new Map<T, number>();
    if (!shelf.has(value)) shelf.set(value, order++);
    shelves.set(folder, shelf);
  }
  const gather = (folders: readonly string[]): T[] => {
    const found = new Map<T, number>();
    for (const folder of folders) {
      for (const [value, at] of shelves.get(folder) ?? [])
        found.set(value, Math.min(at, found.get(value) ?? at));
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([value]) => value);
  };
  const known = new Map<string, T[]>();
  return (path) => {
    if (shelves.has(path)) return gather(["", ...ancestors(path), path]);
    const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    let values = known.get(parent);
    if (values === undefined) {
      values = gather(["", ...ancestors(path)]);
      known.set(parent, values);
    }
    return values;
  };
}

/** `a/b/c` lies in `a` and `a/b`. */
function ancestors(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
    folders.push(path.slice(0, end));
  return folders;
}
