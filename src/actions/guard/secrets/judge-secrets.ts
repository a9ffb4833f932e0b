import { folderOf, resolvePath } from "../../../core/path/repository-path.ts";
import { problemsIn } from "../../../core/problem/problem.ts";
import { lineAt } from "../../../core/yaml/line-at.ts";
import { type Plain, parseYaml, plainValues } from "../../../core/yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../../core/yaml/source-position.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules.ts";
import {
  judgeAnnotations,
  judgeExternal,
  judgeFakeStore,
  judgeLiterals,
  judgeSealed,
  type SaySecret,
} from "./sealed.ts";
import { hasSops, isSopsFile, judgeSops } from "./sops.ts";
import { credentialIn, decode, isPlaceholder, isTemplate, readQuietly, textsIn } from "./values.ts";

/** A file and those around it that it takes values from. */
export interface SecretFile {
  readonly file: string;
  readonly text: string;
  /** Text of a file that a generator names; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
}

/**
 * Secrets in a YAML or JSON file that anybody could read, by structure: every document, items of lists, patches in a kustomization, annotations.
 * No value is in what it says. A text that is no YAML is one finding, unless it is a template.
 */
export function judgeSecrets(given: SecretFile): readonly Finding[] {
  const { file, text } = given;
  let parsed: ReturnType<typeof parseYaml>;
  let documents: readonly Plain[];
  try {
    parsed = parseYaml(text, file);
    documents = plainValues(parsed);
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined) throw thrown;
    if (isTemplate(text)) return [];
    return [{ ...nowhere, rule: "yaml-invalid", file, line: fault.at?.line ?? 1, message: fault.message }];
  }
  return documents.flatMap((root, document) => {
    const found: Finding[] = [];
    const tell: Tell = (rule, resource, path, message) =>
      found.push({
        ...nowhere,
        rule,
        file,
        line: lineAt(parsed, document, path),
        resource,
        key: path.join("."),
        message,
      });
    judgeDocument(root, [], tell, given);
    return found;
  });
}

const nowhere = { environment: "", service: "", resource: "", key: "" };

type Tell = (rule: RuleId, resource: string, path: YamlPath, message: string) => void;

function judgeDocument(value: Plain, at: YamlPath, tell: Tell, given: SecretFile): void {
  if (Array.isArray(value)) judgeOperations(listOf(value), at, tell, "");
  if (!isMap(value)) return;
  const kind = textAt(value, "kind");
  if (kind.endsWith("List") && Array.isArray(value.items)) {
    for (const [index, item] of listOf(value.items).entries())
      judgeDocument(item, [...at, "items", index], tell, given);
    return;
  }
  const resource = `${kind} ${textAt(plainAt(value, ["metadata"]), "name")}`.trim();
  const say = (rule: RuleId, path: YamlPath, message: string) =>
    tell(rule, resource, [...at, ...path], message);
  if (hasSops(value)) {
    for (const { rule, path, why } of judgeSops(value))
      say(rule, path, `${given.file} is a SOPS file, and ${why}.`);
    return;
  }
  if (kind === "Secret" && !textAt(value, "apiVersion").includes("/")) judgeSecret(value, resource, say);
  judgeAnnotations(plainAt(value, ["metadata", "annotations"]), ["metadata", "annotations"], say);
  if (kind === "SealedSecret") judgeSealed(value, resource, say);
  else if (kind.endsWith("ExternalSecret")) judgeExternal(value, resource, say);
  else if (kind.endsWith("SecretStore")) judgeFakeStore(value, resource, say);
  else if (kind === "Fake") judgeLiterals(value, ["spec", "data"], resource, say);
  if (isKustomization(value, kind, given.file)) judgeKustomization(value, say, given);
  if (kind !== "Secret") judgeCredentials(value, say);
}

