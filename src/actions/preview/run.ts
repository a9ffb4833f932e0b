import { appliedText } from "../../core/manifest/when-change-is-applied.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { renderedDiffMarkdown } from "../../core/rendered-diff/markdown.ts";
import { compareRenders, type RenderedDiff } from "../../core/rendered-diff/rendered-diff.ts";
import { type GitopsChange, readGitopsChange } from "../../operations/gitops-change.ts";
import { appliedOf, readArgoCdAndFlux } from "../../operations/read-argocd-and-flux.ts";
import { type KeptComment, keepComment } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/all-ports.ts";
import { betweenEnvironments } from "./compare-environments.ts";
import type { PreviewInputs } from "./inputs.ts";
import { previewPage, reportPreview } from "./report.ts";

/** GitHub takes 65,536 characters of a comment, and counts in a way of its own. */
const longestComment = 65_000;

/** Renders both sides, compares them, tells. Nothing is written but the comment. */
export async function runPreview(inputs: PreviewInputs, world: World) {
  const change = await readGitopsChange({ ...inputs, all: inputs.compare === "environments" }, world);
  const { onDoubt, danger } = inputs;
  if ("unknown" in change) {
    const plan: RenderedDiff = { outcome: "doubt", changes: [], unknown: [change.unknown] };
    const context = {
      onDoubt,
      danger,
      diff: "",
      page: "",
      rendered: "",
      renderer: undefined,
      superseded: false,
      comment: { url: "", notices: [] },
    };
    return reportPreview(plan, context);
  }
  const overlays =
    inputs.compare === "environments" ? betweenEnvironments(change) : await withApplied(change, world);
  const plan = compareRenders(overlays, { ...inputs, dangers: inputs.compare === "base" });
  for (const { environment, service, resources, images, dangers, applied } of plan.changes) {
    const { added, changed, removed } = resources;
    world.log.info(
      `${service} in ${environment}: ${added} added, ${changed} changed, ${removed} removed${images.map(({ from, to }) => `; ${from} -> ${to}`).join("")}`,
    );
    for (const one of applied) world.log.info(`  ${one.by}: ${appliedText(one)}`);
    for (const { resource, why } of dangers) world.log.info(`  danger: ${resource}: ${why}`);
  }
  const patch = plan.changes
    .map(({ environment, service, patch: text }) => `## ${service} in ${environment}\n${text}`)
    .join("\n");
  const title = `Preview of ${world.run.repository || "this change"}`;
  const content = new Map(
    change.overlays.flatMap(({ environment, service, head: { render } }) =>
      render.kind === "rendered" ? [[`${environment}/${service}.yaml`, render.text] as const] : [],
    ),
  );
  const superseded = inputs.comment !== "never" && (await isSuperseded(inputs.githubToken, world));
  const kept: KeptComment =
    superseded || inputs.comment === "never"
      ? { url: "", notices: [] }
      : await comment(plan, change.renderer, inputs, world);
  return reportPreview(plan, {
    onDoubt,
    danger,
    diff: patch === "" ? "" : await world.files.writeTemporary("preview.diff", patch),
    page:
      plan.changes.length === 0
        ? ""
        : await world.files.writeTemporary("preview.html", previewPage(plan, title)),
    rendered: content.size === 0 ? "" : await world.files.writeFolder("rendered", content),
    renderer: change.renderer,
    superseded,
    comment: kept,
  });
}

/** The overlays that are touched, with when each is applied as the head has it. */
async function withApplied(change: GitopsChange, { run: { repository } }: World) {
  if (change.overlays.length === 0) return [];
  const { head } = await readArgoCdAndFlux(change, { all: false, repository });
  return change.overlays.map((one) => ({
    ...one,
    applied: appliedOf(head, one, { catalogue: change.catalogue, repository }),
  }));
}

interface Pull {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
}

function pullOf({ run: { event } }: World): Pull | undefined {
  const pull = event.payload.pull_request;
  if (typeof pull !== "object" || pull === null || !("number" in pull) || typeof pull.number !== "number")
    return undefined;
  const head = pull.head;
  const at = (key: string) =>
    typeof head === "object" && head !== null && key in head
      ? (head as Readonly<Record<string, unknown>>)[key]
      : undefined;
  return { number: pull.number, head: String(at("sha") ?? ""), branch: String(at("ref") ?? "") };
}

/** Whether the pull request has another head by now. What cannot be asked is not so. */
async function isSuperseded(token: string, world: World): Promise<boolean> {
  const pull = pullOf(world);
  if (pull === undefined || pull.branch === "" || token === "") return false;
  const open = await recover(
    async () => (await world.openGitHub(world.run.repository, token)).openPullRequests(pull.branch, ""),
    () => [],
  );
  const now = open.find(({ number }) => number === pull.number);
  return now !== undefined && pull.head !== "" && now.head !== pull.head;
}

/** One comment, edited in place. Where nothing changes and there is none, none is made. */
async function comment(
  diff: RenderedDiff,
  renderer: string | undefined,
  inputs: PreviewInputs,
  world: World,
): Promise<KeptComment> {
  const head = pullOf(world)?.head ?? "";
  const name = [world.run.workflow, world.run.job]
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]+/g, "-");
  const isNews = diff.outcome !== "unchanged";
  return keepComment(world, inputs.githubToken, {
    marker: `preview:${name || "preview"}`,
    ...(head === "" ? {} : { head }),
    markdown: isNews
      ? renderedDiffMarkdown(diff, renderer, longestComment)
      : "Nothing that is deployed changes.\n",
    onlyIfThere: !isNews,
    recreate: inputs.comment === "recreate",
  });
}
