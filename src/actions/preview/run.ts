import type { Notice } from "../../core/action/result.ts";
import { recover } from "../../core/problem/recover.ts";
import { type GitopsChange, readGitopsChange } from "../../operations/gitops-change.ts";
import type { OverlayChange } from "../../operations/overlay-changes.ts";
import { upsertComment } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/world.ts";
import type { PreviewInputs } from "./inputs.ts";
import { type PreviewPlan, planPreview } from "./plan.ts";
import { previewMarkdown, previewPage, reportPreview } from "./report.ts";

/** GitHub takes 65,536 characters of a comment, and counts in a way of its own. */
const longestComment = 65_000;

/** Renders both sides, compares them, tells. Nothing is written but the comment. */
export async function runPreview(asked: PreviewInputs, world: World) {
  const change = await readGitopsChange({ ...asked, all: asked.compare === "environments" }, world);
  const { onDoubt, danger } = asked;
  if ("unknown" in change) {
    const plan: PreviewPlan = { outcome: "doubt", changes: [], unknown: [change.unknown] };
    const context = {
      onDoubt,
      danger,
      diff: "",
      page: "",
      rendered: "",
      renderer: undefined,
      superseded: false,
      notices: [],
    };
    return reportPreview(plan, context);
  }
  const overlays = asked.compare === "environments" ? betweenEnvironments(change) : change.overlays;
  const plan = planPreview(overlays, asked);
  for (const { environment, service, resources, images, dangers } of plan.changes) {
    const { added, changed, removed } = resources;
    world.log.info(
      `${service} in ${environment}: ${added} added, ${changed} changed, ${removed} removed${images.map(({ from, to }) => `; ${from} -> ${to}`).join("")}`,
    );
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
  const superseded = asked.comment !== "never" && (await isSuperseded(asked.githubToken, world));
  const notices = superseded || asked.comment === "never" ? [] : await comment(plan, change, asked, world);
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
    notices,
  });
}

/** Each environment against those it follows, as the head has them: what the earlier one has and the later one lacks. */
function betweenEnvironments({ overlays, catalogue }: GitopsChange): readonly OverlayChange[] {
  return overlays.flatMap((one) =>
    (catalogue.environments.get(one.environment)?.after ?? []).flatMap((before) => {
      const other = overlays.find(
        ({ environment, service }) => environment === before && service === one.service,
      );
      return other === undefined
        ? []
        : [{ ...one, environment: `${one.environment} → ${before}`, base: one.head, head: other.head }];
    }),
  );
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
    async () => (await world.forge(world.run.repository, token)).openPullRequests(pull.branch, ""),
    () => [],
  );
  const now = open.find(({ number }) => number === pull.number);
  return now !== undefined && pull.head !== "" && now.head !== pull.head;
}

/** One comment, edited in place. Where nothing changes and there is none, none is made. */
async function comment(
  plan: PreviewPlan,
  change: GitopsChange,
  asked: PreviewInputs,
  world: World,
): Promise<readonly Notice[]> {
  const pull = pullOf(world);
  if (pull === undefined) return [];
  const marker = `preview:${
    [world.run.workflow, world.run.job]
      .filter(Boolean)
      .join("-")
      .replace(/[^\w.-]+/g, "-") || "preview"
  }`;
  return recover(
    async () => {
      const github = await world.forge(world.run.repository, asked.githubToken);
      const text =
        plan.outcome === "unchanged"
          ? "Nothing that is deployed changes.\n"
          : previewMarkdown(plan, change.renderer, longestComment);
      if (plan.outcome === "unchanged") {
        const known = await github.ownComments(pull.number);
        if (!known.some(({ body }) => body.startsWith(`<!-- trunkline:${marker} -->`))) return [];
      }
      if (asked.comment === "recreate")
        await github.createComment(pull.number, `<!-- trunkline:${marker} -->\n${text}`);
      else await upsertComment(github, pull.number, marker, text);
      return [];
    },
    (found): readonly Notice[] =>
      found.map(({ code, message, hint }) => ({
        level: "warning",
        title: `No comment (${code})`,
        message: `${message} ${hint}`,
      })),
  );
}
