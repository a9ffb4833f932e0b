import { readSources } from "../../core/kustomize/kustomization-sources.ts";
import { kustomizeFormat } from "../../core/manifest/manifest-formats.ts";
import { isWithin, resolvePath } from "../../core/path/repository-path.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { type Plain, parseYaml, plainValues } from "../../core/yaml/parse.ts";
import { isMap, listOf, plainAt, textAt } from "../../core/yaml/plain-values.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Tip } from "../../ports/delivery.ts";

/** An Argo CD Application or a Flux Kustomization in the GitOps repository, as far as waiting depends on it. */
export interface ControllerManifest {
  readonly kind: "Application" | "Kustomization";
  readonly name: string;
  /** Empty where the manifest does not say. */
  readonly namespace: string;
  readonly project: string;
  readonly file: string;
  readonly follows: readonly FollowedSource[];
  /** Folders whose changes wake it when a webhook comes (Argo CD's `manifest-generate-paths`); none: all of them. */
  readonly wokenBy: readonly string[];
  /** What will keep a rollout from being seen or from being true, each a sentence. */
  readonly faults: readonly string[];
}

/** A folder of a repository that a controller deploys. */
export interface FollowedSource {
  /** As the manifest writes it; empty where another manifest names it. */
  readonly repository: string;
  /** Relative to the repository; empty for its top. */
  readonly path: string;
  /** A branch, a tag, HEAD; empty where the manifest does not say. */
  readonly revision: string;
}

/** Folders in which teams keep these manifests. */
const places =
  /^(argo-?cd|argo|app-?sets?|applications?|bootstrap|clusters?|environments?|flux(-system)?|fleet|gitops|infrastructure|projects?)$/i;
const most = 200;
const deepest = 3;

/** Reads the controllers' manifests below the folders that usually hold them; at most 200 files. What cannot be read is passed over. */
export async function findControllers(
  tip: Pick<Tip, "list" | "read">,
): Promise<readonly ControllerManifest[]> {
  const files: string[] = [];
  async function walk(folder: string, depth: number): Promise<void> {
    const names = (await tip.list(folder)) ?? [];
    const path = (name: string) => (folder === "" ? name : `${folder}/${name}`);
    for (const name of names) if (/\.ya?ml$/.test(name) && files.length < most) files.push(path(name));
    if (depth === deepest) return;
    const folders = names.filter((name) => (depth === 0 ? places.test(name) : !name.includes(".")));
    for (const name of folders) if (files.length < most) await walk(path(name), depth + 1);
  }
  await walk("", 0);
  const texts = await Promise.all(files.map((file) => tip.read(file)));
  return files.flatMap((file, index) => {
    const bytes = texts[index];
    return bytes === undefined ? [] : readControllers(new TextDecoder().decode(bytes), file);
  });
}

