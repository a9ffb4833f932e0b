import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { pinOf } from "../../core/catalogue/services-in-environments.ts";
import { githubActionsBot } from "../../core/commit/author.ts";
import { registryRepository } from "../../core/image/target-repository.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import { type Problem, problemsIn } from "../../core/problem/problem.ts";
import { olderThan } from "../../core/promotion/artifact-age.ts";
import { pathEndAt } from "../../core/promotion/promotion-path.ts";
import { isClosed, type Verdict } from "../../core/promotion/verdict.ts";
import { openSource } from "../../operations/compare-commits.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { findTips } from "../../operations/environment-tips.ts";
import { type JudgeProvenance, openProvenance } from "../../operations/gates/attestations.ts";
import { evaluateGates } from "../../operations/gates/evaluate-gates.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import { openPushTimes } from "../../operations/push-times.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import { openReleaseTags } from "../../operations/release-tags.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Target, Tip } from "../../ports/delivery.ts";
import type { Registry } from "../../ports/registry.ts";
import { lineWith } from "./finding.ts";
import { type Hotfix, proveHotfix, readOrigins } from "./hotfix-commits.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";

/** What the gates of promote say of an image that a change puts into an environment. */
export interface Evidence {
  readonly environment: string;
  readonly service: string;
  readonly file: string;
  /** Where the image stands in it, from 1. */
  readonly line: number;
  readonly from: Deployed | undefined;
  readonly to: Deployed;
  readonly verdicts: readonly Verdict[];
  /** Of each environment before: what it runs at the base, where that can be read. */
  readonly before: readonly { readonly environment: string; readonly digest: string | undefined }[];
  /** What the commits of the change say where they call it a hotfix; undefined where none does. */
  readonly hotfix: Hotfix | undefined;
  /** What is wrong with it in the registry; undefined where it is whole, or nobody asked. */
  readonly registry: Problem | undefined;
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
  options: { readonly githubToken: string; readonly registry: boolean; readonly trustedRoot: string },
  world: World,
): Promise<readonly Evidence[]> {
  const { base, catalogue, repository, head, trees } = change;
  if (base === undefined) return [];
  // Whom to trust is policy: a file of the repository is read as the base has it, one of an earlier step where the workflow cannot lose it.
  const read: World["files"]["read"] = async (path) =>
    path.startsWith(world.run.temporary) ? world.files.read(path) : trees.base?.readText(path);
  const trusting = { ...world, files: { ...world.files, read } };
  const moved = sides.head.flatMap((now) => {
    const old = sides.base.find(
      (one) => one.environment === now.environment && one.service === now.service,
    )?.image;
    const differs = now.image !== undefined && !isSameArtifact(old, now.image);
    return differs && now.image !== undefined ? [{ place: now, from: old, to: now.image }] : [];
  });
  if (moved.length === 0) return [];
  const tip = await world.delivery.tipAt(repository, base);
  const remote = await gitopsRemote("", { gitopsToken: "", githubToken: options.githubToken }, world);
  const origins = once(() => readOrigins(change, head, base));
  const registry = once(() =>
    world.registries.open({ username: "", password: "", token: options.githubToken }),
  );
  const found: Evidence[] = [];
  for (const { place, from, to } of moved) {
    const environment = catalogue.environments.get(place.environment);
    if (environment === undefined) continue;
    // The first environment has no gates that a hotfix could go around: only a step back needs its commit's word.
    const asks =
      environment.after.length > 0 || environment.freeze.length > 0 || olderThan(to, from) !== undefined;
    const origin = (asks ? await origins() : []).find(
      (one) =>
        one.services.includes(place.service) &&
        one.environments.includes(place.environment) &&
        (to.digest === undefined || one.images.some((image) => image.endsWith(`@${to.digest}`))),
    );
    const isHotfix = origin?.waived !== undefined && origin.reason !== "";
    const provenance = await provenanceOf(environment, change.catalogue, options, registry, trusting);
    const context = {
      ...contextOf(change, environment, remote, options.githubToken, isHotfix, world),
      provenance,
    };
    const file = place.side.closure?.kustomizations[0] ?? place.overlay;
    const text = (await trees.head.readText(file)) ?? "";
    found.push({
      environment: place.environment,
      service: place.service,
      file,
      line: lineWith(text, [to.digest ?? "", to.tag ?? "", to.repository]) ?? 1,
      from,
      to,
      verdicts: await judge(context, tip, { place, from, to, file, environment, catalogue }),
      before: await beforeOf(tip, place.service, environment, catalogue, sides.base),
      hotfix: isHotfix
        ? await proveHotfix(origin, { environment, service: place.service, to, catalogue }, options, trusting)
        : undefined,
      registry: options.registry ? await faultInRegistry(to, registry) : undefined,
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

/** What the registry lacks of an image, or why it cannot be asked. */
async function faultInRegistry(
  { repository, digest }: Deployed,
  registry: () => Promise<Registry>,
): Promise<Problem | undefined> {
  if (digest === undefined || repository === "") return undefined;
  try {
    await (await registry()).verify(registryRepository(repository), { digest, tag: undefined });
    return undefined;
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return fault;
  }
}

/** Promote's own gate on who built it, asked only where the environment wants to know. The sources are never this repository. */
async function provenanceOf(
  to: Environment,
  catalogue: Catalogue,
  { githubToken, trustedRoot }: { readonly githubToken: string; readonly trustedRoot: string },
  registry: () => Promise<Registry>,
  world: World,
): Promise<JudgeProvenance> {
  if (to.attestations === "off") return async () => [];
  const elsewhere = { ...world, run: { ...world.run, repository: "" } };
  return openProvenance(
    elsewhere,
    { catalogue, to, registry: await registry() },
    { attestations: "off", provenanceRepository: "", provenanceWorkflow: "", trustedRoot, githubToken },
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type Context = Parameters<typeof evaluateGates>[0];

function contextOf(
  { catalogue }: GitopsChange,
  to: Environment,
  remote: Target["remote"],
  githubToken: string,
  isHotfix: boolean,
  world: World,
): Omit<Context, "provenance"> {
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
  const github =
    name === undefined || remote.token === "" ? undefined : () => world.openGitHub(name, remote.token);
  return {
    order: {
      catalogue,
      to,
      releases: openReleaseTags(catalogue, openSource(world, githubToken)),
      tipOf: findTips(world.delivery, target, catalogue, to.name),
      branch,
      pushTime: openPushTimes(github),
    },
    now: world.clock.now(),
    isHotfix,
    github,
    source: github,
    branch,
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
  judged: readonly JudgedOverlay[],
): Promise<Evidence["before"]> {
  const { readDeployed } = await import("../../core/manifest/deployed-image.ts");
  const found: { environment: string; digest: string | undefined }[] = [];
  for (const environment of after) {
    const here = judged.find((one) => one.environment === environment && one.service === service)?.image;
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

/** The verdicts that keep an artifact out. */
export function closedVerdicts({ verdicts }: Evidence): readonly Verdict[] {
  return verdicts.filter(isClosed);
}
