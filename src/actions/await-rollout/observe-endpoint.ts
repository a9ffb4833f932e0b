import type { Json } from "../../core/json/json-types.ts";
import type { HttpResponse } from "../../ports/http.ts";

/** What an answer of a version endpoint says: the value at the pointer, or why there is none. */
export type EndpointAnswer =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "none"; readonly why: string }
  /** The server's own trouble: no observation at all. */
  | { readonly kind: "silent"; readonly why: string };

/** Reads the value at a JSON pointer (RFC 6901) of an answer; without one the whole body, trimmed. */
export function readAnswer({ status, headers, body }: HttpResponse, pointer: string): EndpointAnswer {
  if (status >= 500 || status === 429 || status === 408)
    return { kind: "silent", why: `it answers with status ${status}` };
  if (status >= 300) {
    const where =
      headers.location === undefined ? "" : `, a redirect to ${headers.location}, which is not followed`;
    return { kind: "none", why: `it answers with status ${status}${where}` };
  }
  if (pointer === "") return { kind: "value", value: body.trim() };
  let read: Json;
  try {
    read = JSON.parse(body) as Json;
  } catch {
    return { kind: "none", why: "its answer is not JSON" };
  }
  const value = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json | undefined>((now, part) => {
      if (typeof now !== "object" || now === null) return undefined;
      if (Array.isArray(now)) return /^(0|[1-9]\d*)$/.test(part) ? now[Number(part)] : undefined;
      return Object.hasOwn(now, part) ? (now as Record<string, Json>)[part] : undefined;
    }, read);
  if (value === undefined) return { kind: "none", why: `its answer has nothing at ${pointer}` };
  return { kind: "value", value: typeof value === "string" ? value : JSON.stringify(value) };
}

/** Whether it is a JSON pointer: empty, or it begins with a slash. */
export function isPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
}

/**
 * The words of a command line: separated by white space, kept together by single or double quotes, with a backslash before a quote, a backslash or a
 * space. There is no shell, so nothing else means anything. Undefined where a quote is not closed.
 */
export function splitCommand(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (sign === "\\" && quote !== "'" && /["'\\\s]/.test(next)) {
      word = (word ?? "") + next;
      at += 1;
    } else if (quote !== "") {
      if (sign === quote) quote = "";
      else word = (word ?? "") + sign;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      word ??= "";
    } else if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + sign;
  }
  if (quote !== "") return undefined;
  return word === undefined ? words : [...words, word];
}
