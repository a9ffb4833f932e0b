import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Step } from "../support/runner/manifest.ts";
import { root } from "./sources.ts";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const workflow = parse(text) as { permissions?: unknown; concurrency?: unknown; jobs: Record<string, Job> };
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("grants nothing as a whole, and each job its own least", () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([]);
  });

  test("pins every action of others to a commit, and says its version", () => {
    const uses = [...text.matchAll(/\buses: (\S+)(.*)/g)].filter(
      ([, name = ""]) => !/^([.$]\/|your-org\/trunkline\/)/.test(name),
    );
    const loose = uses.filter(
      ([, name = "", rest = ""]) => !/@[0-9a-f]{40}$/.test(name) || !/^ # v\d/.test(rest),
    );
    expect(loose.map(([line]) => line)).toEqual([]);
  });

  test("puts no expression into a script and leaves no credentials on disk", () => {
    expect(steps.filter((step) => step.run?.includes("${{"))).toEqual([]);
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("ends in time, one run after the other, every step with a name", () => {
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
    expect(steps.filter((step) => step.name === undefined)).toEqual([]);
  });
});

test("every example is run by a test", () => {
  const tests = readdirSync(join(root, "test/examples")).map((name) =>
    readFileSync(join(root, "test/examples", name), "utf8"),
  );
  const names = readdirSync(join(root, "examples/workflows")).map((name) => name.replace(".yml", ""));
  expect(names.filter((name) => !tests.some((text) => text.includes(`run("${name}"`)))).toEqual([]);
});

test("one version of each third-party action, in workflows and on pages", () => {
  const pages = ["actions", "docs", "examples", ".github/workflows"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(md|yml)$/.test(name) && !name.startsWith("migration"))
      .map((name) => join(folder, name)),
  );
  const pins = new Map<string, Set<string>>();
  for (const page of ["README.md", ...pages])
    for (const [, name = "", pin = ""] of readFileSync(join(root, page), "utf8").matchAll(
      /uses: ((?:actions|docker)\/[\w-]+)@(\S+(?: # v\S+)?)/g,
    ))
      pins.set(name, (pins.get(name) ?? new Set()).add(pin));
  expect([...pins].filter(([, versions]) => versions.size > 1).map(([name]) => name)).toEqual([]);
});
