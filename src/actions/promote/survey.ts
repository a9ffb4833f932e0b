import type { Tip } from "../../contract/delivery.ts";
import { type KustomizationText, readKustomization } from "../../contract/kustomization.ts";
import type { Digest } from "../../domain/digest.ts";
import { Problem, problem } from "../../domain/problem.ts";
import { type Deployed, imageAbsent, readDeployed } from "../../domain/promotion/deployed.ts";
import { destinationIn } from "../../domain/promotion/destination.ts";
import type { Route } from "../../domain/promotion/route.ts";
import type { Verdict } from "../../domain/promotion/verdict.ts";
import { type Artifact, type Found, isSame, type Known } from "./plan.ts";

export type Unjudged = Omit<Found, "verdicts">;

/** What a survey needs besides the tip. */
export interface Surveyor {
  /** Registry to copy to first; empty: images stay where they are. */
  readonly registry: string;
  /** What a tag means in its registry now. Raises IMAGE_MISSING. */
  resolve(repository: string, tag: string): Promise<Digest>;
  /** The answers of all gates. */
  judge(tip: Tip, found: Unjudged): Promise<readonly Verdict[]>;
}

/** Reads what one tip says about every route. Raises the Problems of overlays that cannot be read, PROMOTE_IMAGE_ABSENT and PROMOTE_UNRESOLVED. */
export async function survey(
  tip: Tip,
  routes: readonly Route[],
  surveyor: Surveyor,
): Promise<readonly Known[]> {
  return Promise.all(routes.map((route) => surveyRoute(tip, route, surveyor)));
}

async function surveyRoute(tip: Tip, route: Route, surveyor: Surveyor): Promise<Known> {
  const source = await readSource(tip, route);
  if (source.kind === "absent") return { kind: "absent", route, why: source.why };
  const overlay = await readKustomization(tip, route.to.overlay);
  const present = readDeployed(overlay.text, overlay.file, source.deployed.name);
  const artifact = await pin(source.deployed, source.file, surveyor);
  const { repository } = artifact;
  const destination =
    surveyor.registry === "" ? repository : destinationIn(surveyor.registry, repository).repository;
  const found = { route, artifact, destination, overlay, name: source.deployed.name, present };
  const verdicts = isSame(found) ? [] : await surveyor.judge(tip, found);
  return { kind: "found", ...found, verdicts };
}

type From =
  | { readonly kind: "found"; readonly file: string; readonly deployed: Deployed }
  | { readonly kind: "absent"; readonly why: string };

async function readSource(tip: Tip, route: Route): Promise<From> {
  let overlay: KustomizationText;
  try {
    overlay = await readKustomization(tip, route.from.overlay);
  } catch (thrown) {
    const missing = thrown instanceof Problem && thrown.code === "KUSTOMIZATION_MISSING";
    if (missing && route.mayBeAbsent) return { kind: "absent", why: thrown.message };
    throw thrown;
  }
  const { file, text } = overlay;
  const deployed = readDeployed(text, file, route.name);
  if (deployed !== undefined) return { kind: "found", file, deployed };
  const absent = imageAbsent(text, file, route.name);
  if (route.mayBeAbsent) return { kind: "absent", why: absent.message };
  throw absent;
}

/** A tag alone is resolved now, so that what lands is a digest. */
async function pin(deployed: Deployed, file: string, surveyor: Surveyor): Promise<Artifact> {
  const { name, repository, tag, digest } = deployed;
  if (digest !== undefined) return { repository, tag, digest, pinned: false };
  if (tag === undefined) throw problem("PROMOTE_UNRESOLVED", { file, name }, { at: { file } });
  return { repository, tag, digest: await surveyor.resolve(repository, tag), pinned: true };
}
