import { deliveryHead, deliveryRow } from "../../core/metrics/dora-report.ts";
import { code, details, escapeText, link, table } from "../../core/text/markdown.ts";
import { describeSeconds } from "../../core/time/describe-seconds.ts";
import { measureTable } from "./issue.ts";
import type { TrunkHealth } from "./plan.ts";

/** The report in Markdown: what has a limit first, the rest folded. `issue`: what became of it, a sentence or empty. */
export function summariseHealth(
  { facts, measures, delivery, trunk, pullRequests, cuts }: TrunkHealth,
  issue: string,
): string {
  const over = measures.filter((one) => one.over).length;
  const days = Math.round((facts.now - facts.since) / 86_400_000);
  const news =
    over === 0
      ? `no limit is exceeded in ${days} days`
      : `${over} ${over === 1 ? "limit is" : "limits are"} exceeded in ${days} days`;
  const parts = [
    `### ${over === 0 ? "✅" : "⚠️"} trunk-health: ${news}`,
    measureTable(measures),
    ...unknownLines(measures),
    ...cuts.map(escapeText),
  ];
  if (trunk.kind === "known") {
    const { redTime, ci, flakes, red } = trunk.value;
    const times = red.map(({ workflow, since, until, url }) => [
      link(code(workflow), url),
      new Date(since).toISOString().slice(0, 16).replace("T", " "),
      describeSeconds((until - since) / 1_000),
    ]);
    const line = `Red for ${seconds(redTime)} in all; CI p95 ${seconds(ci.p95)}; ${flakes ?? "unknown"} flakes (failed and passed for one commit).\n`;
    const list =
      times.length === 0 ? "" : `\n${table(["Workflow", "Red since (UTC)", "For"], times.slice(-20))}`;
    parts.push(details(`Trunk ${escapeText(facts.trunk)}`, `${line}${list}`));
  }
  if (pullRequests.kind === "known") {
    const { merged, open, bots, old } = pullRequests.value;
    const line = `${merged} merged and ${open} open pull requests of people; ${bots} merged ones of Apps are left out.\n`;
    const list = old
      .slice(0, 20)
      .map(
        ({ number, title, url, age }) =>
          `- ${link(`#${number}`, url)} ${escapeText(title)}, ${describeSeconds(age)}`,
      )
      .join("\n");
    const head = list === "" ? "" : "\nOpen, and older than the limit:\n\n";
    parts.push(details("Pull requests", `${line}${head}${list}`));
  }
  if (delivery.kind === "known" && delivery.value.environments.size > 0) {
    const { environments, lineWhy } = delivery.value;
    const table1 = table(
      deliveryHead,
      [...environments].map(([name, one]) => deliveryRow(name, one).map(escapeText)),
    );
    const overrides = [...environments]
      .filter(([, { hand, hotfixes }]) => hand + hotfixes > 0)
      .map(
        ([name, { hand, hotfixes }]) =>
          `${escapeText(name)}: ${hand} changes by hand, ${hotfixes} around gates.`,
      );
    const notes = [
      "Times are Git's, not the cluster's. Below five deployments there are no rates.",
      ...overrides,
    ];
    if (lineWhy !== "") notes.push(`Trunk could not be read: ${escapeText(lineWhy)}`);
    parts.push(details("Delivery", `${table1}\n${notes.join("\n\n")}\n`));
  }
  if (issue !== "") parts.push(escapeText(issue));
  return `${parts.join("\n\n")}\n`;
}

function unknownLines(measures: TrunkHealth["measures"]): readonly string[] {
  const reasons = [...new Set(measures.filter(({ value }) => value === null).map(({ why }) => why))];
  return reasons.length === 0 ? [] : [`Unknown: ${reasons.map(escapeText).join(" ")}`];
}

function seconds(value: number | null): string {
  return value === null ? "an unknown time" : describeSeconds(value);
}
