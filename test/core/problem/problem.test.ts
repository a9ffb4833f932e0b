import { expect, test } from "vitest";
import { allEntries } from "../../../src/core/problem/messages/index.ts";
import { Problems, problem, problemsIn } from "../../../src/core/problem/problem.ts";

const entries = allEntries();

test("slots of message and hint are filled with what was given", () => {
  const cause = new Error("why");
  const at = { file: "a.yml", line: 1 };
  const found = problem("FILE_MISSING", { path: "a.yml", remedy: "Add it." }, { at, cause });
  expect(found).toMatchObject({
    code: "FILE_MISSING",
    message: "There is no file a.yml.",
    hint: "Add it.",
    at,
    cause,
  });
});

test("what was given is never read as a template again", () => {
  expect(problem("FILE_MISSING", { path: "{remedy}", remedy: "x" }).message).toBe(
    "There is no file {remedy}.",
  );
});

test("Problems are told from bugs", () => {
  const one = problem("FILE_OUTSIDE", { path: "x" });
  expect(problemsIn(one)).toEqual([one]);
  expect(problemsIn(new Problems([one, one]))).toEqual([one, one]);
  expect(problemsIn(new TypeError("bug"))).toBeUndefined();
});

test.each(Object.entries(entries))("%s says what happened and what to do", (code, { message, hint }) => {
  expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
  expect(message).toMatch(/[.}]$/);
  expect(hint).toMatch(/[.}]$/);
});
