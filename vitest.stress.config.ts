import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** The tests that `npm cit` runs in part (test/support/effort.ts). */
const inPart = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter(
    (name) =>
      name.endsWith(".test.ts") &&
      /support\/(effort|examples|github\/step|runner\/from-source)\.ts"/.test(readFileSync(name, "utf8")),
  );

/** The long campaigns: races of forty, kills at many points, faults at every request, properties at full length. */
export default defineConfig({
  test: {
    include: ["test/stress/**/*.stress.ts", ...inPart],
    env: { TRUNKLINE_STRESS: "true" },
    globalSetup: "test/support/temporary.ts",
    setupFiles: "test/support/end-processes.ts",
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
