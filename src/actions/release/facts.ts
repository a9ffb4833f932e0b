import { type Oid, parseOid } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import { compareVersions } from "../../core/version/version.ts";
import { type Tag, type VersionTag, versionTagsOf } from "../../core/version/version-tags.ts";
import type { Checkout, Depth, Ref, Repository } from "../../ports/git.ts";
import { attribution } from "./history/attribution.ts";
import { type ServiceHistory, type WalkRequest, walkHistory } from "./history/walk-history.ts";
import type { ReleasedService, Subjects } from "./released-services.ts";
import { baselineOf } from "./versions/decide-version.ts";

/** The remote at one moment: its branches and tags, in one round trip. */
export interface Listing {
  readonly tags: readonly Tag[];
  readonly refs: readonly Ref[];
  /** Short name of trunk. Asks for the default branch where none was given; undefined where the remote has none. */
  readonly trunk: () => Promise<string | undefined>;
  /** Its tip. Raises GIT_REF_MISSING for a branch that was given and is not there. */
  readonly tip: () => Promise<Oid | undefined>;
}

/**
 * Lists the remote. Trunk is `given`; else what the release commit is asked for by, where that is a branch; else the default branch.
 */
export async function listRemote(repository: Repository, given: string, commit: string): Promise<Listing> {
  const refs = await repository.refs(["refs/heads/*", "refs/tags/*"]);
  const request = refs.find(({ name }) => name === commit || name === `refs/heads/${commit}`)?.name;
  const named = given || (request?.startsWith("refs/heads/") ? request : "");
  const branch = named.replace(/^refs\/heads\//, "");
  const tags = refs
    .filter(({ name }) => name.startsWith("refs/tags/"))
    .map(({ name, commit }) => ({ name: name.slice("refs/tags/".length), commit }));
  let resolved: Promise<string | undefined> | undefined;
  const trunk = () => {
    resolved ??= branch === "" ? repository.defaultBranch() : Promise.resolve(branch);
    return resolved;
  };
  const tip = async () => {
    const name = await trunk();
    const commit = refs.find((ref) => ref.name === `refs/heads/${name}`)?.commit;
    if (commit !== undefined || branch === "") return commit;
    throw problem("GIT_REF_MISSING", { url: repository.remote.url, ref: `branch ${branch}` });
  };
  return { tags, refs, trunk, tip };
}

/** The commit that `given` (a full SHA, a branch or a tag) means. Raises RELEASE_COMMIT_UNKNOWN. */
export function resolveCommit(given: string, { refs }: Listing, url: string): Oid {
  const oid = parseOid(given);
  if (oid !== undefined) return oid;
  const names = [given, `refs/heads/${given}`, `refs/tags/${given}`];
  const found = refs.find(({ name }) => names.includes(name));
  if (found === undefined) throw problem("RELEASE_COMMIT_UNKNOWN", { commit: given, url });
  return found.commit;
}

/** How many commits are fetched where what is here does not do; in the end all of them. */
const steps = [{ depth: 300 }, { depth: 3_000 }, {}];

/**
 * Reads the facts of every subject at the release commit. Reads no more history than it needs, never file contents: what is here, then step
 * by step more. Raises RELEASE_COMMIT_UNKNOWN, RELEASE_HISTORY_CUT.
 */
export async function readServiceFacts(
  repository: Repository,
  borrowed: Checkout | undefined,
  { subjects, owners, changelogs }: Subjects,
  { commit, rewords }: Pick<ReleaseCommit, "commit" | "rewords">,
  listing: Listing,
): Promise<readonly ServiceFacts[]> {
  const families = new Map(
    subjects.map((subject) => [subject.service, familyWithBaseline(subject, listing)]),
  );
  const request = {
    head: commit,
    families,
    attribute: await attribution(owners, new Set(changelogs.values())),
    rewords,
  };
  const lines = await readLines(repository, borrowed, request);
  const newer = await findNewer(repository, commit, listing, families, lines);
  return subjects.map((subject) => ({
    subject,
    family: families.get(subject.service) ?? [],
    line: lines.get(subject.service) ?? { reached: [], commits: [] },
    newer: newer.get(subject.service) ?? [],
  }));
}

/** The commit to release. */
export interface ReleaseCommit {
  readonly commit: Oid;
  /** It is GitHub's trial of a merge, and on no branch. */
  readonly tried: boolean;
  /** Messages to read instead of those that commits have. */
  readonly rewords: ReadonlyMap<Oid, string>;
}

function familyWithBaseline({ format, baseline }: ReleasedService, { tags }: Listing): readonly VersionTag[] {
  const family = versionTagsOf(format, tags);
  if (baseline === undefined) return family;
  const declared: VersionTag = { ...baseline, name: baseline.commit, declared: true };
  return [...family, declared].sort((one, other) => compareVersions(other.version, one.version));
}

type Families = ReadonlyMap<string, readonly VersionTag[]>;
type Lines = ReadonlyMap<string, ServiceHistory>;

async function readLines(
  repository: Repository,
  borrowed: Checkout | undefined,
  request: WalkRequest,
): Promise<Lines> {
  const commit = request.head;
  const isPartial = borrowed === undefined || borrowed.shallow.size > 0;
  const isHere = await repository.has(commit);
  const depths: readonly Depth[] = isHere ? [{ depth: 1 }, ...steps] : isPartial ? steps : [{}];
  for (const [at, depth] of depths.entries()) {
    if (!(await repository.fetch([commit], depth))) {
      throw problem("RELEASE_COMMIT_UNKNOWN", { commit, url: repository.remote.url });
    }
    const isLast = at === depths.length - 1;
    // A clone without trees has all commits and does not know what they changed.
    const walk = await recoverFrom(
      isLast ? [] : ["GIT_OBJECT_MISSING"],
      () => walkHistory(repository, request),
      () => undefined,
    );
    if (walk?.kind === "whole") return walk.lines;
    if (!isLast || walk === undefined) continue;
    const services = walk.services.join(", ");
    throw problem("RELEASE_HISTORY_CUT", { url: repository.remote.url, commit: walk.at, services });
  }
  return new Map();
}

/** Per service, its tags on trunk above the release commit: newer runs were faster. */
async function findNewer(
  repository: Repository,
  commit: Oid,
  listing: Listing,
  families: Families,
  lines: Lines,
): Promise<ReadonlyMap<string, readonly VersionTag[]>> {
  const higher = [...families].map(([service, family]) => {
    const reached = lines.get(service)?.reached ?? [];
    const resolved = new Set(reached.map(({ name }) => name));
    const baseline = baselineOf(reached, commit);
    const above = family.filter(
      ({ name, version, commit: at }) =>
        at !== commit &&
        !resolved.has(name) &&
        (baseline === undefined || compareVersions(version, baseline.version) > 0),
    );
    return [service, above] as const;
  });
  if (higher.every(([, above]) => above.length === 0)) return new Map();
  const tip = await listing.tip();
  if (tip === undefined || tip === commit) return new Map();
  const ahead = await findAhead(repository, commit, tip);
  return new Map(higher.map(([service, above]) => [service, above.filter((one) => ahead.has(one.commit))]));
}

/** The commits of trunk above `commit`; none where it is not on trunk. */
async function findAhead(repository: Repository, commit: Oid, tip: Oid): Promise<ReadonlySet<Oid>> {
  const isShallow = (await repository.shallow()).size > 0;
  for (const depth of isShallow ? steps : [{}]) {
    if (!(await repository.fetch([tip], depth))) break;
    const parents = await repository.parents(tip, [commit]);
    const ahead = new Set<Oid>();
    let at: Oid | undefined = tip;
    for (; at !== undefined && parents.has(at); at = parents.get(at)?.[0]) ahead.add(at);
    if (at === commit) return ahead;
  }
  return new Set();
}

/** Facts of one service at the release commit. */
export interface ServiceFacts {
  readonly subject: ReleasedService;
  readonly family: readonly VersionTag[];
  readonly line: ServiceHistory;
  /** Tags above the baseline at newer commits of trunk, highest first. */
  readonly newer: readonly VersionTag[];
}
