// 40 writers at once on one branch over HTTP, in each of the five layouts of their edits: what landed, what was lost, how many attempts.
// Run by Node 24: node bench/race.ts [writers]
import { layouts, runRace } from "../test/support/git-server/race.ts";
import { startGitServer } from "../test/support/git-server.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";

const [writers = 40] = process.argv.slice(2).map(Number);
const server = await startGitServer({ root: makeFolder() });
const rows = [];
for (const [layout, how] of Object.entries(layouts)) {
  const began = performance.now();
  const { landed, foreign, lost, attempts } = await runRace(server, [how], writers);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  rows.push({
    layout,
    landed,
    foreign,
    lost: lost.length,
    "mean attempts": attempts.mean,
    "most attempts": attempts.most,
    seconds,
  });
}
console.table(rows);
console.log(`budget: ${writers} landed, 0 foreign, 0 lost, at most 6 attempts in the mean`);
await server.close();
