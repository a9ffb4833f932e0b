import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { type Oid, parseOid } from "../core/git/oid.ts";
import type { GitRevision } from "../core/manifest/git-revision.ts";
import { isLast, newestFor } from "../core/version/newest-release-for-environment.ts";
import { parseTagFormat } from "../core/version/tag-format.ts";
import { type VersionTag, versionTagsOf } from "../core/version/version-tags.ts";
import type { Repository } from "../ports/git.ts";

/** Release tags in the repository that services are built from: what an environment that follows Git by tag is moved to. */
export interface ReleaseTags {
  /** The tag of a version of a service (`1.4.0`, `v1.4.0` or the whole tag); undefined where there is none. */
  tag(service: string, version: string): Promise<GitRevision | undefined>;
  /** Every release of a service, from the highest version to the lowest. */
  all(service: string): Promise<readonly VersionTag[]>;
  /** Those that a commit or a branch (`HEAD`: the default one) contains; undefined where there is no such thing. */
  containedIn(service: string, where: string): Promise<readonly VersionTag[] | undefined>;
  /** Which of them an environment follows: what release tells with its output `revisions`. */
  newestFor(environment: string, releases: readonly VersionTag[]): VersionTag | undefined;
  /** Since when (milliseconds since the epoch) a commit or branch can have had a commit; undefined where it does not have it. */
  sinceWhen(where: string, commit: Oid): Promise<number | undefined>;
}

export function openReleaseTags(catalogue: Catalogue, source: () => Promise<Repository>): ReleaseTags {
  const formatOf = (service: string) => catalogue.services.get(service)?.tagFormat ?? "{version}";

  async function tipOf(where: string): Promise<Oid | undefined> {
    const repository = await source();
    const oid = parseOid(where);
    if (oid !== undefined) return (await repository.fetch([oid], {})) ? oid : undefined;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === undefined ? undefined : repository.fetchRef(`refs/heads/${name}`, {});
  }

  async function all(service: string): Promise<readonly VersionTag[]> {
    const format = parseTagFormat(formatOf(service), service);
    const refs = await (await source()).refs([`refs/tags/${format.prefix}*${format.suffix}`]);
    return versionTagsOf(
      format,
      refs.map(({ name, commit }) => ({ name: name.slice("refs/tags/".length), commit })),
    );
  }

  return {
    async tag(service, version) {
      const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
      const names = [...new Set([version, whole])];
      const refs = await (await source()).refs(names.map((name) => `refs/tags/${name}`));
      const [found] = refs.filter((ref) => names.includes(ref.name.slice("refs/tags/".length)));
      return found && { tag: found.name.slice("refs/tags/".length), commit: found.commit };
    },

    all,

    async containedIn(service, where) {
      const tip = await tipOf(where);
      if (tip === undefined) return undefined;
      const family = await all(service);
      const commits = family.map(({ commit }) => commit);
      const there = await (await source()).ancestorsAmong(commits, tip);
      return family.filter(({ commit }) => there.has(commit));
    },

    newestFor: (environment, releases) =>
      newestFor(isLast(catalogue.environments.values(), environment), releases),

    async sinceWhen(where, commit) {
      const tip = await tipOf(where);
      const repository = await source();
      if (tip === undefined || !(await repository.isAncestor(commit, tip))) return undefined;
      return (await repository.commit(commit)).committer.time * 1_000;
    },
  };
}
