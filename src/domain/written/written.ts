import type { Json } from "../json.ts";

/** Keys and indexes from the top of a document to one of its nodes. */
export type Path = readonly (string | number)[];

/** A line and a column, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A YAML document as plain values that still know where they were written. */
export interface Written {
  readonly value: Json;
  /** Where the value at `path` begins, or its key; the nearest node around it where it is not written out. */
  spot(path: Path, on: "key" | "value"): Spot;
}

/** Why a text cannot be read, without the full stop at its end. */
export interface Unread {
  readonly fault: string;
  /** Undefined where the fault is that of the whole text. */
  readonly at: Spot | undefined;
}
