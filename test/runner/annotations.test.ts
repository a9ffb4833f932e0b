import { afterEach, expect, test, vi } from "vitest";
import { problem } from "../../src/core/problem/problem.ts";
import { annotate, annotationOf } from "../../src/runner/annotations.ts";

afterEach(() => void vi.restoreAllMocks());

async function written(run: () => Promise<void>): Promise<string> {
  let stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += chunk;
    return true;
  });
  await run();
  return stdout;
}

test("a Problem points at its file and line, and says what to do, and where its page is", async () => {
  const at = { file: "k.yaml", line: 2 };
  const found = annotationOf(problem("FILE_MISSING", { path: "a,b:c", remedy: "Add it." }, { at }));
  expect(await written(() => annotate([found], (file) => `sub/${file}`))).toBe(
    "::error title=FILE_MISSING,file=sub/k.yaml,line=2::There is no file a,b:c.%0AAdd it.%0A" +
      "https://github.com/your-org/trunkline/blob/v1/docs/errors.md#file_missing\n",
  );
});

test("hostile places and texts stay inside their field", async () => {
  const hostile = {
    level: "notice" as const,
    title: "a,b::c",
    message: "x\n::error::y",
    at: { file: "a\n::b" },
  };
  expect(await written(() => annotate([hostile], (file) => file))).toBe(
    "::notice title=a%2Cb%3A%3Ac,file=a%0A%3A%3Ab::x%0A:\u200b:error::y\n",
  );
});

test("each line is made harmless, and a file that is not in the workspace is named in words", async () => {
  const found = {
    level: "error" as const,
    title: "##[group]\u001b[31m",
    message: "one\u001b[31m\n##[set-output name=a]b",
    at: { file: "apps/k.yaml", line: 2 },
  };
  expect(await written(() => annotate([found], () => undefined))).toBe(
    "::error title=##\u200b[group]\u241b[31m::apps/k.yaml:2: one\u241b[31m%0A##\u200b[set-output name=a]b\n",
  );
});
