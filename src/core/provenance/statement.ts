import { algorithmOf, type Digest } from "../image/digest.ts";
import { home } from "../text/trunkline-links.ts";

/** What an attestation states (in-toto attestation framework, statement v1): something of a type, about some artifacts. */
export interface InTotoStatement {
  readonly predicateType: string;
  readonly subjects: readonly StatementSubject[];
  /** What it says of them; empty where that is no object. */
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** `sha256` and the like as keys, lower-case hex digits as values. */
export interface StatementSubject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** The only predicate that says how an artifact was built (slsa.dev/spec/v1.0/provenance). */
export const buildProvenance = "https://slsa.dev/provenance/v1";

/** What a promotion says of itself: a predicate of our own (schema/promotion.schema.json). */
export const promotionPredicate = `https://github.com/${home}/blob/v1/schema/promotion.schema.json`;

/** DSSE's payload type of an in-toto statement. */
export const statementType = "application/vnd.in-toto+json";

const statementVersions = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];

/** Reads the signed payload of an attestation (UTF-8 JSON); undefined if that is no in-toto statement. */
export function parseStatement(payloadType: string, payload: Uint8Array): InTotoStatement | undefined {
  if (payloadType !== statementType) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    if (!isObject(value) || !statementVersions.includes(String(value._type))) return undefined;
    const { predicateType, subject, predicate } = value;
    if (typeof predicateType !== "string" || !Array.isArray(subject)) return undefined;
    return {
      predicateType,
      subjects: subject.map(readSubject),
      predicate: isObject(predicate) ? predicate : {},
    };
  } catch {
    return undefined;
  }
}

function readSubject(value: unknown): StatementSubject {
  const { name, digest } = isObject(value) ? value : {};
  const entries = Object.entries(isObject(digest) ? digest : {});
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { name: typeof name === "string" ? name : "", digest: Object.fromEntries(texts) };
}

/** Whether the statement is about the artifact with this digest. Its names say nothing: whoever signs chooses them. */
export function isAbout({ subjects }: InTotoStatement, digest: Digest): boolean {
  const hex = digest.slice(digest.indexOf(":") + 1);
  return subjects.some(
    (one) => Object.hasOwn(one.digest, algorithmOf(digest)) && one.digest[algorithmOf(digest)] === hex,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
