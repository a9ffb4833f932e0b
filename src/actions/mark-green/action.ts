import { duration, flag, lines, optional, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { serviceNamed } from "../../core/catalogue/services-in-environments.ts";
import { githubActionsBot } from "../../core/commit/author.ts";
import { type Oid, parseOid, short } from "../../core/git/oid.ts";
import { formatLedger, ledgerRef } from "../../core/ledger/green-ledger.ts";
import { problem } from "../../core/problem/problem.ts";
import { backoffMs } from "../../core/time/backoff.ts";
import { defineAction } from "../../operations/define-action.ts";
import { defaultBranchOf } from "../../operations/event-payload.ts";
import { loadCatalogue, loadCommittedCatalogue } from "../../operations/load-catalogue.ts";
import { openWorkspace } from "../../operations/open-workspace.ts";
import { readLedger } from "../../operations/read-green-ledger.ts";
import { findForkPoint, type History } from "../../operations/search-history.ts";
import type { World } from "../../ports/all-ports.ts";
import { type MarkGreenPlan, planMarking, type RecordAge } from "./plan.ts";
import { outcomes, outputs, reportMarking } from "./report.ts";

const inputs = {
  ...commonInputs,
  service: lines(),
  commit: optional(readCommit),
  branch: text(),
  deadline: duration("5m"),
  "dry-run": flag(false),
} as const;

/** Records that services are green at a commit: the base of detect-changes' `last-green`. */
export const markGreen = defineAction({
  name: "mark-green",
  inputs,
  outputs,
  outcomes,
  async run(inputs, world) {
    const services = checkServices(inputs.service);
    const { run, git, clock } = world;
    const checkout = await git.checkout(run.directory);
    const commit = inputs.commit ?? parseOid(run.sha) ?? checkout?.head;
    if (commit === undefined) {
      throw problem("INPUT_MISSING", { input: "commit", expected: "GITHUB_SHA is not set either." });
    }
    const history = await openWorkspace(world, checkout, { token: inputs.githubToken, direct: true });
    const branch = inputs.branch || (await defaultBranch(world, history));
    const nothing = { commit, branch, marked: [], attempts: 0 };
    if (inputs.branch === "" && run.ref !== `refs/heads/${branch}`) {
      const reason = `Only runs of ${branch} are recorded; this run is of ${run.ref || "no branch"}.`;
      return reportMarking({ ...nothing, outcome: "unchanged", reason });
    }
    await checkServicesExist(world, history, inputs.config, services, commit);
    const until = clock.now() + inputs.deadline;
    for (let attempts = 1; ; attempts++) {
      const began = clock.now();
      const { ledger, at } = await readLedger(history);
      const ages = await recordAges(history, ledger.get(branch), services, commit);
      const plan = planMarking(ledger, branch, ages, commit);
      if (plan.kind === "nothing") return reportMarking({ ...nothing, ...plan, attempts });
      const result = { ...nothing, marked: plan.marked, reason: reasonOf(plan, commit, branch), attempts };
      if (inputs.dryRun) return reportMarking({ ...result, outcome: "planned" });
      const landed = await write(history, at, plan);
      if (landed === "landed") return reportMarking({ ...result, outcome: "changed" });
      if (clock.now() >= until) {
        throw problem("LEDGER_BUSY", { attempts: String(attempts), answer: landed });
      }
      await clock.sleep(backoffMs(attempts, clock.now() - began, clock.random()));
    }
  },
});

function reasonOf(
  { marked }: Extract<MarkGreenPlan, { kind: "write" }>,
  commit: Oid,
  branch: string,
): string {
  return `${marked.join(", ")} ${marked.length === 1 ? "is" : "are"} green at ${short(commit)} on ${branch}.`;
}

async function defaultBranch({ run }: World, { repository }: History): Promise<string> {
  const found = defaultBranchOf(run.event.payload) ?? (await repository.defaultBranch());
  if (found !== undefined) return found;
  throw problem("INPUT_MISSING", { input: "branch", expected: "The repository names no default branch." });
}

/** How old each service's record is beside `commit`: found in the history, once per recorded commit. */
async function recordAges(
  history: History,
  recorded: ReadonlyMap<string, Oid> | undefined,
  services: readonly string[],
  commit: Oid,
): Promise<ReadonlyMap<string, RecordAge>> {
  const ages = new Map<Oid, RecordAge>([[commit, "same"]]);
  const found = new Map<string, RecordAge>();
  for (const service of services) {
    const old = recorded?.get(service);
    if (old !== undefined && !ages.has(old)) {
      const fork = await findForkPoint(history, old, commit);
      ages.set(old, fork.kind === "found" && fork.value === commit ? "newer" : "older");
    }
    found.set(service, (old && ages.get(old)) ?? "none");
  }
  return found;
}

/** Compare-and-set of the ledger's ref. "landed", or what the remote said of a race. Raises LEDGER_REFUSED. */
async function write(
  { repository }: History,
  expected: Oid | undefined,
  { ledger }: Extract<MarkGreenPlan, { kind: "write" }>,
): Promise<string> {
  const author = githubActionsBot;
  const next = await repository.write({
    parents: [],
    files: new Map(),
    message: formatLedger(ledger),
    author,
  });
  const pushed = await repository.push([{ ref: ledgerRef, expected, next }]);
  if (pushed.kind === "policy") throw problem("LEDGER_REFUSED", { ref: ledgerRef, answer: pushed.answer });
  return pushed.kind === "landed" ? pushed.kind : pushed.answer;
}

/**
 * Raises SERVICE_UNKNOWN for a name that neither the workspace's catalogue has nor the commit's: nobody would ever ask for its
 * record. Without a catalogue any name will do, as filters have them.
 */
async function checkServicesExist(
  { files }: World,
  history: History,
  config: string,
  services: readonly string[],
  commit: Oid,
): Promise<void> {
  const catalogue = await loadCatalogue(files, config);
  if (catalogue === undefined) return;
  const unknown = services.filter((name) => !catalogue.services.has(name));
  if (unknown.length === 0) return;
  const committed = await loadCommittedCatalogue(history, commit, config);
  for (const name of unknown) if (!committed?.services.has(name)) serviceNamed(catalogue, name);
}

function checkServices(given: readonly string[]): readonly string[] {
  const expected = "Name the services that are green, one a line, as detect-changes names them.";
  if (given.length === 0) throw problem("INPUT_MISSING", { input: "service", expected });
  const wrong = given.find((name) => !/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name));
  if (wrong === undefined) return given;
  throw problem("INPUT_INVALID", {
    input: "service",
    given: wrong,
    fault: "no service has such a name",
    expected,
  });
}

function readCommit(given: string, input: string): Oid {
  const oid = parseOid(given);
  if (oid !== undefined) return oid;
  throw problem("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a full SHA",
    expected: "Write 40 hex digits.",
  });
}
