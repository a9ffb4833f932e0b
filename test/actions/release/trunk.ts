import { spawn } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { makeFolder } from "../../support/scratch/folder.ts";
import { makeRemote } from "../../support/scratch/git.ts";

/** Three services; `a` and `b` stand on the library `l`. */
export const services = ["a", "b", "c"] as const;
const parts = [...services, "l"] as const;
export type Part = (typeof parts)[number];

export const trunkCatalogue = `version: 1
services:
  a: { path: a, depends-on: [l] }
  b: { path: b, depends-on: [l] }
  c: { path: c }
libraries:
  l: { path: l }
`;

/** How much a change asks for: nothing, a patch, a minor, a major version. */
export type Level = 0 | 1 | 2 | 3;
const subjects = ["docs: x", "fix: x", "feat: x", "feat!: x"] as const;

/** One thing that happens to trunk. */
export type Step =
  | { readonly kind: "commit"; readonly on: readonly Part[]; readonly level: Level }
  | { readonly kind: "merge"; readonly on: readonly Part[]; readonly level: Level }
  | {
      readonly kind: "squash";
      readonly on: readonly Part[];
      readonly level: Level;
      readonly items: readonly Level[];
    }
  | {
      readonly kind: "silent";
      readonly branch: readonly { readonly on: readonly Part[]; readonly level: Level }[];
    }
  | { readonly kind: "revert" }
  | {
      readonly kind: "tag" | "prerelease" | "stray";
      readonly service: (typeof services)[number];
      readonly level: 1 | 2 | 3;
    };

const on = fc.subarray([...parts], { minLength: 1 });
const level = fc.constantFrom<Level>(0, 1, 2, 3);
const service = fc.constantFrom(...services);
const bump = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

/** Histories with rebased commits, merges, squashes, reverts and reverts of them, tags, pre-releases and tags beside trunk. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constantFrom("commit" as const, "merge" as const), on, level }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("squash" as const),
        on,
        level,
        items: fc.array(level, { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("silent" as const),
        branch: fc.array(fc.record({ on, level }), { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.constant({ kind: "revert" as const }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom("tag" as const, "prerelease" as const, "stray" as const),
        service,
        level: bump,
      }),
    },
  ),
  { maxLength: 24 },
);

/** What a step means, for the oracle: numbers only, no text and no git. */
export interface Event {
  /** Number of its pull request. */
  readonly id: number;
  readonly changes: readonly { readonly on: readonly Part[]; readonly level: Level }[];
  /** What its title alone asks for. */
  readonly titleLevel: Level;
  readonly title: string;
  readonly reverts: Event | undefined;
}

export type Triple = readonly [number, number, number];

export interface Story {
  readonly events: readonly Event[];
  /** Stable tags on trunk: how many events came before. */
  readonly tags: readonly { readonly service: string; readonly version: Triple; readonly after: number }[];
  /** Stable versions that are used up beside trunk. */
  readonly strays: readonly { readonly service: string; readonly version: Triple }[];
  /** Input of git fast-import. */
  readonly stream: string;
}

