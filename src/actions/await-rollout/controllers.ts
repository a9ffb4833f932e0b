import { readSources } from "../../core/kustomize/kustomization-sources.ts";
import { kustomizeFormat } from "../../core/manifest/format.ts";
import { resolvePath } from "../../core/path/repository-path.ts";
import { recover } from "../../core/problem/recover.ts";
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
  /** Folders that it deploys, relative to the repository; empty for its top. */
  readonly paths: readonly string[];
  /** What it follows, where it says so: a branch, a tag, HEAD. */
  readonly revisions: readonly string[];
  /** What will keep a rollout from being seen or from being true, each a sentence. */
  readonly faults: readonly string[];
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
    paths: followed.map((one) => folder(textAt(one, "path"))),
    revisions: followed.map((one) => textAt(one, "targetRevision")).filter(Boolean),
    faults: syncsItself
      ? []
      : [`The Application ${name} has no automated sync: the commit has no effect until somebody syncs it.`],
  };
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
    paths: [folder(textAt(spec, "path"))],
    revisions: [],
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

/** Whether what is deployed from `path` holds the overlay: the folder itself, one above it, or a kustomization that includes it. */
export async function covers(
  tip: Pick<Tip, "commit" | "list" | "read">,
  path: string,
  overlay: string,
): Promise<boolean> {
  const overlayFolder = folder(overlay);
  const isInside = (place: string) =>
    place === "" || overlayFolder === place || overlayFolder.startsWith(`${place}/`);
  if (isInside(folder(path))) return true;
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
async function includedBy(
  tip: Pick<Tip, "commit" | "list" | "read">,
  place: string,
): Promise<readonly string[]> {
  const { file, text } = await readDeploymentFile(tip, place, kustomizeFormat);
  const { resources, components } = readSources(text, file);
  return [...resources, ...components].flatMap((one) => resolvePath(place, one) ?? []);
}
