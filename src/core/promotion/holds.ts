import * as v from "valibot";
import { type Oid, parseOid } from "../git/oid.ts";
import { type Digest, parseDigest } from "../image/digest.ts";
import { problem } from "../problem/problem.ts";
import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { green, red } from "./gates.ts";
import { formatTime, type Verdict } from "./verdict.ts";

/** The file that keeps artifacts out: beside a kustomization for that overlay, at the top of the repository for all. */
export const holdsFile = "trunkline-holds.yaml";

/** The file of holds beside a file. */
export function holdsBeside(file: string): string {
  return file.replace(/[^/]*$/, holdsFile);
}

/** One artifact that must not be promoted, or (`*`) any. */
export interface Hold {
  /** Of an image, or the commit of a release where environments follow tags. */
  readonly digest: Digest | Oid | "*";
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
          v.check((given) => parseHeld(given) !== undefined, "it is no digest, no commit and not *"),
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
  const [value = null] = plainValues(parseYaml(source, file));
  if (value === null || value === "") return [];
  const read = v.safeParse(schema, nothingToNull(value));
  if (!read.success) {
    const [first] = read.issues;
    const where = first.path?.map((step) => String(step.key)).join(".") ?? "the file";
    throw problem("HOLDS_INVALID", { file, fault: `${where}: ${first.message}` }, { at: { file } });
  }
  return (read.output.holds ?? []).map(({ digest, reason, until }) => ({
    digest: parseHeld(digest) ?? "*",
    reason,
    until: until === undefined ? undefined : Date.parse(until),
    file,
  }));
}

function parseHeld(given: string): Hold["digest"] | undefined {
  return given === "*" ? "*" : (parseDigest(given) ?? parseOid(given));
}

/** `holds:` without a value is the text "" to the failsafe schema. */
function nothingToNull(value: Plain): unknown {
  if (typeof value !== "object" || value === null || !("holds" in value)) return value;
  return value.holds === "" ? { ...value, holds: null } : value;
}

function shown(identity: Digest | Oid): string {
  return identity.slice(0, identity.indexOf(":") + 13);
}

/** Whether somebody keeps the artifact out. Every hold is named. */
export function judgeHolds(holds: readonly Hold[], identity: Digest | Oid, now: number): Verdict {
  const bars = holds.filter(
    (hold) =>
      (hold.digest === "*" || hold.digest === identity) && (hold.until === undefined || hold.until > now),
  );
  const [first] = bars;
  if (first === undefined) return green("hold", "Nobody holds it.");
  const why = bars
    .map((hold) => `${hold.digest === "*" ? "Everything" : shown(hold.digest)} is held: ${hold.reason}`)
    .join("; ");
  const ends = bars.map((hold) => hold.until);
  const times = ends.filter((end) => end !== undefined);
  const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
  const lift = `Take it out of ${[...new Set(bars.map((hold) => hold.file))].join(" and ")}`;
  const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
  return red("hold", `${why}.`, remedy, greenAt);
}
