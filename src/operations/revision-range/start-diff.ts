import type { World } from "../../ports/world.ts";
import { openComparison, type RangeInputs, type RunComparison } from "./open-comparison.ts";
import { resolveRange } from "./resolve-range.ts";
import type { ResolvedRange } from "./revision-range.ts";

/** Opens the comparison of an event and starts to resolve its range; the caller awaits `pinning` at once. */
export async function startDiff(
  inputs: RangeInputs,
  world: World,
): Promise<RunComparison & { readonly pinning: Promise<ResolvedRange> | undefined }> {
  const opened = await openComparison(inputs, world);
  return {
    ...opened,
    pinning: opened.hasRange ? resolveRange(opened.comparison, opened.history) : undefined,
  };
}
