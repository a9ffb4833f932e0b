import type { ActionResult, Notice } from "../../core/action/result.ts";
import { tableOf } from "../../core/html/elements.ts";
import { html } from "../../core/html/html.ts";
import { renderPage } from "../../core/html/page.ts";
import { splitImage } from "../../core/image/image.ts";
import type { Json } from "../../core/json/json.ts";
import { problem } from "../../core/problem/problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import { code, codeBlock, details, escapeText, table } from "../../core/text/markdown.ts";
import type { PreviewPlan, ServiceChange } from "./plan.ts";

export const previewOutputs = ["changes", "diff", "page", "rendered", "comment-url"] as const;
export const previewOutcomes = ["changed", "unchanged", "doubt", "superseded"] as const;

export interface PreviewContext {
  readonly onDoubt: "fail" | "warn";
  readonly danger: "warn" | "fail";
  /** Absolute paths; empty where there is none. */
  readonly diff: string;
  readonly page: string;
  readonly rendered: string;
  readonly renderer: string | undefined;
  readonly superseded: boolean;
  readonly notices: readonly Notice[];
}

/** Tells what a change does where. Pure. */
export function reportPreview(
  plan: PreviewPlan,
  context: PreviewContext,
): ActionResult<(typeof previewOutputs)[number], (typeof previewOutcomes)[number]> {
  const outcome = context.superseded ? "superseded" : plan.outcome;
  const dangers = plan.changes.flatMap((one) => one.dangers.map((danger) => ({ ...danger, one })));
  const failures = context.superseded
    ? []
    : [
        ...(context.onDoubt === "fail"
          ? plan.unknown.map((message) => problem("PREVIEW_DOUBT", { message }))
          : []),
        ...(context.danger === "fail"
          ? dangers.map(({ resource, why, one }) =>
              problem("PREVIEW_DANGER", {
                resource,
                why,
                service: one.service,
                environment: one.environment,
              }),
            )
          : []),
      ];
  return {
    outcome,
    reason: context.superseded
      ? "The pull request has a newer commit; its own run tells what changes."
      : reasonOf(plan),
    outputs: {
      changes: plan.changes.map(jsonOf),
      diff: context.diff,
      page: context.page,
      rendered: context.rendered,
      "comment-url": "",
    },
    summary: previewMarkdown(plan, context.renderer, 900_000),
    report: { changes: plan.changes.map(jsonOf), unknown: plan.unknown, renderer: context.renderer ?? null },
    notices: [
      ...(context.danger === "warn"
        ? dangers.map(
            ({ resource, why, one }): Notice => ({
              level: "warning",
              title: `${one.service} in ${one.environment}: ${resource}`,
              message: why,
            }),
          )
        : []),
      ...(context.onDoubt === "warn"
        ? plan.unknown.map((message): Notice => ({ level: "warning", title: "Not rendered", message }))
        : []),
      ...context.notices,
    ],
    failures,
  };
}

function jsonOf({ environment, service, images, replicas, resources, dangers, sameAs }: ServiceChange): Json {
  return {
    environment,
    service,
    images: images.map((one) => ({ ...one })),
    replicas: replicas.map((one) => ({ ...one })),
    resources: { ...resources },
    dangers: dangers.map((one) => ({ ...one })),
    "same-as": sameAs ?? null,
  };
}

function reasonOf({ outcome, changes, unknown }: PreviewPlan): string {
  const [first] = unknown;
  if (outcome === "doubt" && first !== undefined)
    return unknown.length === 1 ? first : `${first} ${unknown.length - 1} more.`;
  if (changes.length === 0) return "Nothing that is deployed changes.";
  const environments = [...new Set(changes.map(({ environment }) => environment))];
  const parts = environments.map(
    (environment) =>
      `${listNames(changes.filter((one) => one.environment === environment).map(({ service }) => service))} in ${environment}`,
  );
  const dangers = changes.reduce((sum, one) => sum + one.dangers.length, 0);
  return `What is deployed changes for ${listNames(parts)}${dangers === 0 ? "" : `, with ${dangers} danger${dangers === 1 ? "" : "s"}`}.`;
}

