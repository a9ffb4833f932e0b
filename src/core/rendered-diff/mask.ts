import type { Resource } from "../resources/resource.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, textAt } from "../yaml/plain-values.ts";

/** Names whose values nobody should read. */
const secretName = /(^|[_.-])(PASSWORD|PASSWD|TOKEN|SECRET|KEY|CREDENTIALS?)$/i;

/**
 * A resource that can be shown: values of Secrets, ciphertexts, and values under names such as `DB_PASSWORD` are hidden. `other` is the other side:
 * a hidden value that differs from it says so, and nothing more.
 */
export function masked(
  { kind, group, value }: Pick<Resource, "kind" | "group" | "value">,
  other: Plain | undefined,
  side: "before" | "after",
): Plain {
  const isSecret = kind === "Secret" && group === "";
  const hides = (path: readonly string[], key: string) => {
    const [top, second] = [...path, key];
    if (isSecret && (top === "data" || top === "stringData")) return true;
    if (kind === "SealedSecret" && top === "spec" && second === "encryptedData") return true;
    return (
      key === "kubectl.kubernetes.io/last-applied-configuration" ||
      key.startsWith("ENC[") ||
      secretName.test(key)
    );
  };
  return mask(value, other, [], hides, side);
}

type Hides = (path: readonly string[], key: string) => boolean;

function mask(
  value: Plain,
  other: Plain | undefined,
  path: readonly string[],
  hides: Hides,
  side: string,
): Plain {
  if (Array.isArray(value)) {
    const twins: readonly Plain[] = Array.isArray(other) ? other : [];
    return value.map((item: Plain, index) => {
      const name = textAt(item, "name");
      const twin = name === "" ? twins[index] : twins.find((one) => textAt(one, "name") === name);
      return mask(item, twin, [...path, String(index)], hides, side);
    });
  }
  if (typeof value === "string")
    return value.startsWith("ENC[AES256_GCM,") ? hidden(value, other, side) : value;
  if (!isMap(value)) return value;
  const twin = isMap(other ?? null) ? (other as { readonly [key: string]: Plain }) : {};
  const named = secretName.test(textAt(value, "name"));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const hide = hides(path, key) || (named && key === "value");
      return [
        key,
        hide ? hideAll(inner, twin[key], side) : mask(inner, twin[key], [...path, key], hides, side),
      ];
    }),
  );
}

function hideAll(value: Plain, other: Plain | undefined, side: string): Plain {
  if (!isMap(value)) return Array.isArray(value) ? value.map(() => "(hidden)") : hidden(value, other, side);
  const twin = isMap(other ?? null) ? (other as { readonly [key: string]: Plain }) : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, hideAll(inner, twin[key], side)]),
  );
}

function hidden(value: Plain, other: Plain | undefined, side: string): string {
  return other === undefined || other === value ? "(hidden)" : `(hidden, ${side})`;
}
