import { posix } from "node:path";
import { allFrom, type Manifest, nothing, type Reader } from "./manifest.ts";

/** Project files of .NET: the folders of the projects that `ProjectReference` names, and imported files. */
export const dotnet: Reader = {
  reads: (name) => /\.(cs|fs|vb)proj$/i.test(name),
  below: 3,
  read(text, folder): Manifest {
    if (!/<Project[\s>]/i.test(text)) throw new Error("it is no project file");
    const xml = text.replace(/<!--[\s\S]*?-->/g, "");
    const named = (tag: string, attribute: string) =>
      [
        ...xml.matchAll(new RegExp(`<${tag}\\b[^>]*?\\b${attribute}\\s*=\\s*["']([^"'$*]+)["']`, "gi")),
      ].flatMap(([, path]) => path ?? []);
    const projects = named("ProjectReference", "Include").flatMap((list) => list.split(";"));
    return {
      ...nothing,
      reaches: [
        ...allFrom(
          folder,
          projects.map((path) => path.trim()),
        ).map((path) => posix.dirname(path)),
        ...allFrom(folder, named("Import", "Project")),
      ],
    };
  },
};
