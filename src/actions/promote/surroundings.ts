import type { Target, Tip } from "../../contract/delivery.ts";
import { gitopsRemote } from "../../contract/delivery-inputs.ts";
import type { Repository } from "../../contract/git.ts";
import type { Registry } from "../../contract/registry.ts";
import type { World } from "../../contract/world.ts";
import type { Catalogue } from "../../domain/catalogue/catalogue.ts";
import { findTips } from "./branches.ts";
import { type Chronicle, tellStory } from "./chronicle.ts";
import { type Gatekeeper, judgeGates } from "./gatekeeper.ts";
import type { Journey } from "./journey.ts";
import type { JudgeProvenance } from "./provenance.ts";
import { openReleases } from "./releases.ts";
import type { Store } from "./store.ts";
import type { Surveyor } from "./survey.ts";

/** Everything that a survey asks besides the tip of the GitOps repository. */
export function openSurveyor(
  world: World,
  known: {
    readonly journey: Journey;
    readonly catalogue: Catalogue | undefined;
    readonly target: Target;
    readonly registry: Registry;
    readonly store: Store;
    /** Token for the repository that the services are built from. */
    readonly githubToken: string;
    readonly toRegistry: string;
    readonly provenance: JudgeProvenance;
  },
): Surveyor {
  const { journey, catalogue, target, registry, store } = known;
  const { selection, to } = journey;
  const { repository, token } = target.remote;
  const source = openSource(world, known.githubToken);
  const releases = catalogue && openReleases(catalogue, source);
  const tipOf = findTips(world.delivery, target, catalogue, to?.name ?? "");
  const canAsk = world.run.repository !== "" && known.githubToken !== "";
  const keeper: Omit<Gatekeeper, "now"> = {
    order: catalogue && releases && to ? { catalogue, to, releases, tipOf } : undefined,
    isHotfix: selection.kind === "hotfix",
    forge: repository === undefined ? undefined : () => world.forge(repository, token),
    source: canAsk ? () => world.forge(world.run.repository, known.githubToken) : undefined,
    provenance: known.provenance,
    branch: to?.branch === undefined ? target.branch : (catalogue?.gitops.branch ?? ""),
  };
  const chronicle = catalogue && { catalogue, registry, source };
  return {
    selection,
    registry: known.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    tell: remember(chronicle),
    // A copy may take long: a freeze that has begun meanwhile is seen when Git is decided anew.
    judge: (tip: Tip, found) => judgeGates({ ...keeper, now: world.clock.now() }, tip, found),
  };
}

/** Each story is told once a run, however often Git is decided anew. */
function remember(chronicle: Chronicle | undefined): Surveyor["tell"] {
  const told = new Map<string, ReturnType<Surveyor["tell"]>>();
  return (route, artifact, present) => {
    if (chronicle === undefined) {
      return Promise.resolve({ kind: "unknown", why: "no catalogue says which files are its own" });
    }
    const key = [
      route.service,
      artifact.digest ?? artifact.commit,
      present?.digest ?? present?.tag ?? "",
    ].join(" ");
    const known = told.get(key) ?? tellStory(chronicle, route.service, artifact, present);
    told.set(key, known);
    return known;
  };
}

/** The repository of the checkout, with what is there already; opened once, on first use. */
function openSource(world: World, githubToken: string): () => Promise<Repository> {
  let opened: Promise<Repository> | undefined;
  const open = async () => {
    const { git, run } = world;
    const remote = await gitopsRemote("", { gitopsToken: "", githubToken }, world);
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === undefined ? {} : { borrow });
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
