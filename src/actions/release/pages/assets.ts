import { Problems, problem } from "../../../core/problem/problem.ts";
import { findFiles } from "../../../operations/find-files.ts";
import type { Files } from "../../../ports/all-ports.ts";
import type { PlannedRelease } from "../plan.ts";

/** A file of the workspace that goes with a release page. */
export interface AssetFile {
  /** Its name on the page: a page has no folders. */
  readonly name: string;
  /** Relative to the working directory. */
  readonly path: string;
}

/**
 * The files that the patterns mean for one release, `{service}`, `{version}` and `{tag}` filled in.
 * Raises RELEASE_ASSET_MISSING and RELEASE_ASSET_TWICE, all at once.
 */
export async function findAssets(
  files: Files,
  patterns: readonly string[],
  { subject, version, tag }: PlannedRelease,
): Promise<readonly AssetFile[]> {
  const slots: Readonly<Record<string, string>> = { service: subject.service, version, tag };
  const faults = [];
  const found = new Map<string, AssetFile>();
  for (const given of patterns) {
    const pattern = given.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
    const paths = await findFiles(files, pattern);
    if (paths.length === 0) faults.push(problem("RELEASE_ASSET_MISSING", { pattern }));
    for (const path of paths) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const other = found.get(name);
      if (other === undefined) found.set(name, { name, path });
      else if (other.path !== path) {
        faults.push(problem("RELEASE_ASSET_TWICE", { one: other.path, other: path, name, tag }));
      }
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  return [...found.values()];
}
