import * as v from "valibot";
import { type Digest, parseDigest, shortDigest } from "../digest.ts";
import { problem } from "../problem.ts";
import { type Plain, parseSource, plainValues } from "../yaml/source.ts";
import { green, red } from "./gates.ts";
import { formatTime, type Verdict } from "./verdict.ts";

/** The file that keeps artifacts out: beside a kustomization for that overlay, at the top of the repository for all. */
export const holdsFile = "trunkline-holds.yaml";

/** One artifact that must not be promoted, or (`*`) any. */
export interface Hold {
  readonly digest: Digest | "*";
  readonly reason: string;
  /** When it lifts itself, milliseconds since the epoch. */
  readonly until: number | undefined;
  /** The file it is in: lifting it is deleting it there. */
  readonly file: string;
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const schema = v.strictObject({
  holds: v.nullable(
    v.array(
      v.strictObject({
        digest: v.pipe(
          text,
          v.check(
            (given) => given === "*" || parseDigest(given) !== undefined,
            "it is neither a digest nor *",
          ),
        ),
        reason: text,
        until: v.optional(
          v.pipe(
            text,
            v.check((given) => !Number.isNaN(Date.parse(given)), "it is no time"),
          ),
        ),
      }),
    ),
  ),
});

/**
 * The holds in a file: `holds: [{ digest: sha256:… or '*', reason: …, until: 2026-12-01T08:00:00Z }]`. Raises HOLDS_INVALID: a file that cannot
 * be read holds everything. Raises YAML_INVALID.
 */
export function readHolds(source: string, file: string): readonly Hold[] {
  const [value = null] = plainValues(parseSource(source, file));
  if (value === null || value === "") return [];
  const read = v.safeParse(schema, nothingToNull(value));
  if (!read.success) {
    const [first] = read.issues;
    const where = first.path?.map((step) => String(step.key)).join(".") ?? "the file";
    throw problem("HOLDS_INVALID", { file, fault: `${where}: ${first.message}` }, { at: { file } });
  }
  return (read.output.holds ?? []).map(({ digest, reason, until }) => ({
    digest: parseDigest(digest) ?? "*",
    reason,
    until: until === undefined ? undefined : Date.parse(until),
    file,
  }));
}

/** `holds:` without a value is the text "" to the failsafe schema. */
function nothingToNull(value: Plain): unknown {
  if (typeof value !== "object" || value === null || !("holds" in value)) return value;
  return value.holds === "" ? { ...value, holds: null } : value;
}

/** Whether somebody keeps the artifact out. Every hold is named. */
export function judgeHolds(holds: readonly Hold[], digest: Digest, now: number): Verdict {
  const bars = holds.filter(
    (hold) =>
      (hold.digest === "*" || hold.digest === digest) && (hold.until === undefined || hold.until > now),
  );
  const [first] = bars;
  if (first === undefined) return green("hold", "Nobody holds it.");
  const why = bars
    .map((hold) => `${hold.digest === "*" ? "Everything" : shortDigest(hold.digest)} is held: ${hold.reason}`)
    .join("; ");
  const ends = bars.map((hold) => hold.until);
  const times = ends.filter((end) => end !== undefined);
  const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
  const lift = `Take it out of ${[...new Set(bars.map((hold) => hold.file))].join(" and ")}`;
  const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
  return red("hold", `${why}.`, remedy, greenAt);
}
