import type { Catalogue, ToggleSettings } from "../../core/catalogue/catalogue.ts";
import type { Oid } from "../../core/git/oid.ts";
import { lastMatchWins, ownership } from "../../core/ownership/ownership.ts";
import { readGlobs } from "../../core/path/glob.ts";
import { isUtf8 } from "../../core/path/path-bytes.ts";
import { type Problem, Problems, problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { splitLines } from "../../core/text/unified-diff.ts";
import { findCommittedFiles } from "../../operations/find-files.ts";
import type { History } from "../../operations/search-history.ts";
import type { Clock, Files } from "../../ports/all-ports.ts";
import type { ToggleFacts } from "./findings.ts";
import { createSearch, type FileReferences } from "./references.ts";
import { readRegister, type Toggle, ticketNumber } from "./register.ts";

/** Files above this size are data, not code. */
const largest = 1024 * 1024;

/** What a run reads from. */
export interface ToggleSources {
  readonly catalogue: Catalogue;
  readonly settings: ToggleSettings;
  readonly history: History;
  readonly files: Pick<Files, "readBytes" | "readEach">;
  /** Tells which of the issues of this repository are closed, by number. */
  readonly closedTickets: (numbers: readonly number[]) => Promise<ReadonlyMap<number, boolean>>;
  /** `owner/name` of the run, and where it lives; empty where there is none. */
  readonly home: { readonly repository: string; readonly serverUrl: string };
  readonly clock: Clock;
  readonly head: Oid;
}

/**
 * Everything about the whole checkout: one list of its files, each read once. Raises TOGGLES_REGISTER_MISSING and all
 * TOGGLES_REGISTER_INVALID at once.
 */
export async function readAllFacts(sources: ToggleSources): Promise<ToggleFacts> {
  const { history, head, files, settings } = sources;
  const { repository } = history;
  const paths = (await repository.diff(undefined, head)).map(({ path }) => path);
  const globs = await readGlobs(settings.register);
  const registers = paths.filter((path) => lastMatchWins(globs, path));
  const toggles = await readToggles(settings, registers, (path) => files.readBytes(path));
  const isCode = await codeFilter(sources, registers);
  const search = searchFor(toggles, settings);
  const found: FileReferences[] = [];
  for (const [path, bytes] of files.readEach(paths.filter(isCode), largest)) {
    if (isText(bytes)) found.push(search(bytes, path));
  }
  const merged = await merge(found, sources);
  const named = new Set(merged.references.map(({ key }) => key));
  return {
    ...merged,
    toggles,
    tickets: await readTickets(
      toggles.filter(({ key }) => named.has(key)),
      sources,
    ),
    changedKeys: undefined,
    postponed: await countPostponed(toggles, sources),
  };
}

/**
 * The same of what lies between two commits: only lines that are new count, and keys whose entries are new or say something else. Of the trees only
 * the register and what changed is read.
 */
export async function readChangedFacts(sources: ToggleSources, base: Oid | undefined): Promise<ToggleFacts> {
  const { history, head, settings } = sources;
  const { repository } = history;
  const read = (commit: Oid | undefined) => async (path: string) =>
    commit === undefined ? undefined : repository.read(commit, path);
  const changed = await repository.diff(base, head);
  const registers = await findCommittedFiles(repository, head, settings.register);
  const toggles = await readToggles(settings, registers, read(head));
  const before = await readOldEntries(
    settings,
    changed.filter(({ status }) => status !== "added").map(({ path }) => path),
    read(base),
  );
  const touched = new Set(changed.map(({ path }) => path));
  const isCode = await codeFilter(sources, registers);
  const search = searchFor(toggles, settings);
  const found: FileReferences[] = [];
  for (const { path, status } of changed) {
    if (status === "deleted" || !isCode(path)) continue;
    const now = await repository.read(head, path);
    if (!isText(now)) continue;
    const was = status === "added" ? undefined : await read(base)(path);
    found.push(search(now, path, isText(was) ? addedLines(utf8.decode(was), utf8.decode(now)) : undefined));
  }
  const changedKeys = new Set(
    toggles.filter((one) => touched.has(one.file) && before.get(one.key) !== said(one)).map(({ key }) => key),
  );
  return {
    ...(await merge(found, sources)),
    toggles,
    tickets: { closed: new Map(), problems: [] },
    changedKeys,
    postponed: new Map(),
  };
}

function searchFor(toggles: readonly Toggle[], settings: ToggleSettings) {
  return createSearch(
    toggles.map(({ key }) => key),
    settings,
  );
}

/** Asks about the tickets that are issues of this repository; all others are unknown. What GitHub refuses is told, and stops nothing. */
async function readTickets(
  toggles: readonly Toggle[],
  { closedTickets, home }: ToggleSources,
): Promise<ToggleFacts["tickets"]> {
  const numbers = new Map<string, number>();
  for (const { key, ticket } of toggles) {
    const number = ticketNumber(ticket, home);
    if (number !== undefined) numbers.set(key, number);
  }
  const closed = new Map<string, boolean>();
  if (numbers.size === 0) return { closed, problems: [] };
  return recover(
    async (): Promise<ToggleFacts["tickets"]> => {
      const states = await closedTickets([...new Set(numbers.values())]);
      for (const [key, number] of numbers) {
        const state = states.get(number);
        if (state !== undefined) closed.set(key, state);
      }
      return { closed, problems: [] };
    },
    (problems) => ({ closed, problems }),
  );
}

async function merge(found: readonly FileReferences[], { catalogue, clock }: ToggleSources) {
  const ownersOf = await ownership(catalogue);
  return {
    references: found.flatMap((one) => one.registered),
    unregistered: found.flatMap((one) => one.unregistered),
    dynamic: found.flatMap((one) => one.dynamic),
    todos: found.flatMap((one) => one.todos),
    servicesOf: (file: string) => ownersOf(file).filter((name) => catalogue.services.has(name)),
    now: clock.now(),
  };
}

/** What an entry says, as a text that differs when it does; its place is no part of it. */
function said({ file: _, line: __, ...rest }: Toggle): string {
  return JSON.stringify(rest);
}

type ReadBytes = (path: string) => Promise<Uint8Array | undefined>;

/** Raises TOGGLES_REGISTER_MISSING and all TOGGLES_REGISTER_INVALID at once. */
async function readToggles(
  { register, format }: ToggleSettings,
  registers: readonly string[],
  read: ReadBytes,
): Promise<readonly Toggle[]> {
  if (registers.length === 0) throw problem("TOGGLES_REGISTER_MISSING", { patterns: register.join(", ") });
  const faults: Problem[] = [];
  const toggles = new Map<string, Toggle>();
  for (const path of registers) {
    const bytes = await read(path);
    const one = readRegister(new TextDecoder().decode(bytes ?? new Uint8Array()), path, format);
    faults.push(...one.faults);
    for (const toggle of one.toggles) {
      const other = toggles.get(toggle.key);
      if (other === undefined) toggles.set(toggle.key, toggle);
      else {
        const fault = `\`${toggle.key}\` is registered in ${other.file} line ${other.line} already`;
        const at = { file: path, line: toggle.line };
        faults.push(problem("TOGGLES_REGISTER_INVALID", { file: path, fault, format }, { at }));
      }
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  return [...toggles.values()];
}

/** What the entries of some files of the register said, by key. A file that cannot be read says nothing. */
async function readOldEntries(
  { register, format }: ToggleSettings,
  paths: readonly string[],
  read: ReadBytes,
): Promise<ReadonlyMap<string, string>> {
  const globs = await readGlobs(register);
  const entries = new Map<string, string>();
  for (const path of paths.filter((one) => lastMatchWins(globs, one))) {
    const bytes = await read(path);
    const { toggles } = readRegister(new TextDecoder().decode(bytes ?? new Uint8Array()), path, format);
    for (const one of toggles) entries.set(one.key, said(one));
  }
  return entries;
}

/** Whether a file is searched: as `code` says, no register, nothing that .gitattributes calls generated, a name in UTF-8. */
async function codeFilter(
  { settings, history, head }: ToggleSources,
  registers: readonly string[],
): Promise<(path: string) => boolean> {
  const code = await readGlobs(settings.code);
  const attributes = await history.repository.read(head, ".gitattributes");
  const generated = await readGlobs(generatedPatterns(isText(attributes) ? utf8.decode(attributes) : ""));
  const isRegister = new Set(registers);
  return (path) =>
    isUtf8(path) && lastMatchWins(code, path) && !isRegister.has(path) && !lastMatchWins(generated, path);
}

/** The patterns that the top .gitattributes marks as generated (github-linguist, "Overrides"), as globs of ours. */
function generatedPatterns(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => /^([^\s#"]\S*)\s.*\blinguist-generated(?:=true)?(?:\s|$)/.exec(line)?.[1] ?? "")
    .filter(Boolean)
    .map((pattern) => (pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`));
}

const utf8 = new TextDecoder();

/** Whether this can be a file of code: it is there, not too large, and has no NUL in it. */
function isText(bytes: Uint8Array | undefined): bytes is Uint8Array {
  return bytes !== undefined && bytes.length <= largest && !bytes.includes(0);
}

/** The lines (from 1) of a text that another does not have anywhere: a line that only moved is not new. */
function addedLines(before: string, after: string): ReadonlySet<number> {
  const had = new Map<string, number>();
  for (const line of splitLines(before)) had.set(line, (had.get(line) ?? 0) + 1);
  const added = new Set<number>();
  for (const [index, line] of splitLines(after).entries()) {
    const left = had.get(line) ?? 0;
    if (left === 0) added.add(index + 1);
    else had.set(line, left - 1);
  }
  return added;
}

/**
 * How often the end of a toggle was moved to a later day, in the history that is here. Of the versions of a file only those are parsed in which a
 * line with a date stands that the next version does not have.
 */
async function countPostponed(
  toggles: readonly Toggle[],
  { history, head, settings }: ToggleSources,
): Promise<ReadonlyMap<string, number>> {
  const later = new Map(toggles.filter(({ expires }) => expires !== "").map((one) => [one.key, one.expires]));
  const files = [...new Set(toggles.filter(({ key }) => later.has(key)).map(({ file }) => file))];
  const counts = new Map<string, number>();
  if (files.length === 0) return counts;
  const next = new Map<string, string>();
  let commits = 0;
  for await (const { commit } of history.repository.trunkCommits(head, [], files)) {
    commits += 1;
    if (commits > mostCommits) break;
    for (const file of files) {
      const bytes = await history.repository.read(commit.oid, file);
      if (bytes === undefined) continue;
      const text = utf8.decode(bytes);
      const after = next.get(file);
      next.set(file, text);
      if (after === undefined || !hasDateThatChanged(text, after)) continue;
      for (const { key, expires } of readRegister(text, file, settings.format).toggles) {
        const moved = later.get(key);
        if (moved !== undefined && expires !== "" && expires < moved)
          counts.set(key, (counts.get(key) ?? 0) + 1);
        if (expires !== "") later.set(key, expires);
      }
    }
  }
  return counts;
}

/** Whether a text has a line with a date that the version after it does not have. */
function hasDateThatChanged(text: string, after: string): boolean {
  if (text === after) return false;
  const gone = addedLines(after, text);
  return splitLines(text).some((line, index) => gone.has(index + 1) && /\d{4}-\d{2}-\d{2}/.test(line));
}

/** Commits of the register that are looked at: enough to see that an end keeps moving. */
const mostCommits = 50;
