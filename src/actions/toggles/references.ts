import type { ToggleAlias, ToggleSettings } from "../../core/catalogue/catalogue.ts";

/** A place in code that names a toggle. */
export interface Reference {
  readonly key: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A call that asks for a toggle whose key is put together while the program runs. */
export interface DynamicKey {
  readonly file: string;
  readonly line: number;
  /** What stands there, cut at 80 characters. */
  readonly code: string;
}

/** `TODO: remove <key> toggle by <date>`, the convention of code without a register. */
export interface Todo {
  readonly key: string;
  /** `2026-04-15`. */
  readonly by: string;
  readonly file: string;
  readonly line: number;
}

/** What one file says about toggles. */
export interface FileReferences {
  readonly registered: readonly Reference[];
  /** Keys that a pattern of the catalogue finds and no register has. */
  readonly unregistered: readonly Reference[];
  readonly dynamic: readonly DynamicKey[];
  readonly todos: readonly Todo[];
}

/** Looks through the text of one file. `lines`: only these lines count (from 1); undefined is all. */
export type FindReferences = (text: string, file: string, lines?: ReadonlySet<number>) => FileReferences;

/** A key between quotes: the second may be the first of the next. */
const quoted = /["'`]([A-Za-z0-9_][\w.:/-]*)(?=["'`])/g;
/** Names as programming languages and shells have them. */
const name = /\w+/g;
const quotes = new Set(['"', "'", "`"]);
const todo = /(?:TODO|FIXME)\b.{0,40}?\bremove\s+(\S{1,200}).{0,80}?\bby\s+(\d{4}-\d{2}-\d{2})/g;
/** What a pattern takes at `{key}`: a key, or what makes it one that nobody can know. */
const slot = "(?<key>[A-Za-z0-9_][\\w.:/-]{0,199}|[^\\s,;)]{0,80})";

/**
 * Makes the search for these keys. One pass over a text whatever the number of keys: what stands between quotes is looked up. A key counts there,
 * its aliases and its environment variable as whole names.
 */
export function createSearch(keys: Iterable<string>, settings: ToggleSettings): FindReferences {
  const allKeys = new Set(keys);
  const names = new Map<string, string>();
  for (const key of allKeys) {
    for (const alias of settings.aliases) names.set(inCase(key, alias), key);
    if (settings.env !== "") names.set(settings.env.replace("{KEY}", inCase(key, "upper-snake")), key);
  }
  const patterns = settings.patterns.map((one) => new RegExp(one.replace("{key}", slot), "g"));
  return (text, file, lines) => {
    const lineOf = createLineCounter(text);
    const counts = (line: number) => lines === undefined || lines.has(line);
    const found = new Map<string, Reference>();
    const add = (key: string, line: number) => {
      if (counts(line)) found.set(`${line} ${key}`, { key, file, line });
    };
    for (const match of text.matchAll(quoted)) {
      const [, key = ""] = match;
      if (allKeys.has(key)) add(key, lineOf(match.index));
    }
    if (names.size > 0) {
      for (const match of text.matchAll(name)) {
        const key = names.get(match[0]);
        if (key !== undefined) add(key, lineOf(match.index));
      }
    }
    const unregistered: Reference[] = [];
    const dynamic: DynamicKey[] = [];
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const line = lineOf(match.index);
        const key = match.groups?.key ?? "";
        if (!counts(line)) continue;
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
        const isWhole = quotes.has(after[0] ?? "") && !/^.\s*(\+|\.\.|%)/.test(after);
        if (!isWhole || !/^[A-Za-z0-9_][\w.:/-]*$/.test(key)) {
          const [code = ""] = text.slice(match.index, match.index + 80).split("\n", 1);
          dynamic.push({ file, line, code });
        } else if (allKeys.has(key)) add(key, line);
        else unregistered.push({ key, file, line });
      }
    }
    const promises = text.includes("TODO") || text.includes("FIXME") ? text.matchAll(todo) : [];
    const todos = [...promises]
      .map((match) => ({
        key: (match[1] ?? "").replace(/^["'`]|["'`,:]+$/g, ""),
        by: match[2] ?? "",
        file,
        line: lineOf(match.index),
      }))
      .filter(({ line }) => counts(line));
    return { registered: [...found.values()], unregistered, dynamic, todos };
  };
}

/** A key in another case: `new-checkout` as `newCheckout`, `NEW_CHECKOUT`, `new_checkout`, `NewCheckout`. */
export function inCase(key: string, alias: ToggleAlias): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[\s._:/-]+/)
    .filter(Boolean)
    .map((one) => one.toLowerCase());
  const capital = (one: string) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
  if (alias === "upper-snake") return words.join("_").toUpperCase();
  if (alias === "snake") return words.join("_");
  if (alias === "pascal") return words.map(capital).join("");
  return words.map((one, at) => (at === 0 ? one : capital(one))).join("");
}

/** Line numbers of offsets; one that is behind the last that was asked costs only the text between. */
function createLineCounter(text: string): (offset: number) => number {
  const first = text.indexOf("\n");
  let [at, line, end] = [0, 1, first];
  return (offset) => {
    if (offset < at) [at, line, end] = [0, 1, first];
    while (end !== -1 && end < offset) {
      at = end + 1;
      line += 1;
      end = text.indexOf("\n", at);
    }
    return line;
  };
}
