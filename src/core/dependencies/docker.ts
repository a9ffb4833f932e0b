import { from, type ManifestReader, nothing, type WorkspaceManifest } from "./workspace-manifest.ts";

/**
 * Dockerfiles: what `COPY` and `ADD` take from the build context, read as paths from the top of the repository and from the file's own
 * folder, as both are common contexts; paths that do not exist are passed over by who asked. `COPY . .` says nothing.
 */
export const docker: ManifestReader = {
  reads: (name) => /^(.+\.)?Dockerfile(\..+)?$|^Containerfile$/.test(name),
  below: 1,
  read(text, folder): WorkspaceManifest {
    const lines = text.replace(/[\\`][ \t]*\r?\n(?:[ \t]*#.*\r?\n)*/g, " ").split(/\r?\n/);
    const sources = lines.flatMap((line) => {
      const copied = /^\s*(?:ONBUILD\s+)?(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1] ?? "";
      if (/(^|\s)--from[=\s]/.test(copied)) return [];
      return operands(copied.replace(/(^|\s)--\S+/g, " ")).slice(0, -1);
    });
    const literal = sources.flatMap((path) => literalPart(path.replace(/^\/+/, "")) ?? []);
    return {
      ...nothing,
      reaches: [...new Set(literal.flatMap((path) => [from(".", path), from(folder, path)]))].flatMap(
        (path) => path ?? [],
      ),
    };
  },
};

function operands(text: string): readonly string[] {
  const json = /^\s*(\[.*\])\s*$/.exec(text)?.[1];
  if (json !== undefined) return [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([, one]) => one ?? []);
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "" && !word.startsWith("<<"));
}

/** The folder in front of the first wildcard or variable; undefined where nothing is left but the context itself. */
function literalPart(path: string): string | undefined {
  const cut = path.search(/[*?[$]/);
  const literal = cut < 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf("/", cut)));
  return /^\.?\/*$/.test(literal) ? undefined : literal;
}
