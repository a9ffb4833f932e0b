import type { Remote } from "../../../core/git/remote.ts";
import type { Json } from "../../../core/json/json-types.ts";
import { type Problem, problem } from "../../../core/problem/problem.ts";
import { recover } from "../../../core/problem/recover-from-problem.ts";
import { type PromotionCandidate, target } from "../../../core/promotion/promotion.ts";
import { payloadTextIn } from "../../../operations/event-payload.ts";
import { readNeeded } from "../../../operations/read-input-file.ts";
import type { People } from "../../../operations/requester-and-approvers.ts";
import type { World } from "../../../ports/all-ports.ts";
import type { Receipt } from "../../../ports/delivery.ts";
import type { PromotePlan } from "../plan.ts";
import { statePromotion } from "./promotion-statement.ts";

/** What became of the request to attest a promotion. */
export type Attested =
  | { readonly kind: "attested"; readonly what: string; readonly url: string }
  | { readonly kind: "skipped"; readonly what: string; readonly why: string }
  | { readonly kind: "failed"; readonly what: string; readonly problem: Problem };

/** The attestation options of the step. */
export interface AttestationOptions {
  readonly signingConfig: string;
  readonly reason: string;
  /** Keeps attestations in the repository of the run. */
  readonly githubToken: string;
}

/**
 * Attests each promotion that a commit has landed, as the run that made it, and keeps that in the repository of the run. The promotion is done
 * by then: what fails here is told and raises nothing. A run that changes nothing attests nothing, so a repeat adds none.
 */
export async function attestPromotions(
  world: Pick<World, "run" | "files" | "openGitHub" | "provenance">,
  remote: Remote,
  receipt: Receipt<PromotePlan>,
  options: AttestationOptions,
  people: () => Promise<People>,
): Promise<readonly Attested[]> {
  const going = receipt.plan.promotions.flatMap((one) => (one.kind === "go" ? [one] : []));
  const skip = (why: string) => going.map((one): Attested => ({ kind: "skipped", what: target(one), why }));
  if (receipt.kind === "untouched") return [];
  if (receipt.kind === "proposed") return skip("it is only proposed; attest it after the merge");
  const { run } = world;
  const promotionRun = {
    commit: receipt.commit,
    repository: remote.repository === undefined ? "" : `${run.serverUrl}/${remote.repository}`,
    branch: receipt.branch,
    run: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    people: await people(),
    reason: options.reason,
  };
  const done: Attested[] = [];
  // One after the other: each asks the same few services.
  for (const one of going) done.push(await attest(world, one, promotionRun, options));
  return done;
}

async function attest(
  { run, files, openGitHub, provenance }: Pick<World, "run" | "files" | "openGitHub" | "provenance">,
  one: PromotionCandidate,
  promotionRun: Parameters<typeof statePromotion>[1],
  { signingConfig, githubToken }: AttestationOptions,
): Promise<Attested> {
  const what = target(one);
  const statement = statePromotion(one, promotionRun);
  if (statement === undefined)
    return { kind: "skipped", what, why: "a release in Git has no digest to attest" };
  return recover<Attested, Attested>(
    async () => {
      const config = await readNeeded(files, signingConfig, "SIGNING_CONFIG_MISSING");
      const bundle = await provenance.sign(statement, {
        config,
        isPrivate: !isPublic(run.event.payload.repository),
      });
      const number = await (await openGitHub(run.repository, githubToken)).keepAttestation(bundle);
      return { kind: "attested", what, url: `${run.serverUrl}/${run.repository}/attestations/${number}` };
    },
    ([cause]) => {
      const { commit } = promotionRun;
      const slots = { what, commit, why: cause?.message ?? "", remedy: cause?.hint ?? "" };
      return { kind: "failed", what, problem: problem("PROMOTION_UNATTESTED", slots, { cause }) };
    },
  );
}

/** Whether the event says that anybody may see the repository. In doubt its promotions do not go into a public log. */
function isPublic(repository: Json | undefined): boolean {
  return payloadTextIn(repository, "visibility") === "public";
}
