import { lastPart, splitImage } from "../image/image.ts";
import { type ParsedYaml, type Plain, plainValues } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { applicationSources, argumentSlots } from "./argocd-application.ts";
import { type Leaf, leavesOf, searchLeaves } from "./find-image-in-values.ts";
import { markerPolicies, markerSlots } from "./flux-marker.ts";
import type { Slot } from "./image-fields.ts";
import type { ImageSubject, Pinning } from "./manifest-formats.ts";

/** A place that could be meant: everything in it is set together. */
export interface Place {
  /** What people call it: "values of a HelmRelease". */
  readonly what: string;
  readonly slots: readonly Slot[];
}

/** Which image is looked for. */
export interface ImageQuery {
  /** What the file may call it. */
  readonly name: string;
  readonly subject: ImageSubject;
  readonly pin: Pinning;
}

/**
 * The places of a file where the image of a service may stand, found by what kind of document each is. Flux setter markers that name the
 * service decide where there are any. Empty where there is none; several where somebody has to say which is meant.
 */
export function findPlaces(source: ParsedYaml, query: ImageQuery): readonly Place[] {
  const { service } = query.subject;
  const policies = markerPolicies(source).filter((policy) => /:(.*)$/.exec(policy)?.[1] === service);
  if (service !== "" && policies.length > 0) {
    return policies.map((policy) => ({
      what: `Flux setter markers of ${policy}`,
      slots: markerSlots(source, policy),
    }));
  }
  const found = plainValues(source).flatMap((root, document) =>
    placesIn(root, source.file, query).map(({ what, slots }) => ({
      what,
      slots: slots.map((slot) => ({ ...slot, document })),
    })),
  );
  // Containers of one image run one version, in however many manifests they are.
  const containers = found.filter(({ what }) => what === ofContainers).flatMap(({ slots }) => slots);
  const others = found.filter(({ what }) => what !== ofContainers);
  return containers.length === 0 ? others : [{ what: ofContainers, slots: containers }, ...others];
}

const ofContainers = "containers";

function placesIn(root: Plain, file: string, query: ImageQuery): readonly Place[] {
  const kind = textAt(root, "kind");
  const group = textAt(root, "apiVersion").replace(/\/.*/, "");
  if (kind === "Application") return applicationPlaces(root, ["spec"], "an Application", query);
  if (kind === "ApplicationSet") {
    return [
      ...applicationPlaces(root, ["spec", "template", "spec"], "an ApplicationSet's template", query),
      ...elementPlaces(root, query),
    ];
  }
  if (kind === "HelmRelease") return valuesPlaces(root, ["spec", "values"], "values of a HelmRelease", query);
  if (kind === "Kustomization" && group === "kustomize.toolkit.fluxcd.io") return fluxPlaces(root, query);
  if (kind === "OCIRepository") return artifactPlaces(root, query);
  if (kind !== "") {
    const slots = containerSlots(root, [], query);
    return slots.length === 0 ? [] : [{ what: ofContainers, slots }];
  }
  if (/(^|\/)\.argocd-source(-[^/]*)?\.yaml$/.test(file)) {
    return sourcePlaces(root, [], "an Argo CD source file", query);
  }
  return valuesPlaces(root, [], "values", query);
}

function applicationPlaces(root: Plain, spec: YamlPath, what: string, query: ImageQuery): readonly Place[] {
  return applicationSources(root, spec).flatMap(({ path, source }) =>
    sourcePlaces(source, path, what, query).flatMap((place) => {
      // What a generator fills in is the generator's to say.
      const slots = place.slots.filter(({ text }) => !text.includes("{{"));
      return slots.length === 0 ? [] : [{ ...place, slots }];
    }),
  );
}

/** Of one source: `kustomize.images`, `helm.parameters` and `helm.valuesObject`. */
function sourcePlaces(source: Plain, path: YamlPath, what: string, query: ImageQuery): readonly Place[] {
  const { name, subject } = query;
  const named = argumentSlots(source, path, name);
  const images = named.length > 0 ? named : argumentSlots(source, path, subject.repository);
  const parameters = listOf(plainAt(source, ["helm", "parameters"])).map((one, index): Leaf => {
    const at = [...path, "helm", "parameters", index, "value"];
    return { names: textAt(one, "name").split("."), path: at, text: textAt(one, "value") };
  });
  return [
    { what: `kustomize.images of ${what}`, slots: images },
    ...searchLeaves(parameters, query).map((slots) => ({ what: `helm.parameters of ${what}`, slots })),
    ...valuesPlaces(source, ["helm", "valuesObject"], `helm.valuesObject of ${what}`, query, path),
  ].filter(({ slots }) => slots.length > 0);
}

