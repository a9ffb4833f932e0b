import type { Decide, Receipt, Target } from "../../contract/delivery.ts";
import type { Repository } from "../../contract/git.ts";
import type { Decided } from "../../domain/decision.ts";
import { type Oid, short } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";
import { attemptUntil } from "./attempts.ts";
import type { Branch } from "./branch.ts";
import { closePullRequests, ensurePullRequest } from "./pull-request.ts";
import type { Surroundings } from "./surroundings.ts";
import { openTip } from "./tip.ts";

/**
 * Puts what `decide` wants on a branch of its own, on top of the target's tip, and opens or renews the pull request. The branch is
 * moved by compare-and-set; what it held before is replaced, as the proposal is always the whole of it.
 */
export async function proposeDecision<P extends Decided>(
  surroundings: Surroundings,
  target: Target,
  branch: Branch,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  const { repository, name } = branch;
  const { remote, author, deadlineMs, pullRequest: wishes } = target;
  const aim = { url: remote.url, ref: `a proposal for ${name}` };

  return attemptUntil<Receipt<P>>({ ...surroundings, deadlineMs }, aim, async (attempts) => {
    const tip = await branch.tip(1);
    const plan = await decide(openTip(repository, tip));
    const { decision } = plan;
    const untouched: Receipt<P> = { kind: "untouched", plan, commit: tip, branch: name, attempts };
    const open = () =>
      remote.repository === undefined ? undefined : surroundings.forge(remote.repository, remote.token);
    if (decision.kind !== "write") {
      const forge = decision.kind === "nothing" && decision.head !== undefined ? await open() : undefined;
      const remarks = forge && (await closePullRequests(forge, decision, name));
      return { kind: "over", value: remarks === undefined ? untouched : { ...untouched, remarks } };
    }
    const { files, message, proposal } = decision;
    const written = await repository.write({ parents: [tip], files, message, author });
    if (await branch.sameTree(written, tip)) return { kind: "over", value: untouched };

    const ref = `refs/heads/${proposal.head}`;
    const held = await repository.fetchRef(ref, { depth: 2 });
    const ready = held !== undefined && (await proposes(repository, held, files));
    if (!ready) {
      if (held !== undefined) await refuseForeign(repository, held, proposal.head);
      const pushed = await repository.push([{ ref, expected: held, next: written, rewrite: true }]);
      if (pushed.kind !== "landed") return { kind: "again", pushed };
    }
    const commit = ready ? held : written;
    const forge = await open();
    const ensured = forge && (await ensurePullRequest(forge, proposal, name, wishes, !ready));
    return {
      kind: "over",
      value: {
        kind: "proposed",
        plan,
        commit,
        branch: proposal.head,
        pullRequest: ensured?.pullRequest,
        attempts,
        remarks: ensured?.remarks ?? [],
      },
    };
  });
}

/** Every commit of ours carries a `Trunkline:` trailer. Raises GIT_PROPOSAL_TAKEN for one that has none: a reviewer's, say. */
async function refuseForeign(repository: Repository, held: Oid, branch: string): Promise<void> {
  const { message } = await repository.commit(held);
  if (/^Trunkline: /m.test(message)) return;
  const subject = message.split("\n")[0] ?? "";
  throw problem("GIT_PROPOSAL_TAKEN", { branch, url: repository.remote.url, commit: short(held), subject });
}

/** Whether a commit changes exactly these files, to these bytes: then it stays, and with it the reviews it has had. */
async function proposes(
  repository: Repository,
  held: Oid,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<boolean> {
  const [parent, ...others] = (await repository.commit(held)).parents;
  if (parent === undefined || others.length > 0 || !(await repository.has(parent))) return false;
  const changes = await repository.diff(parent, held);
  if (changes.length !== files.size || !changes.every(({ path }) => files.has(path))) return false;
  for (const [path, bytes] of files) {
    const there = await repository.read(held, path);
    if (there === undefined || !Buffer.from(there).equals(bytes)) return false;
  }
  return true;
}
