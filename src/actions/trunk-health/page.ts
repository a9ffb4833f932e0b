import { barChart } from "../../core/html/chart.ts";
import { anchor, stateTag, tableOf, timeTag } from "../../core/html/elements.ts";
import { type Html, html } from "../../core/html/html.ts";
import { renderPage } from "../../core/html/page.ts";
import { deliveryHead, deliveryRow } from "../../core/metrics/dora-report.ts";
import { describeSeconds } from "../../core/time/describe-seconds.ts";
import { measureRow } from "./issue.ts";
import { ciByPeriod, type DeliveryHealth, redByPeriod, type TrunkHealth } from "./plan.ts";
import type { PullRequestMetrics } from "./pull-requests.ts";
import type { TrunkMetrics } from "./trunk-runs.ts";

/** The report as one HTML file that needs nothing else. `data` is what the output `metrics` says, for programs. */
export function renderHealthPage(health: TrunkHealth, data: unknown): string {
  const { facts, delivery, trunk, pullRequests } = health;
  const unknown = (title: string, problems: readonly { readonly message: string }[]) =>
    html`<section><h2>${title}</h2><p>${stateTag("soft", "unknown")} ${problems.map(({ message }) => message).join(" ")}</p></section>`;
  return renderPage({
    title: "Trunk health",
    lead: html`${anchor(facts.repository || "This repository", facts.page)}, ${facts.trunk}, from ${timeTag(facts.since)} to ${timeTag(facts.now)}. ${health.cuts.join(" ")}`,
    body: [
      limitSection(health),
      trunk.kind === "known" ? trunkSection(health, trunk.value) : unknown("Trunk", trunk.problems),
      pullRequests.kind === "known"
        ? pullRequestSection(health, pullRequests.value)
        : unknown("Pull requests", pullRequests.problems),
      delivery.kind === "known"
        ? deliverySection(health, delivery.value)
        : unknown("Delivery", delivery.problems),
    ],
    foot: html`Made by Trunkline. Nothing here counts people. Times of deployments are Git's, not the cluster's. This file loads nothing and sends nothing.`,
    data,
  });
}

function limitSection({ measures }: TrunkHealth): Html {
  const rows = measures.map((one) => {
    const [label = "", value = "", most = "", n = ""] = measureRow(one);
    const state = one.over
      ? stateTag("warn", "over")
      : one.value === null
        ? html`${stateTag("soft", "unknown")} <span class="small">${one.why}</span>`
        : one.most === undefined
          ? stateTag("soft", "no limit")
          : stateTag("good", "kept");
    return { cells: [label, value, most, n, state] };
  });
  return html`<section aria-labelledby="limits"><h2 id="limits">Limits</h2>${tableOf({
    caption: "What is compared with a limit. Values are medians but for the longest red time.",
    head: ["What", "Value", "Limit", "Samples", "State"],
    rows,
  })}</section>`;
}

function trunkSection({ facts, periods }: TrunkHealth, trunk: TrunkMetrics): Html {
  const red = redByPeriod(trunk, periods).map((value, at) => ({
    label: periods[at]?.label ?? "",
    value,
    words: value === 0 ? "green" : `red for ${describeSeconds(value)}`,
    tone: "bad" as const,
  }));
  const ci = ciByPeriod(trunk, periods).map((value, at) => ({
    label: periods[at]?.label ?? "",
    value,
    words: value === null ? "no run" : describeSeconds(value),
    tone:
      value !== null && value > (facts.limits.ci ?? Number.POSITIVE_INFINITY)
        ? ("warn" as const)
        : ("info" as const),
  }));
  const rows = trunk.red.slice(-50).map(({ workflow, since, until, url }) => ({
    cells: [anchor(workflow, url), timeTag(since), describeSeconds((until - since) / 1_000)],
  }));
  const limit = facts.limits.ci;
  const now =
    trunk.redSince === undefined
      ? stateTag("good", "green")
      : html`${stateTag("bad", "red")} since ${timeTag(trunk.redSince)}`;
  return html`<section aria-labelledby="trunk"><h2 id="trunk">Trunk</h2>
<p>${now}. Red for ${trunk.redTime === null ? "an unknown time" : describeSeconds(trunk.redTime)} in all, ${trunk.flakes ?? "unknown"} flakes, ${trunk.n} runs.</p>
${barChart({ caption: "Time that trunk was red.", bars: red })}
${barChart({
  caption: "How long CI of a commit took, the median of each day or week.",
  bars: ci,
  limit: limit === undefined ? undefined : { value: limit, words: `the limit, ${describeSeconds(limit)}` },
})}
${
  rows.length > 0 &&
  html`<details><summary>${trunk.red.length} red times</summary>${tableOf({ caption: "From the first run that failed to the next that passed.", head: ["Workflow", "Since", "For"], rows })}</details>`
}</section>`;
}

