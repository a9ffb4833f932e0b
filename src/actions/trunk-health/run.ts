import type { Notice } from "../../core/action/result.ts";
import { recover, warningsOf } from "../../core/problem/recover-from-problem.ts";
import { loadCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import { issueLabel, readHealthFacts } from "./facts.ts";
import type { HealthInputs } from "./inputs.ts";
import { type IssuePlan, planIssue } from "./issue.ts";
import { renderHealthPage } from "./page.ts";
import { planHealth, type TrunkHealth } from "./plan.ts";
import { healthMetrics, reportHealth, sentenceOf } from "./report.ts";

/** Reads what Git and GitHub tell, measures, keeps the issue up to date if that is asked for, and reports. */
export async function runHealth(inputs: HealthInputs, world: World) {
  const { log } = world;
  const catalogue = await loadCatalogue(world.files, inputs.config);
  const facts = await readHealthFacts(inputs, world, catalogue);
  const health = planHealth(facts);
  for (const measure of health.measures) log.info(`${sentenceOf(measure)}.`);
  logDelivery(health, world);
  for (const line of health.cuts) log.info(line);
  const page = await writeReports(inputs, world, health);
  const plan: IssuePlan = inputs.issue ? planIssue(health) : { kind: "none", why: "" };
  const remarks: Notice[] =
    inputs.issue && facts.issue.kind === "unknown"
      ? [...warningsOf(facts.issue.problems, "The issue is not up to date")]
      : [];
  const issue = inputs.dryRun ? wouldBe(plan) : await keepIssue(plan, inputs, world, remarks);
  if (issue !== "") log.info(issue);
  return reportHealth(health, { page, summary: inputs.format.includes("summary"), issue, remarks });
}

function logDelivery({ delivery }: TrunkHealth, { log }: World): void {
  if (delivery.kind === "unknown") return;
  for (const [name, one] of delivery.value.environments)
    log.info(
      `${name}: ${one.n} deployments, ${one.failed} of them failed, ${one.rollbacks} rollbacks, ${one.hand} changes by hand, ${one.hotfixes} around gates.`,
    );
}

/** Gives the absolute path of the page, empty where it is not asked for. */
async function writeReports(
  { format }: HealthInputs,
  { files }: World,
  health: TrunkHealth,
): Promise<string> {
  const metrics = healthMetrics(health);
  const content = new Map<string, string>();
  if (format.includes("html")) content.set("index.html", renderHealthPage(health, metrics));
  if (format.includes("json")) content.set("trunk-health.json", `${JSON.stringify(metrics, null, 1)}\n`);
  if (content.size === 0) return "";
  const folder = await files.writeInto("", content);
  return format.includes("html") ? `${folder}/index.html` : "";
}

function wouldBe(plan: IssuePlan): string {
  if (plan.kind === "none") return plan.why;
  const verbs = { create: "opened", update: "edited", close: "closed" } as const;
  return `${plan.kind === "create" ? "An issue" : `Issue #${plan.number}`} would be ${verbs[plan.kind]}: ${plan.title}.`;
}

/** The issue is a help: what GitHub refuses is a warning, and the report stands. Gives what was done, as a sentence. */
async function keepIssue(
  plan: IssuePlan,
  inputs: HealthInputs,
  { run, openGitHub }: World,
  remarks: Notice[],
): Promise<string> {
  if (plan.kind === "none") return plan.why;
  const { title, body } = plan;
  return recover(
    async () => {
      const github = await openGitHub(run.repository, inputs.githubToken);
      if (plan.kind === "create") {
        const made = await github.createIssue({ title, body, labels: [issueLabel], assignees: [] });
        return `Issue #${made.number} is opened.`;
      }
      await github.updateIssue(plan.number, { title, body, close: plan.kind === "close" });
      return `Issue #${plan.number} is ${plan.kind === "close" ? "closed" : "edited"}.`;
    },
    (problems) => {
      remarks.push(...warningsOf(problems, "The issue is not up to date"));
      return "";
    },
  );
}
