import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { pinOf } from "../../core/catalogue/lookup.ts";
import { githubActionsBot } from "../../core/commit/author.ts";
import { parseTrailers } from "../../core/commit/commit-message.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { pathEndAt } from "../../core/promotion/promotion-path.ts";
import { isClosed, type Verdict } from "../../core/promotion/verdict.ts";
import { openSource } from "../../operations/compare-commits.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { findTips } from "../../operations/environment-tips.ts";
import { evaluateGates } from "../../operations/gates/evaluate-gates.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import { openPushTimes } from "../../operations/push-times.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import { openReleaseTags } from "../../operations/release-tags.ts";
import type { Target, Tip } from "../../ports/delivery.ts";
import type { World } from "../../ports/world.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";

/** What the gates of promote say of an image that a change puts into an environment. */
export interface Evidence {
  readonly environment: string;
  readonly service: string;
  readonly file: string;
  readonly from: Deployed | undefined;
  readonly to: Deployed;
  readonly verdicts: readonly Verdict[];
  /** Of each environment before: what it runs at the base, where that can be read. */
  readonly before: readonly { readonly environment: string; readonly digest: string | undefined }[];
  /** Why the commits of the change call it a hotfix; undefined where none does. */
  readonly hotfix: string | undefined;
  /** A commit of the change is a rollback of this service. */
  readonly isRollback: boolean;
}

/**
 * Asks promote's own gates about every image that the head runs and the base does not, as if the base were the tip: what this very change puts
 * into an earlier environment does not count. Nothing is asked where no image changes.
 */
export async function gatherEvidence(
  change: GitopsChange,
  sides: { readonly base: readonly JudgedOverlay[]; readonly head: readonly JudgedOverlay[] },
  asked: { readonly githubToken: string },
  world: World,
): Promise<readonly Evidence[]> {
  const { base, catalogue, repository, head } = change;
  if (base === undefined) return [];
  const moved = sides.head.flatMap((now) => {
    const old = sides.base.find(
      (one) => one.environment === now.environment && one.service === now.service,
    )?.image;
    const differs = now.image !== undefined && !isSameArtifact(old, now.image);
    return differs && now.image !== undefined ? [{ place: now, from: old, to: now.image }] : [];
  });
  if (moved.length === 0) return [];
  const tip = await world.delivery.tipAt(repository, base);
  const remote = await gitopsRemote("", { gitopsToken: "", githubToken: asked.githubToken }, world);
  const origins = await readOrigins(change, head, base);
  const found: Evidence[] = [];
  for (const { place, from, to } of moved) {
    const environment = catalogue.environments.get(place.environment);
    if (environment === undefined) continue;
    const origin = origins.find(
      (one) =>
        one.services.includes(place.service) &&
        one.environments.includes(place.environment) &&
        (to.digest === undefined || one.images.some((image) => image.endsWith(`@${to.digest}`))),
    );
    const isHotfix = origin?.waived !== undefined && origin.reason !== "";
    const context = contextOf(change, environment, remote, asked.githubToken, isHotfix, world);
    const file = place.side.closure?.kustomizations[0] ?? place.overlay;
    found.push({
      environment: place.environment,
      service: place.service,
      file,
      from,
      to,
      verdicts: await judge(context, tip, { place, from, to, file, environment, catalogue }),
      before: await beforeOf(tip, place.service, environment, catalogue, sides.base),
      hotfix: isHotfix ? origin.reason : undefined,
      isRollback: origin?.action === "rollback",
    });
  }
  return found;
}

function isSameArtifact(one: Deployed | undefined, other: Deployed): boolean {
  if (one === undefined) return false;
  return (
    one.digest === other.digest &&
    (other.digest !== undefined || one.tag === other.tag) &&
    one.repository === other.repository
  );
}

type Context = Parameters<typeof evaluateGates>[0];

function contextOf(
  { catalogue }: GitopsChange,
  to: Environment,
  remote: Target["remote"],
  githubToken: string,
  isHotfix: boolean,
  world: World,
): Context {
  const branch = catalogue.gitops.branch ?? "";
  const target: Target = {
    remote,
    branch,
    delivery: "push",
    transport: "git",
    author: githubActionsBot,
    deadlineMs: 60_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
  };
  const name = remote.repository;
  const forge = name === undefined || remote.token === "" ? undefined : () => world.forge(name, remote.token);
  return {
    order: {
      catalogue,
      to,
      releases: openReleaseTags(catalogue, openSource(world, githubToken)),
      tipOf: findTips(world.delivery, target, catalogue, to.name),
      branch,
      pushTime: openPushTimes(forge),
    },
    now: world.clock.now(),
    isHotfix,
    forge,
    source: forge,
    branch,
    provenance: async () => [],
    registries: [...catalogue.environments.values()].flatMap(({ registry }) => registry ?? []),
  };
}

