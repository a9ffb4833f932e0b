import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { readBuildInputs, readKsopsFiles, readPluginInputs } from "../../core/kustomize/referenced-files.ts";
import { mentionsPath } from "../../core/kustomize/text-mentions-path.ts";
import { folderOf, isWithin, resolvePath } from "../../core/path/repository-path.ts";
import { recoverSync } from "../../core/problem/recover-from-problem.ts";
import type { CommitTree } from "../commit-files.ts";

/**
 * The kustomizations whose build reads one of these paths, directly or through others: what `readClosure` finds, the other way round. Only
 * kustomizations that can name such a path are parsed.
 */
export async function findAffectedKustomizations(
  tree: CommitTree,
  paths: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const kustomizations = (await tree.paths()).filter(isKustomizationFile);
  const texts = await Promise.all(kustomizations.map((file) => tree.readText(file)));
  const left = new Map(kustomizations.map((file, index) => [file, texts[index] ?? ""]));
  const referencesOf = new Map<string, ReadonlySet<string>>();
  const readers = new Set<string>();
  let wave: readonly string[] = [...paths];
  while (wave.length > 0) {
    const read = new Set([...wave, ...wave.filter(isKustomizationFile).map(folderOf)]);
    const found: string[] = [];
    for (const [file, text] of left) {
      if (!mightRead(file, text, read)) continue;
      const references = referencesOf.get(file) ?? (await readReferences(tree, file, text));
      referencesOf.set(file, references);
      if ([...references].some((path) => read.has(path))) found.push(file);
    }
    for (const file of found) {
      left.delete(file);
      readers.add(file);
    }
    wave = found;
  }
  return readers;
}

/** More paths than these are not looked for one by one. */
const mostPaths = 200;

function mightRead(file: string, text: string, paths: ReadonlySet<string>): boolean {
  if (paths.size > mostPaths || /\b(generators|transformers|validators)\b/.test(text)) return true;
  const from = folderOf(file);
  for (const path of paths) {
    const part = path.slice(path.lastIndexOf("/") + 1);
    // A folder above is named by dots alone.
    if (isWithin(from, path) && /\.\.|\\/.test(text)) return true;
    if (part !== "" && mentionsPath(text, part, folderOf(path) === from)) return true;
  }
  return false;
}

/** Every path that a kustomization names, and those that its generators and transformers name; none of a text that is broken. */
async function readReferences(tree: CommitTree, file: string, text: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const inputs = recoverSync(
    () => readBuildInputs(text, file).references,
    () => [],
  );
  for (const { path, as } of inputs) {
    const at = resolvePath(folderOf(file), path);
    if (at === undefined) continue;
    found.add(at);
    if (as === "configuration")
      for (const inner of pluginFiles((await tree.readText(at)) ?? "", at)) found.add(inner);
  }
  return found;
}

function pluginFiles(text: string, file: string): readonly string[] {
  const named = recoverSync(
    () => readKsopsFiles(text, file) ?? readPluginInputs(text, file).references.map(({ path }) => path),
    () => [],
  );
  return named.flatMap((path) => resolvePath(folderOf(file), path) ?? []);
}
