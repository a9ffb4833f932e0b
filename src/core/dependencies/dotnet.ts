import { posix } from "node:path";
import { allFrom, type ManifestReader, nothing, type WorkspaceManifest } from "./workspace-manifest.ts";
import { tags, withoutComments } from "./xml.ts";

/** Project files of .NET: the folders of the projects that `ProjectReference` names, and imported files. */
export const dotnet: ManifestReader = {
  reads: (name) => /\.(cs|fs|vb)proj$/i.test(name),
  below: 3,
  read(text, folder): WorkspaceManifest {
    if (!/<Project[\s/>]/i.test(text)) throw new Error("it is not a project file");
    const xml = withoutComments(text);
    const named = (tag: string, attribute: string) =>
      tags(xml, tag).flatMap(
        (written) => new RegExp(`\\b${attribute}\\s*=\\s*["']([^"'$*]+)["']`, "i").exec(written)?.[1] ?? [],
      );
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
