import type { Oid } from "../../core/git/oid.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import type { Ref, Repository } from "../../ports/git.ts";
import type { History } from "../search-history.ts";
import type { RevisionName } from "./event-comparison.ts";
import type { GivenRef } from "./given-ref.ts";

/** How many commits come with the tip of a branch: who asks for it looks for a common ancestor next. */
export const window = 50;

/** The commit that a point is now. Undefined where there is none. `other` is what a common ancestor is looked for with. */
export async function resolveRevision(
  point: RevisionName,
  history: History,
  other?: Oid,
): Promise<Oid | undefined> {
  const { repository, mayFetch } = history;
  switch (point.kind) {
    case "missing":
      return undefined;
    case "commit":
      return point.oid;
    case "branch":
      return tipOf(point.name, history, other);
    case "default-branch": {
      if (!mayFetch) return undefined;
      const named = await tipOf(point.name, history, other);
      if (named !== undefined) return named;
      const name = await repository.defaultBranch();
      return name === point.name ? undefined : tipOf(name, history, other);
    }
    case "given": {
      const { ref, input } = point;
      if (ref.kind === "commit") return ref.oid;
      if (!mayFetch) return undefined;
      const found = await findRef(ref.full, repository);
      if (found === undefined) throw unknownRef(input, ref, history);
      return found.commit;
    }
  }
}

async function tipOf(
  branch: string | undefined,
  { repository, mayFetch, whole }: History,
  other: Oid | undefined,
): Promise<Oid | undefined> {
  if (branch === undefined || !mayFetch) return undefined;
  const ref = `refs/heads/${branch}`;
  if (whole) return repository.fetchRef(ref, { filter: "tree:0" });
  const depth = { depth: window, filter: "tree:0" } as const;
  const both = other === undefined ? undefined : await repository.fetchRef(ref, depth, [other]);
  return both ?? repository.fetchRef(ref, depth);
}

/** The first of these names that the remote has. */
export async function findRef(names: readonly string[], repository: Repository): Promise<Ref | undefined> {
  const refs = await repository.refs(names);
  return names.flatMap((name) => refs.find((ref) => ref.name === name) ?? [])[0];
}

/** What to say of a given name that the remote does not have. */
export function unknownRef(
  input: string,
  ref: Extract<GivenRef, { kind: "ref" }>,
  { repository }: History,
): Problem {
  const where = repository.remote.repository ?? repository.remote.url;
  return problem("DETECT_REF_UNKNOWN", { input, given: ref.given, where });
}