const sizes = [10, 50, 100, 200, 400, 800] as const;

function pullRequestSection({ facts }: TrunkHealth, pulls: PullRequestMetrics): Html {
  const limit = facts.limits["pull-request"] ?? Number.POSITIVE_INFINITY;
  const edges = [0, ...sizes, Number.POSITIVE_INFINITY];
  const bars = edges.slice(1).map((most, at) => {
    const least = edges[at] ?? 0;
    const value = pulls.sizes.filter((size) => (size > least || at === 0) && size <= most).length;
    const label = most === Number.POSITIVE_INFINITY ? `over ${least} lines` : `up to ${most} lines`;
    return {
      label,
      value,
      words: String(value),
      tone: least >= limit ? ("warn" as const) : ("info" as const),
    };
  });
  const rows = pulls.old.slice(0, 50).map(({ number, title, url, age }) => ({
    cells: [anchor(`#${number}`, url), title, describeSeconds(age)],
  }));
  return html`<section aria-labelledby="pull-requests"><h2 id="pull-requests">Pull requests</h2>
<p>${pulls.merged} merged, ${pulls.open} open; ${pulls.bots} merged ones of Apps are left out.</p>
${barChart({ caption: "Pull requests by the lines that they change.", bars })}
${rows.length > 0 && tableOf({ caption: "Open, and older than the limit.", head: ["Pull request", "Title", "Age of its branch"], rows })}</section>`;
}

function deliverySection({ periods, facts }: TrunkHealth, delivery: DeliveryHealth): Html {
  const { environments, services, deployments, lineWhy } = delivery;
  if (environments.size === 0)
    return html`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2><p>The catalogue has no environments.</p></section>`;
  const charts = [...deployments].map(([name, counts]) =>
    barChart({
      caption: `Deployments to ${name}.`,
      bars: counts.map((value, at) => ({ label: periods[at]?.label ?? "", value, words: String(value) })),
    }),
  );
  const rows = [...environments].map(([name, one]) => ({ cells: deliveryRow(name, one) }));
  const overrides = [...environments].map(([name, { hand, hotfixes, rollbacks }]) => ({
    cells: [name, String(hand), String(hotfixes), String(rollbacks)],
  }));
  const single = services.map(({ service, environment, metrics }) => ({
    cells: deliveryRow(`${service} in ${environment}`, metrics),
  }));
  const promotions =
    facts.promotions.kind === "known" ? String(facts.promotions.value) : "an unknown number of";
  return html`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2>
<p>${promotions} promotions are open.${lineWhy !== "" && html` Trunk could not be read: ${lineWhy}`}</p>
${tableOf({ caption: "The five metrics of DORA by environment. Times are medians; below five deployments there are no rates (–).", head: deliveryHead, rows })}
${charts}
<details><summary>What went around the pipeline</summary>${tableOf({
    caption: "Changes by hand, deployments around gates, rollbacks.",
    head: ["Environment", "By hand", "Around gates", "Rollbacks"],
    rows: overrides,
  })}</details>
${
  single.length > 0 &&
  html`<details><summary>By service</summary>${tableOf({ caption: "The same by service.", head: deliveryHead, rows: single })}</details>`
}</section>`;
}
