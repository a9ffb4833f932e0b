import { defineConfig } from "vitest/config";

/** Our bundles with real controllers: test/e2e/README.md. `npm run e2e` builds the controllers first. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    globalSetup: "test/support/temporary.ts",
    // One cluster at a time, and one scenario after the other.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
