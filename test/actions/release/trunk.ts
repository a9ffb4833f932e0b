import { join } from "node:path";
import fc from "fast-check";
import { runProgram } from "../../support/launcher.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { makeRemote } from "../../support/scratch/git.ts";

/** Services: `a` and `b` depend on the library `l`, `d` on the service `a`; `g` and `h` are released together; tags of `c` have no slash. */
export const services = ["a", "b", "c", "d", "g", "h"] as const;
export type Service = (typeof services)[number];
const parts = [...services, "l"] as const;
export type Part = (typeof parts)[number];

export const trunkCatalogue = `version: 1
services:
  a: { path: a, depends-on: [l] }
  b: { path: b, depends-on: [l] }
  c: { path: c, tag-format: "c-{version}" }
  d: { path: d, depends-on: [a] }
  g: { path: g, lockstep: pair }
  h: { path: h, lockstep: pair }
libraries:
  l: { path: l }
`;

/** How much a change asks for: nothing, a patch, a minor, a major version. */
export type Level = 0 | 1 | 2 | 3;
const subjects = ["docs: x", "fix: x", "feat: x", "feat!: x"] as const;

export interface Change {
  readonly on: readonly Part[];
  readonly level: Level;
}

type Of<K extends string, More> = K extends string ? { readonly kind: K } & More : never;

/** One thing that happens to trunk. */
export type Step =
  | Of<"commit" | "merge", Change>
  /** Breaking by a footer, not by its title. */
  | { readonly kind: "footer"; readonly on: readonly Part[] }
  | Of<"squash" | "bot", Change & { readonly items: readonly Level[] }>
  /** A merge that says nothing; `deep` was merged into its branch the same way. */
  | { readonly kind: "silent"; readonly branch: readonly Change[]; readonly deep: readonly Change[] }
  | { readonly kind: "revert"; readonly how: "number" | "header"; readonly back: number }
  | { readonly kind: "release-as"; readonly service: Service }
  /** Tags on trunk, and beside it (`stray`); `backport` is lower than what there is. */
  | {
      readonly kind: "tag" | "prerelease" | "stray" | "backport";
      readonly service: Service;
      readonly level: 1 | 2 | 3;
    }
  /** A branch from `back` events ago is tagged and merged. */
  | { readonly kind: "hotfix"; readonly service: Service; readonly back: number };

const on = fc.subarray([...parts], { minLength: 1, maxLength: 3 });
const level = fc.constantFrom<Level>(0, 1, 2, 3);
const service = fc.constantFrom(...services);
const changes = (minLength: number) => fc.array(fc.record({ on, level }), { minLength, maxLength: 3 });
const kind = <K extends string>(...kinds: readonly K[]) => fc.constantFrom(...kinds);

/** Histories with all that. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: kind("commit", "merge"), on, level }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("footer"), on }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: kind("squash", "squash", "bot"),
        on,
        level: fc.constantFrom<Level>(0, 0, 1, 2),
        items: fc.array(level, { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: kind("silent"), branch: changes(1), deep: changes(0) }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: kind("revert"), how: kind("number", "header"), back: fc.nat({ max: 3 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind("release-as"), service }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: kind("tag", "tag", "prerelease", "prerelease", "stray", "backport"),
        service,
        level: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: kind("hotfix"), service, back: fc.nat({ max: 4 }) }) },
  ),
  { minLength: 4, maxLength: 40, size: "max" },
);

/** What a step means, for the oracle: numbers only, no text and no git. */
export interface Event {
  /** Number of its pull request. */
  readonly id: number;
  readonly changes: readonly Change[];
  /** What its title alone asks for. */
  readonly titleLevel: Level;
  readonly title: string;
  /** It speaks through its commits. */
  readonly isSilent: boolean;
  readonly reverts: Event | undefined;
  readonly releaseAs: Triple | undefined;
}

export type Triple = readonly [number, number, number];

