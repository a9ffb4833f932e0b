import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { environmentNamed, serviceNamed } from "../../core/catalogue/services-in-environments.ts";
import type { ImagePolicy } from "../../core/image/image-policy.ts";
import { registryRepository, targetRepository } from "../../core/image/target-repository.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Registry } from "../../ports/registry.ts";
import type { UpdateRow } from "./parse-updates-input.ts";

/** A row whose image is given, or was `chosen` by a policy; `older` are the images that the policy lets through after it, the newest first. */
export type Chosen = UpdateRow & { readonly chosen: boolean; readonly older: readonly string[] };

/** How many of them: who holds more versions than that wants none. */
const mostOlder = 20;

/**
 * Fills in the image of every service that has none given: the newest tag of its repository (in the environment's registry, if it has
 * one) by the environment's policy. Raises INPUT_MISSING without a policy, IMAGE_NONE_FITS, SERVICE_*, ENVIRONMENT_UNKNOWN and the
 * registry's Problems.
 */
export async function chooseImages(
  rows: readonly UpdateRow[],
  catalogue: Catalogue | undefined,
  open: () => Promise<Pick<Registry, "tags">>,
): Promise<readonly Chosen[]> {
  let registry: ReturnType<typeof open> | undefined;
  const chosen: Chosen[] = [];
  for (const row of rows) {
    if (row.kind === "overlay" || row.image !== "" || catalogue === undefined) {
      chosen.push({ ...row, chosen: false, older: [] });
      continue;
    }
    const { repository, policy } = subjectOf(row, catalogue);
    registry ??= open();
    const tags = await (await registry).tags(registryRepository(repository));
    const { chooseTags } = await import("../../core/image/image-policy.ts");
    const [tag, ...others] = chooseTags(policy, tags);
    if (tag === undefined) {
      throw problem("IMAGE_NONE_FITS", {
        repository,
        count: String(tags.length),
        environment: row.environment,
      });
    }
    const older = others.slice(0, mostOlder).map((other) => `${repository}:${other}`);
    chosen.push({ ...row, image: `${repository}:${tag}`, chosen: true, older });
  }
  return chosen;
}

function subjectOf(
  row: UpdateRow & { kind: "service" },
  catalogue: Catalogue,
): { readonly repository: string; readonly policy: ImagePolicy } {
  const service = serviceNamed(catalogue, row.service);
  const { policy, registry } = environmentNamed(catalogue, row.environment);
  if (policy === undefined) {
    const expected = "Give the image of your build, or give the environment a `policy` in the catalogue.";
    throw problem("INPUT_MISSING", { input: "image", expected });
  }
  if (service.image === undefined) {
    const at = catalogue.place(["services", service.name], "key");
    throw problem("SERVICE_WITHOUT_IMAGE", { service: service.name }, { at });
  }
  const repository =
    registry === undefined ? service.image : targetRepository(registry, service.image, service.image);
  return { repository, policy };
}
