import { parse } from "yaml";
import {
  allFrom,
  type ManifestReader,
  membersFrom,
  nothing,
  type WorkspaceManifest,
} from "./workspace-manifest.ts";

const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;

/**
 * package.json (npm, yarn and pnpm) and pnpm-workspace.yaml. A name that a workspace member provides is that member, whatever version is
 * asked for; `file:`, `link:` and `portal:` are paths.
 */
export const npm: ManifestReader = {
  reads: (name) => name === "package.json" || name === "pnpm-workspace.yaml",
  below: 0,
  read: (text, folder) =>
    text.trimStart().startsWith("{") ? readPackage(text, folder) : readWorkspace(text, folder),
};

function readPackage(text: string, folder: string): WorkspaceManifest {
  const json = record(JSON.parse(text));
  const declared = kinds.flatMap((kind) => Object.entries(record(json[kind])));
  const paths = declared.flatMap(([, spec]) => /^(?:file|link|portal):(.+)$/.exec(String(spec))?.[1] ?? []);
  const workspaces = Array.isArray(json.workspaces) ? json.workspaces : record(json.workspaces).packages;
  return {
    provides: typeof json.name === "string" ? [`npm:${json.name}`] : [],
    needs: declared.map(
      ([name, spec]) => `npm:${/^(?:npm|workspace):(@?[^@*^~\d][^@]*)@/.exec(String(spec))?.[1] ?? name}`,
    ),
    reaches: allFrom(folder, paths),
    members: membersFrom(folder, texts(workspaces)),
  };
}

function readWorkspace(text: string, folder: string): WorkspaceManifest {
  return {
    ...nothing,
    members: membersFrom(folder, texts(record(parse(text, { logLevel: "error" })).packages)),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
