import { checkTag } from "../../core/image/image.ts";
import { problem } from "../../core/problem/problem.ts";
import { type PromotionCandidate, target } from "../../core/promotion/promotion.ts";
import type { MovingTag } from "../../operations/move-tags.ts";

/**
 * The tags that follow an artifact in its registry (none for a release in Git), `{environment}`, `{service}` and `{version}` (its own tag) filled in.
 * Raises PROMOTE_TAG_UNFILLED and IMAGE_INVALID.
 */
export function movingTags(
  templates: readonly string[],
  candidate: Pick<PromotionCandidate, "path" | "artifact" | "name" | "destination">,
): readonly MovingTag[] {
  const { path, artifact, name, destination } = candidate;
  if (artifact.kind !== "image") return [];
  const slots: Readonly<Record<string, string | undefined>> = {
    environment: path.to.environment || undefined,
    service: path.service || name,
    version: artifact.tag,
  };
  return templates.map((template) => {
    const tag = template.replace(/\{(\w+)\}/g, (slot, word: string) => {
      const value = slots[word];
      if (value === undefined) throw problem("PROMOTE_TAG_UNFILLED", { template, slot });
      return value;
    });
    return {
      image: target(candidate),
      repository: destination,
      digest: artifact.digest,
      tag: checkTag(tag, template),
    };
  });
}
