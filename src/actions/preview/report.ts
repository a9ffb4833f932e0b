import type { ActionResult, Notice } from "../../core/action/result.ts";
import { tableOf } from "../../core/html/elements.ts";
import { html } from "../../core/html/html.ts";
import { renderPage } from "../../core/html/page.ts";
import type { Json } from "../../core/json/json-types.ts";
import { appliedText } from "../../core/manifest/when-change-is-applied.ts";
import { problem } from "../../core/problem/problem.ts";
import { renderedDiffMarkdown, renderedDiffReason } from "../../core/rendered-diff/markdown.ts";
import type { RenderedDiff, ServiceChange } from "../../core/rendered-diff/rendered-diff.ts";
import type { KeptComment } from "../../operations/upsert-comment.ts";

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
  readonly comment: KeptComment;
}

/** Tells what a change does where. Pure. */
export function reportPreview(
  plan: RenderedDiff,
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
      : renderedDiffReason(plan),
    outputs: {
      changes: plan.changes.map(jsonOf),
      diff: context.diff,
      page: context.page,
      rendered: context.rendered,
      "comment-url": context.comment.url,
    },
    summary: renderedDiffMarkdown(plan, context.renderer, 900_000),
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
      ...context.comment.notices,
    ],
    failures,
  };
}

function jsonOf({
  environment,
  service,
  images,
  replicas,
  resources,
  dangers,
  applied,
  sameAs,
}: ServiceChange): Json {
  return {
    environment,
    service,
    images: images.map((one) => ({ ...one })),
    replicas: replicas.map((one) => ({ ...one })),
    resources: { ...resources },
    dangers: dangers.map((one) => ({ ...one })),
    applied: applied.map(({ by, when }) => ({ by, when })),
    "same-as": sameAs ?? null,
  };
}

/** A page that is whole in itself, with every difference. */
export function previewPage(plan: RenderedDiff, title: string): string {
  const rows = plan.changes.map(({ environment, service, images, resources, dangers, applied }) => ({
    cells: [
      `${service} in ${environment}`,
      images.map(({ from, to }) => `${from} → ${to}`).join(", "),
      `+${resources.added} ~${resources.changed} −${resources.removed}`,
      dangers.map(({ resource, why }) => `${resource}: ${why}`).join(" "),
      applied.map((one) => `${one.by}: ${appliedText(one)}`).join(", "),
    ],
  }));
  return renderPage({
    title,
    lead: renderedDiffReason(plan),
    body: [
      tableOf({
        caption: "What changes, for each service and environment",
        head: ["Where", "Images", "Resources", "Dangers", "Applied"],
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
