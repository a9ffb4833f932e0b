import { posix } from "node:path";
import type { Ecosystem } from "../catalogue/catalogue.ts";
import { readGlobs } from "../path/glob.ts";
import { cargo } from "./cargo.ts";
import { docker } from "./docker.ts";
import { dotnet } from "./dotnet.ts";
import { go } from "./go.ts";
import { kustomizeManifests } from "./kustomize.ts";
import { maven } from "./maven.ts";
import { npm } from "./npm.ts";
import { python } from "./python.ts";
import { type ManifestReader, nothing, type WorkspaceManifest } from "./workspace-manifest.ts";

/** The files of one commit, as far as they are asked for. */
export interface Tree {
  /** Entries of a folder (`.` is the top); undefined where there is no such folder. */
  list(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[] | undefined>;
  read(path: string): Promise<string | undefined>;
  /** Gets all that will be read next, so that it can be fetched at once. */
  expect(paths: readonly string[]): Promise<void>;
}

/** A manifest that was found, with what it says; "unreadable" where that could not be told. */
export interface FoundManifest {
  readonly ecosystem: Ecosystem;
  /** Path of the file and of its folder. */
  readonly file: string;
  readonly folder: string;
  readonly manifest: WorkspaceManifest | "unreadable";
}

/** Who reads which ecosystem's manifests. */
export const readers: Readonly<Record<Ecosystem, ManifestReader>> = {
  npm,
  go,
  cargo,
  maven,
  dotnet,
  python,
  docker,
  kustomize: kustomizeManifests,
};

/** More folders than any repository has services: a glob that eats the whole tree ends. */
const mostFolders = 5_000;
/** More than anybody writes by hand. */
const mostLetters = 4_000_000;
const passedOver = /^(node_modules|vendor|target|\..*)$/;

/**
 * Reads the manifests of the given folders, of the top, of the members that workspaces name, and of all folders that a manifest reaches into,
 * step by step until there is nothing new. Paths that do not exist are taken out of what a manifest reaches.
 */
export async function findManifests(
  folders: Iterable<string>,
  ecosystems: readonly Ecosystem[],
  tree: Tree,
): Promise<readonly FoundManifest[]> {
  const seen = new Set([".", ...folders]);
  const found = new Map<string, FoundManifest>();
  for (let wave = [...seen]; wave.length > 0; ) {
    const next: string[] = [];
    const visit = (folder: string) => {
      if (seen.has(folder) || seen.size >= mostFolders) return;
      seen.add(folder);
      next.push(folder);
    };
    const fresh = (await listManifests(wave, ecosystems, tree)).filter(({ key }) => !found.has(key));
    await tree.expect(fresh.map(({ file }) => file));
    for (const { key, ecosystem, file } of fresh) {
      if (found.has(key)) continue;
      const manifest = await readManifest(readers[ecosystem], file, tree);
      found.set(key, { ecosystem, file, folder: posix.dirname(file), manifest });
      if (manifest === "unreadable") continue;
      for (const member of await expandMembers(manifest.members, tree)) visit(member);
      for (const path of manifest.reaches) if ((await tree.list(path)) !== undefined) visit(path);
    }
    wave = next;
  }
  return [...found.values()];
}

interface Listed {
  readonly key: string;
  readonly ecosystem: Ecosystem;
  readonly file: string;
}

async function listManifests(
  folders: readonly string[],
  ecosystems: readonly Ecosystem[],
  tree: Tree,
): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (const folder of folders)
    for (const ecosystem of ecosystems) {
      const reader = readers[ecosystem];
      for (const file of await manifestsIn(folder, folder === "." ? 0 : reader.below, reader, tree))
        listed.push({ key: `${ecosystem} ${file}`, ecosystem, file });
    }
  return listed;
}

async function manifestsIn(
  folder: string,
  below: number,
  reader: ManifestReader,
  tree: Tree,
): Promise<readonly string[]> {
  const entries = (await tree.list(folder)) ?? [];
  const files = entries.flatMap(({ name, isFolder }) =>
    !isFolder && reader.reads(name) ? posix.join(folder, name) : [],
  );
  if (below === 0) return files;
  for (const { name, isFolder } of entries)
    if (isFolder && !passedOver.test(name))
      files.push(...(await manifestsIn(posix.join(folder, name), below - 1, reader, tree)));
  return files;
}

async function readManifest(
  reader: ManifestReader,
  file: string,
  tree: Tree,
): Promise<WorkspaceManifest | "unreadable"> {
  const text = await tree.read(file);
  if (text === undefined) return nothing;
  if (text.length > mostLetters) return "unreadable";
  try {
    const manifest = reader.read(text.replace(/^\uFEFF/, ""), posix.dirname(file));
    const reaches: string[] = [];
    for (const path of manifest.reaches) if (await exists(path, tree)) reaches.push(path);
    return { ...manifest, reaches };
  } catch {
    return "unreadable";
  }
}

async function exists(path: string, tree: Tree): Promise<boolean> {
  if (path === ".") return true;
  const siblings = await tree.list(posix.dirname(path));
  return siblings?.some(({ name }) => name === posix.basename(path)) ?? false;
}

/** The folders that member globs name; what a `!` matches is taken out. */
async function expandMembers(globs: readonly string[], tree: Tree): Promise<readonly string[]> {
  const excluded = await readGlobs(globs.filter((one) => one.startsWith("!")).map((one) => one.slice(1)));
  const folders: string[] = [];
  for (const one of globs)
    if (!one.startsWith("!")) folders.push(...(await expand(".", one.split("/"), tree)));
  return folders.filter((folder) => !excluded.some((one) => one.matches(folder)));
}

async function expand(folder: string, parts: readonly string[], tree: Tree): Promise<readonly string[]> {
  const [part, ...rest] = parts;
  if (part === undefined) return [folder];
  if (part === "." || part === "") return expand(folder, rest, tree);
  const inner =
    (await tree.list(folder))?.filter(({ name, isFolder }) => isFolder && !passedOver.test(name)) ?? [];
  const found: string[] = part === "**" ? [...(await expand(folder, rest, tree))] : [];
  const next = part === "**" ? parts : rest;
  const patterns = await readGlobs([part === "**" ? "*" : part]);
  for (const { name } of inner)
    if (patterns.some((one) => one.matches(name)))
      found.push(...(await expand(posix.join(folder, name), next, tree)));
  return found;
}
