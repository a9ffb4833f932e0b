import type { Json } from "../../core/json/json-types.ts";
import { problem } from "../../core/problem/problem.ts";
import { renderedDiffMarkdown } from "../../core/rendered-diff/markdown.ts";
import { compareRenders, type RenderedOverlay } from "../../core/rendered-diff/rendered-diff.ts";
import { type GitopsChange, readGitopsChange } from "../../operations/gitops-change.ts";
import { appliedOf } from "../../operations/read-argocd-and-flux.ts";
import { type CommentToKeep, type KeptComment, keepComment } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/all-ports.ts";
import { type GuardSide, readSides } from "./facts.ts";
import type { GuardInputs } from "./inputs.ts";
import { readOverrides } from "./manual-changes.ts";
import { type GuardPlan, planGuard } from "./plan.ts";
import { gatherEvidence } from "./promotion-gates.ts";
import { guardMarkdown, reportGuard } from "./report.ts";
import { sarifOf } from "./sarif.ts";

/** Reads the change, judges both sides, tells what is new. Nothing is written but the comment. */
export async function runGuard(inputs: GuardInputs, world: World) {
  const all = inputs.scope === "all";
  const change = await readGitopsChange({ ...inputs, all }, world);
  const nothing = {
    onDoubt: inputs.onDoubt,
    rendered: "",
    sarif: "",
    comment: { url: "", notices: [] },
    overrides: undefined,
    overlays: 0,
    renderer: undefined,
  };
  if ("unknown" in change) {
    const plan: GuardPlan = { outcome: "doubt", findings: [], fixed: 0, expired: [] };
    const report = reportGuard(plan, nothing);
    const failures =
      inputs.onDoubt === "fail" ? [problem("GUARD_DOUBT", { rule: "no-base", message: change.unknown })] : [];
    return { ...report, reason: change.unknown, failures };
  }
  const sides = await readSides(change, all, world.run.repository);
  const evidence = await gatherEvidence(
    change,
    { base: sides.base?.overlays ?? [], head: sides.head.overlays },
    inputs,
    world,
  );
  const plan = await planGuard(
    {
      ...sides,
      catalogue: change.catalogue,
      repository: world.run.repository,
      changes: change.changes,
      overlays: change.overlays,
      evidence,
      writers: writersOf(world),
      now: world.clock.now(),
    },
    inputs.rules,
  );
  for (const { level, rule, file, line, message, new: isNew } of plan.findings
    .filter((one) => one.new)
    .slice(0, 50))
    world.log.info(`${isNew ? "new " : ""}${level} ${rule} ${file}:${line} ${message}`);
  const context = { ...nothing, overlays: change.overlays.length, renderer: change.renderer };
  const sarif = inputs.sarif
    ? await world.files.writeTemporary("guard.sarif", text(sarifOf(plan.findings)))
    : "";
  const rendered = await writeRendered(change, world);
  const overrides = all ? await readOverrides(change, plan.findings, world) : undefined;
  const comment: KeptComment =
    inputs.comment === "never"
      ? { url: "", notices: [] }
      : await keepComment(
          world,
          inputs.githubToken,
          commentOf(plan, withApplied(change, sides.head, world), context, inputs.comment),
        );
  return reportGuard(plan, { ...context, rendered, sarif, comment, overrides });
}

/** GitHub takes 65,536 characters of a comment. */
const longestComment = 65_000;

/** What is new; with `preview` what changes where, too. Where there is nothing of that, only a comment that is there says so. */
function commentOf(
  plan: GuardPlan,
  {
    overlays,
    renderer,
  }: { readonly overlays: readonly RenderedOverlay[]; readonly renderer: string | undefined },
  context: Parameters<typeof guardMarkdown>[1],
  kind: "auto" | "preview",
): CommentToKeep {
  const found = guardMarkdown(plan, context);
  const isNew = plan.findings.some((one) => one.new);
  if (kind === "auto") return { marker: "guard", markdown: found, onlyIfThere: !isNew };
  const diff = compareRenders(overlays, { ignore: [], context: 3, dangers: true });
  return {
    marker: "guard",
    markdown: `${found}\n${renderedDiffMarkdown(diff, renderer, Math.max(0, longestComment - found.length))}`,
    onlyIfThere: !isNew && diff.outcome === "unchanged",
  };
}

/** The overlays that are touched, with when each is applied. */
function withApplied({ overlays, catalogue, renderer }: GitopsChange, head: GuardSide, { run }: World) {
  const context = { catalogue, repository: run.repository };
  return {
    renderer,
    overlays: overlays.map((one) => ({ ...one, applied: appliedOf(head.controllers, one, context) })),
  };
}

/** What the head renders to, one file for each service: for schema validators and policies of others. */
async function writeRendered({ overlays }: GitopsChange, { files }: World): Promise<string> {
  const content = new Map(
    overlays.flatMap(({ environment, service, head: { render } }) =>
      render.kind === "rendered" ? [[`${environment}/${service}.yaml`, render.text] as const] : [],
    ),
  );
  return content.size === 0 ? "" : files.writeFolder("rendered", content);
}

/** Who opened the pull request and who pushed. In a merge queue both are GitHub itself. */
function writersOf({ run: { event, actor } }: World): readonly string[] {
  if (event.name === "merge_group" || event.name === "schedule") return [];
  const { pull_request: pull, sender } = event.payload;
  const logins = [loginOf(at(pull, "user")), loginOf(sender) ?? (actor || undefined)];
  return [...new Set(logins.filter((one) => one !== undefined))];
}

function loginOf(user: Json | undefined): string | undefined {
  const login = at(user, "login");
  return typeof login === "string" ? login : undefined;
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json | undefined })[key];
}

function text(value: Json): string {
  return `${JSON.stringify(value)}\n`;
}
