import type { Json } from "../json/json-types.ts";
import { nearest } from "../problem/nearest-word.ts";
import { problem } from "../problem/problem.ts";
import { formatDuration, parseDuration } from "../time/duration.ts";

/** One input of an action: the default that action.yml shows, and how its text becomes a value. */
export interface Input<T> {
  /** What an absent or empty input means; the same text as in action.yml. */
  readonly default: string;
  /** The value is masked in the log. */
  readonly secret?: boolean;
  /** Raises INPUT_* Problems. `text` has no surrounding ASCII white space. */
  readonly parse: (text: string, name: string) => T;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values of a set of inputs, under their camelCase names. */
export type InputValues<I extends Inputs> = {
  readonly [Name in keyof I as Camel<Name & string>]: I[Name] extends Input<infer T> ? T : never;
};

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** `dry-run` as `dryRun`. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Raises INPUT_MISSING where a story cannot do without a value; `expected` is a sentence that says what to give. */
export function needInput(input: string, given: string | undefined, expected: string): void {
  if (given === undefined || given === "") throw problem("INPUT_MISSING", { input, expected });
}

/** Free text; empty is a value like any other. */
export function text(fallback = ""): Input<string> {
  return { default: fallback, parse: (given) => given };
}

/** Text that a parser of the domain reads. Empty gives undefined and is not parsed. */
export function optional<T>(read: (given: string, name: string) => T): Input<T | undefined> {
  return { default: "", parse: (given, name) => (given === "" ? undefined : read(given, name)) };
}

/** A token or password: masked, and its base64 form too. */
export function secret(fallback = ""): Input<string> {
  return { default: fallback, secret: true, parse: (given) => given };
}

/** Exactly `true` or `false`. */
export function flag(fallback: boolean): Input<boolean> {
  return {
    default: String(fallback),
    parse(given, input) {
      if (given !== "true" && given !== "false") {
        throw problem("INPUT_NOT_BOOLEAN", { input, given, nearest: nearestFlag(given) });
      }
      return given === "true";
    },
  };
}

/** What other formats write for true and false (YAML 1.1, shells) is understood well enough to suggest the right word. */
function nearestFlag(given: string): string {
  if (/^(y|yes|on|1|t)$/i.test(given)) return "true";
  if (/^(n|no|off|0|f)$/i.test(given)) return "false";
  return nearest(given, ["true", "false"]) ?? "";
}

/** One word out of a fixed list. */
export function oneOf<const W extends string>(words: readonly W[], fallback: NoInfer<W>): Input<W> {
  return {
    default: fallback,
    parse: (given, input) => wordIn(words, given, input),
  };
}

/** Some words out of a list, one a line. Raises INPUT_UNKNOWN_VALUE. */
export function wordsOf<const W extends string>(words: readonly W[], fallback = ""): Input<readonly W[]> {
  return {
    default: fallback,
    parse: (given, input) => splitItems(given).map((one) => wordIn(words, one, input)),
  };
}

function wordIn<W extends string>(words: readonly W[], given: string, input: string): W {
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  const near = nearest(given, words) ?? "";
  throw problem("INPUT_UNKNOWN_VALUE", { input, given, nearest: near, words: words.join(", ") });
}

/** One item a line; `#` comments (at the start of a line, or after white space) and blank lines are left out. */
export function lines(fallback = ""): Input<readonly string[]> {
  return { default: fallback, parse: splitItems };
}

export function splitItems(given: string): readonly string[] {
  return given
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** A length of time such as `5m` or `90s`, in milliseconds. */
export function duration(fallback: string): Input<number> {
  return {
    default: fallback,
    parse(given, input) {
      const ms = parseDuration(given);
      if (ms !== undefined) return ms;
      const expected = `Write a duration such as ${formatDuration(300_000)}, 90s or 1h30m.`;
      throw problem("INPUT_INVALID", { input, given, fault: "it is not a duration", expected });
    },
  };
}

/** JSON, read by `read`; empty gives undefined. */
export function json<T>(read: (value: Json, name: string) => T): Input<T | undefined> {
  return optional((given, input) => {
    let value: Json;
    try {
      value = JSON.parse(given) as Json;
    } catch (cause) {
      // JSON.parse raises nothing but a SyntaxError (ECMA-262, JSON.parse).
      const fault = (cause as SyntaxError).message;
      throw problem("INPUT_INVALID", { input, given, fault, expected: "It takes JSON." }, { cause });
    }
    return read(value, input);
  });
}
