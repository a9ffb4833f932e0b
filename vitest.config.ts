import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const everything = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".test.ts"));

/** Whether a test starts nothing and writes nothing: it imports no stand-in for the outside world and no builtin that touches it. */
function isPure(file: string): boolean {
  const imports = [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
  return !imports.some((name) =>
    /^node:(child_process|fs|http|https|net|timers)|\/support\/(?!clock|effort|promotions\.|tip\.)|\/rules\/|\/transcript\.ts$/.test(
      name,
    ),
  );
}

const pure = everything.filter(isPure);

/** Milliseconds. A test hangs or it does not: how fast the machine is decides nothing. */
const timeout = 600_000;

// A worker starts thousands of programs, and each start copies its page tables: what the worker has freed is given back to the system at once.
process.env.MALLOC_ARENA_MAX ??= "1";
process.env.MALLOC_TRIM_THRESHOLD_ ??= "131072";

export default defineConfig({
  test: {
    // Megabytes; for the same reason.
    execArgv: ["--max-semi-space-size=8"],
    // Vitest leaves a core to itself. Our tests wait for git, servers and deadlines: two more than there are cores keep all of them busy.
    maxWorkers: availableParallelism() + 2,
    // `npm run test:coverage`: what two or more rooms use, by the unit tests alone.
    coverage: {
      provider: "v8",
      include: ["src/core/**"],
      reporter: ["text-summary"],
      thresholds: { branches: 95 },
    },
    reporters: process.env.CI ? ["default", ["json", { outputFile: "lib/test-results.json" }]] : ["default"],
    projects: [
      // Pure code: no process is started anew for a file.
      {
        test: {
          name: "unit",
          include: pure,
          isolate: false,
          setupFiles: "test/support/seed.ts",
          testTimeout: timeout,
        },
      },
      {
        test: {
          name: "real",
          isolate: false,
          globalSetup: "test/support/temporary.ts",
          setupFiles: ["test/support/seed.ts", "test/support/end-processes.ts"],
          include: ["test/**/*.test.ts"],
          exclude: pure,
          testTimeout: timeout,
          hookTimeout: timeout,
        },
      },
    ],
  },
});
