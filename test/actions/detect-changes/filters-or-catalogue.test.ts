import { describe, expect, it } from "vitest";
import { assessImpact } from "../../../src/actions/detect-changes/affected.ts";
import { parseFilters } from "../../../src/actions/detect-changes/filters/parse-filters.ts";
import { type DetectSubject, namesOf } from "../../../src/actions/detect-changes/filters-or-catalogue.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

const catalogue = readCatalogue(
  "version: 1\nservices:\n  web: { path: web }\n  api: { path: api, depends-on: [lib] }\nlibraries:\n  lib: { path: lib }\n",
  "t.yml",
);
const services: DetectSubject = { kind: "catalogue", catalogue };
const filters: DetectSubject = {
  kind: "filters",
  filters: await parseFilters("ts: '**/*.ts'\nevery: '**'\nnone: x"),
  quantifier: "some",
  file: undefined,
};
const changed = (...paths: string[]) => paths.map((path) => ({ path, status: "modified" as const }));
const how = { dependents: true, before: undefined };

it("namesOf keeps the order of writing", async () => {
  expect(namesOf(services)).toEqual(["web", "api"]);
  expect(namesOf(filters)).toEqual(["ts", "every", "none"]);
});

describe("assessImpact", () => {
  it("a catalogue", async () => {
    const { affected, files, unowned } = await assessImpact(
      services,
      changed("lib/a", "README", "web/b"),
      how,
    );
    expect(Object.fromEntries(affected)).toEqual({
      web: [{ kind: "file", of: "web/b" }],
      api: [{ kind: "dependency", of: "lib" }],
    });
    expect(files.get("web")).toEqual(["web/b"]);
    expect(unowned).toEqual(["README"]);
  });

  it("a catalogue that changed itself and is nobody's", async () => {
    const { affected, unowned } = await assessImpact(services, changed("t.yml"), {
      dependents: true,
      before: catalogue,
    });
    expect([affected.size, unowned]).toEqual([0, []]);
    const other = await assessImpact(services, changed("t.yml"), {
      dependents: true,
      before: "unreadable",
    });
    expect(other.affected.get("web")).toEqual([{ kind: "config", of: "t.yml:3" }]);
    expect(other.affected.get("api")).toEqual([
      { kind: "config", of: "t.yml:4" },
      { kind: "dependency", of: "lib" },
    ]);
  });

  it("filters", async () => {
    const { affected, files, unowned } = await assessImpact(filters, changed("a.ts", "b"), how);
    expect(Object.fromEntries(affected)).toEqual({
      ts: [{ kind: "file", of: "a.ts" }],
      every: [
        { kind: "file", of: "a.ts" },
        { kind: "file", of: "b" },
      ],
    });
    expect(files.get("none")).toEqual([]);
    expect(unowned).toEqual([]);
  });
});
