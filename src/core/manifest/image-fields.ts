import { splitImage } from "../image/image.ts";
import type { ImageValue } from "../kustomize/set-images.ts";
import type { YamlEdit } from "../yaml/edit-types.ts";
import { isAmbiguous } from "../yaml/scalar.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import type { Pinning } from "./manifest-formats.ts";

/** What a text in a file holds of an image. `version` is `tag@digest`, `argument` is `name=repository:tag@digest`. */
export type Holds = "image" | "name" | "registry" | "path" | "tag" | "digest" | "version" | "argument";

/** A place in a file that holds an image or a part of one. */
export interface Slot {
  /** Which document of the file, counted from 0; the first where it does not say. */
  readonly document?: number;
  readonly path: YamlPath;
  readonly holds: Holds;
  /** Empty where nothing stands there. */
  readonly text: string;
  /** Found by an index: what stands there must be the same image, or another one is replaced when the list changes. */
  readonly guarded?: boolean;
  /** The key goes where it would have no value, and a new one stands behind the first of these. */
  readonly optional?: readonly string[];
}

/** The image that slots say together. */
export function imageOf(slots: readonly Slot[]): ImageValue {
  const found: { newName?: string | undefined; newTag?: string | undefined; digest?: string | undefined } =
    {};
  for (const slot of slots) Object.assign(found, withoutNothing(partsOf(slot, slots)));
  return { newName: found.newName, newTag: found.newTag, digest: found.digest };
}

/**
 * The edits that make slots say an image, as far as they have room for it: a place that holds only a tag gets the tag, one that holds only a
 * digest the digest. Undefined if they have no room for what the image is known by: its tag where there is no digest, its digest where there is
 * no tag, or where `pin` asks for it.
 */
export function editsFor(
  slots: readonly Slot[],
  value: ImageValue,
  pin: Pinning = "any",
): readonly YamlEdit[] | undefined {
  const to = pin === "tag" ? { ...value, digest: undefined } : value;
  const holds = (...kinds: readonly Holds[]) => slots.some((slot) => kinds.includes(slot.holds));
  const whole = holds("image", "argument");
  // `repository:@digest` is no image: a digest without a tag has no place behind a colon.
  const takesDigest = whole || holds("digest") || (holds("version") && to.newTag !== undefined);
  const takesTag = whole || holds("tag", "version");
  const kept = {
    tag: to.newTag !== undefined && takesTag,
    digest: to.digest !== undefined && takesDigest,
  };
  if (!kept.tag && !kept.digest) return undefined;
  if (pin === "digest" && !kept.digest) return undefined;
  return slots.flatMap((slot): YamlEdit[] => {
    const value = textFor(slot, slots, to);
    // What reads as a number is written anew, in quotes: to others 1.10 is 1.1.
    if (value === slot.text && (value === "" || !isAmbiguous(value))) return [];
    const { path, document = 0, optional } = slot;
    if (value === "" && optional !== undefined) return [{ kind: "remove", path, document }];
    return [{ kind: "set", path, value, document, ...(optional === undefined ? {} : { after: optional }) }];
  });
}

/** A digest whose algorithm the chart writes in front of it. */
export function isBareDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function partsOf({ holds, text }: Slot, slots: readonly Slot[]): Partial<ImageValue> {
  if (text === "") return {};
  if (holds === "tag") return { newTag: text };
  if (holds === "digest") return { digest: isBareDigest(text) ? `sha256:${text}` : text };
  if (holds === "name") return { newName: text };
  if (holds === "registry") return {};
  if (holds === "path") return { newName: [registryOf(slots), text].filter((part) => part !== "").join("/") };
  if (holds === "version") {
    const [tag = "", digest] = text.split("@", 2);
    return { newTag: tag || undefined, digest };
  }
  const { repository, tag, digest } = splitImage(
    holds === "argument" ? text.slice(text.indexOf("=") + 1) : text,
  );
  return { newName: repository || undefined, newTag: tag, digest };
}

function textFor({ holds, text }: Slot, slots: readonly Slot[], to: ImageValue): string {
  const tag = to.newTag ?? "";
  const digest = to.digest ?? "";
  const version = (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
  if (holds === "tag") return tag;
  if (holds === "digest") return isBareDigest(text) ? digest.replace(/^sha256:/, "") : digest;
  if (holds === "version") return tag + (digest === "" ? "" : `@${digest}`);
  const name = to.newName;
  if (holds === "image") return (name ?? splitImage(text).repository) + version;
  if (holds === "argument") return argument(text, name, version);
  if (name === undefined) return text;
  if (holds === "name") return name;
  // A registry of its own stays as long as the image is in it.
  const registry = registryOf(slots);
  const inside = registry !== "" && name.startsWith(`${registry}/`);
  const [host = "", ...rest] = name.split("/");
  if (holds === "registry") return inside ? registry : host;
  return inside ? name.slice(registry.length + 1) : rest.join("/");
}

/** `name=repository:tag@digest`; `name:tag@digest` stays short while the repository is the name. */
function argument(text: string, name: string | undefined, version: string): string {
  const equals = text.indexOf("=");
  const { repository } = splitImage(text.slice(equals + 1));
  if (equals < 0)
    return name === undefined || name === repository
      ? repository + version
      : `${repository}=${name}${version}`;
  return `${text.slice(0, equals)}=${name ?? repository}${version}`;
}

function registryOf(slots: readonly Slot[]): string {
  return slots.find(({ holds }) => holds === "registry")?.text ?? "";
}

function withoutNothing(value: Partial<ImageValue>): Partial<ImageValue> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
