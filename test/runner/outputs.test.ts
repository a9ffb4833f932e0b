import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { Json } from "../../src/core/json/json-types.ts";
import { createLog } from "../../src/runner/log.ts";
import { writeOutputs } from "../../src/runner/outputs.ts";

const folder = mkdtempSync(join(tmpdir(), "outputs-"));
afterEach(() => void vi.unstubAllEnvs());

test("every declared output is written to the file, text as it is and the rest as JSON", () => {
  const file = join(folder, "output");
  writeFileSync(file, "");
  vi.stubEnv("GITHUB_OUTPUT", file);
  writeOutputs(
    { outputs: ["text", "list", "absent"] },
    [
      new Map<string, Json>([
        ["text", "a\nEOF\nb"],
        ["list", ["x"]],
      ]),
      [["more", true]],
    ],
    process.env,
    createLog(() => {}),
  );
  const names = readFileSync(file, "utf8").match(/^.*(?=<<ghadelimiter_)/gm);
  expect(names).toEqual(["outcome", "reason", "report", "text", "list", "absent", "more"]);
  expect(readFileSync(file, "utf8")).toContain('\n["x"]\n');
  rmSync(folder, { recursive: true });
});

test("without a runner they go to the log, harmless", () => {
  let log = "";
  writeOutputs(
    { outputs: ["text"] },
    [[["text", "a\n::error::b"]]],
    {},
    createLog((text) => {
      log += text;
    }),
  );
  expect(log).toBe("outcome=\nreason=\nreport=\ntext=a␊::error::b\n");
});

test("no value can end itself or begin another output", () => {
  const file = join(mkdtempSync(join(tmpdir(), "outputs-")), "output");
  const text = "a\nghadelimiter_\nadmin<<ghadelimiter_\nghadelimiter__\n";
  vi.stubEnv("GITHUB_OUTPUT", file);
  writeOutputs(
    { outputs: ["text"] },
    [[["text", text]]],
    process.env,
    createLog(() => {}),
  );
  const [, delimiter = ""] = /^text<<(.*)$/m.exec(readFileSync(file, "utf8")) ?? [];
  expect(text).not.toContain(delimiter);
  expect(readFileSync(file, "utf8")).toContain(`text<<${delimiter}\n${text}\n${delimiter}\n`);
});
