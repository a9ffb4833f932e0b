import { afterAll, beforeAll, expect, test } from "vitest";
import { isStress } from "../../support/effort.ts";
import { layouts, runRace } from "../../support/git-server/race.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

const { "one file, each adds its entry": hardest, ...others } = layouts;
const writers = isStress ? 40 : 5;
let server: GitServer;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

// `npm run test:stress` has 40 writers here, and `npm run bench` has them in each of the five layouts on its own, with the attempts they took.
test.each([
  ["each adds its entry to one file", [hardest]],
  [`the other layouts at once: ${Object.keys(others).join("; ")}`, Object.values(others)],
])(
  `${writers} writers on one branch, %s: all land, none is lost, none is forced`,
  { timeout: 600_000 },
  async (_, among) => {
    const race = await runRace(server, among, writers);
    expect(race).toMatchObject({ landed: writers, foreign: 0, lost: [] });
    expect(race.attempts.mean).toBeLessThanOrEqual(6);
  },
);
