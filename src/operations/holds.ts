import { problem } from "../core/problem/problem.ts";
import { recoverSync } from "../core/problem/recover-from-problem.ts";
import { type HoldsFile, parseHolds } from "../core/promotion/holds.ts";
import { holdsBeside, holdsFile } from "../core/promotion/holds-file-path.ts";
import type { Tip } from "../ports/delivery.ts";
import { decodeFile } from "./read-overlay.ts";

/**
 * The holds that cover an overlay's file at a tip: those beside it, then those at the top of the repository. Every action that writes an image
 * asks them with `judgeHolds`, and `liftHolds` and `addHold` edit them; `changedHolds` says which files then go into the commit.
 */
export async function readHolds(tip: Pick<Tip, "read">, overlayFile: string): Promise<readonly HoldsFile[]> {
  const files = [...new Set([holdsBeside(overlayFile), holdsFile])];
  return Promise.all(
    files.map(async (file) => {
      const bytes = await tip.read(file);
      return recoverSync(
        () => parseHolds(bytes && decodeFile(bytes, file), file),
        (found): HoldsFile => ({
          file,
          text: undefined,
          holds: [],
          faults: found.map(({ message }) =>
            problem("HOLDS_INVALID", { file, fault: message }, { at: { file } }),
          ),
        }),
      );
    }),
  );
}
