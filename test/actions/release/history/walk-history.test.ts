import fc from "fast-check";
import { expect, test } from "vitest";
import { dependentsWays } from "../../../../src/actions/release/versions/commit-effects.ts";
import { runs } from "../../../support/effort.ts";
import { makeFolder, writeFiles } from "../../../support/scratch/folder.ts";
import {
  build,
  compare,
  deadAmong,
  type Event,
  type Level,
  next,
  type Part,
  type Service,
  type Story,
  steps,
  type Tag,
  type Triple,
  tell,
  trunkCatalogue,
} from "../trunk.ts";
import { runRelease } from "../world.ts";

const partsOf: Readonly<Record<Service, readonly Part[]>> = {
  a: ["a", "l"],
  b: ["b", "l"],
  c: ["c"],
  d: ["d", "a", "l"],
  g: ["g"],
  h: ["h"],
};
const groups: readonly (readonly Service[])[] = [["a"], ["b"], ["c"], ["d"], ["g", "h"]];

interface Request {
  readonly isPrerelease: boolean;
  readonly dependents: (typeof dependentsWays)[number];
}

const same = (one: Triple, other: Triple) => compare(one, other) === 0;
const greatest = (versions: readonly Triple[]) => [...versions].sort(compare).at(-1);

/** The oracle: what the history means for services that are released together, in numbers; undefined: nothing is affected. */
function expected(group: readonly Service[], { events, tags }: Story, request: Request): string | undefined {
  const all = tags.filter(({ service }) => group.includes(service));
  const atHead = all.filter((tag) => tag.after === events.length && (request.isPrerelease || tag.rc === 0));
  if (atHead.length > 0) return undefined;
  const baselines = group.map((service) => baselineOf(service, all));
  const ranges = group.map((service, at) => rangeOf(service, events, baselines[at]));
  const baseline = greatest(baselines.flatMap((tag) => (tag === undefined ? [] : [tag.version])));
  const level = Math.max(...group.map((service, at) => levelOf(service, ranges[at] ?? [], request))) as Level;
  const said = greatest(ranges.flatMap((range) => saidIn(range)));
  if (level === 0 && said === undefined) return undefined;
  if (said !== undefined && !request.isPrerelease) return said.join(".");
  const version = said ?? derive(baseline, level, all);
  if (!request.isPrerelease) return version.join(".");
  const candidates = all.filter((tag) => tag.rc > 0 && same(tag.version, version));
  const isOut = group.every((service, at) => {
    const last = candidates
      .filter((tag) => tag.service === service && tag.after !== undefined)
      .sort((one, other) => one.rc - other.rc)
      .at(-1);
    const range = ranges[at] ?? [];
    const since = range.filter((event) => events.indexOf(event) >= (last?.after ?? 0));
    return last !== undefined && levelOf(service, since, request) === 0;
  });
  return isOut ? undefined : `${version.join(".")}-rc.${Math.max(0, ...candidates.map((tag) => tag.rc)) + 1}`;
}

function baselineOf(of: Service, tags: readonly Tag[]): Tag | undefined {
  return tags
    .filter((tag) => tag.service === of && tag.rc === 0 && tag.after !== undefined)
    .sort((one, other) => compare(one.version, other.version))
    .at(-1);
}

function rangeOf(service: Service, events: readonly Event[], baseline: Tag | undefined): readonly Event[] {
  return events
    .slice(baseline?.after ?? 0)
    .filter((event) => event !== baseline?.has)
    .filter(({ changes }) => changes.some(({ on }) => on.some((part) => partsOf[service].includes(part))));
}

function derive(baseline: Triple | undefined, level: Level, tags: readonly Tag[]): Triple {
  const isTaken = (version: Triple) => tags.some((tag) => tag.rc === 0 && same(tag.version, version));
  const led = tags.flatMap((tag) => (tag.after === undefined ? [] : [tag.version]));
  const by = baseline === undefined ? 1 : baseline[0] === 0 && level === 3 ? 2 : level;
  let version = baseline === undefined ? (greatest([[0, 1, 0], ...led]) ?? [0, 1, 0]) : next(baseline, by);
  while (isTaken(version)) version = next(version, by);
  return version;
}

function saidIn(range: readonly Event[]): readonly Triple[] {
  const dead = deadAmong(range);
  return range.flatMap((event) =>
    dead.has(event) || event.releaseAs === undefined ? [] : [event.releaseAs],
  );
}

/** What a range asks for. */
function levelOf(service: Service, range: readonly Event[], { dependents }: Request): Level {
  const dead = deadAmong(range);
  const most = dependents === "inherit" ? 3 : dependents === "patch" ? 1 : 0;
  const levels = range
    .filter((event) => !dead.has(event))
    .flatMap((event) =>
      event.changes.map(({ on, level }) => {
        if (!on.some((part) => partsOf[service].includes(part))) return 0;
        const reverted = event.reverts === undefined ? level : takenBack(event.reverts, range);
        return on.includes(service) ? reverted : Math.min(reverted, most);
      }),
    );
  return Math.max(0, ...levels) as Level;
}

/** What a revert of something older than the range asks for. */
function takenBack(reverted: Event, range: readonly Event[]): Level {
  if (range.includes(reverted)) return 0;
  let [first, isBack] = [reverted, false];
  for (; first.reverts !== undefined; first = first.reverts) isBack = !isBack;
  return isBack ? (Math.max(1, first.titleLevel) as Level) : 1;
}

const requests: fc.Arbitrary<Request> = fc.record({
  isPrerelease: fc.boolean(),
  dependents: fc.constantFrom("inherit", ...dependentsWays),
});

test("any history of trunk gives the versions that it means", async () => {
  const directory = makeFolder();
  writeFiles(directory, { ".github/trunkline.yml": trunkCatalogue });
  await fc.assert(
    fc.asyncProperty(steps, requests, async (all, request) => {
      const story = tell(all);
      const remote = await build(story);
      const result = await runRelease(directory, {
        repository: remote,
        "dry-run": "true",
        prerelease: request.isPrerelease ? "rc" : "",
        dependents: request.dependents,
      });
      const planned = (result.report.releases as { service: string; version: string; new: boolean }[]).filter(
        (one) => one.new,
      );
      const versions = Object.fromEntries(planned.map(({ service, version }) => [service, version]));
      const meant = groups.flatMap((group) => {
        const version = expected(group, story, request);
        return version === undefined ? [] : group.map((service) => [service, version]);
      });
      expect(versions).toEqual(Object.fromEntries(meant));
    }),
    { numRuns: runs(60, 8), endOnFailure: false },
  );
});
