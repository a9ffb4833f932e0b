import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFiles } from "../../src/adapters/files.ts";
import { text } from "../../src/core/action/input.ts";
import { commonInputs } from "../../src/core/action/result.ts";
import { problem } from "../../src/core/problem/problem.ts";
import { defineAction } from "../../src/operations/define-action.ts";
import type { Action } from "../../src/ports/action.ts";
import type { World } from "../../src/ports/all-ports.ts";
import { runAction } from "../../src/runner/run-action.ts";

/** One folder for all: @actions/core keeps the path of the summary file that it saw first. */
const folder = mkdtempSync(join(tmpdir(), "run-"));
mkdirSync(join(folder, "sub"));
let stdout: string;

beforeEach(() => {
  stdout = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += chunk;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a story with the runner's command files and gives what a user could see. */
async function observe(run: Action["run"], given: Record<string, string> = {}) {
  for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) {
    writeFileSync(join(folder, name), "");
    vi.stubEnv(name, join(folder, name));
  }
  const env = { ...process.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, ...given };
  const action = defineAction({
    name: "sample",
    inputs: { ...commonInputs, colour: text("blue") },
    outputs: ["shade", "count"],
    outcomes: ["changed"],
    run,
  });
  const makeWorld = () => ({ files: createFiles(folder, folder) }) as unknown as World;
  const write = (text: string) => process.stdout.write(text);
  const code = await runAction(action as unknown as Action, makeWorld, env, write);
  const outputs = readOutputs(readFileSync(join(folder, "GITHUB_OUTPUT"), "utf8"));
  return { code, outputs, summary: readFileSync(join(folder, "GITHUB_STEP_SUMMARY"), "utf8"), stdout };
}

function readOutputs(file: string): Record<string, string> {
  const found = file.matchAll(/^(.+)<<(ghadelimiter_\S*)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

const result = {
  outcome: "changed",
  reason: "It was due.",
  outputs: { shade: "dark\nblue", count: 2 },
  summary: "### Done\n",
  report: { seen: [1] },
  notices: [],
  failures: [],
};

describe("runAction", () => {
  test("a working-directory that is not there is named, blanks around it do not count", async () => {
    const lost = await observe(async () => result, { "INPUT_WORKING-DIRECTORY": "nowhere" });
    expect(lost).toMatchObject({ code: 1, outputs: { outcome: "failed", shade: "" } });
    expect(lost.outputs.reason).toMatch(/`working-directory` cannot be read: there is no such folder/);
    const found = await observe(async () => result, { "INPUT_WORKING-DIRECTORY": " sub " });
    expect(found.code).toBe(0);
  });

  test("tells what the story told", async () => {
    const seen = await observe(async () => result);
    expect(seen.code).toBe(0);
    const { report = "", ...outputs } = seen.outputs;
    expect(outputs).toEqual({ outcome: "changed", reason: "It was due.", shade: "dark\nblue", count: "2" });
    expect(JSON.parse(readFileSync(report, "utf8"))).toEqual({
      action: "sample",
      outcome: "changed",
      reason: "It was due.",
      seen: [1],
    });
    expect(seen.summary.trim()).toBe("### Done");
    expect(seen.stdout).toBe("sample: changed. It was due.\n");
  });

  test("a Problem is an annotation at its place, a row of the summary and exit 1; every output is still written", async () => {
    writeFileSync(join(folder, "sub", "a.yml"), "");
    const seen = await observe(
      async () => {
        throw problem(
          "FILE_MISSING",
          { path: "a.yml", remedy: "Add it." },
          { at: { file: "a.yml", line: 3, column: 7 } },
        );
      },
      { "INPUT_WORKING-DIRECTORY": "sub" },
    );
    expect(seen.code).toBe(1);
    expect(seen.stdout).toBe(
      "::error title=FILE_MISSING,file=sub/a.yml,line=3,col=7::There is no file a.yml.%0AAdd it.%0A" +
        "https://github.com/your-org/trunkline/blob/v1/docs/errors.md#file_missing\n",
    );
    expect(seen.summary).toContain("#file_missing)<br>`a.yml:3:7` | There is no file a.yml. | Add it. |");
    expect(seen.outputs).toMatchObject({
      outcome: "failed",
      reason: "There is no file a.yml.",
      shade: "",
      count: "",
    });
  });

  test("a failure told in order keeps its outputs and exits 1", async () => {
    const failures = [problem("FILE_MISSING", { path: "a.yml", remedy: "Add it." })];
    const seen = await observe(async () => ({ ...result, failures }));
    expect(seen.code).toBe(1);
    expect(seen.outputs).toMatchObject({ outcome: "changed", count: "2" });
    expect(seen.summary).toContain("sample stopped");
  });

  test("anything else thrown is our bug", async () => {
    const seen = await observe(async () => {
      throw new TypeError("::set-output name=shade::forged");
    });
    expect(seen.code).toBe(1);
    expect(seen.stdout).toContain("::error title=INTERNAL::This is a fault in Trunkline");
    expect(seen.stdout.split("\n").filter((line) => line.startsWith("::set-output"))).toEqual([]);
    expect(seen.outputs).toMatchObject({ outcome: "failed", shade: "" });
  });

  test("bad inputs stop before the story, with secrets masked first and typing errors named", async () => {
    const run = vi.fn();
    const seen = await observe(run, { "INPUT_GITHUB-TOKEN": "s3cret", INPUT_COLOR: "red" });
    expect(seen.stdout.startsWith("::add-mask::s3cret\n")).toBe(true);
    expect(seen.stdout).toContain("::warning title=INPUT_UNKNOWN::There is no input `color`.");
  });

  test("more than ten annotations of a kind: the tenth counts the rest", async () => {
    const notices = Array.from({ length: 14 }, (_, i) => ({
      level: "warning" as const,
      title: "T",
      message: `w${i}`,
    }));
    const seen = await observe(async () => ({ ...result, notices }));
    const warnings = seen.stdout.split("\n").filter((line) => line.startsWith("::warning"));
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)).toBe("::warning::… and 5 more: the job summary lists them all.");
  });
});

describe("what the runner gives cannot be used", () => {
  test("an event that is no JSON ends with an annotation and all outputs, and is not quoted", async () => {
    const event = join(folder, "event.json");
    writeFileSync(event, "s3cret {");
    const seen = await observe(async () => result, { GITHUB_EVENT_PATH: event });
    expect(seen).toMatchObject({ code: 1, outputs: { outcome: "failed", shade: "", count: "" } });
    expect(seen.stdout).toContain("::error title=EVENT_UNREADABLE::");
    expect(JSON.stringify(seen)).not.toContain("s3cret");
  });

  test("a RUNNER_TEMP that cannot be made", async () => {
    writeFileSync(join(folder, "file"), "");
    const seen = await observe(async () => result, { RUNNER_TEMP: join(folder, "file", "below") });
    expect(seen).toMatchObject({ code: 1, outputs: { outcome: "failed", report: "", shade: "" } });
    expect(seen.stdout).toContain("::error title=DISK_UNUSABLE::");
    expect(seen.summary).toContain("sample stopped");
  });

  const full = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

  test.each([
    ["the system's words", full()],
    ["git's words", new Error("git hash-object ended with 128: fatal: No space left on device")],
    ["a cause", new Error("something", { cause: full() })],
  ])("a full disk is a Problem with a remedy, told by %s", async (_, thrown) => {
    const seen = await observe(async () => {
      throw thrown;
    });
    expect(seen.code).toBe(1);
    expect(seen.stdout).toContain("::error title=DISK_UNUSABLE::");
    expect(seen.stdout).not.toContain("INTERNAL");
    expect(seen.outputs).toMatchObject({ outcome: "failed", shade: "" });
  });

  test("a summary and a report that cannot be written are warnings: the outcome is what happened", async () => {
    const nowhere = join(folder, "none", "summary");
    const seen = await observe(
      async (_, { files }) => {
        files.writeTemporary = async () => {
          throw full();
        };
        return result;
      },
      { GITHUB_STEP_SUMMARY: nowhere },
    );
    expect(seen).toMatchObject({ code: 0, outputs: { outcome: "changed", report: "", count: "2" } });
    expect(seen.stdout.match(/::warning title=DISK_UNUSABLE::/g)).toHaveLength(2);
  });

  test("a summary that cannot be written does not hide why the step failed, nor its outputs", async () => {
    const seen = await observe(
      async () => {
        throw problem("FILE_MISSING", { path: "a.yml", remedy: "Add it." });
      },
      { GITHUB_STEP_SUMMARY: join(folder, "none", "summary") },
    );
    expect(seen.stdout).toContain("::error title=FILE_MISSING::There is no file a.yml.");
    expect(seen).toMatchObject({
      code: 1,
      outputs: { outcome: "failed", reason: "There is no file a.yml." },
    });
  });

  test("outputs that cannot be written are in the log, and the step fails", async () => {
    const seen = await observe(async () => result, { GITHUB_OUTPUT: join(folder, "none", "output") });
    expect(seen.code).toBe(1);
    expect(seen.stdout).toContain("sample: changed. It was due.");
    expect(seen.stdout).toContain("::error title=DISK_UNUSABLE::");
    expect(seen.stdout).toContain("outcome=changed\n");
  });
});
