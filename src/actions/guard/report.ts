import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { Json } from "../../core/json/json-types.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { code, details, escapeSentence, escapeText, table } from "../../core/text/markdown.ts";
import type { KeptComment } from "../../operations/upsert-comment.ts";
import { type Overrides, overridesJson } from "./manual-changes.ts";
import type { GuardPlan, JudgedFinding } from "./plan.ts";

export const guardOutputs = [
  "findings",
  "errors",
  "warnings",
  "fixed",
  "rendered",
  "sarif",
  "comment-url",
] as const;
export const guardOutcomes = ["clean", "warned", "blocked", "doubt"] as const;

export interface GuardContext {
  readonly onDoubt: "fail" | "warn";
  /** Absolute paths; empty where there is none. */
  readonly rendered: string;
  readonly sarif: string;
  readonly comment: KeptComment;
  /** Of an audit. */
  readonly overrides: Overrides | undefined;
  /** How many overlays were looked at, and what rendered them. */
  readonly overlays: number;
  readonly renderer: string | undefined;
}

type GuardResult = ActionResult<(typeof guardOutputs)[number], (typeof guardOutcomes)[number]>;

/** An output holds the worst of them; the report holds all. */
const mostInOutput = 100;

/** Tells what was found. Only what is new and not accepted fails the step. Pure. */
export function reportGuard(plan: GuardPlan, context: GuardContext): GuardResult {
  const { findings, outcome, fixed } = plan;
  const fresh = findings.filter((one) => one.new && one.allowed === undefined);
  const of = (level: JudgedFinding["level"]) => fresh.filter((one) => one.level === level);
  const doubtFails = context.onDoubt === "fail" && outcome === "doubt";
  const failures: Problem[] = [
    ...of("error").map((one) => problemOf("GUARD_FINDING", one)),
    ...(doubtFails || outcome === "blocked" ? of("doubt") : []).map((one) => problemOf("GUARD_DOUBT", one)),
  ];
  const notices: Notice[] = [
    ...[...of("warning"), ...(failures.length > 0 ? [] : of("doubt"))].map((one) => ({
      level: "warning" as const,
      title: one.rule,
      message: one.message,
      ...(one.file === "" ? {} : { at: { file: one.file, line: one.line } }),
    })),
    ...plan.expired.map(({ rule, until = "", reason }) => ({
      level: "warning" as const,
      title: "An allowance is over",
      message: `The allowance of ${rule} (${reason}) counted until ${until}.`,
    })),
    ...context.comment.notices,
  ];
  return {
    outcome,
    reason: reasonOf(plan, fresh),
    outputs: {
      findings: findings.slice(0, mostInOutput).map((one) => jsonOf(one, context.overrides)),
      errors: of("error").length,
      warnings: of("warning").length,
      fixed,
      rendered: context.rendered,
      sarif: context.sarif,
      "comment-url": context.comment.url,
    },
    summary: guardMarkdown(plan, context),
    report: {
      findings: findings.map((one) => jsonOf(one, context.overrides)),
      fixed,
      renderer: context.renderer ?? null,
      overrides: overridesJson(context.overrides),
    },
    notices,
    failures,
  };
}

function jsonOf(
  {
    rule,
    level,
    environment,
    service,
    file,
    line,
    resource,
    key,
    message,
    new: isNew,
    fingerprint,
    allowed,
  }: JudgedFinding,
  overrides: Overrides | undefined,
): Json {
  return {
    rule,
    level,
    environment,
    service,
    file,
    line,
    resource,
    key,
    message,
    new: isNew,
    fingerprint,
    allowed: allowed ?? null,
    ...(overrides === undefined ? {} : { "unchanged-since": overrides.lastChanged.get(file) ?? null }),
  };
}

function problemOf(
  name: "GUARD_FINDING" | "GUARD_DOUBT",
  { rule, message, file, line }: JudgedFinding,
): Problem {
  return problem(name, { rule, message }, file === "" ? {} : { at: { file, line } });
}

