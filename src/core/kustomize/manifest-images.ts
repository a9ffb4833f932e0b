import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import type { ImageEntry } from "./image-entries.ts";

/**
 * The images that a manifest names where kustomize looks for them (api/filters/imagetag: `containers` and `initContainers` at any
 * depth, image volumes). Undefined if the text is no YAML.
 */
export function manifestImages(text: string, file: string): readonly string[] | undefined {
  try {
    return plainValues(parseYaml(text, file)).flatMap((document) => containerImages(document));
  } catch {
    return undefined;
  }
}

/** The images that a patch may bring: every `image` in it, and every value of a JSON patch for one. */
export function patchImages(text: string, file: string): readonly string[] | undefined {
  try {
    return plainValues(parseYaml(text, file)).flatMap((document) => namedImages(document));
  } catch {
    return undefined;
  }
}

/** What the entries of one kustomization make of images, one entry after the other, as kustomize does. */
export function applyEntries(images: readonly string[], entries: readonly ImageEntry[]): readonly string[] {
  return entries.reduce<readonly string[]>(
    (now, entry) => now.map((image) => (isNamed(image, entry.name) ? renamed(image, entry) : image)),
    images,
  );
}

/** Whether an entry of that name applies to an image: the name is a pattern there, not escaped (imagetag IsImageMatched). */
export function isNamed(image: string, name: string): boolean {
  try {
    return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha(256|512):[a-zA-Z0-9_.{}-]*)?$`).test(image);
  } catch {
    return false;
  }
}

/** An image without tag and digest. */
export function imageNameOf(image: string): string {
  return image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
}

function renamed(image: string, { name, newName, newTag, digest }: ImageEntry): string {
  const repository = newName ?? (image.startsWith(name) ? name : imageNameOf(image));
  const rest = newTag === undefined && digest === undefined ? image.slice(imageNameOf(image).length) : "";
  return `${repository}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}${rest}`;
}

function containerImages(value: Plain): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(containerImages);
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = containerImages(inner);
    if (!Array.isArray(inner)) return below;
    if (key === "containers" || key === "initContainers") {
      return [...inner.flatMap((item: Plain) => textAt(item, "image")), ...below];
    }
    return key === "volumes"
      ? [...inner.flatMap((item: Plain) => textAt(at(item, "image"), "reference")), ...below]
      : below;
  });
}

function namedImages(value: Plain): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namedImages);
  const own = [...textAt(value, "image"), ...textAt(at(value, "image"), "reference")];
  const [path = ""] = textAt(value, "path");
  const patched = /\/(image|reference)$/.test(path) ? textAt(value, "value") : [];
  return [...own, ...patched, ...Object.values(value).flatMap(namedImages)];
}

function at(value: Plain, key: string): Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return (value as { readonly [key: string]: Plain })[key] ?? null;
}

function textAt(value: Plain, key: string): readonly string[] {
  const found = at(value, key);
  return typeof found === "string" && found !== "" ? [found] : [];
}
