import { registryRepository } from "../../../core/image/target-repository.ts";
import { readDeployed } from "../../../core/manifest/deployed-image.ts";
import { problem } from "../../../core/problem/problem.ts";
import { recover } from "../../../core/problem/recover-from-problem.ts";
import type { PromotionPath } from "../../../core/promotion/promotion-path.ts";
import { readDeploymentFile } from "../../../operations/read-overlay.ts";
import type { Tip } from "../../../ports/delivery.ts";
import type { PromotionPaths } from "./promotion-paths.ts";

/**
 * The registry that `registry-username` and `registry-password` are for: that of `to-registry`, else of the environment's `registry`, else of
 * the services' `image` in the catalogue, else of what `to` runs. What `from` names never counts: whoever may write there could have the
 * password sent to a host of their own. Empty without name and password. Raises REGISTRY_LOGIN_UNCLEAR.
 */
export async function findRegistryHome(
  inputs: {
    readonly registryUsername: string;
    readonly registryPassword: string;
    readonly toRegistry: string;
  },
  { paths, to }: Pick<PromotionPaths, "paths" | "to">,
  readTip: () => Promise<Tip>,
): Promise<string> {
  const named = inputs.toRegistry || (to?.registry ?? "");
  if (named !== "" || (inputs.registryUsername === "" && inputs.registryPassword === "")) return named;
  const images = paths.map(({ repository }) => repository).filter((one) => one !== "");
  const repositories = images.length > 0 ? images : await presentRepositories(paths, await readTip());
  const [only, ...others] = new Set(repositories.map((one) => registryRepository(one).host));
  if (only !== undefined && others.length === 0) return only;
  const why =
    only === undefined
      ? "neither the inputs, nor the catalogue, nor what `to` runs names one"
      : `the images are in several, ${[only, ...others].join(", ")}`;
  throw problem("REGISTRY_LOGIN_UNCLEAR", { why });
}

/** The repositories of what `to` runs; an overlay that cannot be read has none, and is found out when its turn comes. */
async function presentRepositories(paths: readonly PromotionPath[], tip: Tip): Promise<readonly string[]> {
  const found = paths.map((path) =>
    recover(
      async () => {
        const { overlay, format } = path.to;
        const present = readDeployed(await readDeploymentFile(tip, overlay, format), path);
        return present?.repository ? [present.repository] : [];
      },
      () => [],
    ),
  );
  return (await Promise.all(found)).flat();
}
