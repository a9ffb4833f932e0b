import { splitImage } from "../image/image.ts";
import type { YamlEdit } from "../yaml/edit-types.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, plainText } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import type { Slot } from "./image-fields.ts";
import { tagShape } from "./image-key.ts";
import type { Pinning } from "./manifest-formats.ts";

/**
 * The slots of an image in an Argo CD Application: its entry in `kustomize.images` (texts as for `kustomize edit set image`), and the
 * `helm.parameters` called `<key>`, `<key>.repository`, `<key>.tag` and `<key>.digest`; of `spec.source` and of every `spec.sources`.
 */
export function applicationSlots(
  root: Plain,
  name: string,
  key: string,
  pin: Pinning = "any",
): readonly Slot[] {
  return applicationSources(root, ["spec"]).flatMap(({ path, source }) => [
    ...argumentSlots(source, path, name),
    ...parameterSlots(source, path, key || "image", pin),
  ]);
}

/** The edit that adds an entry to `kustomize.images`; undefined unless exactly one source has the list. */
export function newArgument(root: Plain, item: string): YamlEdit | undefined {
  const lists = applicationSources(root, ["spec"]).filter(({ source }) =>
    Array.isArray(plainAt(source, ["kustomize", "images"])),
  );
  const [only] = lists;
  if (only === undefined || lists.length > 1) return undefined;
  return { kind: "append", path: [...only.path, "kustomize", "images"], item };
}

/** The sources of an Application whose `spec` is at a path. */
export function applicationSources(
  root: Plain,
  spec: YamlPath,
): readonly { readonly path: YamlPath; readonly source: Plain }[] {
  const several = listOf(plainAt(root, [...spec, "sources"]));
  const single = plainAt(root, [...spec, "source"]);
  return [
    ...(isMap(single) ? [{ path: [...spec, "source"], source: single }] : []),
    ...several.map((source, index) => ({ path: [...spec, "sources", index], source })),
  ];
}

/** The entries of one name in a source's `kustomize.images`. */
export function argumentSlots(source: Plain, path: YamlPath, name: string): readonly Slot[] {
  return listOf(plainAt(source, ["kustomize", "images"])).flatMap((item, index) => {
    const text = plainText(item);
    const own = text.includes("=") ? text.slice(0, text.indexOf("=")) : splitImage(text).repository;
    if (own !== name) return [];
    return [{ path: [...path, "kustomize", "images", index], holds: "argument" as const, text }];
  });
}

function parameterSlots(source: Plain, path: YamlPath, key: string, pin: Pinning): readonly Slot[] {
  const parameters = listOf(plainAt(source, ["helm", "parameters"]));
  const names = parameters.map((one) => plainText(plainAt(one, ["name"])));
  const separate = names.includes(`${key}.digest`);
  const holds: Readonly<Record<string, (text: string) => Slot["holds"]>> = {
    [key]: () => "image",
    [`${key}.repository`]: () => "name",
    [`${key}.tag`]: (text) => (separate ? "tag" : tagShape(text, pin)),
    [`${key}.digest`]: () => "digest",
  };
  return parameters.flatMap((one, index) => {
    const kind = holds[names[index] ?? ""];
    if (kind === undefined) return [];
    const text = plainText(plainAt(one, ["value"]));
    return [{ path: [...path, "helm", "parameters", index, "value"], holds: kind(text), text }];
  });
}
