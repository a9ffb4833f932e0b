import { createHash } from "node:crypto";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import {
  type BuildInputs,
  type BuildReference,
  isRemoteReference,
  readBuildInputs,
  readKsopsFiles,
  readPluginInputs,
} from "../../core/kustomize/referenced-files.ts";
import { folderOf, resolvePath } from "../../core/path/repository-path.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { recoverSync } from "../../core/problem/recover-from-problem.ts";
import type { CommitTree } from "../commit-files.ts";

/** Why an overlay is not rendered. */
export interface RenderFault {
  /** `refused`: it needs more than files of the repository, so nothing is known; `failed`: it is broken, whoever builds it. */
  readonly kind: "refused" | "failed";
  /** A sentence's end: what is wrong. */
  readonly why: string;
  readonly file: string;
  readonly line: number;
  /** The kustomizations that lead there, the overlay's own first. */
  readonly chain: readonly string[];
}

/** A generator of ksops: it decrypts, so nobody runs it here. */
export interface KsopsGenerator {
  /** The kustomization, and how it names the generator's file. */
  readonly kustomization: string;
  readonly named: string;
  readonly line: number;
  /** Path of the generator's file. */
  readonly file: string;
  /** Paths of the files that it would decrypt. */
  readonly encrypted: readonly string[];
}

/** Everything that building an overlay reads, and nothing else. */
export interface Closure {
  /** Folder of the overlay. */
  readonly folder: string;
  /** Paths of plain files with the names of their blobs. */
  readonly files: ReadonlyMap<string, string>;
  /** Kustomizations among them. */
  readonly kustomizations: readonly string[];
  /** Paths that are named and do not exist. */
  readonly missing: ReadonlySet<string>;
  readonly faults: readonly RenderFault[];
  /** What is left out of the build. */
  readonly ksops: readonly KsopsGenerator[];
  /** Equal exactly where all of it is equal. */
  readonly hash: string;
}

/** Bounds: more than any overlay has, and less than hurts. */
const mostFiles = 2_000;
const deepest = 64;

/**
 * Finds the closure of an overlay by reading its kustomizations: resources, bases, components, patches, generator files. Links, submodules,
 * charts, plugins, remotes and circles are faults; none of them is followed.
 */
export async function readClosure(tree: CommitTree, overlay: string): Promise<Closure> {
  const files = new Map<string, string>();
  const kustomizations: string[] = [];
  const missing = new Set<string>();
  const faults: RenderFault[] = [];
  const ksops: KsopsGenerator[] = [];
  const start = isKustomizationFile(overlay) ? folderOf(overlay) : overlay;

  async function visitFolder(folder: string, chain: readonly string[], from: { file: string; line: number }) {
    const fail = (why: string, kind: RenderFault["kind"] = "failed") => {
      faults.push({ kind, why, ...from, chain });
    };
    const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
    const found = (await tree.list(folder))?.filter(({ name }) => names.includes(name)) ?? [];
    const [only] = found;
    const path = (name: string) => (folder === "" ? name : `${folder}/${name}`);
    for (const name of names) missing.add(path(name));
    if (only === undefined) return fail(`${folder || "the top folder"} has no kustomization`);
    if (found.length > 1) return fail(`${folder || "the top folder"} has ${found.length} kustomizations`);
    const file = path(only.name);
    missing.delete(file);
    if (chain.includes(file)) return fail(`${file} includes itself`);
    if (chain.length >= deepest) return fail(`more than ${deepest} kustomizations include each other`);
    if (kustomizations.includes(file)) return;
    kustomizations.push(file);
    await visitFile(file, [...chain, file], from, readBuildInputs);
  }

  async function visitFile(
    file: string,
    chain: readonly string[],
    from: { file: string; line: number },
    read: ((text: string, file: string) => BuildInputs) | undefined,
  ) {
    const entry = await tree.entry(file);
    if (entry?.mode === "120000" || entry?.kind !== "blob")
      return void faults.push({
        kind: "refused",
        why: `${file} is a symbolic link or a submodule`,
        ...from,
        chain,
      });
    files.set(file, entry.oid);
    if (files.size > mostFiles) throw tooMany;
    if (read === undefined) return;
    const text = await tree.readText(file);
    let inputs: BuildInputs;
    try {
      inputs = read(text ?? "", file);
    } catch (thrown) {
      const [fault] = problemsIn(thrown) ?? [];
      if (fault === undefined) throw thrown;
      faults.push({ kind: "failed", why: fault.message, file, line: fault.at?.line ?? 1, chain });
      return;
    }
    for (const { what, name, line } of inputs.refusals)
      faults.push({ kind: "refused", why: `it needs the ${what} ${name}`, file, line, chain });
    for (const reference of inputs.references) await visit(reference, file, chain);
  }

  async function visit({ path, line, as }: BuildReference, file: string, chain: readonly string[]) {
    const at = resolvePath(folderOf(file), path);
    const entry = at === undefined ? undefined : at === "" ? rootEntry : await tree.entry(at);
    if (at === undefined || entry === undefined) {
      if (at !== undefined) missing.add(at);
      const remote = isRemoteReference(path);
      const why = remote ? `${path} is not in this repository` : `there is no ${path}`;
      return void faults.push({ kind: remote ? "refused" : "failed", why, file, line, chain });
    }
    if (entry.kind === "tree") {
      if (as === "file")
        return void faults.push({ kind: "failed", why: `${path} is a folder`, file, line, chain });
      return visitFolder(at, chain, { file, line });
    }
    if (as === "folder" && entry.mode !== "120000")
      return void faults.push({ kind: "failed", why: `${path} is no folder`, file, line, chain });
    const isPlugin = as === "configuration";
    const secrets = isPlugin ? readKsops((await tree.readText(at)) ?? "", at) : undefined;
    if (secrets !== undefined) {
      await visitFile(at, chain, { file, line }, undefined);
      for (const secret of secrets)
        if ((await tree.entry(secret)) === undefined) missing.add(secret);
        else await visitFile(secret, chain, { file: at, line: 1 }, undefined);
      ksops.push({ kustomization: file, named: path, line, file: at, encrypted: secrets });
      return;
    }
    await visitFile(at, chain, { file, line }, isPlugin ? readPluginInputs : undefined);
  }

  try {
    await visitFolder(start, [], { file: overlay, line: 1 });
  } catch (thrown) {
    if (thrown !== tooMany) throw thrown;
    faults.push({
      kind: "refused",
      why: `it reads more than ${mostFiles} files`,
      file: overlay,
      line: 1,
      chain: [],
    });
  }
  const lines = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map((pair) => pair.join(" "));
  const hash = createHash("sha256").update(lines.join("\n")).digest("hex");
  return { folder: start, files, kustomizations, missing, faults, ksops, hash };
}

/** Paths in the repository of what a ksops generator decrypts; undefined for any other configuration, or text that is none. */
function readKsops(text: string, file: string): readonly string[] | undefined {
  return recoverSync(
    () => readKsopsFiles(text, file)?.flatMap((path) => resolvePath(folderOf(file), path) ?? []),
    () => undefined,
  );
}

const tooMany = Symbol("too many files");
const rootEntry = { kind: "tree", mode: "40000" } as const;