/** Of the elements of list generators those that name the environment or the service, if any do. */
function elementPlaces(root: Plain, query: ImageQuery): readonly Place[] {
  const elements = listElements(plainAt(root, ["spec", "generators"]), ["spec", "generators"]);
  const { environment, service } = query.subject;
  const narrowed = [environment, service].reduce((left, word) => {
    const fits = left.filter(
      ({ value }) => word !== "" && isMap(value) && Object.values(value).includes(word),
    );
    return fits.length > 0 ? fits : left;
  }, elements);
  return narrowed.flatMap(({ path, value }) =>
    searchLeaves(leavesOf(value, path), query).map((slots) => ({
      what: "an ApplicationSet's list element",
      slots,
    })),
  );
}

function listElements(
  value: Plain,
  path: YamlPath,
): readonly { readonly path: YamlPath; readonly value: Plain }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Plain, index) => listElements(item, [...path, index]));
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (key === "elements")
      return listOf(inner).map((one, index) => ({ path: [...here, index], value: one }));
    return ["list", "matrix", "merge", "generators"].includes(key) ? listElements(inner, here) : [];
  });
}

/** A Flux Kustomization: `spec.images`, and the variables that it substitutes. */
function fluxPlaces(root: Plain, query: ImageQuery): readonly Place[] {
  const entries = listOf(plainAt(root, ["spec", "images"])).flatMap((entry, index): readonly Place[] => {
    const name = textAt(entry, "name");
    if (name !== query.name && name !== query.subject.repository) return [];
    return [
      {
        what: "spec.images of a Flux Kustomization",
        slots: entrySlots(entry, ["spec", "images", index], query),
      },
    ];
  });
  const path = ["spec", "postBuild", "substitute"];
  const substitutes = leavesOf(plainAt(root, path), path);
  return [
    ...entries,
    ...searchLeaves(substitutes, query).map((slots) => ({
      what: "postBuild.substitute of a Flux Kustomization",
      slots,
    })),
  ];
}

/** The fields of an entry like those of a kustomization; one that is missing is added. */
function entrySlots(entry: Plain, path: YamlPath, { name, subject }: ImageQuery): readonly Slot[] {
  const slot = (field: string, holds: Slot["holds"], optional: readonly string[]): Slot => {
    return { path: [...path, field], holds, text: textAt(entry, field), optional };
  };
  const renamed =
    textAt(entry, "newName") !== "" || (subject.repository !== "" && subject.repository !== name);
  return [
    ...(renamed ? [slot("newName", "name", ["name"])] : []),
    slot("newTag", "tag", ["newName", "name"]),
    slot("digest", "digest", ["newTag", "newName", "name"]),
  ];
}

/** A Flux OCIRepository whose artifact is the service's own. */
function artifactPlaces(root: Plain, { name, subject }: ImageQuery): readonly Place[] {
  const url = textAt(plainAt(root, ["spec"]), "url").replace(/^oci:\/\//, "");
  if (url === "" || (url !== subject.repository && url !== name)) return [];
  const ref = plainAt(root, ["spec", "ref"]);
  if (!isMap(ref) || "semver" in ref) return [];
  const path = ["spec", "ref"];
  return [
    {
      what: "spec.ref of a Flux OCIRepository",
      slots: [
        { path: [...path, "tag"], holds: "tag", text: textAt(ref, "tag"), optional: ["semver"] },
        ...("digest" in ref
          ? [{ path: [...path, "digest"], holds: "digest" as const, text: textAt(ref, "digest") }]
          : []),
      ],
    },
  ];
}

/** The images of containers, at any depth, that are of the service's repository: of that very name, else of the same last part. */
function containerSlots(root: Plain, path: YamlPath, { name, subject }: ImageQuery): readonly Slot[] {
  const all = imagesOf(root, path);
  const exact = all.filter(({ text }) => [name, subject.repository].includes(splitImage(text).repository));
  if (exact.length > 0) return exact;
  const lasts = [name, subject.repository].filter((one) => one !== "").map(lastPart);
  return all.filter(({ text }) => lasts.includes(lastPart(splitImage(text).repository)));
}

function imagesOf(value: Plain, path: YamlPath): readonly Slot[] {
  if (Array.isArray(value)) return value.flatMap((item: Plain, index) => imagesOf(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const below = imagesOf(inner, here);
    if (key !== "containers" && key !== "initContainers") return below;
    const own = listOf(inner).flatMap((item, index): Slot[] => {
      const text = plainText(plainAt(item, ["image"]));
      return text === "" ? [] : [{ path: [...here, index, "image"], holds: "image", text }];
    });
    return [...own, ...below];
  });
}

function valuesPlaces(
  root: Plain,
  within: YamlPath,
  what: string,
  query: ImageQuery,
  before: YamlPath = [],
): readonly Place[] {
  const leaves = leavesOf(plainAt(root, within), [...before, ...within]);
  return searchLeaves(leaves, query).map((slots) => ({ what, slots }));
}
