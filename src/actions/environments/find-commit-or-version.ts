import type { Oid } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import type { SourceLine } from "../../core/promotion/trunk-history.ts";
import type { Cell, Found } from "./board.ts";

/** What was looked for: commits by their first digits (7 and more), digests by theirs, everything else as a version. */
export function kindOfSearch(what: string): Found["kind"] {
  if (/^(sha256|sha512):[0-9a-f]+$/.test(what)) return "digest";
  return /^[0-9a-f]{7,64}$/.test(what) ? "commit" : "version";
}

/** The one commit of the trunk whose name begins so; undefined of none. Raises FIND_AMBIGUOUS. */
export function commitNamed(line: SourceLine, what: string): Oid | undefined {
  const found = line.commits.filter(({ oid }) => oid.startsWith(what)).map(({ oid }) => oid);
  if (found.length > 1) throw problem("FIND_AMBIGUOUS", { what, candidates: found.slice(0, 5).join(", ") });
  return found[0];
}

/**
 * Where it is. A commit has arrived where the source commit contains it (`contains`), or where it is the GitOps commit itself; a version or digest is
 * where it runs now. Raises FIND_AMBIGUOUS for the beginning of several digests.
 */
export function findOnBoard(cells: readonly Cell[], what: string, contains: ReadonlySet<Oid>): Found {
  const kind = kindOfSearch(what);
  const bare = what.replace(/^v(?=\d)/, "");
  const matches = (cell: Cell): boolean => {
    if (kind === "digest") return cell.digest?.startsWith(what) === true;
    const { commit } = cell.source;
    if (kind === "commit" && ((commit !== undefined && contains.has(commit)) || commit?.startsWith(what)))
      return true;
    if (kind === "commit" && cell.commit?.startsWith(what)) return true;
    return (
      cell.tag === what ||
      cell.version === bare ||
      (kind === "commit" && cell.digest?.includes(`:${what}`) === true)
    );
  };
  const found = cells.filter(matches);
  const digests = new Set(found.map(({ digest }) => digest));
  if (kind === "digest" && digests.size > 1)
    throw problem("FIND_AMBIGUOUS", { what, candidates: [...digests].join(", ") });
  return { what, kind, cells: found };
}

/** Of some commits those that contain `commit`, from the parents of everything that `commit` does not reach. */
export function descendantsAmong(
  commits: Iterable<Oid>,
  commit: Oid,
  parents: ReadonlyMap<Oid, readonly Oid[]>,
): ReadonlySet<Oid> {
  const children = new Map<Oid, Oid[]>();
  for (const [oid, list] of parents)
    for (const parent of list) children.set(parent, [...(children.get(parent) ?? []), oid]);
  const reached = new Set<Oid>([commit]);
  for (const oid of reached) for (const child of children.get(oid) ?? []) reached.add(child);
  return new Set([...commits].filter((oid) => reached.has(oid)));
}
