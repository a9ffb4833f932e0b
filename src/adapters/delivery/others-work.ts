import { parseTrailers } from "../../core/commit/commit-message.ts";
import { type Oid, short } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";

/** The commit that a proposal's branch holds, as far as it takes to know whose it is. */
export interface Held {
  readonly oid: Oid;
  readonly message: string;
}

/**
 * Refuses to write over work of somebody else's. Every commit of ours carries a `Trunkline` trailer; a reviewer's has none.
 * Raises GIT_PROPOSAL_TAKEN.
 */
export function refuseOthersWork({ oid, message }: Held, branch: string, url: string): void {
  if (parseTrailers(message).size > 0) return;
  const subject = message.split("\n")[0] ?? "";
  throw problem("GIT_PROPOSAL_TAKEN", { branch, url, commit: short(oid), subject });
}
