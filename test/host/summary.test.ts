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