function reasonOf({ outcome, findings, fixed }: GuardPlan, fresh: readonly JudgedFinding[]): string {
  const [first] = fresh;
  const present = findings.filter((one) => !one.new).length;
  const rest = [
    ...(present > 0 ? [`${present} older finding${present === 1 ? " is" : "s are"} not of this change`] : []),
    ...(fixed > 0 ? [`${fixed} ${fixed === 1 ? "is" : "are"} mended`] : []),
  ];
  const tail = rest.length === 0 ? "" : ` ${rest.join(", ")}.`;
  if (outcome === "clean" || first === undefined) return `Nothing new was found.${tail}`;
  const more = fresh.length > 1 ? ` ${fresh.length - 1} more.` : "";
  return `${first.message}${more}${tail}`;
}

const icons: Readonly<Record<GuardPlan["outcome"], string>> = {
  clean: "✅",
  warned: "⚠️",
  blocked: "❌",
  doubt: "❔",
};
const levelIcons: Readonly<Record<JudgedFinding["level"], string>> = {
  error: "❌",
  warning: "⚠️",
  doubt: "❔",
};

/** The summary, and the comment. */
export function guardMarkdown(
  plan: GuardPlan,
  { overlays, renderer, overrides }: Pick<GuardContext, "overlays" | "renderer" | "overrides">,
): string {
  const fresh = plan.findings.filter((one) => one.new && one.allowed === undefined);
  const allowed = plan.findings.filter((one) => one.new && one.allowed !== undefined);
  const old = plan.findings.filter((one) => !one.new);
  const parts = [
    `### ${icons[plan.outcome]} guard: ${plan.outcome}\n`,
    `${escapeSentence(reasonOf(plan, fresh))}\n`,
  ];
  if (fresh.length > 0) parts.push(tableOf(fresh.slice(0, 50)));
  if (fresh.length > 50) parts.push(`… and ${fresh.length - 50} more, in the report.\n`);
  if (allowed.length > 0)
    parts.push(
      details(
        `${allowed.length} accepted by the catalogue`,
        table(
          ["Rule", "Where", "Reason"],
          allowed.slice(0, 50).map((one) => [code(one.rule), code(one.file), escapeText(one.allowed ?? "")]),
        ),
      ),
    );
  if (old.length > 0)
    parts.push(details(`${old.length} that the base has already`, tableOf(old.slice(0, 50))));
  if (overrides !== undefined)
    parts.push(agesMarkdown(plan.findings, overrides), overridesMarkdown(overrides));
  const by = renderer === undefined ? "" : ` by ${renderer}`;
  parts.push(
    `<sub>${overlays === 1 ? "1 overlay" : `${overlays} overlays`} looked at${escapeText(by)}. The rules are those of the base commit.</sub>\n`,
  );
  return parts.join("\n");
}

/** How many findings are there since the window began, at least; empty for none. */
function agesMarkdown(findings: readonly JudgedFinding[], { since, lastChanged }: Overrides): string {
  const dated = findings.flatMap(({ file }) => {
    const time = lastChanged.get(file);
    return time === undefined ? [] : [{ file, time }];
  });
  const old = dated.filter(({ time }) => time < since).sort((one, other) => (one.time < other.time ? -1 : 1));
  const [oldest] = old;
  if (oldest === undefined) return "";
  const counted = `${old.length} of ${findings.length} findings ${old.length === 1 ? "is" : "are"} older than 30 days`;
  return `${counted}: their files have not changed since. The oldest is in ${code(oldest.file)}, unchanged since ${oldest.time.slice(0, 10)}.\n`;
}

/** How often the way through our actions was not taken. */
function overridesMarkdown({ commits, manual }: Overrides): string {
  const counted = `${manual.length} of ${commits} changes of the last 30 days`;
  if (manual.length === 0) return `Every change of an environment was made by Trunkline: ${counted}.\n`;
  const rows = manual
    .slice(0, 50)
    .map((one) => [
      code(one.commit.slice(0, 7)),
      one.time.slice(0, 10),
      escapeText(one.author),
      escapeText([...one.environments, ...(one.hold ? ["a hold"] : [])].join(", ")),
      escapeText(one.subject),
    ]);
  return details(
    `${counted} were not made by Trunkline`,
    table(["Commit", "Day", "Author", "Changes", "Subject"], rows),
  );
}

function tableOf(findings: readonly JudgedFinding[]): string {
  const rows = findings.map((one) => [
    `${levelIcons[one.level]} ${code(one.rule)}`,
    one.file === "" ? "" : code(`${one.file}:${one.line}`),
    escapeSentence(one.message),
  ]);
  return table(["Rule", "Where", "What"], rows);
}
