import { describe, expect, it } from "vitest";
import { assessImpact } from "../../../src/actions/detect-changes/affected.ts";
import type { DetectSubject } from "../../../src/actions/detect-changes/filters-or-catalogue.ts";
import { type DetectPlan, planDetection } from "../../../src/actions/detect-changes/plan.ts";
import { type DetectResult, reportDetection } from "../../../src/actions/detect-changes/report.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { RangeInReport } from "../../../src/operations/revision-range/revision-range.ts";

const [base, head] = [parseOid("b".repeat(40)) as Oid, parseOid("a".repeat(40)) as Oid];
const subject: DetectSubject = {
  kind: "catalogue",
  catalogue: readCatalogue(
    "version: 1\nservices:\n  web: { path: web, depends-on: [lib] }\n  api: { path: api }\nlibraries:\n  lib: { path: lib }\n",
    "t.yml",
  ),
};
const about = { subject, warnings: [] };
const done: DetectResult = {
  files: "/t/files",
  lists: [],
  listFiles: new Map(),
  chunks: 1,
  commentNotices: [],
  event: "push",
  home: "https://github.com/acme/shop",
};

async function planned(
  range: RangeInReport,
  paths: readonly string[],
  removed: readonly string[] = [],
): Promise<DetectPlan> {
  const changes = paths.map((path) => ({ path, status: "modified" as const }));
  const impact = await assessImpact(subject, changes, { dependents: true, before: undefined });
  return planDetection({ subject, range, changes, impact, removed, warnings: [] }, "all");
}
const pushed: RangeInReport = { kind: "pair", base, head, strategy: "push", changes: [] };

describe("outputs", () => {
  it("of a change", async () => {
    const result = reportDetection(await planned(pushed, ["lib/a", "api/$(x)", "README"], []), about, done);
    expect(result.outputs).toEqual({
      changes: ["web", "api"],
      matrix: {
        include: [
          {
            service: "web",
            path: "web",
            image: "",
            "tag-format": "web/v{version}",
            because: [{ kind: "dependency", of: "lib" }],
          },
          {
            service: "api",
            path: "api",
            image: "",
            "tag-format": "api/v{version}",
            because: [{ kind: "file", of: "api/%24%28x%29" }],
          },
        ],
      },
      chunks: [expect.objectContaining({ include: expect.anything() })],
      any: true,
      all: true,
      removed: [],
      unowned: 1,
      base,
      head,
      strategy: "push",
      files: "/t/files",
    });
    expect(result.report).toMatchObject({
      services: { api: { affected: true, because: [{ kind: "file", of: "api/$(x)" }] } },
    });
    expect(result.notices).toEqual([]);
  });

  it("of nothing", async () => {
    const result = reportDetection(await planned(pushed, []), about, done);
    expect(result.outputs).toMatchObject({
      changes: [],
      matrix: { include: [] },
      any: false,
      all: false,
      unowned: 0,
    });
    expect(Object.fromEntries(result.dynamic ?? [])).toEqual({
      web: false,
      web_count: 0,
      api: false,
      api_count: 0,
    });
  });

  it("of a deletion, and of the first commit", async () => {
    expect(reportDetection(await planned({ kind: "deleted" }, []), about, done).outputs).toMatchObject({
      base: "",
      head: "",
      strategy: "deleted",
    });
    expect(
      reportDetection(await planned({ ...pushed, base: undefined }, []), about, done).outputs.base,
    ).toMatch(/^4b825dc/);
  });

  it("a removed service has no leg", async () => {
    const result = reportDetection(await planned(pushed, ["web/a", "api/a"], ["api"]), about, done);
    expect(result.outputs).toMatchObject({ changes: ["web", "api"], removed: ["api"] });
    expect(result.outputs.matrix).toMatchObject({ include: [{ service: "web" }] });
  });

  it("a list that is too long stays out, with a warning", async () => {
    const lists = [
      { name: "web", text: "x", tooLong: true },
      { name: "api", text: "y", tooLong: false },
    ];
    const result = reportDetection(await planned(pushed, []), about, {
      ...done,
      lists,
      listFiles: new Map([["web", "/t/web"]]),
    });
    expect(Object.fromEntries(result.dynamic ?? [])).toMatchObject({
      web_files: "",
      web_files_path: "/t/web",
      api_files: "y",
      api_files_path: "",
    });
    expect(result.notices.map(({ level }) => level)).toEqual(["warning"]);
  });
});

describe("notices of doubt", () => {
  const doubt: RangeInReport = {
    kind: "doubt",
    code: "base-gone",
    strategy: "push",
    head,
    answer: undefined,
  };
  it("warns of a base that is gone, not of an event that never has one", async () => {
    expect(reportDetection(await planned(doubt, []), about, done).notices).toMatchObject([
      { level: "warning" },
    ]);
    expect(reportDetection(await planned({ ...doubt, code: "no-base" }, []), about, done).notices).toEqual(
      [],
    );
  });
});
