import { parseDigest } from "../image/digest.ts";
import { isTag, lastPart, splitImage } from "../image/image.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, plainText } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { isBareDigest, type Slot } from "./image-fields.ts";
import { tagShape } from "./image-key.ts";
import type { ImageSubject, Pinning } from "./manifest-formats.ts";

/** A text in a tree of values. */
export interface Leaf {
  /** The keys that lead to it: of a Helm parameter the parts of its name. */
  readonly names: readonly string[];
  readonly path: YamlPath;
  /** Empty where nothing stands there. */
  readonly text: string;
}

/** Every text of a tree, lists included. */
export function leavesOf(value: Plain, path: YamlPath, names: readonly string[] = []): readonly Leaf[] {
  if (typeof value === "string" || value === null) {
    return names.length === 0 ? [] : [{ names, path, text: plainText(value) }];
  }
  const steps: readonly (readonly [string | number, Plain])[] = isMap(value)
    ? Object.entries(value)
    : value.map((item: Plain, index) => [index, item] as const);
  return steps.flatMap(([step, inner]) => leavesOf(inner, [...path, step], [...names, String(step)]));
}

interface Sought {
  readonly name: string;
  readonly subject: ImageSubject;
  readonly pin: Pinning;
}

/**
 * Where values (of a chart, a generator, a substitution) hold an image, each place the slots that belong together. In this order, the first
 * that finds any: the image's repository is written there, with its tag in the same text or beside it; a repository whose last part is the
 * same; a key that is called like the service (`orders.image.tag`, `ordersTag`); a key that can be nothing else (`image.tag`, `imageTag`).
 */
export function searchLeaves(leaves: readonly Leaf[], sought: Sought): readonly (readonly Slot[])[] {
  const { name, subject } = sought;
  const names = [name, subject.repository].filter((one) => one !== "");
  const same = byRepository(leaves, (one) => names.includes(one), sought);
  if (same.length > 0) return same;
  const lasts = names.filter((one) => one.includes("/")).map(lastPart);
  const alike = byRepository(leaves, (one) => one.includes("/") && lasts.includes(lastPart(one)), sought);
  return alike.length > 0 ? alike : byKey(leaves, sought);
}

function byRepository(
  leaves: readonly Leaf[],
  isWanted: (repository: string) => boolean,
  { pin }: Sought,
): readonly (readonly Slot[])[] {
  return leaves.flatMap((leaf): readonly (readonly Slot[])[] => {
    const { path, text } = leaf;
    const { repository, tag, digest } = splitImage(text);
    if (tag !== undefined || digest !== undefined) {
      return isWanted(repository) ? [[{ path, holds: "image", text }]] : [];
    }
    const beside = siblingsOf(leaf, leaves);
    const registry = beside("registry");
    const whole = registry === undefined || registry.text === "" ? text : `${registry.text}/${text}`;
    if (text === "" || !isWanted(whole)) return [];
    const found = [leaf, registry, beside("tag") ?? beside("version"), digestOf(beside)] as const;
    return [slotsBeside(found, pin)];
  });
}

/** The leaf of the same group with a suffix instead: `image.tag` of `image.repository`, `ordersImageTag` of `ordersImage`. */
function siblingsOf({ names }: Leaf, leaves: readonly Leaf[]): (suffix: string) => Leaf | undefined {
  const own = names.at(-1) ?? "";
  const group = names.slice(0, -1);
  const stem = own.replace(/[-_]?(repository|name|image)$/i, "");
  const near = leaves.filter((one) => plain(one.names.slice(0, -1)) === plain(group));
  return (suffix) => {
    const paths = [plain([stem, suffix]), plain([own, suffix])];
    return near.find((one) => paths.includes(plain(one.names.slice(-1))));
  };
}

/** Some charts call it `sha`, and have it empty where there is none. */
function digestOf(beside: (suffix: string) => Leaf | undefined): Leaf | undefined {
  const sha = beside("sha");
  return beside("digest") ?? (sha !== undefined && isBareDigest(sha.text) ? sha : undefined);
}

