import { checkTag } from "../../core/image/image.ts";
import { problem } from "../../core/problem/problem.ts";
import type { PromotionCandidate } from "../../core/promotion/promotion.ts";

/**
 * The tags that shall follow an artifact, `{environment}`, `{service}` and `{version}` (its own tag) filled in.
 * Raises PROMOTE_TAG_UNFILLED and IMAGE_INVALID.
 */
export function movingTags(
  templates: readonly string[],
  { path, artifact, name }: Pick<PromotionCandidate, "path" | "artifact" | "name">,
): readonly string[] {
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
    return checkTag(tag, template);
  });
}
