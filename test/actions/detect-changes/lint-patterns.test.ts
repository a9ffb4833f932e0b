import { beforeAll, describe, expect, it } from "vitest";
import { parseFilters } from "../../../src/actions/detect-changes/filters/parse-filters.ts";
import { lintFilters } from "../../../src/actions/detect-changes/lint-patterns.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git } from "../../support/scratch/git.ts";
import { detect } from "./step.ts";

const catalogue = `version: 1
services:
  web: { path: web }
  gone: { path: services/gone }
  api:
    path: api
    inputs:
      - api/old/**
      - api/**
      - '!**/*.md'
      - api/nothing/**
      - proto/*.proto
  docs:
    path: docs
    inputs: ['!docs/x']
libraries:
  lib: { path: libs/lib }
global: [package-lock.json, nowhere.json]
`;
const folder = makeFolder();
const commits: string[] = [];

beforeAll(async () => {
  await git(folder, "init", "--quiet", "--initial-branch=main");
  const files = { "web/a": "", "api/old/a": "", "docs/a": "", "package-lock.json": "", "READ.md": "" };
  commits.push(await commit(folder, "begin", files));
  commits.push(await commit(folder, "catalogue", { ".github/trunkline.yml": catalogue }));
  commits.push(await commit(folder, "more", { "web/a": "2" }));
});

const warnings = (before: number, after: number) =>
  warningsIn(folder, commits[before] ?? "", commits[after] ?? "");

async function warningsIn(directory: string, before: string, after: string): Promise<string[]> {
  const payload = { before, after, repository: { default_branch: "main" } };
  const result = await detect({ directory, event: "push", ref: "refs/heads/main", sha: after, payload });
  return result.notices.map(({ message, at }) => `${at?.line}: ${message}`);
}

describe("a catalogue", () => {
  const always = [
    "4: gone: there is no services/gone.",
    "17: lib: there is no libs/lib.",
    "8: api: `api/old/**` has no effect: `api/**` behind it decides for all that it matches.",
    "11: api: `api/nothing/**` matches no file.",
    "15: docs has no pattern that includes anything.",
    "18: global: `nowhere.json` matches no file.",
  ];

  it("is always checked against the folders and files that it names", async () => {
    expect((await warnings(1, 2)).sort()).toEqual([...always, "15: docs: `!docs/x` matches no file."].sort());
  });

  it("is checked against every file when it changed", async () => {
    expect((await warnings(0, 1)).sort()).toEqual(
      [...always, "15: docs: `!docs/x` matches no file.", "12: api: `proto/*.proto` matches no file."].sort(),
    );
  });
});

it("a catalogue with very many patterns is checked for who is affected, and as a whole when it changed", async () => {
  const patterns = (service: string) =>
    Array.from({ length: 30 }, (_, i) => `${service}/d${i}/**`).join(", ");
  const others = Array.from(
    { length: 200 },
    (_, i) => `  s${i}: { path: s${i}, inputs: [${patterns(`s${i}`)}] }\n`,
  );
  const large = `version: 1\nservices:\n  web: { path: web, inputs: [web/**, web/none/**] }\n${others.join("")}`;
  const shop = makeFolder();
  await git(shop, "init", "--quiet", "--initial-branch=main");
  const first = await commit(shop, "begin", { "web/a": "1" });
  const second = await commit(shop, "catalogue", { ".github/trunkline.yml": large });
  const third = await commit(shop, "more", { "web/a": "2" });
  expect(await warningsIn(shop, second, third)).toEqual(["3: web: `web/none/**` matches no file."]);
  const all = await warningsIn(shop, first, second);
  expect(all.filter((line) => line.includes("there is no s"))).toHaveLength(200);
});

it("filters of exclusions only", async () => {
  const filters = await parseFilters("a: ['!x']\nb: ['!x', y]\n");
  expect(lintFilters(filters, "f.yml")).toMatchObject([
    { message: expect.stringContaining("filter a"), at: { file: "f.yml", line: 1 } },
  ]);
  expect(lintFilters(filters, undefined)[0]?.at).toBeUndefined();
});
