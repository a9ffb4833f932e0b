import type { Notice } from "../../core/action/result.ts";
import { githubActionsBot } from "../../core/commit/author.ts";
import { formatRun } from "../../core/commit/commit-message.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover, warningsOf } from "../../core/problem/recover-from-problem.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import { openWorkspace } from "../../operations/open-workspace.ts";
import { resolveEventRange } from "../../operations/revision-range/open-comparison.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Target, Tip } from "../../ports/delivery.ts";
import type { GitHub } from "../../ports/github.ts";
import { type CleanupPlan, planCleanup, planRemoval } from "./cleanup.ts";
import { readAllFacts, readChangedFacts, type ToggleSources } from "./facts.ts";
import { judgeToggles, type ToggleFacts, type ToggleFinding } from "./findings.ts";
import type { TogglesInputs } from "./inputs.ts";
import { reportToggles } from "./report.ts";

/** Reads the register and the code, judges, keeps the issues of a sweep up to date, and reports. */
export async function runToggles(inputs: TogglesInputs, world: World) {
  const { files, clock, log } = world;
  const remedy = "Where feature toggles are registered is written in it, under `toggles`.";
  const catalogue = await needCatalogue(files, inputs.config, remedy);
  const settings = catalogue.toggles;
  if (settings === undefined) throw problem("TOGGLES_UNDECLARED", { file: inputs.config });
  const closedTickets = async (numbers: readonly number[]) =>
    (await world.openGitHub(world.run.repository, inputs.githubToken)).closedTickets(numbers);
  const common = { catalogue, settings, files, clock, closedTickets, home: world.run };
  const facts =
    inputs.mode === "check"
      ? await readChange(inputs, common, world)
      : await readCheckout(inputs, common, world);
  const findings = judgeToggles(facts, settings, inputs.mode);
  log.info(
    `Registered: ${count(facts.toggles.length, "toggle")}. ${inputs.mode === "check" ? "The change has" : "The code has"} ${count(facts.references.length, "reference")} to them.`,
  );
  if (inputs.mode === "sweep") log.info(ticketLine(facts));
  for (const { level, message, file, line } of findings) log.info(`${level}: ${message} (${file}:${line})`);
  const remarks: Notice[] = [...warningsOf(facts.tickets.problems, "Whether tickets are closed is unknown")];
  const sweeps = inputs.mode === "sweep";
  const cleanup =
    sweeps && inputs.cleanup === "issue" ? await keepIssues(facts, inputs, world, remarks) : undefined;
  if (sweeps && inputs.cleanup === "pull-request")
    await proposeRemoval(facts, findings, inputs, world, remarks);
  return reportToggles(facts, findings, {
    mode: inputs.mode,
    cleanup,
    register: settings.register.join(", "),
    remarks,
  });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function ticketLine({ toggles, tickets }: ToggleFacts): string {
  const named = toggles.filter(({ ticket }) => ticket !== "").length;
  const closed = [...tickets.closed.values()].filter(Boolean).length;
  return `Tickets: ${closed} closed, ${tickets.closed.size - closed} open, ${named - tickets.closed.size} unknown (of another tracker, or of a toggle that no code names).`;
}

type Common = Omit<ToggleSources, "history" | "head">;

/** What the change brings. Raises TOGGLES_RANGE_UNKNOWN where base or head cannot be found. */
async function readChange(given: TogglesInputs, common: Common, world: World): Promise<ToggleFacts> {
  const { base, head, githubToken } = given;
  const inputs = { base, head, githubToken, fetch: "auto", lastGreen: false } as const;
  const { range, history } = await resolveEventRange(inputs, world);
  if (range === undefined || range.kind !== "pair")
    throw problem("TOGGLES_RANGE_UNKNOWN", {
      why: range === undefined ? "this event has no base" : range.code,
    });
  return readChangedFacts({ ...common, history, head: range.head }, range.base);
}

async function readCheckout(inputs: TogglesInputs, common: Common, world: World): Promise<ToggleFacts> {
  const checkout = await world.git.checkout(world.run.directory);
  const history = await openWorkspace(world, checkout, { token: inputs.githubToken });
  if (checkout?.head === undefined) throw problem("WORKSPACE_NOWHERE", { directory: world.run.directory });
  return readAllFacts({ ...common, history, head: checkout.head });
}

/** Issues are a help: what GitHub refuses is a warning, and the findings stand. */
async function keepIssues(
  facts: ToggleFacts,
  inputs: TogglesInputs,
  { run, openGitHub, log }: World,
  remarks: Notice[],
): Promise<CleanupPlan | undefined> {
  return recover(
    async () => {
      const github = await openGitHub(run.repository, inputs.githubToken);
      const open = await github.openIssues(inputs.labels);
      const page = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}/blob/${run.sha}`;
      const plan = planCleanup(facts, open, { most: inputs.most ?? 5, page });
      if (!inputs.dryRun) await applyCleanup(github, plan, inputs.labels);
      for (const { key } of plan.create)
        log.info(`Issue for ${key}: ${inputs.dryRun ? "would be opened" : "opened"}.`);
      return plan;
    },
    (problems) => {
      remarks.push(...warningsOf(problems, "Issues are not up to date"));
      return undefined;
    },
  );
}

async function applyCleanup(github: GitHub, plan: CleanupPlan, labels: readonly string[]): Promise<void> {
  for (const { title, body, assignees } of plan.create)
    await github.createIssue({ title, body, labels, assignees });
  for (const { number, title, body } of plan.update) await github.updateIssue(number, { title, body });
  for (const { number, why } of plan.close) await github.closeIssue(number, why);
}

/** Proposes to delete the entries of toggles that nothing names. What cannot be proposed is a warning. */
async function proposeRemoval(
  facts: ToggleFacts,
  findings: readonly ToggleFinding[],
  inputs: TogglesInputs,
  world: World,
  remarks: Notice[],
): Promise<void> {
  const named = new Set(facts.references.map(({ key }) => key));
  const keys = new Set(findings.filter(({ rule }) => rule === "toggle-unused").map(({ key }) => key));
  const unused = facts.toggles.filter(({ key }) => keys.has(key) && !named.has(key));
  const files = [...new Set(unused.map(({ file }) => file))];
  await recover(
    async () => {
      const target: Target = {
        remote: await gitopsRemote("", { gitopsToken: "", githubToken: inputs.githubToken }, world),
        branch: inputs.branch,
        delivery: "pull-request",
        transport: "auto",
        author: githubActionsBot,
        deadlineMs: 300_000,
        pullRequest: { labels: inputs.labels, reviewers: [], autoMerge: false },
        reads: files,
      };
      const decide = async (tip: Tip) => {
        const texts = new Map<string, string>();
        for (const file of files) {
          const bytes = await tip.read(file);
          if (bytes !== undefined) texts.set(file, new TextDecoder().decode(bytes));
        }
        return planRemoval(unused, texts, formatRun(world.run));
      };
      const { plan } = await (inputs.dryRun
        ? world.delivery.preview(target, decide)
        : world.delivery.deliver(target, decide));
      const what = inputs.dryRun ? "would be proposed" : "is proposed";
      if (plan.keys.length > 0) world.log.info(`The removal of ${plan.keys.join(", ")} ${what}.`);
    },
    (problems) => void remarks.push(...warningsOf(problems, "The removal of unused toggles is not proposed")),
  );
}
