import { posix } from "node:path";

/** What one manifest says about its folder. Packages are named with their ecosystem in front: `npm:@acme/money`. */
export interface WorkspaceManifest {
  readonly provides: readonly string[];
  readonly needs: readonly string[];
  /** Paths from the top of the repository that it takes in, folders or files. */
  readonly reaches: readonly string[];
  /** Globs of workspace members, from the top of the repository; `!` takes out. */
  readonly members: readonly string[];
  /** What its members may call a package besides its own name, with the package's folder. */
  readonly aliases?: readonly (readonly [name: string, folder: string])[];
}

/** Reads the manifests of one ecosystem. */
export interface ManifestReader {
  /** Whether a file of this name is one. */
  readonly reads: (name: string) => boolean;
  /** How many folders below a service's own they are looked for. */
  readonly below: number;
  /** `folder` is where the file lies, `.` at the top. Throws at what it cannot read. */
  readonly read: (text: string, folder: string) => WorkspaceManifest;
}

export const nothing: WorkspaceManifest = { provides: [], needs: [], reaches: [], members: [] };

/** A relative path, seen from `folder`, as one from the top; undefined where it leaves the repository or is no path. */
export function from(folder: string, path: string): string | undefined {
  if (path === "" || path.startsWith("/") || /^[\w+.-]+:/.test(path)) return undefined;
  const joined = posix.join(folder, path.replaceAll("\\", "/")).replace(/(.)\/+$/, "$1");
  return joined === ".." || joined.startsWith("../") ? undefined : joined;
}

/** All of the paths that stay in the repository. */
export function allFrom(folder: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => from(folder, path) ?? []);
}

/** Member globs of a workspace, seen from the top. */
export function membersFrom(folder: string, globs: readonly string[]): readonly string[] {
  return globs.flatMap((glob) => {
    const bang = glob.startsWith("!") ? "!" : "";
    const path = from(folder, glob.slice(bang.length));
    return path === undefined ? [] : [bang + path];
  });
}
