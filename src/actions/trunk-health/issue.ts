import { code, cut, escapeText, link, table } from "../../core/text/markdown.ts";
import { describeSeconds } from "../../core/time/describe-seconds.ts";
import { describeValue, type Measure, type TrunkHealth } from "./plan.ts";

/** What becomes of the one rolling issue. */
export type IssuePlan =
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "create"; readonly title: string; readonly body: string }
  | {
      readonly kind: "update" | "close";
      readonly number: number;
      readonly title: string;
      readonly body: string;
    };

const marker = "<!-- trunkline:trunk-health -->";
const longest = 60_000;

/** Opened when a limit is exceeded, edited in place, closed when none is. A second run with the same numbers changes nothing. Pure. */
export function planIssue({ facts, measures, pullRequests }: TrunkHealth): IssuePlan {
  if (facts.issue.kind === "unknown") {
    const why = facts.issue.problems.map(({ message }) => message).join(" ");
    return { kind: "none", why };
  }
  const open = facts.issue.value?.body.startsWith(marker) ? facts.issue.value : undefined;
  const over = measures.filter((one) => one.over);
  const days = Math.round((facts.now - facts.since) / 86_400_000);
  const old = pullRequests.kind === "known" ? pullRequests.value.old.slice(0, 20) : [];
  const lines = [
    marker,
    over.length === 0
      ? `All limits are kept again in the last ${days} days.`
      : `${over.length} ${over.length === 1 ? "limit is" : "limits are"} exceeded in the last ${days} days.`,
    "",
    measureTable(measures.filter(({ most }) => most !== undefined)),
    ...(old.length === 0 ? [] : ["**The oldest open branches**", ""]),
    ...old.map(
      ({ number, title, url, age }) =>
        `- ${link(`#${number}`, url)} ${escapeText(title)} (${describeSeconds(age)})`,
    ),
    "",
    `The limits stand in the catalogue under ${code("trunk-health")}. This issue closes when all of them are kept.`,
  ];
  const text = {
    title:
      over.length === 0
        ? "Trunk health: all limits are kept"
        : `Trunk health: ${over.map(({ label }) => label).join(", ")}`.slice(0, 200),
    body: cut(`${lines.join("\n")}\n`, longest, "…"),
  };
  if (open === undefined)
    return over.length === 0 ? { kind: "none", why: "No limit is exceeded." } : { kind: "create", ...text };
  if (over.length === 0) return { kind: "close", number: open.number, ...text };
  const isSame = open.title === text.title && open.body.trimEnd() === text.body.trimEnd();
  return isSame
    ? { kind: "none", why: `Issue #${open.number} says so already.` }
    : { kind: "update", number: open.number, ...text };
}

/** The measures as a table in Markdown. */
export function measureTable(measures: readonly Measure[]): string {
  const rows = measures.map((one) => {
    const [label = "", ...cells] = measureRow(one).map(escapeText);
    return [`${one.over ? "⚠️" : one.value === null ? "❔" : "✅"} ${label}`, ...cells];
  });
  return table(["What", "Value", "Limit", "Samples"], rows);
}

/** What, value, limit, number of samples: the cells of a table, as Markdown and as text alike. */
export function measureRow({ label, value, most, unit, n }: Measure): readonly string[] {
  return [
    label,
    value === null ? "unknown" : describeValue(value, unit),
    most === undefined ? "none" : describeValue(most, unit),
    String(n),
  ];
}
