import { parse } from "yaml";
import { allFrom, type ManifestReader, nothing, type WorkspaceManifest } from "./workspace-manifest.ts";

const lists = [
  "resources",
  "bases",
  "components",
  "patchesStrategicMerge",
  "crds",
  "configurations",
  "generators",
  "transformers",
] as const;

/** Kustomizations: the folders and files that they take in. Remote ones are passed over. */
export const kustomizeManifests: ManifestReader = {
  reads: (name) => /^(kustomization\.ya?ml|Kustomization)$/.test(name),
  below: 3,
  read(text, folder): WorkspaceManifest {
    const value = parse(text, { logLevel: "error" }) as Readonly<Record<string, unknown>> | null;
    const list = (key: string) => (Array.isArray(value?.[key]) ? (value[key] as readonly unknown[]) : []);
    const paths = [
      ...lists.flatMap(list),
      ...[...list("patches"), ...list("patchesJson6902")].map(
        (patch) => (patch as { path?: unknown } | null)?.path,
      ),
    ];
    const local = paths.filter(
      (path): path is string => typeof path === "string" && !/[\n?]|^github\.com\/|^git@/.test(path),
    );
    return { ...nothing, reaches: allFrom(folder, local) };
  },
};
