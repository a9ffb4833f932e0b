import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../src/domain/problem.ts";
import { problemsMarkdown, writeSummary } from "../../src/host/summary.ts";

test("problems are rows: code and place, what happened, what to do", () => {
  const one = problem(
    "FILE_MISSING",
    { path: "<b>", remedy: "Add it." },
    { at: { file: "a.yml", line: 3, column: 1 } },
  );
  expect(problemsMarkdown("promote", [one])).toBe(
    "### ❌ promote stopped\n\n| Problem | What happened | What to do |\n| --- | --- | --- |\n" +
      "| FILE\\_MISSING a.yml:3:1 | There is no file &lt;b&gt;. | Add it. |\n",
  );
});

test("without a runner there is nothing to write to", async () => {
  await expect(writeSummary("### Done", {})).resolves.toBeUndefined();
});

test("a summary is appended, also to a file that is not there yet", async () => {
  const folder = mkdtempSync(join(tmpdir(), "summary-"));
  const env = { GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  await writeSummary("### One\n", env);
  await writeSummary("### Two\n", env);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8")).toBe("### One\n\n### Two\n\n");
  rmSync(folder, { recursive: true });
});
