import type { Oid } from "../git/oid.ts";

/** One commit of the trunk that services are built from. */
export interface SourceCommit {
  readonly oid: Oid;
  /** Committer time, milliseconds since the epoch. */
  readonly time: number;
  readonly subject: string;
  readonly author: string;
  /** The services that it affects, those that depend on what it changes included. */
  readonly services: ReadonlySet<string>;
}

/** The first-parent line of the trunk as far as it was read. */
export interface SourceLine {
  /** Newest first. */
  readonly commits: readonly SourceCommit[];
  readonly positions: ReadonlyMap<Oid, number>;
  /** It was read to its first commit. */
  readonly whole: boolean;
}

/** How far what an environment runs is behind something else, by the commits that affect the service. */
export type Distance =
  | { readonly state: "same" }
  | {
      readonly state: "behind" | "ahead";
      /** How many commits lie between; `more`: there are more than were counted. */
      readonly commits: number;
      readonly more: boolean;
      /** Between the newest commit here and the newest there, to a tenth of a day. */
      readonly days: number;
      /** The newest of them, newest first. */
      readonly changes: readonly SourceCommit[];
    }
  /** Neither was built from a descendant of the other, as far as the trunk tells. */
  | { readonly state: "apart"; readonly why: string }
  | { readonly state: "unknown"; readonly why: string };

export function sourceLine(commits: readonly SourceCommit[], whole: boolean): SourceLine {
  return { commits, whole, positions: new Map(commits.map(({ oid }, at) => [oid, at])) };
}

/** Commits that are shown. */
const shown = 20;

/** How far `own` is behind `other`; `other` undefined: behind the tip of the trunk. */
export function distanceOn(line: SourceLine, service: string, own: Oid, other: Oid | undefined): Distance {
  const here = line.positions.get(own);
  const there = other === undefined ? 0 : line.positions.get(other);
  if (here === undefined || there === undefined) {
    const lost = here === undefined || other === undefined ? own : other;
    return line.whole
      ? { state: "apart", why: `${lost.slice(0, 7)} is not on the trunk.` }
      : { state: "unknown", why: `${lost.slice(0, 7)} is not in the part of the trunk that was read.` };
  }
  const [newer, older] = here > there ? [there, here] : [here, there];
  const between = line.commits.slice(newer, older).filter(({ services }) => services.has(service));
  const [newest] = between;
  const base = line.commits[older];
  if (newest === undefined || base === undefined) return { state: "same" };
  return {
    state: here > there ? "behind" : "ahead",
    commits: between.length,
    more: false,
    days: Math.max(0, Math.round((newest.time - base.time) / 8_640_000) / 10),
    changes: between.slice(0, shown),
  };
}

/** When each commit was made that affects the service and came with `own` over `before`; empty where that is not known. */
export function commitTimesBetween(
  line: SourceLine,
  service: string,
  own: Oid,
  before: Oid | undefined,
): readonly number[] {
  const here = line.positions.get(own);
  const there = before === undefined ? undefined : line.positions.get(before);
  if (here === undefined || there === undefined || there <= here) return [];
  return line.commits
    .slice(here, there)
    .filter(({ services }) => services.has(service))
    .map(({ time }) => time);
}
