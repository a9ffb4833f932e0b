import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { parseOid } from "../../core/git/oid.ts";
import { formatReference } from "../../core/image/registry-repository.ts";
import { registryRepository } from "../../core/image/target-repository.ts";
import { memo, once } from "../../core/memo/memoize.ts";
import { problem } from "../../core/problem/problem.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import { type CommitRange, revisionLabel } from "../../core/promotion/commit-range.ts";
import { readCommitRange } from "../../operations/changelog-between.ts";
import { openSource } from "../../operations/compare-commits.ts";
import { findIrreversible, type IrreversibleChanges } from "../../operations/irreversible-changes.ts";
import { openReleaseTags } from "../../operations/release-tags.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Target } from "../../ports/delivery.ts";
import type { RollbackInputs } from "./inputs.ts";
import { isProvenGood } from "./proven-good.ts";
import type { RollbackSources } from "./rollback.ts";
import type { RollbackTarget } from "./target-candidates.ts";

/** The registry, the source and GitHub, each opened on first use and asked once for each thing, however often Git is decided anew. */
export function openRollbackSources(
  world: World,
  context: {
    readonly catalogue: Catalogue | undefined;
    readonly environment: Environment | undefined;
    readonly target: Target;
    readonly inputs: RollbackInputs;
  },
): RollbackSources {
  const { catalogue, environment, target, inputs } = context;
  const { githubToken: token, registryUsername: username, registryPassword: password } = inputs;
  const registry = once(() => world.registries.open({ username, password, token }));
  const source = openSource(world, token);
  const releases = catalogue && openReleaseTags(catalogue, source);

  return {
    now: () => world.clock.now(),
    resolve: memo(
      (repository, tag) => `${repository}:${tag}`,
      async (repository, tag) => (await registry()).resolve(registryRepository(repository), tag),
    ),
    verify: memo(
      ({ repository, tag }, digest) => `${repository}:${tag}@${digest}`,
      async (image, digest) => {
        if (digest === undefined) return;
        const repo = registryRepository(image.repository);
        // The tag may have moved on: what is deployed is the digest, unless the file names only the tag.
        const tag = image.digest === undefined ? image.tag : undefined;
        const check = async () => (await registry()).verify(repo, { digest, tag });
        await recoverFrom(["IMAGE_MISSING", "IMAGE_INCOMPLETE", "IMAGE_TAG_MOVED"], check, (cause) => {
          const slots = { image: formatReference(repo, digest), why: cause.message };
          throw problem("ROLLBACK_TARGET_GONE", slots, { cause });
        });
      },
    ),
    releaseCommit: memo(
      (service, tag) => `${service} ${tag}`,
      async (service, tag) => (await releases?.tag(service, tag))?.commit,
    ),
    labelled: memo(
      (repository, digest) => `${repository}@${digest}`,
      async (repository, digest) => {
        if (inputs.verify === "none") return undefined;
        const labels = await (await registry()).labels(registryRepository(repository), digest);
        return parseOid(labels[revisionLabel] ?? "");
      },
    ),
    isProved: memo(
      ({ commit }: RollbackTarget) => commit,
      async (candidate) =>
        environment !== undefined && isProvenGood(world, environment, target, catalogue, candidate),
    ),
    findIrreversible: memo(
      (service, from, to) => `${service} ${from} ${to}`,
      async (service, from, to): Promise<IrreversibleChanges> =>
        catalogue === undefined
          ? { kind: "none" }
          : findIrreversible(catalogue, source, service, { target: from, present: to }),
    ),
    readRange: memo(
      ({ service }, one, other) => `${service} ${one.digest ?? one.tag} ${other.digest ?? other.tag}`,
      async ({ service }, one, other): Promise<CommitRange> => {
        if (catalogue === undefined)
          return { kind: "unknown", why: "no catalogue says which files are its own" };
        // Where the registry is not to be asked, only trailers tell what an image was built from.
        if (inputs.verify === "none" && (one.commit === undefined || other.commit === undefined))
          return {
            kind: "unknown",
            why: "the registry was not read, so the source commits of the images are unknown",
          };
        return readCommitRange({ catalogue, registry: await registry(), source }, service, one, other);
      },
    ),
  };
}
