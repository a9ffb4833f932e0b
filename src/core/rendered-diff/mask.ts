import type { Resource } from "../resources/resource.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, textAt } from "../yaml/plain-values.ts";

/** Names whose values nobody should read. */
const secretName = /(^|[_.-])(PASSWORD|PASSWD|TOKEN|SECRET|KEY|CREDENTIALS?)$/i;

/** Fields of Kubernetes that name an entry of something: what stands in them is no secret, and people want to read it. */
const references = /(Ref|Refs|Selector|Expressions|Fields)$|^(items|tolerations|taints|remoteRef)$/;

/**
 * A resource that can be shown: values of Secrets, ciphertexts, and values under names such as `DB_PASSWORD` are hidden. `other` is the other side:
 * a hidden value that differs from it says so, and nothing more. The `key` of a reference, of a selector or of a toleration, `key` as an entry of a
 * ConfigMap, and the volume `secret`, which only names one, are shown.
 */
export function masked(
  { kind, group, value }: Pick<Resource, "kind" | "group" | "value">,
  other: Plain | undefined,
  side: "before" | "after",
): Plain {
  const isSecret = kind === "Secret" && group === "";
  const isConfig = kind === "ConfigMap" && group === "";
  const hides: Hides = (path, key, inner) => {
    const [top, second] = [...path, key];
    if (isSecret && (top === "data" || top === "stringData")) return true;
    if (kind === "SealedSecret" && top === "spec" && second === "encryptedData") return true;
    if (key === "kubectl.kubernetes.io/last-applied-configuration" || key.startsWith("ENC[")) return true;
    if (!secretName.test(key)) return false;
    if (key === "secret" && isVolume(inner)) return false;
    return key !== "key" || !(isConfig ? top === "data" : path.some((step) => references.test(step)));
  };
  return mask(value, other, [], hides, side);
}

/** What a volume says of a Secret (core/v1 SecretVolumeSource and SecretProjection): its name, and which entries are files. */
function isVolume(value: Plain): boolean {
  const fields = ["secretName", "name", "items", "optional", "defaultMode"];
  return isMap(value) && Object.keys(value).every((key) => fields.includes(key));
}

type Hides = (path: readonly string[], key: string, value: Plain) => boolean;

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
      const hide = hides(path, key, inner) || (named && key === "value");
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
