import type { Oid } from "../../core/git/oid.ts";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { folderOf } from "../../core/path/repository-path.ts";
import { recoverSync } from "../../core/problem/recover-from-problem.ts";
import { holdsFile } from "../../core/promotion/holds-file-path.ts";
import { type Plain, parseYaml, plainValues } from "../../core/yaml/parse.ts";
import type { GitopsBranch } from "../../operations/read-gitops-state.ts";
import type { Repository } from "../../ports/git.ts";
import { type ConfigDifference, columnName, type PlaceFacts, placeKey } from "./board.ts";

/** Folders below an overlay that are looked into. */
const deepest = 8;

/**
 * Which files of an overlay differ from those of the environment before it, the images of its kustomization left out. Only overlays with a folder of
 * their own can be compared; `before` gives the place that stands before one.
 */
export async function compareConfigs(
  branches: readonly GitopsBranch[],
  places: readonly PlaceFacts[],
  before: (place: PlaceFacts) => PlaceFacts | undefined,
): Promise<ReadonlyMap<string, ConfigDifference>> {
  const read = async ({ file, branch }: PlaceFacts) => {
    const on = branches.find(({ label }) => label === branch);
    if (on === undefined || file === undefined || !isKustomizationFile(file)) return undefined;
    const found = new Map<string, string>();
    await collect(on.repository, on.tip, folderOf(file), "", found, 0);
    return found;
  };
  const differences = new Map<string, ConfigDifference>();
  for (const place of places) {
    const other = before(place);
    if (other === undefined) continue;
    const [mine, theirs] = await Promise.all([read(place), read(other)]);
    if (mine === undefined || theirs === undefined) continue;
    const names = [...new Set([...mine.keys(), ...theirs.keys()])].sort();
    const files = names.filter((name) => mine.get(name) !== theirs.get(name));
    if (files.length > 0) differences.set(placeKey(place), { other: columnName(other), files });
  }
  return differences;
}

async function collect(
  repository: Repository,
  tip: Oid,
  top: string,
  below: string,
  found: Map<string, string>,
  depth: number,
): Promise<void> {
  for (const { name, kind, oid } of (await repository.list(tip, `${top}/${below}`)) ?? []) {
    const path = below === "" ? name : `${below}/${name}`;
    if (kind === "tree" && depth < deepest) await collect(repository, tip, top, path, found, depth + 1);
    else if (kind !== "tree" && name !== holdsFile)
      found.set(path, isKustomizationFile(name) ? withoutImages(await repository.content(oid), oid) : oid);
  }
}

/** What a kustomization says beside its images; one that cannot be read is compared byte by byte. */
function withoutImages(bytes: Uint8Array, oid: Oid): string {
  const strip = (value: Plain): Plain => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key.toLowerCase() !== "images"));
  };
  return recoverSync(
    () => JSON.stringify(plainValues(parseYaml(new TextDecoder().decode(bytes), "kustomization")).map(strip)),
    () => oid,
  );
}
