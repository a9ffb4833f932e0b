import type { Json } from "../../core/json/json-types.ts";
import { home } from "../../core/text/trunkline-links.ts";
import type { JudgedFinding } from "./plan.ts";
import { type RuleId, rules } from "./rules.ts";

/** GitHub takes 25,000 results of one run and shows 5,000. */
const most = 5_000;

/** The findings as SARIF 2.1.0 (OASIS, docs.github.com/code-security: SARIF support). What is accepted is suppressed, not left out. */
export function sarifOf(findings: readonly JudgedFinding[]): Json {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Trunkline guard",
            informationUri: `https://github.com/${home}`,
            rules: used.map(ruleOf),
          },
        },
        results: findings.slice(0, most).map((one) => ({
          ruleId: one.rule,
          ruleIndex: used.indexOf(one.rule),
          level: one.level === "doubt" ? "warning" : one.level,
          message: { text: one.message },
          baselineState: one.new ? "new" : "unchanged",
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(one.file || "."), uriBaseId: "%SRCROOT%" },
                region: { startLine: Math.max(1, one.line) },
              },
            },
          ],
          partialFingerprints: { "trunkline/v1": one.fingerprint },
          ...(one.allowed === undefined
            ? {}
            : { suppressions: [{ kind: "external", justification: one.allowed }] }),
        })),
      },
    ],
  };
}

function ruleOf(id: RuleId): Json {
  const [level, text] = rules[id];
  return {
    id,
    shortDescription: { text },
    defaultConfiguration: { level: level === "off" ? "none" : level === "doubt" ? "warning" : level },
  };
}
