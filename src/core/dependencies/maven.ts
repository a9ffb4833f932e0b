import { allFrom, type ManifestReader, membersFrom, type WorkspaceManifest } from "./workspace-manifest.ts";
import { elements, tags, withoutComments, withoutElements } from "./xml.ts";

/** What names artifacts other than its own. */
const sections = ["parent", "dependencyManagement", "profiles", "reporting", "build", "dependencies"];

/** pom.xml: modules, artifacts by their id (whatever the group), and the parent's file, which every module inherits from. */
export const maven: ManifestReader = {
  reads: (name) => name === "pom.xml",
  below: 0,
  read(text, folder): WorkspaceManifest {
    if (!/<project[\s/>]/.test(text)) throw new Error("it is not a pom.xml");
    const xml = withoutComments(text);
    const [parent] = elements(xml, "parent");
    const own = withoutElements(xml, sections);
    const declared = ["dependency", "plugin", "extension"].flatMap((name) => elements(xml, name));
    return {
      provides: idOf(own),
      needs: declared.flatMap(idOf),
      reaches: parent === undefined ? [] : allFrom(folder, parentFile(parent)),
      members: membersFrom(folder, elements(xml, "module")),
    };
  },
};

function idOf(xml: string): readonly string[] {
  const [id = ""] = elements(xml, "artifactId");
  return id === "" ? [] : [`maven:${id}`];
}

/** `relativePath` is `../pom.xml` unless it says otherwise; empty means: not in this repository. */
function parentFile(parent: string): readonly string[] {
  const [path = "../pom.xml"] = elements(parent, "relativePath");
  if (path === "" || tags(parent, "relativePath").some((written) => written.endsWith("/"))) return [];
  return [path.endsWith(".xml") ? path : `${path}/pom.xml`];
}