export interface Tag {
  readonly service: Service;
  readonly version: Triple;
  /** N of `rc.N`; 0 for a stable version. */
  readonly rc: number;
  /** How many events came before it; undefined beside trunk. */
  readonly after: number | undefined;
  /** A later event that is in it: the branch it is on was merged. */
  readonly has: Event | undefined;
}

export interface Story {
  readonly events: readonly Event[];
  readonly tags: readonly Tag[];
  /** Input of git fast-import. */
  readonly stream: string;
}

/** Tells steps as events, and as a repository. */
export function tell(all: readonly Step[]): Story {
  const events: Event[] = [];
  const tags: Tag[] = [];
  const out: string[] = ["reset refs/heads/main\n"];
  let mark = 0;
  const write = (message: string, changed: readonly Part[], from: number, merge?: number, who = "Ada") => {
    const lines = [`commit refs/heads/main\nmark :${++mark}\n`];
    lines.push(
      `author ${who} <ada@example.com> ${1_700_000_000 + mark} +0000\ncommitter Ada <ada@example.com> ${1_700_000_000 + mark} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`,
    );
    if (from > 0) lines.push(`from :${from}\n`);
    if (merge !== undefined) lines.push(`merge :${merge}\n`);
    for (const part of changed) lines.push(`M 100644 inline ${part}/file\ndata <<E\n${mark}\nE\n`);
    out.push(lines.join(""), "\n");
    return mark;
  };
  let tip = write("chore: begin", [], 0);
  /** The commit of trunk after so many events. */
  const after: number[] = [tip];
  const happen = (event: Partial<Event> & Pick<Event, "changes" | "title">, commit: number): Event => {
    const made = {
      id: events.length + 1,
      titleLevel: 0 as Level,
      isSilent: false,
      reverts: undefined,
      releaseAs: undefined,
    };
    const happened = { ...made, ...event };
    events.push(happened);
    tip = commit;
    after.push(tip);
    return happened;
  };
  const add = (tag: Tag, commit: number) => {
    const together: readonly Service[] =
      tag.service === "g" || tag.service === "h" ? ["g", "h"] : [tag.service];
    for (const service of together) {
      const text = `${tag.version.join(".")}${tag.rc > 0 ? `-rc.${tag.rc}` : ""}`;
      const name = service === "c" ? `c-${text}` : `${service}/v${text}`;
      out.push(`tag ${name}\nfrom :${commit}\ntagger Ada <ada@example.com> 1700000000 +0000\ndata 2\nx\n\n`);
      tags.push({ ...tag, service });
    }
  };
  const highest = (of: Service): Triple =>
    tags
      .filter((one) => one.service === of && one.rc === 0)
      .map(({ version }) => version)
      .sort(compare)
      .at(-1) ?? [0, 0, 0];
  for (const step of all) {
    const id = events.length + 1;
    const number = `(#${id})`;
    const merged = `Merge pull request #${id} from acme/topic\n\n`;
    if (step.kind === "commit") {
      const title = `${subjects[step.level]}${id} ${number}`;
      happen({ changes: [step], titleLevel: step.level, title }, write(title, step.on, tip));
    } else if (step.kind === "footer") {
      const title = `fix: x${id} ${number}`;
      const text = `${title}\n\nWhy: it is so\n\nof course\nBREAKING CHANGE: y`;
      happen({ changes: [{ on: step.on, level: 3 }], titleLevel: 1, title }, write(text, step.on, tip));
    } else if (step.kind === "merge") {
      const branch = write("wip", step.on, tip);
      const title = `${subjects[step.level]}${id}`;
      const commit = write(merged + title, step.on, tip, branch);
      happen({ changes: [step], titleLevel: step.level, title }, commit);
    } else if (step.kind === "squash" || step.kind === "bot") {
      const title = `${subjects[step.level]}${id} ${number}`;
      const body = step.items.map((one) => `* ${subjects[one]}`).join("\n\n");
      const who = step.kind === "bot" ? "renovate[bot]" : "Ada";
      const counted = step.kind === "bot" ? step.level : (Math.max(step.level, ...step.items) as Level);
      const commit = write(`${title}\n\n${body}`, step.on, tip, undefined, who);
      happen({ changes: [{ on: step.on, level: counted }], titleLevel: step.level, title }, commit);
    } else if (step.kind === "silent") {
      const grow = (changes: readonly Change[]) =>
        changes.reduce((at, one) => write(subjects[one.level], one.on, at), tip);
      const touched = (changes: readonly Change[]) => [...new Set(changes.flatMap((one) => one.on))];
      let branch = grow(step.branch);
      if (step.deep.length > 0) {
        branch = write("Merge branch 'deep'", touched(step.deep), branch, grow(step.deep));
      }
      const changes = [...step.branch, ...step.deep];
      const commit = write(`${merged}Make it better`, touched(changes), tip, branch);
      happen({ changes, title: "Make it better", isSilent: true }, commit);
    } else if (step.kind === "revert") {
      const dead = deadAmong(events);
      const target = events.filter((one) => !dead.has(one)).at(-1 - step.back);
      if (target === undefined) continue;
      const inner = /^Revert "(.*)" \(#\d+\)$/.exec(target.title)?.[1];
      const title = `${inner === undefined ? `Revert "${target.title}"` : `Reapply "${inner}"`} ${number}`;
      const touched = [...new Set(target.changes.flatMap((one) => one.on))];
      const named = step.how === "number" || target.isSilent;
      const commit = write(named ? `${title}\n\nReverts acme/shop#${target.id}` : title, touched, tip);
      happen({ changes: [{ on: touched, level: 0 }], title, reverts: target }, commit);
    } else if (step.kind === "release-as") {
      const version: Triple = [100 + id, 0, 0];
      const title = `chore: x${id} ${number}`;
      const commit = write(`${title}\n\nRelease-As: ${version.join(".")}`, [step.service], tip);
      happen({ changes: [{ on: [step.service], level: 0 }], title, releaseAs: version }, commit);
    } else if (step.kind === "hotfix") {
      const at = Math.max(0, events.length - step.back);
      const branch = write("fix: hot", [step.service], after[at] ?? 1);
      const commit = write(`${merged}Put it out`, [step.service], tip, branch);
      const version = next(highest(step.service), 1);
      const changes: Change[] = [{ on: [step.service], level: 1 }];
      const has = happen({ changes, title: "Put it out", isSilent: true }, commit);
      add({ service: step.service, version, rc: 0, after: at, has }, branch);
    } else if (step.kind === "stray") {
      const version = next(highest(step.service), step.level);
      const commit = write("fix: beside trunk", [step.service], tip);
      add({ service: step.service, version, rc: 0, after: undefined, has: undefined }, commit);
    } else {
      const isLow = step.kind === "backport";
      const version: Triple = isLow ? [0, 0, 100 + mark] : next(highest(step.service), step.level);
      const isPrerelease = step.kind === "prerelease";
      const there = tags.filter((one) => one.service === step.service && compare(one.version, version) === 0);
      const rc = isPrerelease ? Math.max(0, ...there.map((one) => one.rc)) + 1 : 0;
      if (isLow && there.length > 0) continue;
      add({ service: step.service, version, rc, after: events.length, has: undefined }, tip);
    }
  }
  out.push(`reset refs/heads/main\nfrom :${tip}\n\ndone\n`);
  return { events, tags, stream: out.join("") };
}

/** What is taken back by something that is not taken back itself. */
export function deadAmong(events: readonly Event[]): ReadonlySet<Event> {
  const dead = new Set<Event>();
  for (const event of events.toReversed()) {
    if (event.reverts !== undefined && !dead.has(event)) dead.add(event.reverts);
  }
  return dead;
}

/** A bare repository with that history. */
export async function build({ stream }: Story): Promise<string> {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const args = ["fast-import", "--quiet", "--done"];
  await runProgram({ command: "git", args, cwd: remote, env: process.env }, stream);
  return remote;
}

export function compare(one: Triple, other: Triple): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

export function next([major, minor, patch]: Triple, by: Level): Triple {
  if (by === 3) return [major + 1, 0, 0];
  return by === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}
