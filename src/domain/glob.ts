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

const known = new Map<string, Glob>();

/**
 * Reads a pattern, once per run: lists of services repeat theirs. Differs from plain picomatch in one thing: `*`, `**` and `!` take
 * newlines for characters.
 */
export function glob(text: string): Glob {
  const old = known.get(text);
  if (old !== undefined) return old;
  const made = text.startsWith("!") ? withBangs(text) : plain(text);
  known.set(text, made);
  return made;
}

function withBangs(text: string): Glob {
  const run = /^!*/.exec(text)?.[0].length ?? 0;
  const bangs = text[run] === "(" ? run - 1 : run;
  if (bangs === 0) return plain(text);
  const rest = glob(text.slice(bangs));
  const negated = bangs % 2 === 1;
  return {
    text,
    negated,
    positive: negated ? rest : { ...rest, text },
    folder: negated ? "" : rest.folder,
    matches: shortcut(rest.text) === undefined ? compiled(text) : invert(rest.matches, negated),
  };
}

function plain(text: string): Glob {
  const whole = wholeFolder.test(text);
  const folder = whole ? text.slice(0, -3) : folderOf(text);
  const matches = whole ? below(folder) : (shortcut(text) ?? compiled(text));
  const made = { text, negated: false, positive: undefined as unknown as Glob, folder, matches };
  made.positive = made;
  return made;
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
  const order = new Map<T, number>();
  const shelves = new Map<string, T[]>();
  /** Folders with a shelf right below them: only there a path can be a shelf itself. */
  const above = new Set<string>();
  for (const [folder, value] of entries) {
    if (!order.has(value)) order.set(value, order.size);
    const shelf = shelves.get(folder);
    if (shelf === undefined) {
      shelves.set(folder, [value]);
      above.add(parentOf(folder));
    } else if (shelf.at(-1) !== value) shelf.push(value);
  }
  const gather = (values: T[], shelf: T[] | undefined): T[] =>
    shelf === undefined
      ? values
      : [...new Set([...values, ...shelf])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const gathered = new Map<string, T[]>([["", gather([], shelves.get(""))]]);
  const inFolder = (folder: string): T[] => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
  };
  // Paths come in order, so the folder is mostly that of the path before.
  let folder = "";
  let values = inFolder(folder);
  return (path) => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, end);
      values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
  };
}

/** `a/b` of `a/b/c`; empty for what lies at the top. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
