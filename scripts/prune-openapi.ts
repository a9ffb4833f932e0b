/**
 * Prunes GitHub's published OpenAPI description to the operations that the tests' GitHub server knows, and leaves out prose and
 * examples. Usage: `node scripts/prune-openapi.ts api.github.com.json` (from the npm package @octokit/openapi, folder `generated`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { operations } from "../test/support/github/permissions.ts";

type Node = { [key: string]: unknown };

const prose = new Set(["description", "summary", "examples", "example", "externalDocs", "tags"]);
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `names`: the keys of this object are names of the API's own (properties, paths), not words of OpenAPI. */
function withoutProse(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one));
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || !(prose.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutProse(inner, key === "properties" && !names)]),
  );
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isNode(value)) return [];
  const own = typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

function at(document: Node, path: readonly string[]): Node {
  return path.reduce<Node>((node, key) => (isNode(node[key]) ? node[key] : {}), document);
}

function prune(document: Node): Node {
  const paths: Node = {};
  for (const [path, methods] of Object.entries(at(document, ["paths"])))
    for (const [method, operation] of Object.entries(isNode(methods) ? methods : {}))
      if (isNode(operation) && String(operation.operationId) in operations)
        paths[path] = { ...at(paths, [path]), [method]: withoutProse(operation) };
  const components: Node = {};
  const names = refsIn(paths);
  for (let ref = names.pop(); ref !== undefined; ref = names.pop()) {
    const [, , kind = "", name = ""] = ref.split("/");
    if (kind === "examples" || isNode(at(components, [kind])[name])) continue;
    const component = withoutProse(at(document, ["components", kind, name]));
    components[kind] = { ...at(components, [kind]), [name]: component };
    names.push(...refsIn(component));
  }
  const info = at(document, ["info"]);
  return {
    openapi: document.openapi,
    info: { title: info.title, version: info.version, license: info.license },
    paths,
    components,
  };
}

const [source = ""] = process.argv.slice(2);
const pruned = prune(JSON.parse(readFileSync(source, "utf8")) as Node);
const missing = Object.keys(operations).filter((id) => !JSON.stringify(pruned.paths).includes(`"${id}"`));
if (missing.length > 0) throw new Error(`the description has no ${missing.join(", ")}`);
writeFileSync("test/support/github/schema/openapi.json", `${JSON.stringify(pruned, null, 1)}\n`);
