// One value of one file set by set-image's bundle, in GitOps repositories of 400, 2,000 and 20,000 files (100 MB) over HTTP with a round trip
// of 50 ms, beside the shell snippet that it replaces: `git clone --depth 1`, an edit, a commit, a push. Run by Node 24: node bench/gitops.ts [files …]
import { spawn } from "node:child_process";
import { join } from "node:path";
import { filesPerService, fillGitops, overlayOf } from "../test/support/git-server/gitops.ts";
import { startGitServer } from "../test/support/git-server.ts";
import { makeCountedGit } from "../test/support/scratch/counted-git.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";

/** Our time by the snippet's, and bytes fetched: what design.md allows. */
const budgets: Readonly<Record<number, { readonly ratio: number; readonly bytes: number }>> = {
  400: { ratio: 0.7, bytes: 300_000 },
  2000: { ratio: 0.4, bytes: 300_000 },
  20000: { ratio: 0.1, bytes: 3_000_000 },
};
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : Object.keys(budgets).map(Number);
const pairs = 5;
const main = join(import.meta.dirname, "../actions/set-image/main.js");
const server = await startGitServer({ root: makeFolder(), roundTripMs: 50 });

const home = {
  PATH: process.env.PATH,
  HOME: makeFolder(),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Robot",
  GIT_AUTHOR_EMAIL: "robot@example.com",
  GIT_COMMITTER_NAME: "Robot",
  GIT_COMMITTER_EMAIL: "robot@example.com",
};

/** Milliseconds that a program takes. */
async function time(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const child = spawn(file, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${code}: ${words}`);
  return performance.now() - began;
}

const snippet = `set -e
git clone -q --depth 1 "$URL" "$FOLDER"
cd "$FOLDER"
sed -i "s/newTag: .*/newTag: $TAG/" "$FILE"
git commit -qam "set $TAG"
git push -q origin HEAD:main`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rows = [];
for (const files of sizes) {
  const services = files / filesPerService;
  const name = `acme/of-${files}`;
  const counted = makeCountedGit();
  await fillGitops(server.create(name), { services, bytes: 16_000 });
  const service = services - 1;
  const overlay = overlayOf(service, "dev");
  let tag = 0;
  const ours = (path = home.PATH) =>
    time(process.execPath, [main], {
      PATH: path,
      HOME: home.HOME,
      RUNNER_TEMP: makeFolder(),
      GITHUB_WORKSPACE: makeFolder(),
      INPUT_REPOSITORY: server.urlOf(name),
      INPUT_OVERLAY: overlay,
      INPUT_IMAGES: `s${service}=*:v${tag++}`,
    });
  const theirs = () => {
    const FILE = `${overlay}/kustomization.yaml`;
    const place = { URL: server.urlOf(name), FOLDER: join(makeFolder(), "clone"), FILE };
    return time("sh", ["-c", snippet], { ...home, ...place, TAG: `v${tag++}` });
  };
  await ours();
  server.requests.length = 0;
  await ours(counted.path);
  const fetches = server.requests.filter(({ kind }) => kind.startsWith("fetch"));
  const fetched = fetches.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  const requests = server.requests.length;
  const measured = [];
  for (let pair = 0; pair < pairs; pair++) measured.push({ ours: await ours(), theirs: await theirs() });
  const budget = budgets[files];
  rows.push({
    files,
    requests,
    processes: counted.take(),
    "bytes fetched": fetched,
    "bytes allowed": budget?.bytes,
    ms: Math.round(median(measured.map((pair) => pair.ours))),
    "snippet ms": Math.round(median(measured.map((pair) => pair.theirs))),
    ratio: median(measured.map((pair) => pair.ours / pair.theirs)).toFixed(2),
    "ratio allowed": budget?.ratio,
  });
}
console.table(rows);
await server.close();
