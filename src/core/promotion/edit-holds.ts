import type { Oid } from "../git/oid.ts";
import type { Digest } from "../image/digest.ts";
import { editYaml } from "../yaml/edit.ts";
import { type Holdable, type HoldsFile, isInForce, parseHolds } from "./holds.ts";

/** A hold to be set. */
export interface NewHold {
  readonly digest: Digest | Oid;
  readonly reason: string;
  /** Milliseconds since the epoch; undefined: until somebody lifts it. */
  readonly until: number | undefined;
  readonly since: number;
  /** Who sets it; empty where nobody knows. */
  readonly by: string;
}

/** What a new file says above its holds. */
const head = "# What must not be deployed here, and why. Lift a hold by deleting it, or with `lift-hold`.\n";

/**
 * Adds a hold to one of the files. One in force that lasts as long stays as it is; another one of the same artifact in that file is
 * replaced. Everything else in the file stays, byte for byte; a file that is not there is made. Raises the first fault of a file that cannot be
 * read, and YAML_UNEDITABLE.
 */
export function addHold(files: readonly HoldsFile[], file: string, added: NewHold): readonly HoldsFile[] {
  return files.map((one) => {
    if (one.file !== file) return one;
    const [fault] = one.faults;
    if (fault !== undefined) throw fault;
    const same = one.holds.filter(({ digest }) => digest === added.digest);
    if (same.some((hold) => isInForce(hold, added.since) && lasts(hold.until, added.until))) return one;
    const rest = withoutEntries(
      one,
      same.map(({ index }) => index),
    );
    const item = {
      digest: added.digest,
      reason: oneLine(added.reason),
      ...(added.until === undefined ? {} : { until: isoTime(added.until) }),
      since: isoTime(added.since),
      ...(added.by === "" ? {} : { by: oneLine(added.by) }),
    };
    return parseHolds(editYaml(rest ?? head, file, [{ kind: "append", path: ["holds"], item }]), file);
  });
}

/**
 * Takes the holds of an artifact out of the files, by its digest and (where it is known) by the commit it was built from, each with the comment
 * above it. A hold of everything (`*`) stays: it is not about this artifact alone. Files that cannot be read stay as they are.
 */
export function liftHolds(files: readonly HoldsFile[], artifact: Holdable): readonly HoldsFile[] {
  return files.map((one) => {
    const lifted = one.holds.filter(
      ({ digest, source }) =>
        (digest !== undefined && digest === artifact.identity) ||
        (source !== undefined && source === artifact.source),
    );
    if (lifted.length === 0) return one;
    return parseHolds(
      withoutEntries(
        one,
        lifted.map(({ index }) => index),
      ),
      one.file,
    );
  });
}

/** Lifts the holds of several artifacts, each in the files that cover it. Gives the files that change, with the new text in UTF-8. */
export function liftAllHolds(
  artifacts: readonly { readonly holds: readonly HoldsFile[]; readonly artifact: Holdable }[],
): ReadonlyMap<string, string> {
  const before = new Map(artifacts.flatMap(({ holds }) => holds.map((file) => [file.file, file] as const)));
  const now = new Map<string, HoldsFile>(before);
  for (const { holds, artifact } of artifacts) {
    const files = holds.flatMap(({ file }) => now.get(file) ?? []);
    for (const edited of liftHolds(files, artifact)) now.set(edited.file, edited);
  }
  return changedHolds([...before.values()], [...now.values()]);
}

/** The files whose text is another one after an edit, with the new text in UTF-8: they go into the commit. */
export function changedHolds(
  before: readonly HoldsFile[],
  after: readonly HoldsFile[],
): ReadonlyMap<string, string> {
  const old = new Map(before.map(({ file, text }) => [file, text]));
  return new Map(
    after.flatMap(({ file, text }) => (text === undefined || text === old.get(file) ? [] : [[file, text]])),
  );
}

function withoutEntries(
  { file, text }: Pick<HoldsFile, "file" | "text">,
  indexes: readonly number[],
): string | undefined {
  if (text === undefined || indexes.length === 0) return text;
  const last = [...indexes].sort((one, other) => other - one);
  return editYaml(
    text,
    file,
    last.map((index) => ({ kind: "remove", path: ["holds", index] })),
  );
}

function lasts(there: number | undefined, until: number | undefined): boolean {
  return there === undefined || (until !== undefined && there >= until);
}

/** Whole seconds: `2026-12-01T08:00:00Z`. */
function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
