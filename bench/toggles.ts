// A sweep of toggles over 20,000 files with 500 registered keys, beside one process that reads the same files once: `npm run bench -- toggles`.
// Wall clock of whole processes, in pairs, so that a machine whose speed drifts does not matter. Beside them what an action has to do before it
// reads the first file of code: a sweep of a repository that holds the same register and nothing else.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [files, bytes, keys, pairs] = [20_000, 10_000, 500, 5];
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "bench-toggles-"));
const [shop, empty] = [join(folder, "shop"), join(folder, "empty")];

/** Lines as code has them: about one in ten has a text between quotes, one in five hundred a toggle. */
function textOf(seed: number): string {
  const lines: string[] = [];
  for (let length = 0, at = 0; length < bytes; at++) {
    const number = seed * 31 + at;
    const line =
      number % 503 === 0
        ? `  if (isEnabled("toggle-${number % keys}")) return orders.total(amount);`
        : number % 10 === 0
          ? `  log.info("order ${number} of the day", { id, "customer-id": customer });`
          : `  const total${at} = amounts.reduce((sum, one) => sum + one.value * one.count, ${number});`;
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join("\n")}\n`;
}

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const register = Array.from(
  { length: keys },
  (_, at) => `toggle-${at}: { kind: ops, owner: "@acme/checkout" }\n`,
);
/** A repository with the register and so many files of code. */
function makeRepository(place: string, count: number): void {
  mkdirSync(join(place, ".github"), { recursive: true });
  git(place, "init", "--quiet");
  writeFileSync(join(place, ".github/trunkline.yml"), "version: 1\ntoggles: { register: [flags.yml] }\n");
  writeFileSync(join(place, "flags.yml"), register.join(""));
  for (let at = 0; at < count; at++) {
    const inside = join(place, `services/s${at % 100}/src/d${Math.floor(at / 100) % 20}`);
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `f${at}.ts`), textOf(at));
  }
  git(place, "add", "--all");
  git(place, "commit", "--quiet", "--message", "feat: everything");
}
makeRepository(shop, files);
makeRepository(empty, 0);

/** The floor: the same list of files, each read once. */
const reader = `
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
const list = execFileSync("git", ["ls-tree", "-r", "-z", "--name-only", "HEAD"], { encoding: "utf8", maxBuffer: 1 << 28 });
let sum = 0;
for (const path of list.split("\\0").filter(Boolean)) sum += readFileSync(path).length;
console.log(sum);`;
const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, INPUT_MODE: "sweep" };

function took(args: readonly string[], cwd = shop): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, {
    ...{ cwd, env: { ...env, GITHUB_WORKSPACE: cwd } },
    ...{ encoding: "utf8", maxBuffer: 1 << 28 },
  });
  if (status !== 0) throw new Error(stdout.slice(-2_000));
  return performance.now() - began;
}

const sweep = join(root, "actions/toggles/main.js");
const runs = Array.from({ length: pairs }, () => ({
  node: took(["-e", "0"]),
  floor: took(["--input-type=module", "-e", reader]),
  before: took([sweep], empty),
  sweep: took([sweep]),
}));
const median = (of: (run: (typeof runs)[number]) => number): number =>
  runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
console.log(`${keys} keys, ${files} files, ${Math.round((files * bytes) / 1e6)} MB`);
console.table([
  { what: "node -e 0", ms: Math.round(median(({ node }) => node)) },
  { what: "reading the files once", ms: Math.round(median(({ floor }) => floor)) },
  { what: "a sweep of the register alone", ms: Math.round(median(({ before }) => before)) },
  { what: "the sweep", ms: Math.round(median(({ sweep: ms }) => ms)) },
]);
const times = (of: (run: (typeof runs)[number]) => number) => `${median(of).toFixed(2)}x`;
console.log(
  `${times((run) => run.sweep / run.floor)} reading the files once (budget: 1.5x); before the first file of code is read, with the reading, it is ${times((run) => (run.before - run.node + run.floor) / run.floor)}; ${times((run) => run.sweep / (run.before - run.node + run.floor))} of that`,
);
rmSync(folder, { recursive: true });
