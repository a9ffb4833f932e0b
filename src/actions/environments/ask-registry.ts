import { parseOid } from "../../core/git/oid.ts";
import { registryRepository } from "../../core/image/target-repository.ts";
import { memo } from "../../core/memo/memoize.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { revisionLabel } from "../../core/promotion/commit-range.ts";
import type { Registry } from "../../ports/registry.ts";
import { type PlaceFacts, placeKey, type RegistryFacts } from "./board.ts";

/** What the registries say of every artifact that runs: one question for a digest and one for a tag, however many places have them. */
export async function askRegistry(
  registry: Registry,
  places: readonly PlaceFacts[],
): Promise<ReadonlyMap<string, RegistryFacts>> {
  const resolve = memo(
    (repository: string, reference: string) => `${repository} ${reference}`,
    (repository, reference) =>
      recover(
        async () => ({ digest: await registry.resolve(registryRepository(repository), reference), why: "" }),
        (found) => ({ digest: undefined, why: found.map(({ message }) => message).join(" ") }),
      ),
  );
  const results = await Promise.all(
    places.map(async (place): Promise<readonly [string, RegistryFacts][]> => {
      const { present, tracks } = place;
      if (present === undefined || tracks === "revision") return [];
      const { repository, tag, digest } = present;
      const [byDigest, byTag] = await Promise.all([
        digest && resolve(repository, digest),
        tag === undefined ? undefined : resolve(repository, tag),
      ]);
      const lacks = byDigest === undefined || byDigest.why !== "";
      const isHere = !lacks && byDigest.digest !== undefined;
      const knowsSource = place.history.changes.some(({ said }) => said?.sourceCommit !== undefined);
      const revision =
        isHere && digest !== undefined && !knowsSource
          ? await recover(
              async () => (await registry.labels(registryRepository(repository), digest))[revisionLabel],
              () => undefined,
            )
          : undefined;
      return [
        [
          placeKey(place),
          {
            there: lacks ? undefined : isHere,
            tagNow: byTag?.digest,
            revision: parseOid(revision ?? ""),
            why: [byDigest?.why, byTag?.why].filter(Boolean).join(" "),
          },
        ],
      ];
    }),
  );
  return new Map(results.flat());
}
