import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { JsonObject } from "../../core/json/json-types.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import { code, details, escapeSentence, escapeText, table } from "../../core/text/markdown.ts";
import type { CleanupPlan } from "./cleanup.ts";
import { daysOver, groupByKey, isExpired, type ToggleFacts, type ToggleFinding } from "./findings.ts";
import type { Toggle } from "./register.ts";

export const togglesOutputs = [
  "toggles",
  "expired",
  "expiring",
  "unregistered",
  "unused",
  "matrix",
  "findings",
] as const;
export const togglesOutcomes = ["clean", "warned", "blocked", "expired"] as const;

/** What was done beside finding. */
export interface TogglesResult {
  readonly mode: "check" | "sweep";
  readonly cleanup: CleanupPlan | undefined;
  /** Where the register is, for remedies. */
  readonly register: string;
  /** What could not be done, as warnings. */
  readonly remarks: readonly Notice[];
}

/** What the findings come to: an error that is no expiry blocks, an expired toggle is `expired`, the rest warns. */
export function togglesOutcome(findings: readonly ToggleFinding[]): (typeof togglesOutcomes)[number] {
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.some(({ rule }) => rule !== "toggle-expired")) return "blocked";
  if (errors.length > 0) return "expired";
  return findings.some(({ level }) => level === "warning") ? "warned" : "clean";
}

/** Everything the step says. Pure. */
export function reportToggles(
  facts: ToggleFacts,
  findings: readonly ToggleFinding[],
  result: TogglesResult,
): ActionResult<(typeof togglesOutputs)[number], (typeof togglesOutcomes)[number]> {
  const outcome = togglesOutcome(findings);
  const keysOf = (rule: ToggleFinding["rule"]) => [
    ...new Set(findings.filter((one) => one.rule === rule).map(({ key }) => key)),
  ];
  const byKey = groupByKey(facts.references);
  const expired = facts.toggles.filter((one) => isExpired(one, facts.now));
  const list = facts.toggles.map((one) => recordOf(one, byKey.get(one.key) ?? [], facts));
  const reason = reasonOf(outcome, facts, findings, result);
  const problems = findings
    .filter(({ level }) => level === "error")
    .map((one) => problemOf(one, result.register));
  return {
    outcome,
    reason,
    outputs: {
      toggles: list,
      expired: expired.map(({ key }) => key),
      expiring: keysOf("toggle-expiring"),
      unregistered: keysOf("toggle-unregistered"),
      unused: keysOf("toggle-unused"),
      matrix: { include: expired.map(({ key, owner, expires, file }) => ({ key, owner, expires, file })) },
      findings: findings.map((one) => ({ ...one })),
    },
    summary: summaryOf(outcome, reason, facts, findings, result),
    report: { mode: result.mode, toggles: list, findings: findings.map((one) => ({ ...one })) },
    notices: [...findings.filter(({ level }) => level === "warning").map(noticeOf), ...result.remarks],
    failures: problems,
  };
}

function recordOf(
  one: Toggle,
  references: readonly { file: string; line: number }[],
  facts: ToggleFacts,
): JsonObject {
  const { key, kind, owner, created, expires, ticket, file, line } = one;
  const over = isExpired(one, facts.now) ? daysOver(expires, facts.now) : 0;
  return {
    key,
    kind,
    owner,
    created,
    expires,
    ticket,
    file,
    line,
    "days-over": over,
    "ticket-state": { true: "closed", false: "open", undefined: "unknown" }[
      String(facts.tickets.closed.get(key)) as "true" | "false" | "undefined"
    ],
    references: references.slice(0, 1_000).map((at) => ({ file: at.file, line: at.line })),
  };
}

function noticeOf({ rule, message, file, line }: ToggleFinding): Notice {
  return { level: "warning", title: rule, message, at: { file, line } };
}

function problemOf({ rule, message, file, line }: ToggleFinding, register: string): Problem {
  const at = { at: { file, line } };
  const slots = { finding: message };
  if (rule === "toggle-expired") return problem("TOGGLE_EXPIRED", slots, at);
  if (rule === "toggle-unregistered") return problem("TOGGLE_UNREGISTERED", { ...slots, register }, at);
  if (rule === "toggle-lifetime") return problem("TOGGLE_LIFETIME", slots, at);
  return problem("TOGGLE_INCOMPLETE", slots, at);
}

function reasonOf(
  outcome: (typeof togglesOutcomes)[number],
  facts: ToggleFacts,
  findings: readonly ToggleFinding[],
  { mode }: TogglesResult,
): string {
  const count = (rule: ToggleFinding["rule"]) =>
    new Set(findings.filter((one) => one.rule === rule).map(({ key }) => key));
  const parts = (
    [
      ["toggle-expired", "expired"],
      ["toggle-expiring", "expiring soon"],
      ["toggle-unregistered", "not registered"],
      ["toggle-incomplete", "not complete in the register"],
      ["toggle-lifetime", "living too long"],
      ["toggle-unused", "not used"],
    ] as const
  ).flatMap(([rule, words]) => {
    const keys = [...count(rule)];
    return keys.length === 0 ? [] : [`${keys.length} ${words} (${listNames(keys)})`];
  });
  const all = `${facts.toggles.length} feature ${facts.toggles.length === 1 ? "toggle is" : "toggles are"} registered`;
  if (outcome === "clean")
    return mode === "check"
      ? `This change keeps the rules for feature toggles; ${all}.`
      : `${all}, and all of them are in order.`;
  return parts.length === 0 ? `${all}; see the warnings.` : `${all}: ${parts.join(", ")}.`;
}

const icons = { clean: "✅", warned: "⚠️", blocked: "❌", expired: "⏰" } as const;

function summaryOf(
  outcome: (typeof togglesOutcomes)[number],
  reason: string,
  facts: ToggleFacts,
  findings: readonly ToggleFinding[],
  { cleanup }: TogglesResult,
): string {
  const byOwner = [...facts.toggles]
    .filter((one) => isExpired(one, facts.now))
    .sort((one, other) =>
      one.owner < other.owner ? -1 : one.owner > other.owner ? 1 : one.expires < other.expires ? -1 : 1,
    );
  const byKey = groupByKey(facts.references);
  const rows = byOwner.map((one) => [
    escapeText(one.owner || "nobody"),
    code(one.key),
    escapeText(one.kind),
    one.expires,
    String(daysOver(one.expires, facts.now)),
    String((byKey.get(one.key) ?? []).length),
  ]);
  const others = findings.filter(({ rule }) => rule !== "toggle-expired");
  const shown = others
    .slice(0, 200)
    .map(({ rule, message, file, line }) => [code(rule), escapeSentence(message), code(`${file}:${line}`)]);
  const parts = [
    `### ${icons[outcome]} toggles: ${outcome}`,
    escapeText(reason),
    rows.length === 0
      ? ""
      : table(["Owner", "Toggle", "Kind", "Expired on", "Days over", "References"], rows),
    shown.length === 0
      ? ""
      : details(`${others.length} other findings`, table(["Rule", "Finding", "Where"], shown)),
    cleanup === undefined ? "" : escapeText(cleanupLine(cleanup)),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function cleanupLine({ create, update, close, later }: CleanupPlan): string {
  const rest = later.length === 0 ? "" : ` ${later.length} more wait for the next run.`;
  return `Issues: ${create.length} opened, ${update.length} updated, ${close.length} closed.${rest}`;
}
