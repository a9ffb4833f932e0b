import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, plainText } from "../yaml/plain-values.ts";
import type { ImageEntry } from "./image-entries.ts";

/** The documents of a file; undefined if the text is no YAML. */
export function readDocuments(text: string, file: string): readonly Plain[] | undefined {
  try {
    return plainValues(parseYaml(text, file));
  } catch {
    return undefined;
  }
}

/**
 * The images that a resource names where kustomize looks for them (api/filters/imagetag: `containers` and `initContainers` at any depth,
 * image volumes).
 */
export function resourceImages(resource: Plain): readonly string[] {
  const images: string[] = [];
  mapImages(resource, (image) => {
    images.push(image);
    return image;
  });
  return images;
}

/** What the entries of one kustomization make of the images of resources. */
export function applyToResources(
  resources: readonly Plain[],
  entries: readonly ImageEntry[],
): readonly Plain[] {
  if (entries.length === 0) return resources;
  return resources.map((one) => mapImages(one, (image) => applyEntries([image], entries)[0] ?? image));
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

function mapImages(value: Plain, change: (image: string) => string): Plain {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Plain) => mapImages(item, change));
  const entries = Object.entries(value).map(([key, inner]): [string, Plain] => {
    const field = imageFields[key];
    if (field === undefined || !Array.isArray(inner)) return [key, mapImages(inner, change)];
    return [key, inner.map((item: Plain) => mapImages(changeText(item, field, change), change))];
  });
  return Object.fromEntries(entries);
}

/** Where the items of a list have their image. */
const imageFields: Readonly<Record<string, readonly [string, ...string[]]>> = {
  containers: ["image"],
  initContainers: ["image"],
  volumes: ["image", "reference"],
};

function changeText(
  value: Plain,
  [key, ...rest]: readonly string[],
  change: (text: string) => string,
): Plain {
  if (key === undefined) return plainText(value) === "" ? value : change(plainText(value));
  if (!isMap(value) || value[key] === undefined) return value;
  return { ...value, [key]: changeText(value[key], rest, change) };
}