/** The summary, and the comment: every row of the table first, then whole diffs as long as they fit; the rest is counted. */
export function previewMarkdown(plan: PreviewPlan, renderer: string | undefined, limit: number): string {
  const { changes, unknown } = plan;
  const icon =
    plan.outcome === "doubt"
      ? "❔"
      : changes.some(({ dangers }) => dangers.length > 0)
        ? "⚠️"
        : changes.length > 0
          ? "📦"
          : "✅";
  const parts = [`### ${icon} preview: ${plan.outcome}\n`, `${escapeText(reasonOf(plan))}\n`];
  for (const one of unknown.slice(0, 20)) parts.push(`- ${escapeText(one)}\n`);
  // The latest environment first: that is where it hurts.
  const shown = [...changes].reverse();
  if (changes.length > 0)
    parts.push(table(["Environment", "Service", "Image", "Replicas", "Resources"], shown.map(rowOf)));
  const dangers = shown.flatMap(({ environment, service, dangers: list }) =>
    list.map(
      ({ resource, why }) =>
        `- ⚠️ **${escapeText(service)} in ${escapeText(environment)}**, ${code(resource)}: ${escapeText(why)}\n`,
    ),
  );
  if (dangers.length > 0) parts.push(dangers.slice(0, 100).join(""));
  const foot = `<sub>Rendered${renderer === undefined ? "" : ` by ${escapeText(renderer)}`} from both sides. Values of Secrets are never shown.</sub>\n`;
  let length = parts.join("\n").length + foot.length + 200;
  let left = 0;
  for (const one of shown.filter(({ sameAs }) => sameAs === undefined)) {
    const twins = changes.filter(({ sameAs }) => sameAs === `${one.environment}/${one.service}`);
    const names = [one, ...twins].map(({ environment, service }) => `${service} in ${environment}`);
    const block = details(escapeText(listNames(names)), codeBlock(one.patch, "diff"));
    if (length + block.length > limit) left += 1;
    else {
      parts.push(block);
      length += block.length + 1;
    }
  }
  if (left > 0)
    parts.push(
      `${left} more difference${left === 1 ? " is" : "s are"} in the page and in the diff that the step leaves.\n`,
    );
  return `${parts.join("\n")}\n${foot}`;
}

function rowOf({
  environment,
  service,
  images,
  replicas,
  resources,
  dangers,
}: ServiceChange): readonly string[] {
  const version = (image: string) => {
    const { tag, digest } = splitImage(image);
    return [tag, digest?.slice(0, 14)].filter(Boolean).join("@") || image;
  };
  return [
    escapeText(environment),
    `${dangers.length > 0 ? "⚠️ " : ""}${escapeText(service)}`,
    images.map(({ from, to }) => `${code(version(from))} → ${code(version(to))}`).join("\n"),
    replicas.map(({ from, to }) => `${escapeText(from)} → ${escapeText(to)}`).join("\n"),
    `+${resources.added} ~${resources.changed} −${resources.removed}`,
  ];
}

/** A page that is whole in itself, with every difference. */
export function previewPage(plan: PreviewPlan, title: string): string {
  const rows = plan.changes.map(({ environment, service, images, resources, dangers }) => ({
    cells: [
      `${service} in ${environment}`,
      images.map(({ from, to }) => `${from} → ${to}`).join(", "),
      `+${resources.added} ~${resources.changed} −${resources.removed}`,
      dangers.map(({ resource, why }) => `${resource}: ${why}`).join(" "),
    ],
  }));
  return renderPage({
    title,
    lead: reasonOf(plan),
    body: [
      tableOf({
        caption: "What changes, for each service and environment",
        head: ["Where", "Images", "Resources", "Dangers"],
        rows,
      }),
      ...plan.changes
        .filter(({ sameAs }) => sameAs === undefined)
        .map(
          ({ environment, service, patch }) => html`<h2>${service} in ${environment}</h2><pre>${patch}</pre>`,
        ),
    ],
    foot: "Values of Secrets are never shown.",
  });
}
