import * as v from "valibot";
import { type Oid, parseOid, short } from "../git/oid.ts";
import { type Digest, parseDigest, shortDigest } from "../image/digest.ts";
import { type Problem, problem, problemsIn } from "../problem/problem.ts";
import { locate } from "../yaml/locate-node.ts";
import { type ParsedYaml, type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { green, red, unknown } from "./gates.ts";
import { formatTime, type Verdict } from "./verdict.ts";

/** One artifact that must not be deployed, everything built from one commit, or (`*`) anything. */
export interface Hold {
  /** Of an image, or the commit of a release where environments follow tags; undefined where `source` says it. */
  readonly digest: Digest | Oid | "*" | undefined;
  /** The source commit: a rebuild of it has another digest and is held as well. */
  readonly source: Oid | undefined;
  readonly reason: string;
  /** When it ends by itself, milliseconds since the epoch. */
  readonly until: number | undefined;
  /** When it began, milliseconds since the epoch. */
  readonly since: number | undefined;
  /** Who set it: a person, or the page of a run. */
  readonly by: string | undefined;
  /** The file it is in. */
  readonly file: string;
  /** Its place in the list of that file. */
  readonly index: number;
}

/** A file of holds as it was read. With `faults` it cannot be read, and then it holds everything that it covers. */
export interface HoldsFile {
  readonly file: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  readonly holds: readonly Hold[];
  /** HOLDS_INVALID, each with its place. */
  readonly faults: readonly Problem[];
}

/** What a hold may be about: an artifact that somebody wants to deploy. */
export interface Holdable {
  /** Of an image; the commit of a release in Git. Undefined where it is not known. */
  readonly identity: Digest | Oid | undefined;
  /** The commit it was built from; undefined where nobody knows. Asked for only where a hold names a commit. */
  readonly source: Oid | undefined;
}

const text = v.pipe(v.string("it must be a text"), v.trim(), v.nonEmpty("it is empty"));
const time = v.pipe(
  text,
  v.check((given) => isTime(given), "it is not a time such as 2026-12-01T08:00:00Z"),
);
const entry = v.pipe(
  v.strictObject(
    {
      digest: v.optional(
        v.pipe(
          text,
          v.check((given) => parseHeld(given) !== undefined, "it is not a digest, a commit or *"),
        ),
      ),
      source: v.optional(
        v.pipe(
          text,
          v.check((given) => parseOid(given) !== undefined, "it is not a full commit"),
        ),
      ),
      reason: text,
      until: v.optional(time),
      since: v.optional(time),
      by: v.optional(text),
    },
    keyFault,
  ),
  v.check(
    ({ digest, source }) => (digest === undefined) !== (source === undefined),
    "it needs one of `digest` and `source`",
  ),
);
const schema = v.strictObject({ holds: v.nullable(v.array(entry, "it is not a list")) }, keyFault);

/**
 * Reads a file of holds: `holds: [{ digest: sha256:… or '*', reason: … }]`, or `source: <commit>` in place of `digest`; `until`, `since`
 * (times) and `by` where they are known. A text that cannot be read gives all its faults and no holds.
 */
export function parseHolds(source: string | undefined, file: string): HoldsFile {
  const unread = (faults: readonly Problem[]): HoldsFile => ({ file, text: source, holds: [], faults });
  if (source === undefined) return unread([]);
  let parsed: ParsedYaml;
  let values: readonly Plain[];
  try {
    parsed = parseYaml(source, file);
    values = plainValues(parsed);
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    return unread(
      found.map(({ message, at }) => problem("HOLDS_INVALID", { file, fault: message }, at ? { at } : {})),
    );
  }
  const [value = null] = values;
  if (values.length > 1) {
    return unread([problem("HOLDS_INVALID", { file, fault: "it has several documents" }, { at: { file } })]);
  }
  if (value === null || value === "") return unread([]);
  if (!isMap(value)) {
    const at = placeOf(parsed, []);
    return unread([problem("HOLDS_INVALID", { file, fault: "it must be a map with `holds`" }, { at })]);
  }
  // `holds:` without a value is the text "" to the failsafe schema.
  const read = v.safeParse(schema, value.holds === "" ? { ...value, holds: null } : value);
  if (!read.success) return unread(read.issues.map((issue) => faultOf(parsed, issue)));
  const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === undefined ? undefined : parseHeld(one.digest),
    source: one.source === undefined ? undefined : parseOid(one.source),
    reason: one.reason,
    until: one.until === undefined ? undefined : Date.parse(one.until),
    since: one.since === undefined ? undefined : Date.parse(one.since),
    by: one.by,
    file,
    index,
  }));
  return { file, text: source, holds, faults: [] };
}

