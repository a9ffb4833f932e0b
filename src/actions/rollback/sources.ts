import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { parseOid } from "../../core/git/oid.ts";
import { formatReference } from "../../core/image/registry-repository.ts";
import { registryRepository } from "../../core/image/target-repository.ts";
import { memo, once } from "../../core/memo/memo.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover, recoverFrom } from "../../core/problem/recover.ts";
import { judgeChecks } from "../../core/promotion/checks.ts";
import { type CommitRange, revisionLabel } from "../../core/promotion/commit-range.ts";
import { payloadMark } from "../../core/promotion/deployment-record.ts";
import { readCommitRange } from "../../operations/changelog-between.ts";
import { openSource } from "../../operations/compare-commits.ts";
import { findIrreversible, type IrreversibleChanges } from "../../operations/irreversible-changes.ts";
import { openReleaseTags } from "../../operations/release-tags.ts";
import type { Target } from "../../ports/delivery.ts";
import type { World } from "../../ports/world.ts";
import type { RollbackInputs } from "./inputs.ts";
import type { RollbackSources } from "./rollback.ts";
import type { RollbackTarget } from "./target.ts";

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
        environment !== undefined && isProved(world, environment, target, catalogue, candidate),
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

/** The newest deployments that are looked at. */
const most = 100;

/**
 * Whether something says that an artifact was good here: a deployment of ours at its commit that succeeded, the environment's checks on that
 * commit, or that it ran as long as the environment's `soak` (its own, else the longest of those that follow it).
 */
async function isProved(
  { openGitHub }: Pick<World, "openGitHub">,
  environment: Environment,
  { remote: { repository, token } }: Target,
  catalogue: Catalogue | undefined,
  { commit, since, until }: RollbackTarget,
): Promise<boolean> {
  const { name, checks } = environment;
  if (repository !== undefined) {
    const succeeded = await recover(
      async () =>
        (await (await openGitHub(repository, token)).deployments(name, most)).some(
          // One of ours turns inactive when a later commit of the environment, maybe about another service, takes its place.
          (one) =>
            one.commit === commit &&
            (one.state === "success" || (one.state === "inactive" && one.succeeded !== undefined)) &&
            one.payload.includes(payloadMark),
        ),
      () => false,
    );
    if (succeeded) return true;
    const green =
      checks.length > 0 &&
      (await recover(
        async () => {
          const found = await (await openGitHub(repository, token)).checks(commit);
          return judgeChecks(name, checks, commit, found).state === "green";
        },
        () => false,
      ));
    if (green) return true;
  }
  const followers = [...(catalogue?.environments.values() ?? [])].filter(({ after }) => after.includes(name));
  const soak = environment.soakMs || Math.max(0, ...followers.map(({ soakMs }) => soakMs));
  return soak > 0 && until !== undefined && until - since >= soak;
}
