import type { Ref, Repository } from "../../contract/git.ts";
import type { History } from "../../contract/history.ts";
import type { Point } from "../../domain/detect/comparison.ts";
import type { GivenRef } from "../../domain/detect/given-ref.ts";
import type { Oid } from "../../domain/oid.ts";
import { type Problem, problem } from "../../domain/problem.ts";

/** The commit that a point is now. Undefined where there is none. */
export async function lookUp(point: Point, history: History): Promise<Oid | undefined> {
  const { repository, mayFetch } = history;
  switch (point.kind) {
    case "missing":
      return undefined;
    case "commit":
      return point.oid;
    case "branch":
      return mayFetch
        ? await repository.fetchRef(`refs/heads/${point.name}`, nameAndWindow(history))
        : undefined;
    case "default-branch": {
      if (!mayFetch) return undefined;
      const name = await repository.defaultBranch();
      return name === undefined
        ? undefined
        : await repository.fetchRef(`refs/heads/${name}`, nameAndWindow(history));
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

/** A window of history with the name: it is what looking for the common ancestor needs next. */
function nameAndWindow({ whole }: History) {
  return whole ? ({ filter: "tree:0" } as const) : ({ depth: 50, filter: "tree:0" } as const);
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
