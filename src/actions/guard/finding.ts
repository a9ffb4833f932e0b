import { createHash } from "node:crypto";
import type { Level, RuleId } from "./rules.ts";

/** What a rule says of one side of a change. */
export interface Finding {
  readonly rule: RuleId;
  /** Empty where the finding is of no environment or service. */
  readonly environment: string;
  readonly service: string;
  /** Empty where there is no file to point at. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `Secret orders/db`; empty for none. */
  readonly resource: string;
  /** What in it: a key, a path, an image. Never a value of a Secret. */
  readonly key: string;
  /** One or two sentences. Never a value of a Secret. */
  readonly message: string;
}

/** A finding may weigh more or less than its rule does. */
export interface WeighedFinding extends Finding {
  readonly level?: Level;
}

/** The line (from 1) that has the first of these words that stands anywhere in a text; undefined where none does. */
export function lineWith(text: string, words: readonly string[]): number | undefined {
  const lines = text.split("\n");
  for (const word of words) {
    const at = word === "" ? -1 : lines.findIndex((line) => line.includes(word));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** Equal for what is the same finding on both sides of a change: the line does not count. */
export function fingerprintOf({ rule, environment, service, file, resource, key }: Finding): string {
  const place = environment === "" && service === "" ? file : "";
  const parts = [rule, environment, service, place, resource, key];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
