import type { Plain } from "../../../core/yaml/parse.ts";
import { isMap, listOf, plainAt, textAt } from "../../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../../core/yaml/source-position.ts";
import type { RuleId } from "../rules.ts";
import { isPlaceholder, isTemplate, readQuietly, textsIn } from "./values.ts";

/** Takes a finding at a path of a resource. */
export type SaySecret = (rule: RuleId, path: YamlPath, message: string) => void;

export const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** What `kubectl apply` remembers is a copy of the whole resource. */
export function judgeAnnotations(annotations: Plain, at: YamlPath, say: SaySecret): void {
  const copy = textAt(annotations, lastApplied);
  if (copy === "") return;
  const [root = null] = readQuietly(copy);
  const leaks = ["data", "stringData"].some((field) =>
    [...textsIn(plainAt(root, [field]))].some(([, text]) => !isPlaceholder(text, field === "data")),
  );
  if (textAt(root, "kind") === "Secret" && leaks)
    say(
      "secret-annotation",
      [...at, lastApplied],
      `The annotation ${lastApplied} repeats a plain Secret. Take the annotation out, and change the values.`,
    );
}

export function judgeSealed(value: Plain, resource: string, say: SaySecret): void {
  const data = plainAt(value, ["spec", "encryptedData"]);
  const old = plainAt(value, ["spec", "data"]);
  const values = [
    ...[...textsIn(data)].map(([path, text]) => [["spec", "encryptedData", ...path], text] as const),
    ...[...textsIn(old)].map(([path, text]) => [["spec", "data", ...path], text] as const),
  ];
  for (const [path, text] of values)
    if (!isPlaceholder(text) && !isSealed(text))
      say(
        "sealed-suspect",
        path,
        `\`${path.slice(2).join(".") || "data"}\` of ${resource} is not a ciphertext of kubeseal. Seal it again, and change the value if it was a plain one.`,
      );
  judgeLiterals(value, ["spec", "template", "data"], resource, say);
  judgeLiterals(value, ["spec", "template", "stringData"], resource, say);
  const annotations: YamlPath = ["spec", "template", "metadata", "annotations"];
  judgeAnnotations(plainAt(value, annotations), annotations, say);
  for (const scope of ["namespace-wide", "cluster-wide"]) {
    const name = `sealedsecrets.bitnami.com/${scope}`;
    if (textAt(plainAt(value, ["metadata", "annotations"]), name) === "true")
      say(
        "sealed-wide",
        ["metadata", "annotations", name],
        `${resource} is sealed ${scope}: whoever may create one ${scope === "cluster-wide" ? "anywhere" : "in its namespace"} can read it. Seal it strictly unless it must be shared.`,
      );
  }
}

/** Two bytes of length, RSA-OAEP, AES-GCM: 4,096 bit keys give at least 708 characters, 2,048 bit ones 368. */
function isSealed(text: string): boolean {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return false;
  const { length } = text.replace(/\s/g, "");
  return (/^Ag[A-D]/.test(text) && length >= 708) || (/^AQ[A-D]/.test(text) && length >= 368);
}

export function judgeExternal(value: Plain, resource: string, say: SaySecret): void {
  for (const at of [
    ["spec", "target", "template"],
    ["spec", "externalSecretSpec", "target", "template"],
  ]) {
    judgeLiterals(value, [...at, "data"], resource, say);
    for (const [index, from] of listOf(plainAt(value, [...at, "templateFrom"])).entries()) {
      const literal = textAt(from, "literal");
      if (literal !== "" && !isTemplate(literal) && !isPlaceholder(literal))
        say("secret-literal", [...at, "templateFrom", index, "literal"], literalMessage(resource, "literal"));
    }
    judgeAnnotations(
      plainAt(value, [...at, "metadata", "annotations"]),
      [...at, "metadata", "annotations"],
      say,
    );
  }
}

export function judgeFakeStore(value: Plain, resource: string, say: SaySecret): void {
  const at = ["spec", "provider", "fake", "data"];
  for (const [index, item] of listOf(plainAt(value, at)).entries())
    for (const [path, text] of textsIn(
      isMap(item) ? { value: item.value ?? null, valueMap: item.valueMap ?? null } : null,
    ))
      if (!isPlaceholder(text))
        say(
          "secret-literal",
          [...at, index, ...path],
          literalMessage(resource, textAt(item, "key") || path.join(".")),
        );
}

export function judgeLiterals(value: Plain, at: YamlPath, resource: string, say: SaySecret): void {
  for (const [path, text] of textsIn(plainAt(value, at)))
    if (!isTemplate(text) && !isPlaceholder(text))
      say("secret-literal", [...at, ...path], literalMessage(resource, path.join(".")));
}

function literalMessage(resource: string, key: string): string {
  return `${resource} has a plain value in \`${key}\`. Take it from the store with a template, and change the value.`;
}
