import { defineConfig } from "vitest/config";

/** What other programs make of what we write: kustomize and helm have to be on PATH. */
export default defineConfig({
  test: {
    include: ["test/judges/**/*.judge.ts"],
    globalSetup: "test/support/temporary.ts",
    testTimeout: 60_000,
  },
});
