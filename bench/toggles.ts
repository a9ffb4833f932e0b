// A sweep of toggles over 20,000 files with 500 registered keys, beside one process that reads the same files once: `npm run bench -- toggles`.
// Wall clock of whole processes, in pairs, so that a machine whose speed drifts does not matter.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [files, bytes, keys, pairs] = [20_000, 10_000, 500, 3];
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "bench-toggles-"));
const shop = join(folder, "shop");

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

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: shop, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

mkdirSync(join(shop, ".github"), { recursive: true });
git("init", "--quiet");
writeFileSync(join(shop, ".github/trunkline.yml"), "version: 1\ntoggles: { register: [flags.yml] }\n");
const register = Array.from(
  { length: keys },
  (_, at) => `toggle-${at}: { kind: ops, owner: "@acme/checkout" }\n`,
);
writeFileSync(join(shop, "flags.yml"), register.join(""));
for (let at = 0; at < files; at++) {
  const place = join(shop, `services/s${at % 100}/src/d${Math.floor(at / 100) % 20}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `f${at}.ts`), textOf(at));
}
git("add", "--all");
git("commit", "--quiet", "--message", "feat: everything");

/** The floor: the same list of files, each read once. */
const reader = `
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
const list = execFileSync("git", ["ls-tree", "-r", "-z", "--name-only", "HEAD"], { encoding: "utf8", maxBuffer: 1 << 28 });
let sum = 0;
for (const path of list.split("\\0").filter(Boolean)) sum += readFileSync(path).length;
console.log(sum);`;
const env = {
  PATH: process.env.PATH,
  GITHUB_WORKSPACE: shop,
  RUNNER_TEMP: folder,
  INPUT_MODE: "sweep",
};

function took(args: readonly string[]): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: shop,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stdout.slice(-2_000));
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const runs = Array.from({ length: pairs }, () => ({
  floor: took(["--input-type=module", "-e", reader]),
  sweep: took([join(root, "actions/toggles/main.js")]),
}));
console.log(`${keys} keys, ${files} files, ${Math.round((files * bytes) / 1e6)} MB`);
console.log("reading once ms | sweep ms | ratio (budget 1.5)");
const [floor, sweep] = [median(runs.map((run) => run.floor)), median(runs.map((run) => run.sweep))];
const ratio = median(runs.map((run) => run.sweep / run.floor));
console.log(
  [floor.toFixed(0).padStart(15), sweep.toFixed(0).padStart(8), ratio.toFixed(2).padStart(18)].join(" | "),
);
rmSync(folder, { recursive: true });
