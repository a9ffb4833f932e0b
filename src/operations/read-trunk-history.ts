import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { Oid } from "../core/git/oid.ts";
import { memo } from "../core/memo/memoize.ts";
import { dependenciesOf } from "../core/ownership/dependency-graph.ts";
import { lastMatchWins, ownership } from "../core/ownership/ownership.ts";
import { readGlobs } from "../core/path/glob.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import { type SourceCommit, type SourceLine, sourceLine } from "../core/promotion/trunk-history.ts";
import type { World } from "../ports/all-ports.ts";
import type { Repository } from "../ports/git.ts";
import { openWorkspace } from "./open-workspace.ts";

/** The trunk that services are built from, as the checkout has it; or why nobody can tell. */
export type SourceTrunk =
  | { readonly kind: "read"; readonly line: SourceLine; readonly repository: Repository; readonly head: Oid }
  | { readonly kind: "unknown"; readonly why: string };

/** Commits that are read at most: who is further behind is told so. */
const most = 5_000;

/**
 * Reads the first-parent line of the commit that is checked out, by one walk, back to the oldest of the `searched` commits (and on to `since`, milliseconds
 * since the epoch, where that is given). A shallow checkout is deepened in a repository of ours. Never raises a Problem: what cannot be read is unknown.
 */
export async function readSourceTrunk(
  world: Pick<World, "run" | "git">,
  catalogue: Catalogue,
  searched: ReadonlySet<Oid>,
  { token, since = Number.POSITIVE_INFINITY }: { readonly token: string; readonly since?: number },
): Promise<SourceTrunk> {
  return recover(
    async (): Promise<SourceTrunk> => {
      const checkout = await world.git.checkout(world.run.directory);
      const head = checkout?.head;
      if (head === undefined) return { kind: "unknown", why: "The services' repository is not checked out." };
      const { repository } = await openWorkspace(world, checkout, { token });
      const isShallow = (checkout?.shallow.size ?? 0) > 0;
      if (isShallow && !(await repository.fetch([head], { depth: most })))
        return { kind: "unknown", why: "The history of the services' repository cannot be fetched." };
      const commits = await walk(repository, catalogue, head, searched, since);
      return { kind: "read", repository, head, line: commits };
    },
    (found) => ({ kind: "unknown", why: found.map(({ message }) => message).join(" ") }),
  );
}

async function walk(
  repository: Repository,
  catalogue: Catalogue,
  head: Oid,
  searched: ReadonlySet<Oid>,
  since: number,
): Promise<SourceLine> {
  const affected = await affectedBy(catalogue);
  const cut = await repository.shallow();
  const missing = new Set(searched);
  const commits: SourceCommit[] = [];
  for await (const { commit, files } of repository.trunkCommits(head, [])) {
    const { oid, committer, author, message, parents } = commit;
    // A commit at the boundary of what is here looks as if it had made every file.
    const services = cut.has(oid) ? new Set<string>() : affected(files);
    const [subject = ""] = message.split("\n", 1);
    const time = committer.time * 1_000;
    commits.push({ oid, time, subject, author: author.name, services });
    missing.delete(oid);
    if (parents.length === 0 || cut.has(oid)) return sourceLine(commits, !cut.has(oid));
    if (commits.length >= most || (missing.size === 0 && time < since)) break;
  }
  return sourceLine(commits, false);
}

/** The services that changed files affect, through what they depend on and the patterns that count for all. */
async function affectedBy(catalogue: Catalogue): Promise<(files: readonly string[]) => ReadonlySet<string>> {
  const nodes = new Map([...catalogue.services, ...catalogue.libraries]);
  const users = new Map<string, string[]>();
  for (const service of catalogue.services.keys())
    for (const owner of [service, ...dependenciesOf(nodes, service)])
      users.set(owner, [...(users.get(owner) ?? []), service]);
  const ownersOf = await ownership(catalogue);
  const global = await readGlobs(catalogue.global);
  const everybody = [...catalogue.services.keys()];
  const servicesOf = memo(
    (path: string) => path,
    (path) =>
      lastMatchWins(global, path) ? everybody : ownersOf(path).flatMap((owner) => users.get(owner) ?? []),
  );
  return (files) => new Set(files.flatMap(servicesOf));
}