/** Tells steps as events, and as a repository. */
export function tell(all: readonly Step[]): Story {
  const events: Event[] = [];
  const tags: { service: string; version: Triple; after: number }[] = [];
  const strays: { service: string; version: Triple }[] = [];
  const out: string[] = ["reset refs/heads/main\n"];
  let mark = 0;
  let tip = 0;
  const commit = (message: string, changed: readonly Part[], from: number, merge?: number): number => {
    const lines = [`commit refs/heads/main\nmark :${++mark}\n`];
    lines.push(
      `committer Ada <ada@example.com> ${1_700_000_000 + mark} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`,
    );
    if (from > 0) lines.push(`from :${from}\n`);
    if (merge !== undefined) lines.push(`merge :${merge}\n`);
    for (const part of changed) lines.push(`M 100644 inline ${part}/file\ndata <<E\n${mark}\nE\n`);
    out.push(lines.join(""), "\n");
    return mark;
  };
  const happen = (event: Event) => void events.push(event);
  const highest = (of: string): Triple =>
    [...tags, ...strays]
      .filter((one) => one.service === of)
      .map(({ version }) => version)
      .sort(compare)
      .at(-1) ?? [0, 0, 0];
  tip = commit("chore: begin", [], 0);
  for (const step of all) {
    const id = events.length + 1;
    if (step.kind === "commit") {
      const title = `${subjects[step.level]} (#${id})`;
      tip = commit(title, step.on, tip);
      happen({ id, changes: [step], titleLevel: step.level, title, reverts: undefined });
    } else if (step.kind === "merge") {
      const branch = commit("wip", step.on, tip);
      const title = subjects[step.level];
      tip = commit(`Merge pull request #${id} from acme/topic\n\n${title}`, step.on, tip, branch);
      happen({ id, changes: [step], titleLevel: step.level, title, reverts: undefined });
    } else if (step.kind === "squash") {
      const title = `${subjects[step.level]} (#${id})`;
      tip = commit(`${title}\n\n${step.items.map((one) => `* ${subjects[one]}`).join("\n\n")}`, step.on, tip);
      const strongest = Math.max(step.level, ...step.items) as Level;
      happen({
        id,
        changes: [{ on: step.on, level: strongest }],
        titleLevel: step.level,
        title,
        reverts: undefined,
      });
    } else if (step.kind === "silent") {
      let branch = tip;
      for (const one of step.branch) branch = commit(subjects[one.level], one.on, branch);
      const touched = [...new Set(step.branch.flatMap((one) => one.on))];
      tip = commit(`Merge pull request #${id} from acme/topic\n\nMake it better`, touched, tip, branch);
      happen({ id, changes: step.branch, titleLevel: 0, title: "Make it better", reverts: undefined });
    } else if (step.kind === "revert") {
      const undone = new Set(events.flatMap(({ reverts }) => reverts ?? []));
      const target = events.findLast((one) => !undone.has(one));
      if (target === undefined) continue;
      const inner = /^Revert "(.*)" \(#\d+\)$/.exec(target.title)?.[1];
      const title = `${inner === undefined ? `Revert "${target.title}"` : `Reapply "${inner}"`} (#${id})`;
      const touched = [...new Set(target.changes.flatMap((one) => one.on))];
      tip = commit(`${title}\n\nReverts acme/shop#${target.id}`, touched, tip);
      happen({ id, changes: [{ on: touched, level: 0 }], titleLevel: 0, title, reverts: target });
    } else {
      const version = next(highest(step.service), step.level);
      const suffix = step.kind === "prerelease" ? "-rc.1" : "";
      const name = `${step.service}/v${version.join(".")}${suffix}`;
      let at = tip;
      if (step.kind === "stray") {
        at = commit("fix: beside trunk", [step.service], tip);
        strays.push({ service: step.service, version });
      } else if (step.kind === "tag") tags.push({ service: step.service, version, after: events.length });
      if (step.kind !== "prerelease" || !out.some((text) => text.startsWith(`tag ${name}\n`))) {
        out.push(`tag ${name}\nfrom :${at}\ntagger Ada <ada@example.com> 1700000000 +0000\ndata 2\nx\n\n`);
      }
    }
  }
  out.push(`reset refs/heads/main\nfrom :${tip}\n\ndone\n`);
  return { events, tags, strays, stream: out.join("") };
}

/** A bare repository with that history. */
export async function build({ stream }: Story): Promise<string> {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const child = spawn("git", ["fast-import", "--quiet", "--done"], {
    cwd: remote,
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(stream);
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  return remote;
}

export function compare(one: Triple, other: Triple): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

export function next([major, minor, patch]: Triple, by: Level): Triple {
  if (by === 3) return [major + 1, 0, 0];
  return by === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
}
