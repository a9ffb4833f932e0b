import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { type Oid, parseOid } from "../core/git/oid.ts";
import type { Digest } from "../core/image/digest.ts";
import { registryRepository } from "../core/image/target-repository.ts";
import { dependenciesOf } from "../core/ownership/dependency-graph.ts";
import { ownership } from "../core/ownership/ownership.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import { type CommitRange, type RangeCommit, revisionLabel } from "../core/promotion/commit-range.ts";
import type { Repository } from "../ports/git.ts";
import type { Registry } from "../ports/registry.ts";
import { openReleaseTags } from "./release-tags.ts";

/** What stories are read from. */
export interface ChangelogSources {
  readonly catalogue: Catalogue;
  readonly registry: Registry;
  /** The repository that the services are built from; opened on first use. */
  readonly source: () => Promise<Repository>;
}

/** An image, or a Git revision as the tag; with the commit where that is known already. */
interface DescribedImage {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
  readonly commit?: Oid;
}

/** Commits that are shown to people. */
const most = 50;

/** How deep history is fetched where the commit of what is there is not found at once. */
const depths = [200, 2_000] as const;

/**
 * What lies between two artifacts of a service. A range that cannot be read (no label, a commit that is gone, a registry that says no) is
 * `unknown` and says why: it never ends a promotion.
 */
export async function readCommitRange(
  sources: ChangelogSources,
  service: string,
  artifact: DescribedImage,
  present: DescribedImage | undefined,
): Promise<CommitRange> {
  if (present === undefined) return { kind: "unknown", why: "nothing was there before" };
  return recover<CommitRange, CommitRange>(
    async () => {
      const head = await findRevision(sources, service, artifact);
      if (head === undefined)
        return { kind: "unknown", why: "the artifact does not say which commit it was built from" };
      const base = await findRevision(sources, service, present);
      if (base === undefined)
        return { kind: "unknown", why: "what is there does not say which commit it was built from" };
      return rangeBetween(sources, service, base, head);
    },
    (found) => ({ kind: "unknown", why: found.map(({ message }) => message).join("; ") }),
  );
}

/** By the image's label, else by the release tag of its version. */
async function findRevision(
  { catalogue, registry, source }: ChangelogSources,
  service: string,
  image: DescribedImage,
): Promise<Oid | undefined> {
  if (image.commit !== undefined) return image.commit;
  if (image.digest !== undefined) {
    const labels = await registry.labels(registryRepository(image.repository), image.digest);
    const labelled = parseOid(labels[revisionLabel] ?? "");
    if (labelled !== undefined) return labelled;
  }
  if (image.tag === undefined) return undefined;
  const { tag } = openReleaseTags(catalogue, source);
  return (await tag(service, image.tag))?.commit;
}

async function rangeBetween(
  { catalogue, source }: ChangelogSources,
  service: string,
  base: Oid,
  head: Oid,
): Promise<CommitRange> {
  if (base === head) return { kind: "known", head, base, direction: "same", commits: [], more: false };
  const repository = await source();
  const direction = await findDirection(repository, base, head);
  if (direction === undefined)
    return { kind: "unknown", why: "its commits are not in the source repository" };
  const [newer, older] = direction === "back" ? [base, head] : [head, base];
  const commits =
    direction === "apart"
      ? []
      : await commitsBetween(repository, older, newer, await ownFiles(catalogue, service));
  return {
    kind: "known",
    head,
    base,
    direction,
    commits: commits.slice(0, most),
    more: commits.length > most,
  };
}

/** Which of two commits descends from the other; undefined where one of them cannot be had. */
async function findDirection(
  repository: Repository,
  base: Oid,
  head: Oid,
): Promise<"forward" | "back" | "apart" | undefined> {
  const wants = [base, head];
  const here = (await Promise.all(wants.map((oid) => repository.has(oid)))).every(Boolean);
  const steps = here ? [undefined, ...depths] : depths;
  for (const depth of steps) {
    if (depth !== undefined && !(await repository.fetch(wants, { depth }))) return undefined;
    if (await repository.isAncestor(base, head)) return "forward";
    if (await repository.isAncestor(head, base)) return "back";
    if ((await repository.shallow()).size === 0) return "apart";
  }
  return "apart";
}

async function commitsBetween(
  repository: Repository,
  older: Oid,
  newer: Oid,
  isOwn: (path: string) => boolean,
): Promise<readonly RangeCommit[]> {
  const found: RangeCommit[] = [];
  for await (const { commit, files } of repository.trunkCommits(newer, [older])) {
    if (!files.some(isOwn)) continue;
    const [subject = ""] = commit.message.split("\n", 1);
    found.push({ oid: commit.oid, subject, author: commit.author.name });
    if (found.length > most) break;
  }
  return found;
}

/** Whether a file belongs to a service or to what it depends on. */
async function ownFiles(catalogue: Catalogue, service: string): Promise<(path: string) => boolean> {
  const nodes = new Map([...catalogue.services, ...catalogue.libraries]);
  const mine = new Set([service, ...dependenciesOf(nodes, service)]);
  const ownersOf = await ownership(catalogue);
  return (path) => ownersOf(path).some((owner) => mine.has(owner));
}
