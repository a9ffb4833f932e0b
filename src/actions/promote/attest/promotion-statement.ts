import type { JsonObject } from "../../../core/json/json-types.ts";
import {
  formatDeployed,
  type PromotionCandidate,
  placeName,
  target,
} from "../../../core/promotion/promotion.ts";
import { promotionPredicate } from "../../../core/provenance/statement.ts";
import type { People } from "../../../operations/requester-and-approvers.ts";

/** The context that all promotions of a run share. */
export interface PromotionRun {
  /** The commit that put it there. */
  readonly commit: string;
  /** Page of the GitOps repository, or its path; empty where nobody knows. */
  readonly repository: string;
  readonly branch: string;
  /** Page of the workflow run. */
  readonly run: string;
  readonly people: People;
  readonly reason: string;
}

/** The in-toto statement (v1) of one promotion: which artifact, from where to where, why, by whom, and what every gate said. Undefined for what has no digest. */
export function statePromotion(one: PromotionCandidate, promotionRun: PromotionRun): JsonObject | undefined {
  const { artifact, destination, path, present, verdicts, name } = one;
  if (artifact.kind !== "image") return undefined;
  const [algorithm = "", hex = ""] = artifact.digest.split(":");
  const { commit, repository, branch, run, people, reason } = promotionRun;
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: destination, digest: { [algorithm]: hex } }],
    predicateType: promotionPredicate,
    predicate: {
      service: path.service || name,
      from: placeName(path.from),
      to: placeName(path.to),
      image: target(one),
      previous: present === undefined ? null : formatDeployed(present),
      gitops: { repository, branch, commit },
      gates: verdicts.map(({ gate, state, why }) => ({ gate, state, why })),
      run,
      requestedBy: people.requestedBy,
      approvedBy: people.approvedBy,
      reason,
    },
  };
}
