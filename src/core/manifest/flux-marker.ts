import { type Document, isScalar, visit } from "yaml";
import type { ParsedYaml } from "../yaml/parse.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import type { Slot } from "./image-fields.ts";

const holds = { "": "image", ":name": "name", ":tag": "tag", ":digest": "digest" } as const;

/**
 * The slots that carry a Flux setter marker of a policy: `# {"$imagepolicy": "namespace:policy:tag"}` behind the value (Flux,
 * image update automation: "Configure image update for custom resources").
 */
export function markerSlots({ documents }: ParsedYaml, policy: string): readonly Slot[] {
  return documents.flatMap((document, index) =>
    slotsIn(document, policy).map((slot) => ({ ...slot, document: index })),
  );
}

/** The policies that markers of a file name: `namespace:policy`, each once. */
export function markerPolicies({ documents }: ParsedYaml): readonly string[] {
  const found = new Set<string>();
  for (const document of documents) {
    visit(document, {
      Scalar(key, node) {
        const named = key === "key" ? undefined : policyOf(node.comment);
        if (named !== undefined) found.add(named.replace(/:(name|tag|digest)$/, ""));
      },
    });
  }
  return [...found];
}

function policyOf(comment: string | null | undefined): string | undefined {
  return /"\$imagepolicy"\s*:\s*"([^"]*)"/.exec(comment ?? "")?.[1];
}

function slotsIn(document: Document.Parsed, policy: string): readonly Slot[] {
  const slots: Slot[] = [];
  visit(document, {
    Scalar(key, node, parents) {
      if (key === "key") return;
      const named = policyOf(node.comment) ?? "";
      const suffix = named.startsWith(policy) ? named.slice(policy.length) : "?";
      if (!(suffix in holds)) return;
      const text = typeof node.value === "string" ? node.value : "";
      slots.push({ path: pathOf(key, parents), holds: holds[suffix as keyof typeof holds], text });
    },
  });
  return slots;
}

type Visitor = Extract<Parameters<typeof visit>[1], { Scalar?: unknown }>;
type Scalars = Extract<NonNullable<Visitor["Scalar"]>, (...given: never[]) => unknown>;

/** Keys and indices on the way to a node that `visit` is at. */
function pathOf(key: Parameters<Scalars>[0], parents: Parameters<Scalars>[2]): YamlPath {
  const path: (string | number)[] = [];
  parents.forEach((parent, index) => {
    const next = parents[index + 1];
    if (parent !== null && "key" in parent && isScalar(parent.key)) path.push(String(parent.key.value));
    else if ("items" in parent && (next === undefined || !("key" in next))) {
      const at = next === undefined ? key : (parent.items as readonly unknown[]).indexOf(next);
      if (typeof at === "number") path.push(at);
    }
  });
  return path;
}
