import {
  allFrom,
  from,
  type ManifestReader,
  membersFrom,
  nothing,
  type WorkspaceManifest,
} from "./workspace-manifest.ts";

/** go.mod and go.work (go.dev/ref/mod): modules of the workspace by their path, and what `replace` points to in the repository. */
export const go: ManifestReader = {
  reads: (name) => name === "go.mod" || name === "go.work",
  below: 0,
  read(text, folder): WorkspaceManifest {
    const lines = directives(text);
    const of = (word: string) => lines.filter(([first]) => first === word).map(([, ...rest]) => rest);
    const uses = of("use").flatMap(([path]) => path ?? []);
    const replaced = of("replace").flatMap((words) => words[words.indexOf("=>") + 1] ?? []);
    return {
      ...nothing,
      provides: of("module").flatMap(([path]) => (path === undefined ? [] : [`go:${path}`])),
      needs: of("require").flatMap(([path]) => (path === undefined ? [] : [`go:${path}`])),
      reaches: allFrom(
        folder,
        replaced.filter((path) => /^\.\.?(\/|$)/.test(path)),
      ),
      members: membersFrom(
        folder,
        uses.filter((path) => from(folder, path) !== undefined),
      ),
    };
  },
};

/** Every directive as its words; a block is as many directives. */
function directives(text: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let block: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const words =
      line
        .replace(/\/\/.*$/, "")
        .match(/"[^"]*"|`[^`]*`|[()]|[^\s()]+/g)
        ?.map((word) => word.replace(/^["`]|["`]$/g, "")) ?? [];
    const [first] = words;
    if (first === ")") block = undefined;
    else if (words.at(-1) === "(" && first !== undefined) block = first;
    else if (first !== undefined) found.push(block === undefined ? words : [block, ...words]);
  }
  return found;
}
