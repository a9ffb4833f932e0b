import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import type { JudgedFinding } from "../../../src/actions/guard/plan.ts";
import { ruleIds } from "../../../src/actions/guard/rules.ts";
import { sarifOf } from "../../../src/actions/guard/sarif.ts";

const finding: JudgedFinding = {
  rule: "secret-plain",
  level: "error",
  environment: "",
  service: "",
  file: "a b/ä.yaml",
  line: 3,
  resource: "Secret db",
  key: "data.a",
  message: "Secret db has a plain value.",
  new: true,
  fingerprint: "0123456789abcdef",
  allowed: undefined,
};

test("SARIF 2.1.0: one run, rules that results point at, places as URIs, what is accepted is suppressed", () => {
  const findings = [
    finding,
    {
      ...finding,
      rule: "project-wide" as const,
      level: "warning" as const,
      allowed: "a playground",
      new: false,
    },
  ];
  expect(sarifOf(findings)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { rules: [{ id: "project-wide" }, { id: "secret-plain" }] } },
        results: [
          {
            ruleId: "secret-plain",
            ruleIndex: 1,
            level: "error",
            baselineState: "new",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "a%20b/%C3%A4.yaml" },
                  region: { startLine: 3 },
                },
              },
            ],
            partialFingerprints: { "trunkline/v1": "0123456789abcdef" },
          },
          {
            ruleId: "project-wide",
            level: "warning",
            baselineState: "unchanged",
            suppressions: [{ justification: "a playground" }],
          },
        ],
      },
    ],
  });
});

test("every rule, and every level, keeps the schema that OASIS publishes", () => {
  const path = join(import.meta.dirname, "../../fixtures/sarif/sarif-schema-2.1.0.json");
  // It is written for draft 4, of which it uses nothing that draft 7 means differently.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const levels = ["error", "warning", "doubt"] as const;
  const findings = ruleIds.map((rule, index) => ({
    ...finding,
    rule,
    level: levels[index % 3] ?? "error",
    file: index % 4 === 0 ? "" : finding.file,
    line: index % 5,
  }));
  validate(sarifOf(findings));
  expect(validate.errors).toBeNull();
  validate({ ...(sarifOf(findings) as object), version: "2.0.0" });
  expect(validate.errors).not.toBeNull();
});
