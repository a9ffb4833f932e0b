import { allFrom, type Manifest, membersFrom, type Reader } from "./manifest.ts";

/** pom.xml: modules, artifacts by their id (whatever the group), and the parent's file, which every module inherits from. */
export const maven: Reader = {
  reads: (name) => name === "pom.xml",
  below: 0,
  read(text, folder): Manifest {
    if (!/<project[\s>]/.test(text)) throw new Error("it is no pom.xml");
    const xml = text.replace(/<!--[\s\S]*?-->/g, "");
    const parent = /<parent>([\s\S]*?)<\/parent>/.exec(xml)?.[1];
    const own = xml
      .replace(/<parent>[\s\S]*?<\/parent>/, "")
      .replace(/<(dependencies|dependencyManagement|build|profiles|reporting)>[\s\S]*?<\/\1>/g, "");
    const wanted = [
      ...xml.matchAll(/<(?:dependency|plugin|extension)>([\s\S]*?)<\/(?:dependency|plugin|extension)>/g),
    ];
    return {
      provides: idOf(own),
      needs: wanted.flatMap(([, body = ""]) => idOf(body)),
      reaches: parent === undefined ? [] : allFrom(folder, parentFile(parent)),
      members: membersFrom(
        folder,
        [...xml.matchAll(/<module>\s*([^<]+?)\s*<\/module>/g)].flatMap(([, path]) => path ?? []),
      ),
    };
  },
};

function idOf(xml: string): readonly string[] {
  const id = /<artifactId>\s*([^<]+?)\s*<\/artifactId>/.exec(xml)?.[1];
  return id === undefined ? [] : [`maven:${id}`];
}

/** `relativePath` is `../pom.xml` unless it says otherwise; empty means: not in this repository. */
function parentFile(parent: string): readonly string[] {
  if (/<relativePath\s*\/>|<relativePath>\s*<\/relativePath>/.test(parent)) return [];
  const path = /<relativePath>\s*([^<]+?)\s*<\/relativePath>/.exec(parent)?.[1] ?? "../pom.xml";
  return [path.endsWith(".xml") ? path : `${path}/pom.xml`];
}
