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

const ofSystem = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });

test.each([
  ["the system", ofSystem("ENOSPC", "write"), true],
  ["a right that is missing", ofSystem("EACCES", "open"), true],
  ["git", new Error("git hash-object ended with 128: fatal: No space left on device"), true],
  ["a cause", new Error("something", { cause: ofSystem("EROFS", "mkdtemp") }), true],
  ["a firewall", ofSystem("EACCES", "connect"), false],
  ["a missing file", ofSystem("ENOENT", "open"), false],
])("a disk that does not take it is a Problem wherever it is caught, told by %s", (_, thrown, isDisk) => {
  expect(problemsIn(thrown)?.map((one) => one.code)).toEqual(isDisk ? ["DISK_UNUSABLE"] : undefined);
});

test.each(Object.entries(entries))("%s says what happened and what to do", (code, { message, hint }) => {
  expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
  expect(message).toMatch(/[.}]$/);
  expect(hint).toMatch(/[.}]$/);
});
