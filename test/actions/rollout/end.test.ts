import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../support/examples.ts";
import { readManifest } from "../../support/runner/manifest.ts";

/** What a step of the composite's own writes, and its exit code. */
function run(script: string, env: Readonly<Record<string, string>>) {
  const output = join(mkdtempSync(join(tmpdir(), "rollout-")), "output");
  writeFileSync(output, "");
  const path = {
    PATH: process.env.PATH ?? "",
    GITHUB_ACTION_PATH: join(root, "actions/rollout"),
    GITHUB_OUTPUT: output,
  };
  const { status } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    env: { ...path, ...env },
  });
  const lines = readFileSync(output, "utf8").trim().split("\n");
  return {
    status,
    ...Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    ),
  };
}

const manifest = readManifest(join(root, "actions/rollout"));
const scriptOf = (id: string) =>
  (manifest.runs.using === "composite"
    ? manifest.runs.steps.find((step) => step.id === id)?.run
    : undefined) ?? "";

test.each<[string, Record<string, string>, string, string]>([
  ["healthy", { AWAIT: "healthy" }, "", "false"],
  ["degraded", { AWAIT: "degraded" }, "degraded", "true"],
  ["degraded, only to be told", { AWAIT: "degraded", ON_FAILURE: "report" }, "degraded", "false"],
  ["a timeout says nothing about the artifact", { AWAIT: "timeout" }, "timeout", "false"],
  ["unless so wished", { AWAIT: "timeout", ROLLBACK_ON: "degraded\ntimeout" }, "timeout", "true"],
  ["a command that fails", { AWAIT: "healthy", COMMAND: "degraded" }, "verify", "true"],
  ["a check that fails", { AWAIT: "healthy", COMMAND: "healthy", CHECKS: "degraded" }, "verify", "true"],
  ["a check that never comes", { AWAIT: "healthy", CHECKS: "timeout" }, "timeout", "false"],
  ["a step that a Problem stopped", { AWAIT: "failed" }, "", "false"],
  ["a word inside another is none", { AWAIT: "degraded", ROLLBACK_ON: "degraded-not" }, "degraded", "false"],
])("judges %s", (_, env, fault, undo) => {
  const given = {
    AWAIT: "",
    COMMAND: "",
    CHECKS: "",
    ROLLBACK_ON: "degraded\nverify\n",
    ON_FAILURE: "rollback",
    ...env,
  };
  const hostile = "x\nundo=true\n::error::$(touch /tmp/never) `id`";
  const judged = run(scriptOf("judge"), {
    ...{ AWAIT_REASON: hostile, COMMAND_REASON: hostile, CHECKS_REASON: hostile },
    ...given,
  });
  expect(judged).toMatchObject({ status: 0, fault, undo });
  expect(Object.keys(judged).sort()).toEqual(["fault", "reason", "status", "undo"]);
});

test.each<[Record<string, string>, string, number]>([
  [{ PROMOTE: "promoted", AWAIT: "healthy", VERIFIED: "true" }, "rolled-out", 0],
  [{ PROMOTE: "unchanged", AWAIT: "healthy", VERIFIED: "true" }, "unchanged", 0],
  [{ PROMOTE: "proposed" }, "proposed", 0],
  [{ PROMOTE: "planned" }, "planned", 0],
  [{ PROMOTE: "superseded" }, "superseded", 0],
  [{ PROMOTE: "blocked" }, "blocked", 1],
  [{ PROMOTE: "failed" }, "failed", 1],
  [{ PROMOTE: "promoted", AWAIT: "superseded" }, "superseded", 0],
  [{ PROMOTE: "promoted", AWAIT: "timeout" }, "failed", 1],
  [{ PROMOTE: "promoted", AWAIT: "suspended" }, "failed", 1],
  [{ PROMOTE: "promoted", AWAIT: "suspended", ON_SUSPENDED: "pass" }, "rolled-out", 0],
  [{ PROMOTE: "promoted", AWAIT: "degraded" }, "failed", 1],
  [{ PROMOTE: "promoted", AWAIT: "healthy", VERIFIED: "false" }, "failed", 1],
  [
    { PROMOTE: "promoted", AWAIT: "degraded", UNDO: "true", ROLLBACK: "rolled-back", BACK: "healthy" },
    "rolled-back",
    1,
  ],
  [
    { PROMOTE: "promoted", AWAIT: "degraded", UNDO: "true", ROLLBACK: "rolled-back", BACK: "timeout" },
    "rollback-failed",
    1,
  ],
  [{ PROMOTE: "promoted", AWAIT: "degraded", UNDO: "true", ROLLBACK: "failed" }, "rollback-failed", 1],
  [{ PROMOTE: "promoted", AWAIT: "degraded", UNDO: "true", ROLLBACK: "superseded" }, "superseded", 1],
  [{ PROMOTE: "promoted", AWAIT: "degraded", UNDO: "true", ROLLBACK: "proposed" }, "proposed", 1],
])("%o ends as %s", (env, outcome, code) => {
  const hostile = "x\noutcome=rolled-out\n::error::$(touch /tmp/never) `id`";
  const ended = run(scriptOf("end"), {
    PROMOTE_REASON: hostile,
    AWAIT_REASON: hostile,
    VERIFY_REASON: hostile,
    ...env,
  });
  expect(ended).toMatchObject({ status: code, outcome });
  expect(Object.keys(ended).sort()).toEqual(["outcome", "reason", "status"]);
});
