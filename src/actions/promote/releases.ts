import type { Repository } from "../../contract/git.ts";
import type { Catalogue } from "../../domain/catalogue/catalogue.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Revision } from "../../domain/promotion/revision.ts";
import { familyOf } from "../../domain/release/family.ts";
import { parseTagFormat } from "../../domain/tag-format.ts";

/** Release tags in the repository that services are built from: what an environment that follows Git by tag is moved to. */
export interface Releases {
  /** The tag of a version of a service (`1.4.0`, `v1.4.0` or the whole tag); undefined where there is none. */
  tag(service: string, version: string): Promise<Revision | undefined>;
  /** The newest release of a service that a branch (`HEAD`: the default one) contains. */
  newestIn(service: string, branch: string): Promise<Revision | undefined>;
  /** Whether there is such a branch. */
  isBranch(name: string): Promise<boolean>;
  /** Since when (milliseconds since the epoch) a branch can have had a commit; undefined where it does not have it. */
  sinceWhen(branch: string, commit: Oid): Promise<number | undefined>;
}

export function openReleases(catalogue: Catalogue, source: () => Promise<Repository>): Releases {
  const formatOf = (service: string) => catalogue.services.get(service)?.tagFormat ?? "{version}";

  async function tipOf(branch: string): Promise<Oid | undefined> {
    const repository = await source();
    const name = branch === "HEAD" ? await repository.defaultBranch() : branch;
    return name === undefined ? undefined : repository.fetchRef(`refs/heads/${name}`, {});
  }

  return {
    async tag(service, version) {
      const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
      const names = [...new Set([version, whole])];
      const refs = await (await source()).refs(names.map((name) => `refs/tags/${name}`));
      const [found] = refs.filter((ref) => names.includes(ref.name.slice("refs/tags/".length)));
      return found && { tag: found.name.slice("refs/tags/".length), commit: found.commit };
    },

    async newestIn(service, branch) {
      const tip = await tipOf(branch);
      if (tip === undefined) return undefined;
      const repository = await source();
      const format = parseTagFormat(formatOf(service), service);
      const refs = await repository.refs([`refs/tags/${format.prefix}*${format.suffix}`]);
      const tags = refs.map(({ name, commit }) => ({ name: name.slice("refs/tags/".length), commit }));
      const family = familyOf(format, tags).filter(({ version }) => version.prerelease.length === 0);
      const there = await repository.ancestorsAmong(
        family.map(({ commit }) => commit),
        tip,
      );
      const newest = family.find(({ commit }) => there.has(commit));
      return newest && { tag: newest.name, commit: newest.commit };
    },

    isBranch: async (name) => (await tipOf(name)) !== undefined,

    async sinceWhen(branch, commit) {
      const tip = await tipOf(branch);
      const repository = await source();
      if (tip === undefined || !(await repository.isAncestor(commit, tip))) return undefined;
      return (await repository.commit(commit)).committer.time * 1_000;
    },
  };
}
