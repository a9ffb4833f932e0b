import { expect, test } from "vitest";
import { readFailure, readGraphqlErrors, readText } from "../../../src/adapters/github/failure.ts";

const now = Date.parse("2026-03-01T12:00:00Z");

test.each([
  [
    "a primary limit",
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": now / 1000 + 90 },
    "API rate limit exceeded",
    "limited",
    90_000,
  ],
  [
    "a secondary limit with a time",
    403,
    { "retry-after": "60" },
    "You have exceeded a secondary rate limit.",
    "limited",
    60_000,
  ],
  ["a secondary limit without", 403, {}, "You have exceeded a secondary rate limit.", "limited", undefined],
  ["429", 429, { "retry-after": "Sun, 01 Mar 2026 12:00:30 GMT" }, "", "limited", 30_000],
  ["429 with nonsense", 429, { "retry-after": "soon" }, "", "limited", undefined],
  ["a wait that is over", 429, { "retry-after": "Sun, 01 Mar 2026 11:00:00 GMT" }, "", "limited", 0],
  [
    "no permission",
    403,
    { "x-ratelimit-remaining": "4999" },
    "Resource not accessible by integration",
    "forbidden",
    undefined,
  ],
  ["a bad token", 401, {}, "Bad credentials", "token", undefined],
  ["nothing there", 404, {}, "Not Found", "missing", undefined],
  ["a bad gateway", 502, {}, "", "passing", undefined],
  ["maintenance", 503, { "retry-after": "5" }, "", "passing", 5_000],
  ["no answer at all", 0, {}, "socket hang up", "passing", undefined],
  ["a refusal", 422, {}, "Validation Failed", "refused", undefined],
])("%s", (_, status, headers, text, kind, waitMs) => {
  const failure = readFailure({ status, headers, text }, now);
  expect(failure.kind).toBe(kind);
  expect("waitMs" in failure ? failure.waitMs : undefined).toBe(waitMs);
});

test("an answer is GitHub's text, or the status", () => {
  expect(readFailure({ status: 404, headers: {}, text: "Not Found" }, now).answer).toBe("Not Found");
  expect(readFailure({ status: 500, headers: {}, text: "" }, now).answer).toBe("status 500");
});

test.each([
  [{ message: "Not Found", documentation_url: "https://docs.github.com/rest" }, "Not Found"],
  [{ message: "Not a collaborator.", errors: [] }, "Not a collaborator"],
  [
    { message: "Validation Failed", errors: [{ resource: "PullRequest", field: "head", code: "invalid" }] },
    "Validation Failed: head: invalid",
  ],
  [
    {
      message: "Validation Failed",
      errors: [{ code: "custom", message: "No commits between main and x" }, "and more"],
    },
    "Validation Failed: No commits between main and x: and more",
  ],
  [{ message: "Server Error", errors: "none" }, "Server Error"],
  ["<html>", ""],
  [undefined, ""],
  [null, ""],
])("the body %j says %j", (body, text) => {
  expect(readText(body)).toBe(text);
});

test.each([
  [[{ type: "RATE_LIMITED", message: "API rate limit exceeded" }], "limited"],
  [[{ message: "You have exceeded a secondary rate limit" }], "limited"],
  [[{ type: "FORBIDDEN", message: "Resource not accessible by integration" }], "forbidden"],
  [
    [{ type: "INSUFFICIENT_SCOPES", message: "Your token has not been granted the required scopes" }],
    "forbidden",
  ],
  [[{ type: "NOT_FOUND", message: "Could not resolve to a Repository" }], "missing"],
  [
    [{ message: "Something went wrong while executing your query. This may be the result of a timeout" }],
    "passing",
  ],
  [[{ type: "STALE_DATA", message: "Expected branch to point to" }], undefined],
  [[], undefined],
])("GraphQL errors %j", (errors, kind) => {
  expect(readGraphqlErrors(errors)?.kind).toBe(kind);
});
