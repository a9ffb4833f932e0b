import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../src/core/problem/problem.ts";
import { noticesMarkdown, problemsMarkdown, writeSummary } from "../../src/runner/summary.ts";

test("problems are rows: code with its page and place, what happened, what to do", () => {
  const one = problem(
    "FILE_MISSING",
    { path: "<b>", remedy: "Add it." },
    { at: { file: "a.yml", line: 3, column: 1 } },
  );
  expect(problemsMarkdown("promote", [one])).toBe(
    "### ❌ promote stopped\n\n| Problem | What happened | What to do |\n| --- | --- | --- |\n" +
      "| [`FILE_MISSING`](https://github.com/your-org/trunkline/blob/v1/docs/errors.md#file_missing)<br>`a.yml:3:1` | There is no file &lt;b&gt;. | Add it. |\n",
  );
});

test("without a runner there is nothing to write to", async () => {
  expect(writeSummary("### Done", {})).toBeUndefined();
});

test("a summary is appended, also to a file that is not there yet", async () => {
  const folder = mkdtempSync(join(tmpdir(), "summary-"));
  const env = { GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  writeSummary("### One\n", env);
  writeSummary("### Two\n", env);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8")).toBe("### One\n\n### Two\n\n");
  rmSync(folder, { recursive: true });
});

test("lists the notices of a kind that has more than annotations can show, and only those", () => {
  const note = (level: "warning" | "notice", message: string) => ({
    level,
    title: "t",
    message,
    at: { file: "f", line: 2 },
  });
  const few = [note("warning", "a"), note("notice", "*b*")];
  expect(noticesMarkdown(few, 2)).toBe("");
  const listed = noticesMarkdown([...few, note("notice", "c")], 1);
  expect(listed).toContain("2 notes");
  expect(listed).toContain("- f:2: \\*b\\*\n- f:2: c\n");
  const many = Array.from({ length: 600 }, () => note("warning", "x"));
  expect(noticesMarkdown(many, 10)).toContain("- and 100 more");
});
