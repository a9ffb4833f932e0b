import type { Notice } from "../../core/action/result.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { folderOf } from "../../core/path/repository-path.ts";
import {
  orUnknown,
  type RangeInReport,
  type ResolvedRange,
} from "../../operations/revision-range/revision-range.ts";
import { compare, type History } from "../../operations/search-history.ts";
import type { Files } from "../../ports/all-ports.ts";
import { assessImpact, type Impact, type ManifestImpact, mergeImpacts, possiblyRemoved } from "./affected.ts";
import { findRemoved, type Removed, readCatalogueBefore } from "./catalogue-changes.ts";
import { discover, readManifestChanges } from "./discover-dependencies.ts";
import type { DetectSubject } from "./filters-or-catalogue.ts";
import type { GreenRanges } from "./last-green.ts";
import { lintCatalogue, lintFilters } from "./lint-patterns.ts";

/** Everything that is known before the plan. */
export interface DetectFacts {
  readonly subject: DetectSubject;
  readonly range: RangeInReport;
  /** Between base and head; in doubt every file of the head, as added; undefined where not even those are known. */
  readonly changes: readonly Change[] | undefined;
  readonly impact: Impact;
  /** Services whose folder is gone, or that the catalogue no longer has. */
  readonly removed: readonly string[];
  /** What is odd about the patterns. */
  readonly warnings: readonly Notice[];
}

/** Where facts are read, and what counts. */
export interface FactContext {
  /** Whether a service is affected when something it depends on is. */
  readonly dependents: boolean;
  readonly history: History;
  /** The checkout, if it is one of `head`. */
  readonly filesAt: (head: Oid) => Files | undefined;
}

/** The facts of one revision range. Services are those of its head. */
export async function readChangeFacts(
  subject: DetectSubject,
  range: ResolvedRange,
  context: FactContext,
): Promise<DetectFacts> {
  const { dependents, history } = context;
  const { head } = range;
  const changes = await changesOf(range, history);
  const before =
    range.kind === "pair" ? await readCatalogueBefore(subject, range.base, changes, history) : undefined;
  const connected = await connectedAt(subject, head, context);
  const manifests = await connected?.(range.kind === "pair" ? range.base : undefined, changes);
  const impact = await assessImpact(subject, changes, { dependents, before, manifests });
  const removed = await findRemoved(
    possiblyRemoved(subject, changes, impact),
    subject,
    [before],
    head,
    history,
  );
  const all = range.kind === "doubt" || range.base === undefined;
  const at = changes === undefined ? undefined : head;
  const warnings = await lint(subject, at, context, impact, { changes, all, isNew: before !== undefined });
  return {
    subject,
    range,
    changes,
    impact,
    removed: removed.names,
    warnings: [...warnings, ...abandonedNotices(subject, removed)],
  };
}

/** The facts of every name since its own last green commit. */
export async function readChangeFactsSinceGreen(
  subject: DetectSubject,
  green: GreenRanges,
  context: FactContext,
): Promise<DetectFacts> {
  const { dependents, history } = context;
  const connected = await connectedAt(subject, green.head, context);
  const older: (Catalogue | "unreadable" | undefined)[] = [];
  const parts = [];
  const gone = new Set<string>();
  const changed = new Map<string, Change>();
  const bases = new Map<string, Oid>();
  for (const { base, names, changes } of green.since) {
    const before = await readCatalogueBefore(subject, base, changes, history);
    const impact = await assessImpact(subject, changes, {
      dependents,
      before,
      manifests: await connected?.(base, changes),
    });
    older.push(before);
    parts.push({ names, impact });
    for (const name of possiblyRemoved(subject, changes, impact)) if (names.has(name)) gone.add(name);
    for (const change of changes ?? []) changed.set(change.path, change);
    for (const name of names) bases.set(name, base);
  }
  const impact = mergeImpacts(subject, green, parts);
  const isNew = older.some((before) => before !== undefined);
  const changes = [...changed.values()];
  const removed = await findRemoved(gone, subject, older, green.head, history);
  const warnings = await lint(subject, green.head, context, impact, { changes, all: false, isNew });
  return {
    subject,
    range: { kind: "green", head: green.head, bases },
    changes,
    impact,
    removed: removed.names,
    warnings: [...warnings, ...abandonedNotices(subject, removed)],
  };
}

/** A service that leaves the catalogue while its files stay is no longer built by anybody: maybe nobody means that. */
function abandonedNotices(subject: DetectSubject, { abandoned }: Removed): readonly Notice[] {
  if (subject.kind === "filters") return [];
  const { file } = subject.catalogue;
  return abandoned.map(({ name, path }) => ({
    level: "warning",
    title: "A service left the catalogue, its files did not",
    message: `${file} no longer has the service ${name}, and ${path} still exists: changes there affect no service now.`,
    at: { file },
  }));
}

/** What is known of the files at the head. */
interface LintOptions {
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
  { history, filesAt }: FactContext,
  { affected }: Impact,
  { changes, all, isNew }: LintOptions,
): Promise<readonly Notice[]> {
  if (subject.kind === "filters") return lintFilters(subject.filters, subject.file);
  if (head === undefined) return [];
  const tree = all ? changes : isNew ? await compare(history, undefined, head) : undefined;
  const names = tree === undefined ? new Set(affected.keys()) : undefined;
  return lintCatalogue(subject.catalogue, {
    history,
    head,
    files: filesAt(head),
    paths: tree?.map(({ path }) => path),
    present: presentAmong(changes ?? []),
    names,
  });
}

/** The files that changed and are still there, and the folders that they are in. */
function presentAmong(changes: readonly Change[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { path, status } of changes) {
    if (status === "deleted") continue;
    for (let at = path; at !== "" && !present.has(at); at = folderOf(at)) present.add(at);
  }
  return present;
}

/** Reads the manifests of a commit once, and gives what they say about changes since a base. Undefined where there are none to read. */
async function connectedAt(
  subject: DetectSubject,
  head: Oid | undefined,
  { history, filesAt }: FactContext,
): Promise<
  ((base: Oid | undefined, changes: readonly Change[] | undefined) => Promise<ManifestImpact>) | undefined
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
async function changesOf(range: ResolvedRange, history: History): Promise<readonly Change[] | undefined> {
  if (range.kind === "pair") return range.changes;
  const { head, strategy } = range;
  if (head === undefined) return undefined;
  const all = await orUnknown(strategy, head, () => compare(history, undefined, head));
  return all === undefined || "kind" in all ? undefined : all;
}
