import { defineConfig } from "vitest/config";

/**
 * What other programs make of what we write: kustomize and helm have to be on PATH, and go, which gets the types of Argo CD's and Flux'
 * controllers from the module proxy.
 */
export default defineConfig({
  test: {
    include: ["test/judges/**/*.judge.ts"],
    globalSetup: "test/support/temporary.ts",
    testTimeout: 60_000,
  },
});
