import type { Notice } from "../../core/action/result.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { parentOf } from "../../core/path/folder-index.ts";
import { compare, type History } from "../../operations/history.ts";
import { orUnknown, type ResolvedRange } from "../../operations/revision-range/revision-range.ts";
import type { Files } from "../../ports/world.ts";
import { discover, readManifestChanges } from "./discover-dependencies.ts";
import type { Green } from "./last-green.ts";
import { lintCatalogue, lintFilters } from "./lint-patterns.ts";
import { type DetectFacts, interpretChanges, mergeMeanings, suspects } from "./meaning-of-changes.ts";
import { findRemoved, readCatalogueBefore } from "./read-subject.ts";
import type { DetectSubject, Manifests, Meaning } from "./subject.ts";

export interface FactOptions {
  /** Whoever stands on a changed unit is due. */
  readonly dependents: boolean;
  readonly history: History;
  /** The checkout, if it is one of `head`. */
  readonly filesAt: (head: Oid) => Files | undefined;
}

/** What the world says about one pair of commits; its head is where the services are looked for. */
export async function readChangeFacts(
  subject: DetectSubject,
  pair: ResolvedRange,
  how: FactOptions,
): Promise<DetectFacts> {
  const { dependents, history } = how;
  const { head } = pair;
  const changes = await changesOf(pair, history);
  const before =
    pair.kind === "pair" ? await readCatalogueBefore(subject, pair.base, changes, history) : undefined;
  const connected = await connectedAt(subject, head, how);
  const manifests = await connected?.(pair.kind === "pair" ? pair.base : undefined, changes);
  const meaning = await interpretChanges(subject, changes, { dependents, before, manifests });
  const removed = await findRemoved(suspects(subject, changes, meaning), subject, [before], head, history);
  const all = pair.kind === "doubt" || pair.base === undefined;
  const at = changes === undefined ? undefined : head;
  const warnings = await lint(subject, at, how, meaning, { changes, all, isNew: before !== undefined });
  return { subject, pair, changes, meaning, removed, warnings };
}

/** What the world says about every name since its own last green commit. */
export async function readChangeFactsSinceGreen(
  subject: DetectSubject,
  green: Green,
  how: FactOptions,
): Promise<DetectFacts> {
  const { dependents, history } = how;
  const connected = await connectedAt(subject, green.head, how);
  const older: (Catalogue | "unreadable" | undefined)[] = [];
  const parts = [];
  const gone = new Set<string>();
  const changed = new Map<string, Change>();
  const bases = new Map<string, Oid>();
  for (const { base, names, changes } of green.since) {
    const before = await readCatalogueBefore(subject, base, changes, history);
    const meaning = await interpretChanges(subject, changes, {
      dependents,
      before,
      manifests: await connected?.(base, changes),
    });
    older.push(before);
    parts.push({ names, meaning });
    for (const name of suspects(subject, changes, meaning)) if (names.has(name)) gone.add(name);
    for (const change of changes ?? []) changed.set(change.path, change);
    for (const name of names) bases.set(name, base);
  }
  const meaning = mergeMeanings(subject, green, parts);
  const isNew = older.some((before) => before !== undefined);
  const changes = [...changed.values()];
  return {
    subject,
    pair: { kind: "green", head: green.head, bases },
    changes,
    meaning,
    removed: await findRemoved(gone, subject, older, green.head, history),
    warnings: await lint(subject, green.head, how, meaning, { changes, all: false, isNew }),
  };
}

/** What is known of the files at the head. */
interface Seen {
  readonly changes: readonly Change[] | undefined;
  /** The changes are every file that there is. */
  readonly all: boolean;
  /** The patterns themselves changed. */
  readonly isNew: boolean;
}

/** Checks the patterns. Against every file of the head only where those are known anyway, or the patterns themselves are new. */
async function lint(
  subject: DetectSubject,
  head: Oid | undefined,
  { history, filesAt }: FactOptions,
  { due }: Meaning,
  { changes, all, isNew }: Seen,
): Promise<readonly Notice[]> {
  if (subject.kind === "filters") return lintFilters(subject.filters, subject.file);
  if (head === undefined) return [];
  const tree = all ? changes : isNew ? await compare(history, undefined, head) : undefined;
  const units = tree === undefined ? new Set(due.keys()) : undefined;
  return lintCatalogue(subject.catalogue, {
    history,
    head,
    files: filesAt(head),
    paths: tree?.map(({ path }) => path),
    present: presentAmong(changes ?? []),
    units,
  });
}

/** The files that changed and are still there, and the folders that they are in. */
function presentAmong(changes: readonly Change[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { path, status } of changes) {
    if (status === "deleted") continue;
    for (let at = path; at !== "" && !present.has(at); at = parentOf(at)) present.add(at);
  }
  return present;
}

/** Reads the manifests of a commit once, and gives what they say about changes since a base. Undefined where there are none to read. */
async function connectedAt(
  subject: DetectSubject,
  head: Oid | undefined,
  { history, filesAt }: FactOptions,
): Promise<
  ((base: Oid | undefined, changes: readonly Change[] | undefined) => Promise<Manifests>) | undefined
> {
  if (subject.kind === "filters" || head === undefined) return undefined;
  const { catalogue } = subject;
  const source = { history, head, files: filesAt(head) };
  const connected = await discover(catalogue, source);
  return (
    connected && ((base, changes = []) => readManifestChanges(catalogue, connected, changes, base, source))
  );
}

/** In doubt every file of the head, as added; undefined where not even the head is to be had. */
async function changesOf(pair: ResolvedRange, history: History): Promise<readonly Change[] | undefined> {
  if (pair.kind === "pair") return pair.changes;
  const { head, strategy } = pair;
  if (head === undefined) return undefined;
  const all = await orUnknown(strategy, head, () => compare(history, undefined, head));
  return all === undefined || "kind" in all ? undefined : all;
}
