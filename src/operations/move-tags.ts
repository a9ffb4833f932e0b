import type { Digest } from "../core/image/digest.ts";
import { registryRepository } from "../core/image/target-repository.ts";
import { type Problem, problem } from "../core/problem/problem.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import type { Registry } from "../ports/registry.ts";

/** A tag of a registry that follows what an environment runs. */
export interface MovingTag {
  /** `repository:tag@digest` as the environment has it in Git. */
  readonly image: string;
  readonly repository: string;
  readonly digest: Digest;
  readonly tag: string;
}

/** What became of one: `present` meant the digest already. */
export type TagMove = MovingTag &
  ({ readonly kind: "written" | "present" } | { readonly kind: "failed"; readonly problem: Problem });

/**
 * Makes every tag mean its digest. The change is in Git by then, so a tag that cannot be moved is reported, not raised, and the next run
 * moves it.
 */
export async function moveTags(
  registry: Pick<Registry, "tag">,
  tags: readonly MovingTag[],
): Promise<readonly TagMove[]> {
  const moves: TagMove[] = [];
  // One after the other: two services may share a repository.
  for (const one of tags) {
    const { image, repository, digest, tag } = one;
    moves.push(
      await recover(
        async (): Promise<TagMove> => ({
          ...one,
          kind: await registry.tag(registryRepository(repository), digest, tag, true),
        }),
        ([cause]): TagMove => {
          const slots = { tag, image, why: cause?.message ?? "", remedy: cause?.hint ?? "" };
          return { ...one, kind: "failed", problem: problem("TAG_NOT_MOVED", slots, { cause }) };
        },
      ),
    );
  }
  return moves;
}
