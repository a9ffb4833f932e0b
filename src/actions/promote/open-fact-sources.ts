import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { memo } from "../../core/memo/memoize.ts";
import type { CommitRange } from "../../core/promotion/commit-range.ts";
import { type ChangelogSources, readCommitRange } from "../../operations/changelog-between.ts";
import { openSource } from "../../operations/compare-commits.ts";
import type { ArtifactStore } from "../../operations/copy-artifact.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { findTips } from "../../operations/environment-tips.ts";
import type { JudgeProvenance } from "../../operations/gates/attestations.ts";
import { evaluateGates, type GateContext } from "../../operations/gates/evaluate-gates.ts";
import { openPushTimes } from "../../operations/push-times.ts";
import { openReleaseTags } from "../../operations/release-tags.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Target, Tip } from "../../ports/delivery.ts";
import type { Registry } from "../../ports/registry.ts";
import type { FactSources } from "./facts.ts";
import type { PromotionPaths } from "./select/promotion-paths.ts";

/** Where the facts come from, besides the tip of the GitOps repository. */
export function openFactSources(
  world: World,
  options: {
    readonly selected: PromotionPaths;
    readonly catalogue: Catalogue | undefined;
    readonly target: Target;
    readonly registry: Registry;
    readonly store: ArtifactStore;
    /** Token for the repository that the services are built from. */
    readonly githubToken: string;
    readonly toRegistry: string;
    readonly liftHold: boolean;
    readonly provenance: JudgeProvenance;
  },
): FactSources {
  const { selected, catalogue, target, registry, store } = options;
  const { selection, to } = selected;
  const { repository, token } = target.remote;
  const source = openSource(world, options.githubToken);
  const releases = catalogue && openReleaseTags(catalogue, source);
  const tipOf = findTips(world.delivery, target, catalogue, to?.name ?? "", (given) =>
    gitopsRemote(given, { gitopsToken: token, githubToken: options.githubToken }, world),
  );
  const github = repository === undefined ? undefined : () => world.openGitHub(repository, token);
  const pushTime = openPushTimes(github);
  const canAsk = world.run.repository !== "" && options.githubToken !== "";
  const context: Omit<GateContext, "now"> = {
    order:
      catalogue && releases && to
        ? { catalogue, to, releases, tipOf, pushTime, branch: target.branch }
        : undefined,
    isHotfix: selection.kind === "hotfix",
    github,
    source: canAsk ? () => world.openGitHub(world.run.repository, options.githubToken) : undefined,
    provenance: options.provenance,
    registries: [
      options.toRegistry,
      ...[...(catalogue?.environments.values() ?? [])].map(({ registry: one = "" }) => one),
    ].filter((one) => one !== ""),
    branch: to?.branch === undefined ? target.branch : (catalogue?.gitops.branch ?? ""),
  };
  return {
    selection,
    registry: options.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    liftHold: options.liftHold,
    readRange: rangeReader(catalogue && { catalogue, registry, source }),
    // A copy may take long: a freeze that has begun meanwhile is seen when Git is decided anew.
    judge: (tip: Tip, found) => evaluateGates({ ...context, now: world.clock.now() }, tip, found),
  };
}

/** Each range is read once a run, however often Git is decided anew. */
function rangeReader(sources: ChangelogSources | undefined): FactSources["readRange"] {
  return memo(
    ({ service }, artifact, present) =>
      [service, artifact.digest ?? artifact.commit, present?.digest ?? present?.tag ?? ""].join(" "),
    async ({ service }, artifact, present): Promise<CommitRange> =>
      sources === undefined
        ? { kind: "unknown", why: "no catalogue says which files are its own" }
        : readCommitRange(sources, service, artifact, present),
  );
}
