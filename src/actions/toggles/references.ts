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

/** Looks through the bytes of one file of code (UTF-8). `lines`: only these lines count (from 1); undefined is all. */
export type FindReferences = (bytes: Uint8Array, file: string, lines?: ReadonlySet<number>) => FileReferences;

const quotes = new Set(['"', "'", "`"]);
const quoteBytes = [...quotes].map((quote) => quote.charCodeAt(0));
const nothing: FileReferences = { registered: [], unregistered: [], dynamic: [], todos: [] };
/** Bytes around a key, those that a key can hold, and those of names as programming languages and shells have them; by byte, 1 for yes. */
const [isQuote, inKey, inName] = [bytesOf(/["'`]/), bytesOf(/[\w.:/-]/), bytesOf(/\w/)];
const todo = /(?:TODO|FIXME)\b.{0,40}?\bremove\s+(\S{1,200}).{0,80}?\bby\s+(\d{4}-\d{2}-\d{2})/g;
/** What a pattern takes at `{key}`: a key, or what makes it one that nobody can know. */
const slot = "(?<key>[A-Za-z0-9_][\\w.:/-]{0,199}|[^\\s,;)]{0,80})";
const utf8 = new TextDecoder();

function bytesOf(sign: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte < 128 && sign.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}

/**
 * Makes the search for these keys. One pass over a file whatever the number of keys: what stands between quotes is looked up. A key counts there,
 * its aliases and its environment variable as whole names. All of these are ASCII, so bytes are searched; only where a pattern of the catalogue
 * or a TODO may be found does a file become text.
 */
export function createSearch(keys: Iterable<string>, settings: ToggleSettings): FindReferences {
  const allKeys = new Set(keys);
  const names = new Map<string, string>();
  for (const key of allKeys) {
    for (const alias of settings.aliases) names.set(inCase(key, alias), key);
    if (settings.env !== "") names.set(settings.env.replace("{KEY}", inCase(key, "upper-snake")), key);
  }
  const keyAt = createLookup(new Map([...allKeys].map((key) => [key, key])));
  const nameAt = createLookup(names);
  const patterns = settings.patterns.map((one) => new RegExp(one.replace("{key}", slot), "g"));
  return (content, file, lines) => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const hits: { readonly key: string; readonly at: number }[] = [];
    for (const quote of quoteBytes) {
      let end = 0;
      for (
        let at = bytes.indexOf(quote);
        at !== -1;
        at = bytes[end] === quote ? end : bytes.indexOf(quote, end)
      ) {
        end = at + 1;
        let hash = 0;
        for (; inKey[bytes[end] ?? 0] === 1; end++) hash = hashOn(hash, bytes[end] ?? 0);
        const key = isQuote[bytes[end] ?? 0] === 1 ? keyAt(bytes, at + 1, end, hash) : undefined;
        if (key !== undefined) hits.push({ key, at });
      }
    }
    if (names.size > 0)
      forEachName(bytes, (start, end, hash) => {
        const key = nameAt(bytes, start, end, hash);
        if (key !== undefined) hits.push({ key, at: start });
      });
    const mayPromise = bytes.includes("TODO") || bytes.includes("FIXME");
    if (hits.length === 0 && !mayPromise && patterns.length === 0) return nothing;
    const counts = (line: number) => lines === undefined || lines.has(line);
    const found = new Map<string, Reference>();
    const add = (key: string, line: number) => {
      if (counts(line)) found.set(`${line} ${key}`, { key, file, line });
    };
    const lineOfByte = createLineCounter((from) => bytes.indexOf(newline, from));
    for (const { key, at } of hits) add(key, lineOfByte(at));
    const text = mayPromise || patterns.length > 0 ? utf8.decode(bytes) : "";
    const lineOf = createLineCounter((from) => text.indexOf("\n", from));
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
    const todos = [...(mayPromise ? text.matchAll(todo) : [])]
      .map((match) => ({
        key: (match[1] ?? "").replace(/^["'`]|["'`,:]+$/g, ""),
        by: match[2] ?? "",
        file,
        line: lineOf(match.index),
      }))
      .filter(({ line }) => counts(line));
    const registered = [...found.values()].sort((one, other) => one.line - other.line);
    return { registered, unregistered, dynamic, todos };
  };
}

const newline = 10;

function forEachName(bytes: Buffer, visit: (start: number, end: number, hash: number) => void): void {
  let start = 0;
  let hash = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (inName[byte] === 1) hash = hashOn(hash, byte);
    else {
      if (at > start) visit(start, at, hash);
      start = at + 1;
      hash = 0;
    }
  }
  if (bytes.length > start) visit(start, bytes.length, hash);
}

/** The hash of a word is made byte by byte, from 0. */
function hashOn(hash: number, byte: number): number {
  return (hash * 31 + byte) & 0xffff;
}

/** Finds the value of an ASCII word that stands at some bytes. A word becomes a text only where its hash is one of ours. */
function createLookup(
  words: ReadonlyMap<string, string>,
): (bytes: Buffer, start: number, end: number, hash: number) => string | undefined {
  const isOurs = new Uint8Array(0x1_0000);
  for (const word of words.keys()) isOurs[Buffer.from(word).reduce(hashOn, 0)] = 1;
  return (bytes, start, end, hash) =>
    isOurs[hash] === 1 ? words.get(bytes.toString("latin1", start, end)) : undefined;
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

/** Line numbers of offsets; one that is behind the last that was asked costs only what lies between. */
function createLineCounter(nextNewline: (from: number) => number): (offset: number) => number {
  let [line, end, last] = [1, -1, Number.POSITIVE_INFINITY];
  return (offset) => {
    if (offset < last) [line, end] = [1, nextNewline(0)];
    last = offset;
    while (end !== -1 && end < offset) {
      line += 1;
      end = nextNewline(end + 1);
    }
    return line;
  };
}
