import type { Digest } from "../../../core/image/digest.ts";
import { parseImage } from "../../../core/image/image.ts";
import { formatReference, parseRepo, type Repo } from "../../../core/image/registry-repository.ts";
import { type Problem, Problems, problem } from "../../../core/problem/problem.ts";
import type { Registry } from "../../../ports/registry.ts";
import type { PlannedRelease, ReleasePlan } from "../plan.ts";

/** An image that gets the version as one more tag. */
export interface ReleasedImage {
  readonly release: PlannedRelease;
  readonly repo: Repo;
  readonly digest: Digest;
  readonly tag: string;
}

/**
 * Finds the images that were built of what is released. A line is a reference for every service, or `service=reference` for one;
 * a reference is `repository:tag`, `repository@digest`, or `:tag`, `@digest` or a digest alone in the service's own repository,
 * with `{service}`, `{version}` and `{commit}` filled in. Raises RELEASE_IMAGE_UNKNOWN, RELEASE_IMAGE_NOT_THERE, TAG_TAKEN, IMAGE_INVALID.
 */
export async function locateImages(
  registry: Registry,
  lines: readonly string[],
  { releases, commit }: ReleasePlan,
): Promise<readonly ReleasedImage[]> {
  const images: ReleasedImage[] = [];
  const faults: Problem[] = [];
  for (const release of releases) {
    const given = lineFor(release.subject.service, lines);
    if (given === undefined) continue;
    const found = await locate(registry, given, release, commit);
    if ("digest" in found) images.push(found);
    else faults.push(found);
  }
  if (faults.length > 0) throw new Problems(faults);
  return images;
}

/** Gives every image its version as a tag; one that has it is left alone. Raises TAG_TAKEN, IMAGE_MISSING. */
export async function tagImage(registry: Registry, { repo, digest, tag }: ReleasedImage): Promise<void> {
  await registry.tag(repo, digest, tag, false);
}

function lineFor(service: string, lines: readonly string[]): string | undefined {
  const own = lines.map((line) => /^([\w.-]+)=(.+)$/.exec(line));
  const named = own.find((found) => found?.[1] === service)?.[2];
  return named ?? lines.find((_, at) => own[at] === null);
}

async function locate(
  registry: Registry,
  given: string,
  release: PlannedRelease,
  commit: string,
): Promise<ReleasedImage | Problem> {
  const { subject, version } = release;
  const { service } = subject;
  const slots: Readonly<Record<string, string>> = { service, version, commit };
  const filled = given.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
  const rest = /^sha\d+:/.test(filled) ? `@${filled}` : filled;
  const isPart = /^[:@]/.test(rest);
  if (isPart && subject.image === undefined) {
    const remedy = `Give ${service} an \`image\` in the catalogue, or name the repository here.`;
    return problem("RELEASE_IMAGE_UNKNOWN", { given, service, remedy });
  }
  const { repository, tag, digest } = parseImage(isPart ? `${subject.image}${rest}` : rest);
  const reference = digest ?? tag;
  const repo = parseRepo(repository);
  if (reference === undefined || repo === undefined) {
    const remedy = "Give the digest that was built, or the tag that it was built under.";
    return problem("RELEASE_IMAGE_UNKNOWN", { given, service, remedy });
  }
  const found = await registry.resolve(repo, reference);
  if (found === undefined) {
    return problem("RELEASE_IMAGE_NOT_THERE", { image: formatReference(repo, reference), service, version });
  }
  // A registry takes no plus sign in a tag.
  const versionTag = version.replaceAll("+", "_");
  const there = await registry.resolve(repo, versionTag);
  if (there !== undefined && there !== found) {
    return problem("TAG_TAKEN", { image: formatReference(repo, versionTag), there, wanted: found });
  }
  return { release, repo, digest: found, tag: versionTag };
}