/** Whether a hold is about an artifact, whatever the time. `maybe`: it names a source commit, and the artifact's is not known. */
export function holdsArtifact(hold: Hold, { identity, source }: Holdable): "yes" | "no" | "maybe" {
  if (hold.digest !== undefined) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
  if (source === undefined) return "maybe";
  return hold.source === source ? "yes" : "no";
}

/** Whether a hold counts at `now` (milliseconds since the epoch): one that has expired is void. */
export function isInForce({ until }: Hold, now: number): boolean {
  return until === undefined || until > now;
}

/** Whether some hold in force names a source commit, so that the artifact's own must be known. */
export function needsSource(files: readonly HoldsFile[], now: number): boolean {
  return files.some(({ holds }) => holds.some((one) => one.source !== undefined && isInForce(one, now)));
}

/** Whether some hold in force names a digest, so that the artifact's own must be known. */
export function needsDigest(files: readonly HoldsFile[], now: number): boolean {
  const names = ({ digest }: Hold) => digest !== undefined && parseDigest(digest) !== undefined;
  return files.some(({ holds }) => holds.some((one) => names(one) && isInForce(one, now)));
}

/**
 * Whether somebody keeps an artifact out, from all the files that cover it. Every hold in force is named, and every one that has expired.
 * A file that cannot be read keeps everything out, and so does a hold of a source commit where the artifact's is not known.
 */
export function judgeHolds(files: readonly HoldsFile[], artifact: Holdable, now: number): Verdict {
  const faults = files.flatMap((one) => one.faults);
  if (faults.length > 0) {
    const names = [...new Set(files.filter((one) => one.faults.length > 0).map(({ file }) => file))];
    const why = faults.map(({ message }) => message).join(" ");
    return unknown("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
  }
  const about = files.flatMap(({ holds }) => holds).filter((one) => holdsArtifact(one, artifact) !== "no");
  const bars = about.filter((one) => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
  const unclear = about.filter((one) => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
  if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and the source commit of this one is unknown.`;
    const remedy = "Give `source-commit`, or label the image with org.opencontainers.image.revision.";
    return unknown("hold", why, remedy);
  }
  const over = about.filter((one) => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
  const said = over.map((one) => ` ${describeHold(one)} expired at ${formatTime(one.until ?? now)}.`);
  const [first] = bars;
  if (first === undefined) return green("hold", `Nobody holds it.${said.join("")}`);
  const ends = bars.map((hold) => hold.until);
  const times = ends.filter((end) => end !== undefined);
  const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
  const lift = `Remove it from ${[...new Set(bars.map((hold) => hold.file))].join(" and ")}`;
  const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
  return red("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
}

/** `sha256:0123456789ab is held: 500s on checkout`. */
export function describeHold({ digest, source, reason }: Hold): string {
  const what =
    source !== undefined
      ? `What was built from ${short(source)}`
      : digest === undefined || digest === "*"
        ? "Everything"
        : shownIdentity(digest);
  return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
}

function shownIdentity(identity: Digest | Oid): string {
  const digest = parseDigest(identity);
  return digest === undefined ? identity.slice(0, 12) : shortDigest(digest);
}

function parseHeld(given: string): Digest | Oid | "*" | undefined {
  return given === "*" ? "*" : (parseDigest(given) ?? parseOid(given));
}

/** ISO 8601 with a date; what JavaScript would make of other texts is a guess. */
function isTime(given: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
}

function faultOf(parsed: ParsedYaml, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { file } = parsed;
  const missing = issue.expected !== null && issue.received === "undefined";
  const where = path.reduce<string>(joined, "");
  const fault = missing ? "it is missing" : issue.message;
  return problem("HOLDS_INVALID", { file, fault: `${where}: ${fault}` }, { at: placeOf(parsed, path) });
}

function joined(path: string, step: string | number): string {
  return typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`;
}

/** Where the value is, or the nearest that is written around it. */
function placeOf(parsed: ParsedYaml, path: YamlPath) {
  for (let length = path.length; length >= 0; length--) {
    const range = locate(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
  }
  return { file: parsed.file };
}

function keyFault({ expected, received }: v.BaseIssue<unknown>): string {
  return expected === "never" ? `there is no key ${received}` : "it must be a map";
}
