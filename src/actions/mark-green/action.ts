import { duration, flag, lines, optional, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { githubActionsBot } from "../../core/commit/author.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { formatLedger, ledgerRef } from "../../core/ledger/green-ledger.ts";
import { problem } from "../../core/problem/problem.ts";
import { defineAction } from "../../operations/define-action.ts";
import { findForkPoint, type History } from "../../operations/history.ts";
import { loadCatalogue } from "../../operations/load-catalogue.ts";
import { openWorkspace } from "../../operations/open-workspace.ts";
import { readLedger } from "../../operations/read-green-ledger.ts";
import type { World } from "../../ports/world.ts";
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
  async run(asked, world) {
    const services = checkServices(asked.service);
    const { run, git, clock } = world;
    const checkout = await git.checkout(run.directory);
    const commit = asked.commit ?? parseOid(run.sha) ?? checkout?.head;
    if (commit === undefined) {
      throw problem("INPUT_MISSING", { input: "commit", expected: "There is no GITHUB_SHA to take for it." });
    }
    const history = await openWorkspace(world, checkout, { token: asked.githubToken });
    const branch = asked.branch || (await defaultBranch(world, history));
    const done = { commit, branch, marked: [], strangers: [], attempts: 0 };
    if (asked.branch === "" && run.ref !== `refs/heads/${branch}`) {
      const reason = `Only runs on ${branch} are recorded, and this one is of ${run.ref || "no branch"}.`;
      return reportMarking({ ...done, outcome: "unchanged", reason });
    }
    const strangers = unknownTo(await loadCatalogue(world.files, asked.config), services);
    const until = clock.now() + asked.deadline;
    for (let attempts = 1; ; attempts++) {
      const read = await readLedger(history);
      const planned = planMarking(
        read.ledger,
        branch,
        await stand(history, read.ledger.get(branch), services, commit),
        commit,
      );
      if (planned.kind === "nothing") {
        const outcome = asked.dryRun ? "planned" : planned.outcome;
        return reportMarking({ ...done, ...planned, outcome, strangers, attempts });
      }
      if (asked.dryRun)
        return reportMarking({
          ...done,
          ...planned,
          outcome: "planned",
          reason: told(planned),
          strangers,
          attempts,
        });
      const landed = await write(history, read.at, planned);
      if (landed === "landed")
        return reportMarking({
          ...done,
          ...planned,
          outcome: "changed",
          reason: told(planned),
          strangers,
          attempts,
        });
      if (clock.now() >= until) {
        throw problem("LEDGER_BUSY", { attempts: String(attempts), answer: landed });
      }
      await clock.sleep(clock.random() * Math.min(200 * 2 ** attempts, 10_000));
    }
  },
});

function told({ marked }: Extract<MarkGreenPlan, { kind: "write" }>): string {
  return marked.length === 1
    ? "One service is recorded as green."
    : `${marked.length} services are recorded as green.`;
}

async function defaultBranch({ run }: World, { repository }: History): Promise<string> {
  const told = run.event.payload.repository;
  const name =
    typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : undefined;
  const found = typeof name === "string" ? name : await repository.defaultBranch();
  if (found !== undefined) return found;
  throw problem("INPUT_MISSING", { input: "branch", expected: "The repository names no default branch." });
}

/** How each service's record lies to `commit`: found in the history, once per recorded commit. */
async function stand(
  history: History,
  recorded: ReadonlyMap<string, Oid> | undefined,
  services: readonly string[],
  commit: Oid,
): Promise<ReadonlyMap<string, RecordAge>> {
  const standings = new Map<Oid, RecordAge>([[commit, "same"]]);
  const found = new Map<string, RecordAge>();
  for (const service of services) {
    const old = recorded?.get(service);
    if (old !== undefined && !standings.has(old)) {
      const fork = await findForkPoint(history, old, commit);
      standings.set(old, fork.kind === "found" && fork.value === commit ? "newer" : "older");
    }
    found.set(service, (old && standings.get(old)) ?? "none");
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

/** Names that no service of the catalogue has: nobody will look for their records. Without a catalogue there are none. */
function unknownTo(catalogue: Catalogue | undefined, services: readonly string[]): readonly string[] {
  return catalogue === undefined ? [] : services.filter((name) => !catalogue.services.has(name));
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
    fault: "it is no full SHA",
    expected: "Write 40 hex digits.",
  });
}
