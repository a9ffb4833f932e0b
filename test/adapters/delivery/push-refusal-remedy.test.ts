import { expect, test } from "vitest";
import { remedyFor } from "../../../src/adapters/delivery/push-refusal-remedy.ts";

test.each([
  ["GH006: Protected branch update failed for refs/heads/main.", "delivery: pull-request"],
  ["GH013: Repository rule violations found", "bypass list"],
  [
    "refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`",
    "workflows: write",
  ],
  ["no pushes on Fridays; [remote rejected] (pre-receive hook declined)", "Meet its rule"],
  ["GH001: Large files detected.", "content"],
  ["'refs/heads/a' exists; cannot create 'refs/heads/a/b'", "another name"],
  ["branch is currently checked out", "bare"],
  ["Permission to a/b.git denied to x.", "contents: write"],
])("%s", (answer, remedy) => {
  expect(remedyFor(answer)).toContain(remedy);
});
