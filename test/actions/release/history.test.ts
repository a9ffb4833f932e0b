import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import {
  build,
  compare,
  type Event,
  type Level,
  next,
  type Part,
  type Story,
  services,
  steps,
  tell,
  trunkCatalogue,
} from "./trunk.ts";
import { runRelease } from "./world.ts";

const partsOf: Readonly<Record<string, readonly Part[]>> = { a: ["a", "l"], b: ["b", "l"], c: ["c"] };

/** The oracle: what the history means for one service, in numbers. */
function expected(service: string, { events, tags, strays }: Story): string | undefined {
  const own = tags
    .filter((one) => one.service === service)
    .sort((one, other) => compare(one.version, other.version));
  const baseline = own.at(-1);
  const concerns = (event: Event) =>
    event.changes.some(({ on }) => on.some((part) => partsOf[service]?.includes(part)));
  const range = events.slice(baseline?.after ?? 0).filter(concerns);
  const dead = new Set<Event>();
  for (const event of range.toReversed()) {
    if (event.reverts !== undefined && !dead.has(event)) dead.add(event.reverts);
  }
  const levels = range.filter((event) => !dead.has(event)).map((event) => levelOf(service, event, range));
  const level = Math.max(0, ...levels) as Level;
  if (level === 0) return undefined;
  const used = [...own, ...strays.filter((one) => one.service === service)].map(({ version }) =>
    version.join("."),
  );
  const tamed = baseline?.version[0] === 0 && level === 3 ? 2 : level;
  let version = baseline === undefined ? ([0, 1, 0] as const) : next(baseline.version, tamed);
  while (used.includes(version.join("."))) version = next(version, baseline === undefined ? 1 : tamed);
  return version.join(".");
}

function levelOf(service: string, event: Event, range: readonly Event[]): Level {
  if (event.reverts === undefined) {
    const own = event.changes.filter(({ on }) => on.some((part) => partsOf[service]?.includes(part)));
    return Math.max(0, ...own.map(({ level }) => level)) as Level;
  }
  if (range.includes(event.reverts)) return 0;
  let [first, back] = [event.reverts, false];
  for (; first.reverts !== undefined; first = first.reverts) back = !back;
  return back ? (Math.max(1, first.titleLevel) as Level) : 1;
}

test("any history of trunk gives the versions that it means", async () => {
  const directory = makeFolder();
  writeFiles(directory, { ".github/trunkline.yml": trunkCatalogue });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const story = tell(all);
      const remote = await build(story);
      const told = await runRelease(directory, { repository: remote, "dry-run": "true" });
      const planned = (told.report.releases as { service: string; version: string; new: boolean }[]).filter(
        (one) => one.new,
      );
      const versions = Object.fromEntries(planned.map(({ service, version }) => [service, version]));
      const meant = services.flatMap((service) => {
        const version = expected(service, story);
        return version === undefined ? [] : [[service, version]];
      });
      expect(versions).toEqual(Object.fromEntries(meant));
    }),
    { numRuns: 40, endOnFailure: false },
  );
});