interface Question {
  readonly place: JudgedOverlay;
  readonly from: Deployed | undefined;
  readonly to: Deployed;
  readonly file: string;
  readonly environment: Environment;
  readonly catalogue: Catalogue;
}

async function judge(
  context: Context,
  tip: Tip,
  { place, from, to, file, environment, catalogue }: Question,
) {
  if (to.digest === undefined || to.repository === "") {
    const pin = pinOf(catalogue.services.get(place.service), environment);
    if (environment.after.length === 0 || pin === "tag" || to.repository === "") return [];
    const why = `It has no digest, so nothing proves that ${environment.after.join(" or ")} had it.`;
    return [verdict("after", "red", why, "Write the digest that ran there.")];
  }
  const service = catalogue.services.get(place.service);
  const [source = environment] = environment.after.flatMap((name) => catalogue.environments.get(name) ?? []);
  if (service === undefined) return [];
  try {
    return await evaluateGates(context, tip, {
      path: {
        service: service.name,
        name: service.imageName,
        repository: service.image ?? "",
        from: pathEndAt(catalogue, service, source),
        to: pathEndAt(catalogue, service, environment),
        mayBeAbsent: false,
      },
      artifact: { kind: "image", repository: to.repository, tag: to.tag, digest: to.digest, pinned: false },
      destination: to.repository,
      overlay: { file, text: "", format: place.format },
      name: to.name,
      present: from,
      older: undefined,
      changes: { kind: "unknown", why: "guard does not read the sources" },
    });
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return [verdict("after", "unknown", fault.message, fault.hint)];
  }
}

function verdict(gate: Verdict["gate"], state: Verdict["state"], why: string, remedy: string): Verdict {
  return { gate, state, why, remedy };
}

async function beforeOf(
  tip: Tip,
  service: string,
  { after }: Environment,
  catalogue: Catalogue,
  known: readonly JudgedOverlay[],
): Promise<Evidence["before"]> {
  const { readDeployed } = await import("../../core/manifest/deployed-image.ts");
  const found: { environment: string; digest: string | undefined }[] = [];
  for (const environment of after) {
    const here = known.find((one) => one.environment === environment && one.service === service)?.image;
    const [one, of] = [catalogue.environments.get(environment), catalogue.services.get(service)];
    if (one === undefined || of === undefined) continue;
    const end = pathEndAt(catalogue, of, one);
    try {
      const read =
        here ??
        readDeployed(await readDeploymentFile(tip, end.overlay, end.format), {
          name: of.imageName,
          repository: of.image ?? "",
        });
      found.push({ environment, digest: read?.digest });
    } catch (thrown) {
      if (problemsIn(thrown) === undefined) throw thrown;
      found.push({ environment, digest: undefined });
    }
  }
  return found;
}

interface Origin {
  readonly action: string;
  readonly services: readonly string[];
  readonly environments: readonly string[];
  readonly images: readonly string[];
  readonly waived: string | undefined;
  readonly reason: string;
}

/** What the commits of the change say of themselves. Anybody who can push can write such trailers, so they only lower an alarm. */
async function readOrigins({ repository }: GitopsChange, head: Oid, base: Oid): Promise<readonly Origin[]> {
  const messages: string[] = [];
  try {
    const { parents } = await repository.commit(head);
    // A merge commit that is checked out alone hides what it brings.
    const [, brought = head] = parents;
    await repository.fetch([brought], { depth: 50, filter: "tree:0" });
    for (const oid of (await repository.parents(brought, [base])).keys())
      messages.push((await repository.commit(oid)).message);
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
  }
  return messages.flatMap((message) => {
    const trailers = parseTrailers(message);
    const [action] = trailers.get("trunkline") ?? [];
    if (action === undefined) return [];
    const all = (key: string) => trailers.get(key) ?? [];
    return [
      {
        action,
        services: all("service"),
        environments: all("environment"),
        images: all("image"),
        waived: all("waived-gates")[0],
        reason: all("reason")[0] ?? "",
      },
    ];
  });
}

/** The verdicts that keep an artifact out. */
export function closedVerdicts({ verdicts }: Evidence): readonly Verdict[] {
  return verdicts.filter(isClosed);
}
