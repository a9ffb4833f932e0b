import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { Oid } from "../core/git/oid.ts";
import { dependenciesOf } from "../core/ownership/dependency-graph.ts";
import { ownership } from "../core/ownership/ownership.ts";
import { readGlobs } from "../core/path/glob.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import type { Repository } from "../ports/git.ts";

/** Whether something between two source commits cannot be taken back. */
export type IrreversibleChanges =
  | { readonly kind: "none" }
  /** Files of the service and its dependencies that match their `irreversible` patterns, at most 20. */
  | { readonly kind: "some"; readonly files: readonly string[] }
  /** There are patterns, and nobody can tell what lies between. `why` is a sentence without its full stop. */
  | { readonly kind: "unknown"; readonly why: string };

/** More of them tell nothing new. */
const most = 20;

/** How deep history is fetched until the two commits are joined. */
const depths = [200, 2_000, undefined] as const;

/**
 * What a service (its dependencies included) changed for good between the commit that it goes back to and the one that runs. Nothing where
 * no patterns are declared: then nothing is asked. What goes forward takes nothing back.
 */
export async function findIrreversible(
  catalogue: Catalogue,
  source: () => Promise<Repository>,
  service: string,
  range: { readonly target: Oid | undefined; readonly present: Oid | undefined },
): Promise<IrreversibleChanges> {
  const nodes = new Map([...catalogue.services, ...catalogue.libraries]);
  const own = new Set([service, ...dependenciesOf(nodes, service)]);
  const patterns = [...own].flatMap((name) => nodes.get(name)?.irreversible ?? []);
  if (patterns.length === 0) return { kind: "none" };
  const { target, present } = range;
  if (target === undefined) return unknown("the source commit of the target is unknown");
  if (present === undefined) return unknown("the source commit of the present version is unknown");
  if (target === present) return { kind: "none" };
  return recover(
    async (): Promise<IrreversibleChanges> => {
      const repository = await source();
      const way = await findWay(repository, target, present);
      if (way === "forward") return { kind: "none" };
      if (way !== "back") return unknown("the two were not built from one line of commits");
      const ownersOf = await ownership(catalogue);
      const globs = await readGlobs(patterns);
      const files = new Set<string>();
      for await (const unit of repository.trunkCommits(present, [target])) {
        for (const file of unit.files) {
          const isOwn = ownersOf(file).some((owner) => own.has(owner));
          if (isOwn && globs.some((glob) => glob.matches(file))) files.add(file);
        }
        if (files.size >= most) break;
      }
      return files.size === 0 ? { kind: "none" } : { kind: "some", files: [...files].slice(0, most) };
    },
    (found) => unknown(found.map(({ message }) => message.replace(/\.$/, "")).join("; ")),
  );
}

function unknown(why: string): IrreversibleChanges {
  return { kind: "unknown", why };
}

/** Whether going to `target` is going back in the history of the source. */
async function findWay(
  repository: Repository,
  target: Oid,
  present: Oid,
): Promise<"back" | "forward" | "apart"> {
  const wants = [target, present];
  const isHere = (await Promise.all(wants.map((oid) => repository.has(oid)))).every(Boolean);
  const search = async () => {
    if (await repository.isAncestor(target, present)) return "back";
    return (await repository.isAncestor(present, target)) ? "forward" : undefined;
  };
  const here = isHere ? await search() : undefined;
  if (here !== undefined) return here;
  for (const depth of depths) {
    if (!(await repository.fetch(wants, depth === undefined ? {} : { depth }))) return "apart";
    const found = await search();
    if (found !== undefined) return found;
    if ((await repository.shallow()).size === 0) return "apart";
  }
  return "apart";
}
