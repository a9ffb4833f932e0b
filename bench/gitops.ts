// One value of one file set in a GitOps repository of 20,000 files and 100 MB, beside one of 100 files, over HTTP: bytes, requests, git
// processes, time. Run by Node 24: node bench/gitops.ts [services] [bytes a file]
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deliverTag } from "../test/support/git-server/deliver-tag.ts";
import { filesPerService, fillGitops } from "../test/support/git-server/gitops.ts";
import { startGitServer } from "../test/support/git-server.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";

const [services = 2_000, bytes = 7_000] = process.argv.slice(2).map(Number);
const server = await startGitServer({ root: makeFolder() });

async function measure(name: string, count: number) {
  await fillGitops(server.create(name), { services: count, bytes });
  const trace = join(makeFolder(), "trace");
  const times: number[] = [];
  let cost = { fetched: 0, pushed: 0, requests: 0, processes: 0 };
  for (let run = 0; run < 5; run++) {
    rmSync(trace, { force: true });
    server.requests.length = 0;
    const began = performance.now();
    await deliverTag(server, name, Math.floor(count / 2), `run-${run}`, { GIT_TRACE2_EVENT: trace });
    times.push(performance.now() - began);
    const sum = (kinds: string, key: "bytesIn" | "bytesOut") =>
      server.requests
        .filter(({ kind }) => kind.startsWith(kinds))
        .reduce((total, one) => total + one[key], 0);
    cost = {
      fetched: sum("fetch", "bytesOut"),
      pushed: sum("push", "bytesIn"),
      requests: server.requests.length,
      processes:
        readFileSync(trace, "utf8").match(/"event":"start".*"argv":\["git","--git-dir/g)?.length ?? 0,
    };
  }
  return { files: count * filesPerService, ...cost, "ms (best of 5)": Math.round(Math.min(...times)) };
}

const small = await measure("acme/small", 10);
const large = await measure("acme/large", services);
console.table([small, large]);
const ratio = (key: "fetched" | "pushed" | "ms (best of 5)") => (large[key] / small[key]).toFixed(2);
console.log(
  `bytes fetched ${ratio("fetched")}x, bytes pushed ${ratio("pushed")}x, time ${ratio("ms (best of 5)")}x (budget: 3x)`,
);
await server.close();
