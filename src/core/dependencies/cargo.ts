import { readToml, type TomlEntry, tomlMember, tomlStrings } from "./toml.ts";
import {
  allFrom,
  from,
  type ManifestReader,
  membersFrom,
  type WorkspaceManifest,
} from "./workspace-manifest.ts";

/** Cargo.toml: members of the workspace, crates by name (`package` renames), and `path` dependencies, also those of the workspace. */
export const cargo: ManifestReader = {
  reads: (name) => name === "Cargo.toml",
  below: 0,
  read(text, folder): WorkspaceManifest {
    const entries = readToml(text);
    const at = (...path: string[]) => entries.filter((entry) => entry.path.join("\0") === path.join("\0"));
    const strings = (found: readonly TomlEntry[]) => found.flatMap(({ value }) => tomlStrings(value));
    const declared = entries.flatMap((entry) => dependency(entry) ?? []);
    return {
      provides: strings(at("package", "name")).map((name) => `cargo:${name}`),
      needs: declared.map(({ name }) => `cargo:${name}`),
      reaches: allFrom(
        folder,
        declared.flatMap(({ path }) => path ?? []),
      ),
      members: [
        ...membersFrom(folder, strings(at("workspace", "members"))),
        ...membersFrom(folder, strings(at("workspace", "exclude"))).map((path) => `!${path}`),
      ],
      aliases: entries.flatMap(({ path: [top, list, name, member, ...more], value }) => {
        if (top !== "workspace" || list !== "dependencies" || name === undefined || more.length > 0)
          return [];
        const given = member === "path" ? tomlStrings(value)[0] : tomlMember(value, "path");
        const target = given === undefined ? undefined : from(folder, given);
        return target === undefined ? [] : [[`cargo:${name}`, target] as const];
      }),
    };
  },
};

/** `[dependencies] a = …`, `[dependencies.a] path = …`, and the same under `target.<cfg>`; the workspace's own list only names paths. */
function dependency({ path, value }: TomlEntry): { name: string; path?: string } | undefined {
  const at = path.findIndex((key) => /^(dev-|build-)?dependencies$/.test(key));
  const name = path[at + 1];
  if (at < 0 || name === undefined || path[0] === "workspace") return undefined;
  const [, member] = path.slice(at + 1);
  if (member === undefined) {
    const inside = tomlMember(value, "path");
    return { name: tomlMember(value, "package") ?? name, ...(inside === undefined ? {} : { path: inside }) };
  }
  const [text] = tomlStrings(value);
  if (member === "path" && text !== undefined) return { name, path: text };
  return { name: (member === "package" ? text : undefined) ?? name };
}
