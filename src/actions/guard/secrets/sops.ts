import type { Plain } from "../../../core/yaml/parse.ts";
import { isMap, isNothing, plainAt, textAt } from "../../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../../core/yaml/source-position.ts";
import { textsIn } from "./values.ts";

/** A value that SOPS encrypted (sops 3.13, aes/cipher.go). */
const encrypted = /^ENC\[AES256_GCM,data:.+,iv:.+,tag:.+,type:(?:str|int|float|bool|bytes|time|comment)\]$/;
const recipients = ["age", "kms", "pgp", "gcp_kms", "azure_kv", "hc_vault", "hckms", "key_groups"];

export interface SopsFault {
  readonly rule: "sops-partial" | "sops-broken";
  readonly path: YamlPath;
  readonly why: string;
}

/** Whether SOPS has been at a document: a top-level map `sops` that has what SOPS writes. */
export function hasSops(document: Plain): boolean {
  const sops = plainAt(document, ["sops"]);
  return isMap(sops) && ["mac", "lastmodified", "version", ...recipients].some((key) => key in sops);
}

/**
 * What is wrong with a document of SOPS, as far as it shows without the key (the MAC itself cannot be checked). Of a Secret every value below
 * `data` and `stringData` must be encrypted or empty, whatever the metadata claim; of others what their selector says.
 */
export function judgeSops(document: Plain): readonly SopsFault[] {
  const sops = plainAt(document, ["sops"]);
  const broken = (why: string): SopsFault => ({ rule: "sops-broken", path: ["sops"], why });
  return [
    ...(encrypted.test(textAt(sops, "mac")) ? [] : [broken("it has no encrypted MAC")]),
    ...(recipients.some((key) => !isEmpty(plainAt(sops, [key]))) ? [] : [broken("it names no recipient")]),
    ...plainPaths(document, sops).map(
      (path): SopsFault => ({ rule: "sops-partial", path, why: `\`${path.join(".")}\` is not encrypted` }),
    ),
  ];
}

/** A dotenv, INI or binary file of SOPS by what it ends with; YAML and JSON by their `sops` key. */
export function isSopsFile(text: string): boolean {
  if (/^sops_mac=ENC\[/m.test(text) && /^sops_version=/m.test(text)) return true;
  if (/^\[sops\]\s*$/m.test(text) && /^mac\s*=\s*ENC\[/m.test(text)) return true;
  return /^\s*"?sops"?\s*:/m.test(text) && /"?mac"?\s*:\s*["']?ENC\[AES256_GCM,/.test(text);
}

function plainPaths(document: Plain, sops: Plain): readonly YamlPath[] {
  if (!isMap(document)) return [];
  const expected =
    textAt(document, "kind") === "Secret"
      ? ([key]: YamlPath) => key === "data" || key === "stringData"
      : selectorOf(sops);
  return [...textsIn(document)]
    .filter(([path, text]) => path[0] !== "sops" && expected(path) && !encrypted.test(text))
    .map(([path]) => path);
}

/** At most one selector; a comment's cannot be seen here. */
function selectorOf(sops: Plain): (path: YamlPath) => boolean {
  const any = (path: YamlPath, test: (key: string) => boolean) =>
    path.some((key) => typeof key === "string" && test(key));
  const [suffix, pattern, negative] = ["encrypted_suffix", "encrypted_regex", "unencrypted_regex"].map(
    (key) => textAt(sops, key),
  );
  if (suffix) return (path) => any(path, (key) => key.endsWith(suffix));
  if (pattern) return (path) => any(path, (key) => matches(pattern, key));
  if (negative) return (path) => !any(path, (key) => matches(negative, key));
  if (textAt(sops, "encrypted_comment_regex") || textAt(sops, "unencrypted_comment_regex"))
    return () => false;
  const open = textAt(sops, "unencrypted_suffix") || "_unencrypted";
  return (path) => !any(path, (key) => key.endsWith(open));
}

function matches(pattern: string, key: string): boolean {
  try {
    return new RegExp(pattern).test(key);
  } catch {
    return true;
  }
}

function isEmpty(value: Plain): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : isMap(value)
      ? Object.keys(value).length === 0
      : isNothing(value);
}