function judgeSecret(value: Plain, resource: string, say: SaySecret): void {
  for (const field of ["data", "stringData"])
    for (const [path, text] of textsIn(plainAt(value, [field]))) {
      if (field === "data" && decode(text).trim() === "" && /^[A-Za-z0-9+/=]*$/.test(text)) continue;
      if (isPlaceholder(text, field === "data") || /^ENC\[AES256_GCM,/.test(text)) continue;
      const key = path.join(".");
      say(
        "secret-plain",
        [field, ...path],
        `${resource} has the plain value of \`${key}\` in Git. Seal it, encrypt it with SOPS, or take it from an external store; and change the value, which everybody with access has seen.`,
      );
    }
}

function isKustomization(value: Plain, kind: string, file: string): boolean {
  return (
    ((kind === "Kustomization" || kind === "Component") &&
      !textAt(value, "apiVersion").includes("toolkit.fluxcd.io")) ||
    /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(file)
  );
}

function judgeKustomization(value: Plain, say: SaySecret, given: SecretFile): void {
  const change = "Use a SealedSecret, SOPS or an external store, and change the value.";
  for (const [index, generator] of listOf(plainAt(value, ["secretGenerator"])).entries()) {
    const name = textAt(generator, "name");
    for (const [at, literal] of listOf(plainAt(generator, ["literals"])).entries()) {
      const [key = "", ...rest] = plainText(literal).split("=");
      const text = rest.join("=").replace(/^["']|["']$/g, "");
      if (text !== "" && !isPlaceholder(text))
        say(
          "secret-generator",
          ["secretGenerator", index, "literals", at],
          `The secretGenerator ${name} has the plain value of \`${key}\`. ${change}`,
        );
    }
    for (const field of ["files", "envs", "env"]) {
      const found = plainAt(generator, [field]);
      for (const [at, item] of (Array.isArray(found) ? listOf(found) : [found]).entries()) {
        const path = plainText(item).replace(/^[^=]*=/, "");
        if (path === "") continue;
        const resolved = resolvePath(folderOf(given.file), path);
        const text = resolved === undefined ? undefined : given.read(resolved);
        if (text !== undefined && text.trim() !== "" && !isSopsFile(text))
          say(
            "secret-generator",
            ["secretGenerator", index, field, at],
            `The secretGenerator ${name} takes ${path}, which is not encrypted. ${change}`,
          );
      }
    }
  }
  for (const [index, generator] of listOf(plainAt(value, ["configMapGenerator"])).entries())
    for (const [at, literal] of listOf(plainAt(generator, ["literals"])).entries()) {
      const kind = credentialIn(plainText(literal));
      if (kind !== undefined)
        say(
          "credential",
          ["configMapGenerator", index, "literals", at],
          credentialMessage("The configMapGenerator", kind),
        );
    }
  for (const field of ["patches", "patchesJson6902", "patchesStrategicMerge"])
    for (const [index, item] of listOf(plainAt(value, [field])).entries()) {
      const text = textAt(item, "patch") || plainText(item);
      if (!/[\n{]/.test(text)) continue;
      const inline = textAt(item, "patch") === "" ? [field, index] : [field, index, "patch"];
      const kind = textAt(plainAt(item, ["target"]), "kind");
      for (const root of readQuietly(text)) {
        const tell: Tell = (rule, resource, path, message) =>
          say(rule, [...inline, ...path], message.replace(/^Secret\b/, resource || "Secret"));
        if (Array.isArray(root)) judgeOperations(listOf(root), [], tell, kind);
        else if (isMap(root))
          judgeDocument(
            kind === "Secret" && textAt(root, "kind") === "" ? { ...root, kind } : root,
            [],
            tell,
            { ...given, file: "" },
          );
      }
    }
}

/** JSON patches (RFC 6902): `stringData` is of Secrets alone, `data` where the target says so. */
function judgeOperations(operations: readonly Plain[], at: YamlPath, tell: Tell, kind: string): void {
  for (const [index, operation] of operations.entries()) {
    const path = textAt(operation, "path");
    const field = /^\/(stringData|data)(\/|$)/.exec(path)?.[1];
    if (field === undefined || (field === "data" && kind !== "Secret")) continue;
    if (!["add", "replace"].includes(textAt(operation, "op"))) continue;
    for (const [, text] of textsIn(plainAt(operation, ["value"])))
      if (!isPlaceholder(text, field === "data"))
        tell(
          "secret-plain",
          "Secret",
          [...at, index, "value"],
          `A patch sets \`${path}\` of a Secret to a plain value. Seal it, encrypt it, or take it from an external store; and change the value.`,
        );
  }
}

/** ConfigMaps and the environment of containers. */
function judgeCredentials(value: Plain, say: SaySecret): void {
  for (const [path, text] of textsIn(value)) {
    if (path[0] === "metadata" || path.includes("encryptedData")) continue;
    const kind = credentialIn(text);
    if (kind !== undefined)
      say("credential", path, credentialMessage(`\`${path.join(".").slice(0, 120)}\``, kind));
  }
}

function credentialMessage(where: string, kind: string): string {
  return `${where} holds ${kind}. Move it into a sealed or external Secret, and change it.`;
}