function slotsBeside(
  [name, registry, tag, digest]: readonly [Leaf, Leaf | undefined, Leaf | undefined, Leaf | undefined],
  pin: Pinning,
): readonly Slot[] {
  const { path, text } = name;
  // Nothing stands beside it: `image: ghcr.io/acme/orders` is a whole image, `repository:` has its tag added.
  const last = String(path.at(-1));
  if (tag === undefined && digest === undefined && !/(repository|name)$/i.test(last)) {
    return [{ path, holds: "image", text }];
  }
  const added: Slot = {
    path: [...path.slice(0, -1), "tag"],
    holds: pin === "digest" ? "version" : "tag",
    text: "",
    optional: [last],
  };
  const split = registry !== undefined && registry.text !== "";
  return [
    ...(split ? [{ path: registry.path, holds: "registry" as const, text: registry.text }] : []),
    { path, holds: split ? "path" : "name", text },
    tag === undefined
      ? added
      : { path: tag.path, holds: digest === undefined ? tagShape(tag.text, pin) : "tag", text: tag.text },
    ...(digest === undefined ? [] : [{ path: digest.path, holds: "digest" as const, text: digest.text }]),
  ];
}

/** Tags by what their keys are called: with the service's name in it, else those that a file of one service has. */
function byKey(leaves: readonly Leaf[], { name, subject, pin }: Sought): readonly (readonly Slot[])[] {
  const service = plain([subject.service]);
  const lasts = [name, subject.repository].filter((one) => one !== "").map(lastPart);
  const called = (words: readonly string[]) =>
    leaves.filter(({ names, text }) => words.includes(plain(names)) && isVersion(text));
  const named =
    service === ""
      ? []
      : called([
          ...["imagetag", "tag", "imageversion", "version", "image"].map((word) => service + word),
          ...["images", "tags", "versions", "image", "tag"].flatMap((word) => [
            word + service,
            `${word}${service}tag`,
          ]),
        ]);
  /** Not the tag of a repository that stands beside it and is another image's. */
  const isOwn = (leaf: Leaf) => {
    const beside = besideTag(leaf, leaves);
    const repository = beside("repository") ?? beside("name") ?? beside(isBare(leaf) ? "image" : "");
    const text = repository?.text ?? "";
    return text === "" || lasts.length === 0 || lasts.includes(lastPart(splitImage(text).repository));
  };
  const found = named.length > 0 ? named : called(["imagetag", "tag", "imageversion"]).filter(isOwn);
  return found.map((leaf) => {
    const { path, text } = leaf;
    const digest = digestOf(besideTag(leaf, leaves));
    return [
      { path, holds: digest === undefined ? tagShape(text, pin) : "tag", text },
      ...(digest === undefined ? [] : [{ path: digest.path, holds: "digest" as const, text: digest.text }]),
    ];
  });
}

/** Whether a tag's key says nothing else: `tag`, and not `imageTag`. */
function isBare({ names }: Leaf): boolean {
  return /^(tag|version)$/i.test(names.at(-1) ?? "");
}

/** The leaf of the same group with another ending: `digest` of `tag`, `imageDigest` of `imageTag`. */
function besideTag({ names }: Leaf, leaves: readonly Leaf[]): (suffix: string) => Leaf | undefined {
  const stem = (names.at(-1) ?? "").replace(/(tag|version)$/i, "");
  const group = plain(names.slice(0, -1));
  return (suffix) =>
    leaves.find(
      (one) =>
        plain(one.names.slice(0, -1)) === group && plain(one.names.slice(-1)) === plain([stem, suffix]),
    );
}

function isVersion(text: string): boolean {
  const [tag = "", digest] = text.split("@", 2);
  return isTag(tag) && (digest === undefined || parseDigest(digest) !== undefined);
}

/** Keys without what styles of writing differ in: `image.tag`, `imageTag` and `IMAGE_TAG` are one. */
function plain(names: readonly string[]): string {
  return names
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