/** The manifests in one file; none where it is no YAML. */
export function readControllers(text: string, file: string): readonly ControllerManifest[] {
  if (!/kind:\s*["']?(Application|Kustomization)\b/.test(text)) return [];
  let roots: readonly Plain[] = [];
  try {
    roots = plainValues(parseYaml(text, file));
  } catch {
    return [];
  }
  return roots.flatMap((root) => {
    const api = textAt(root, "apiVersion");
    if (api.startsWith("argoproj.io/") && textAt(root, "kind") === "Application")
      return [application(root, file)];
    if (api.startsWith("kustomize.toolkit.fluxcd.io/")) return [kustomization(root, file)];
    return [];
  });
}

function application(root: Plain, file: string): ControllerManifest {
  const spec = plainAt(root, ["spec"]);
  const dry = plainAt(spec, ["sourceHydrator", "drySource"]);
  const several = listOf(plainAt(spec, ["sources"]));
  const sources = isMap(dry) ? [dry] : several.length > 0 ? several : [plainAt(spec, ["source"])];
  const followed = sources.filter((one) => isMap(one) && textAt(one, "chart") === "");
  const automated = plainAt(spec, ["syncPolicy", "automated"]);
  const syncsItself = isMap(automated) && textAt(automated, "enabled") !== "false";
  const name = textAt(plainAt(root, ["metadata"]), "name");
  return {
    kind: "Application",
    name,
    namespace: textAt(plainAt(root, ["metadata"]), "namespace"),
    project: textAt(spec, "project"),
    file,
    follows: followed.map((one) => ({
      repository: textAt(one, "repoURL"),
      path: folder(textAt(one, "path")),
      revision: textAt(one, "targetRevision").replace(/^refs\/heads\//, ""),
    })),
    wokenBy: followed.flatMap((one) => generatePaths(root, folder(textAt(one, "path")))),
    faults: syncsItself
      ? []
      : [`The Application ${name} has no automated sync: the commit has no effect until somebody syncs it.`],
  };
}

/** The folders of the annotation: relative to the source's path, or from the top of the repository on with a slash before. */
function generatePaths(root: Plain, path: string): readonly string[] {
  const annotations = plainAt(root, ["metadata", "annotations"]);
  const given = textAt(annotations, "argocd.argoproj.io/manifest-generate-paths");
  return given
    .split(";")
    .filter(Boolean)
    .flatMap((one) => (one.startsWith("/") ? folder(one) : (resolvePath(path, one) ?? [])));
}

function kustomization(root: Plain, file: string): ControllerManifest {
  const spec = plainAt(root, ["spec"]);
  const name = textAt(plainAt(root, ["metadata"]), "name");
  const waits = textAt(spec, "wait") === "true" || listOf(plainAt(spec, ["healthChecks"])).length > 0;
  const of = `The Kustomization ${name}`;
  return {
    kind: "Kustomization",
    name,
    namespace: textAt(plainAt(root, ["metadata"]), "namespace"),
    project: "",
    file,
    follows: [{ repository: "", path: folder(textAt(spec, "path")), revision: "" }],
    wokenBy: [],
    faults: [
      ...(textAt(spec, "suspend") === "true"
        ? [`${of} is suspended: nothing is applied until it is resumed.`]
        : []),
      ...(waits
        ? []
        : [
            `${of} has neither \`wait: true\` nor health checks: its success means that it is applied, not that it is healthy.`,
          ]),
    ],
  };
}

/** `./apps/a/` as `apps/a`; the top is empty. */
function folder(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/**
 * The controllers that deploy an overlay, each with the sources that hold it. Where several do, those that follow the branch; where none follows it,
 * each with a fault that says so. `isOurs`: whether a repository, as a manifest writes it, is the GitOps repository.
 */
export async function deployersOf(
  overlay: string,
  all: readonly ControllerManifest[],
  {
    tip,
    branch,
    isOurs,
  }: { readonly tip: CoverTip; readonly branch: string; isOurs(repository: string): boolean },
): Promise<readonly ControllerManifest[]> {
  const found: ControllerManifest[] = [];
  for (const one of all) {
    const follows = [];
    for (const source of one.follows)
      if (isOurs(source.repository) && (await covers(tip, source.path, overlay))) follows.push(source);
    const isWoken =
      one.wokenBy.length === 0 || one.wokenBy.some((place) => isWithin(folder(overlay), folder(place)));
    const asleep = `The Application ${one.name} has \`manifest-generate-paths\` without ${overlay}: a webhook does not wake it for this commit.`;
    const faults = isWoken ? one.faults : [...one.faults, asleep];
    if (follows.length > 0) found.push({ ...one, follows, faults });
  }
  const followsIt = ({ revision }: FollowedSource) => ["", "HEAD", branch].includes(revision);
  const right = found.filter(({ follows }) => follows.some(followsIt));
  if (right.length > 0) return right;
  return found.map((one) => {
    const revisions = [...new Set(one.follows.map(({ revision }) => revision))].join(", ");
    const fault = `The ${one.kind} ${one.name} follows ${revisions}, and the commit is on ${branch}: it does not deploy it.`;
    return { ...one, faults: [...one.faults, fault] };
  });
}

type CoverTip = Pick<Tip, "commit" | "list" | "read">;

/** Whether what is deployed from `path` holds the overlay: the folder itself, one above it, or a kustomization that includes it. */
export async function covers(tip: CoverTip, path: string, overlay: string): Promise<boolean> {
  const overlayFolder = folder(overlay);
  if (isWithin(overlayFolder, folder(path))) return true;
  const seen = new Set([folder(path)]);
  const queue = [...seen];
  for (let next = queue.shift(); next !== undefined && seen.size < 500; next = queue.shift()) {
    const at = next;
    // What cannot be read includes nothing that is known.
    const included = await recover<readonly string[], readonly string[]>(
      () => includedBy(tip, at),
      () => [],
    );
    for (const one of included) {
      if (one === overlayFolder) return true;
      if (!seen.has(one)) queue.push(one);
      seen.add(one);
    }
  }
  return false;
}

/** The folders and files that the kustomization in a folder includes. */
async function includedBy(tip: CoverTip, place: string): Promise<readonly string[]> {
  const { file, text } = await readDeploymentFile(tip, place, kustomizeFormat);
  const { resources, components } = readSources(text, file);
  return [...resources, ...components].flatMap((one) => resolvePath(place, one) ?? []);
}
