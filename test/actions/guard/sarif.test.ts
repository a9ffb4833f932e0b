import { expect, test } from "vitest";
import type { JudgedFinding } from "../../../src/actions/guard/plan.ts";
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
