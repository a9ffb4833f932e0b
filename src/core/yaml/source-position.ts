import type { Json } from "../json/json-types.ts";

/** Keys and indexes from the top of a document to one of its nodes. */
export type YamlPath = readonly (string | number)[];

/** A line and a column, both from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** A YAML document as plain values that still know where they were written. */
export interface ConfigDocument {
  readonly value: Json;
  /** Where the value at `path` begins, or its key; the nearest node around it where it is not written out. */
  spot(path: YamlPath, on: "key" | "value"): SourcePosition;
}

/** Why a text cannot be read, without the full stop at its end. */
export interface ConfigFault {
  readonly fault: string;
  /** Undefined where the fault is that of the whole text. */
  readonly at: SourcePosition | undefined;
}
