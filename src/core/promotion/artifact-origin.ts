import { registryRepository } from "../image/target-repository.ts";
import { red } from "./gates.ts";
import type { Artifact } from "./promotion.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether an image is of the repository that the catalogue has for its service (`own`; empty: the catalogue has none, and nothing is judged), or of
 * the same path below one of the registries (host and path prefix) that images are copied to. Whoever may write the overlay of `from` must not
 * choose what is built there. Raises IMAGE_NAME_INVALID.
 */
export function judgeRepository(
  artifact: Pick<Artifact, "kind" | "repository">,
  own: string,
  registries: readonly string[],
  from: string,
): readonly Verdict[] {
  if (artifact.kind !== "image" || own === "") return [];
  const [there, home] = [registryRepository(artifact.repository), registryRepository(own)];
  const allowed = [
    home,
    ...registries.map((registry) => registryRepository(`${registry.replace(/\/+$/, "")}/${home.path}`)),
  ];
  if (allowed.some((one) => one.host === there.host && one.path === there.path)) return [];
  return [
    red(
      "artifact-foreign",
      `${from} runs an image of ${artifact.repository}, and the catalogue has ${own}.`,
      "Put the service's own image there, or correct `image` in the catalogue.",
    ),
  ];
}
