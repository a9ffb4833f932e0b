import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRun } from "../../src/runner/environment.ts";

const folder = mkdtempSync(join(tmpdir(), "environment-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("reads the run as the runner describes it", () => {
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ before: "0".repeat(40) }));
  const run = readRun(
    {
      GITHUB_WORKSPACE: "/home/runner/work",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_SERVER_URL: "https://ghe.example/base",
      GITHUB_RUN_NUMBER: "17",
      RUNNER_TEMP: folder,
    },
    "services",
  );
  expect(run).toMatchObject({
    event: { name: "push", payload: { before: "0".repeat(40) } },
    serverUrl: "https://ghe.example/base",
    number: 17,
    attempt: 1,
    directory: "/home/runner/work/services",
    temporary: folder,
  });
});

test("a terminal has sensible defaults", () => {
  const run = readRun({}, ".");
  expect(run).toMatchObject({
    event: { name: "", payload: {} },
    serverUrl: "https://github.com",
    directory: process.cwd(),
  });
  rmSync(run.temporary, { recursive: true });
});

test.each([
  [{}, "https://api.github.com", "https://api.github.com/graphql"],
  [{ GITHUB_API_URL: "http://localhost:1/" }, "http://localhost:1", "http://localhost:1/graphql"],
  [
    { GITHUB_API_URL: "https://ghe.example/base/api/v3" },
    "https://ghe.example/base/api/v3",
    "https://ghe.example/base/api/graphql",
  ],
  [
    { GITHUB_SERVER_URL: "https://ghe.example/" },
    "https://ghe.example/api/v3",
    "https://ghe.example/api/graphql",
  ],
])("with no more than %j the rest of the API is on the same server", (given, apiUrl, graphqlUrl) => {
  expect(readRun({ RUNNER_TEMP: folder, ...given }, ".")).toMatchObject({ apiUrl, graphqlUrl });
});

test("a temporary folder that is not there yet is made, and an event file that is not there is no event", () => {
  const temporary = join(folder, "not/yet");
  const run = readRun({ RUNNER_TEMP: temporary, GITHUB_EVENT_PATH: join(folder, "none.json") }, ".");
  expect(run).toMatchObject({ temporary, event: { payload: {} } });
  expect(existsSync(temporary)).toBe(true);
});
