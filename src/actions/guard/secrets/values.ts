import { problemsIn } from "../../../core/problem/problem.ts";
import { type Plain, parseYaml, plainValues } from "../../../core/yaml/parse.ts";
import { isMap, isNothing } from "../../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../../core/yaml/source-position.ts";

/** Every text below a value that is not empty, with its path. */
export function* textsIn(
  value: Plain | undefined,
  path: YamlPath = [],
): Generator<readonly [YamlPath, string]> {
  if (value === undefined) return;
  if (typeof value === "string") {
    if (!isNothing(value)) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item as Plain, [...path, index]);
  } else if (isMap(value))
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

/**
 * Whether a value is filled in later, whole: `${NAME}` (Flux), `<path:…>` or `<KEY>` (argocd-vault-plugin), `ref+vault://…` (vals). In the
 * `data` of a Secret it may be in base64.
 */
export function isPlaceholder(text: string, base64 = false): boolean {
  const plain = /^(\$\{[A-Za-z_][\w]*(:[-=].*)?\}|<[^<>\s]+>|<path:[^<>]+>|ref\+[\w+.-]+:\/\/\S+)$/;
  const trimmed = text.trim();
  if (plain.test(trimmed)) return true;
  return base64 && /^[A-Za-z0-9+/=\s]+$/.test(trimmed) && plain.test(decode(trimmed).trim());
}

/** A template of Helm, External Secrets or Sealed Secrets: the value itself is elsewhere. */
export function isTemplate(text: string): boolean {
  return text.includes("{{");
}

export function decode(base64: string): string {
  return Buffer.from(base64, "base64").toString("utf8");
}

const credentials: readonly (readonly [name: string, RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/],
  ["an AWS access key", /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ["a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{60,}\b/],
  ["a GitLab token", /\bglpat-[\w-]{20,}/],
  ["a Slack token", /\bxox[abeoprs]-[\w-]{10,}/],
  ["a Google API key", /\bAIza[\w-]{35}\b/],
  ["a Stripe key", /\b[rs]k_live_[A-Za-z0-9]{20,}\b/],
  ["an npm token", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["a Vault token", /\bhvs\.[\w-]{24,}/],
  ["an Azure storage key", /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/],
  ["a DigitalOcean token", /\bdop_v1_[0-9a-f]{64}\b/],
  [
    "a password in a URL",
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/${}<>]+:(?![${<*x]+[^@]*@)[^\s:@/${}<>*]{3,}@[\w.-]/i,
  ],
];

/** What kind of credential a text holds, by patterns that are hardly ever wrong; undefined for none. More is the work of a secret scanner. */
export function credentialIn(text: string): string | undefined {
  return credentials.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The documents of a text inside a text; none where it is no YAML. */
export function readQuietly(text: string): readonly Plain[] {
  try {
    return plainValues(parseYaml(text, "inline"));
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return [];
  }
}
