import type { Oid } from "../../domain/oid.ts";
import type { VersionTag } from "../../domain/release/family.ts";
import type { TagFormat } from "../../domain/tag-format.ts";
import type { Version } from "../../domain/version.ts";
import type { Line } from "./history.ts";

/** A service that can be released. */
export interface Subject {
  readonly service: string;
  readonly path: string;
  /** Repository of its image, undefined where it has none. */
  readonly image: string | undefined;
  readonly format: TagFormat;
  /** Whoever has the same word is released together with it. */
  readonly lockstep: string | undefined;
  /** Where its first release counts from, where the catalogue says so. */
  readonly baseline: { readonly version: Version; readonly commit: Oid } | undefined;
}

/** What is known of it at the release commit. */
export interface Known {
  readonly subject: Subject;
  readonly family: readonly VersionTag[];
  readonly line: Line;
  /** Tags above the baseline at newer commits of trunk, highest first. */
  readonly newer: readonly VersionTag[];
}
