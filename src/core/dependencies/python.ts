import { readToml, tomlMember, tomlStrings } from "./toml.ts";
import { allFrom, type ManifestReader, membersFrom, type WorkspaceManifest } from "./workspace-manifest.ts";

/** pyproject.toml: uv workspaces, PEP 621 and PEP 735 requirements by normalised name, uv and Poetry sources with a path. */
export const python: ManifestReader = {
  reads: (name) => name === "pyproject.toml",
  below: 0,
  read(text, folder): WorkspaceManifest {
    const entries = readToml(text);
    const under = (...path: string[]) =>
      entries.filter((entry) => path.every((key, i) => entry.path[i] === key));
    const strings = (...path: string[]) => under(...path).flatMap(({ value }) => tomlStrings(value));
    const required = [
      ...strings("project", "dependencies"),
      ...strings("project", "optional-dependencies"),
      ...strings("dependency-groups"),
    ];
    const sources = [...under("tool", "uv", "sources"), ...under("tool", "poetry")].filter(
      ({ path }) => path.length > 3,
    );
    const poetry = under("tool", "poetry").flatMap(({ path }) => {
      const at = path.indexOf("dependencies");
      return at < 0 ? [] : (path[at + 1] ?? []);
    });
    return {
      provides: [...strings("project", "name"), ...strings("tool", "poetry", "name")].map(named),
      needs: [...required.flatMap((one) => /^[\w.-]+/.exec(one)?.[0] ?? []), ...poetry].map(named),
      reaches: allFrom(
        folder,
        sources.flatMap(({ path, value }) =>
          path.at(-1) === "path" ? tomlStrings(value) : (tomlMember(value, "path") ?? []),
        ),
      ),
      members: [
        ...membersFrom(folder, strings("tool", "uv", "workspace", "members")),
        ...membersFrom(folder, strings("tool", "uv", "workspace", "exclude")).map((path) => `!${path}`),
      ],
    };
  },
};

/** PEP 503: case, and which of `-_.` stands between words, do not matter. */
function named(name: string): string {
  return `python:${name.toLowerCase().replace(/[-_.]+/g, "-")}`;
}
