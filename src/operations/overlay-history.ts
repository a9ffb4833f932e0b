import { type Deployed, type ImageName, readDeployed } from "../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../core/manifest/manifest-formats.ts";
import { recoverSync } from "../core/problem/recover-from-problem.ts";
import type { Tip, TipCommit } from "../ports/delivery.ts";
import { decodeFile } from "./read-overlay.ts";

/** How many changes of a file are asked for, step by step: history is fetched only as far as somebody reads. */
const steps = [4, 32, 256, 1_536] as const;

/** Changes of a file that are read at most. */
export const deepestHistory = 1_536;

/** The commits that changed a file, newest first, up to the deepest. */
export async function* overlayCommits(tip: Pick<Tip, "history">, file: string): AsyncGenerator<TipCommit> {
  let read = 0;
  for (const most of steps) {
    const commits = await tip.history(file, most);
    for (const commit of commits.slice(read)) yield commit;
    if (commits.length < most) return;
    read = commits.length;
  }
}

/** What a file set in an old version of it: one that cannot be read, or is ambiguous, says nothing, and is no fault of today's. */
export function readSnapshot(
  bytes: Uint8Array,
  { file, format }: DeploymentFile,
  name: ImageName,
): Deployed | undefined {
  return recoverSync(
    () => readDeployed({ file, format, text: decodeFile(bytes, file) }, name),
    () => undefined,
  );
}
