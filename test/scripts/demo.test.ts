import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTerminal } from "../../scripts/demo/terminal.ts";
import { isStress } from "../support/effort.ts";
import { makeFolder } from "../support/scratch/folder.ts";

const root = join(import.meta.dirname, "..", "..");

// Every push runs the demo on four machines (.github/workflows/ci.yml), and `npm run test:stress` reads what it says.
if (isStress)
  test("the demo takes one change from trunk to production and back, proves it, and leaves the board", () => {
    const temporary = makeFolder();
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "demo", "index.js")], {
      cwd: temporary,
      env: { PATH: process.env.PATH, TMPDIR: temporary },
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status, stdout).toBe(0);
    expect(stdout).toContain("decided     orders and payments, not web");
    const digests = [...stdout.matchAll(/^ {4}(built|dev|staging|production) +(sha256:[0-9a-f]{64})/gm)];
    expect(digests.map(([, where]) => where)).toEqual(["built", "dev", "staging", "production"]);
    expect(new Set(digests.map(([, , digest]) => digest)).size).toBe(1);
    expect(stdout).not.toContain("\u001b");
    // A rollout that fails goes back by itself, and only there.
    expect(stdout).toMatch(/outcome +rolled-back\n +reason +web 2-\w{7} in staging is degraded/);
    expect(stdout).toMatch(/^ {4}web +dev 2-\w{7} +staging 1\.0\.0 +production 1\.0\.0$/m);
    // Back, kept back by the hold, and forward with the fix.
    expect(stdout).toMatch(/reason +orders in production: 2-\w{7} → 1\.0\.0, because 500s on checkout/);
    expect(stdout).toContain("is held: 500s on checkout");
    expect(stdout).toMatch(/^ {4}orders +dev (3-\w{7}) +staging \1 +production \1$/m);
    const page = /^ {4}The board stays: file:\/\/(\S+)$/m.exec(stdout)?.[1] ?? "";
    expect(readFileSync(page, "utf8")).toContain("<title>What runs where</title>");
    expect(readdirSync(join(page, ".."))).toEqual(["board.html"]);
  });

test.each<[string, Record<string, string>, boolean, boolean]>([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a pipe where somebody wants them", { FORCE_COLOR: "1" }, false, true],
  ["NO_COLOR, whatever else", { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
])("colours: %s", (_, env, isTerminal, coloured) => {
  const written: string[] = [];
  openTerminal((text) => void written.push(text), env, isTerminal).step("detect-changes", "which?");
  expect(written.join("").includes("\u001b[1m")).toBe(coloured);
});
