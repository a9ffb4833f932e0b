import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { splitImage } from "../../core/image/image.ts";
import { resourceImages } from "../../core/kustomize/manifest-images.ts";
import { applicationSources } from "../../core/manifest/argocd-application.ts";
import { isWithin } from "../../core/path/repository-path.ts";
import { type Resource, resourceTitle } from "../../core/resources/resource.ts";
import type { Plain } from "../../core/yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";
import { isFluxKustomization } from "../../operations/read-argocd-and-flux.ts";
import type { GuardFacts, GuardSide } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { readQuietly } from "./secrets/values.ts";

/**
 * Images that are set over what the overlay says, so that the overlay does not tell what runs: by the Application (`kustomize.images`, patches,
 * Helm parameters and values), by a Flux Kustomization (`images`, `patches`), by a file of the image updater. Where the Application itself is
 * what the catalogue names as the overlay, its own images are the truth.
 */
export function judgeOverrides(
  side: GuardSide,
  { catalogue }: Pick<GuardFacts, "catalogue">,
): readonly Finding[] {
  const own = ownImages(catalogue);
  const places = new Set(side.overlays.map(({ overlay }) => overlay));
  return [
    ...side.controllers.resources
      .filter(({ file }) => !places.has(file))
      .flatMap((one) => {
        if (one.kind === "Application")
          return applicationSources(one.value, ["spec"]).flatMap(({ path, source }) =>
            findingsOf(one, setsOfSource(source, path, own)),
          );
        return isFluxKustomization(one) ? findingsOf(one, setsOfFlux(one.value, own)) : [];
      }),
    ...[...side.files].flatMap(([file, text]) => ofUpdater(side, file, text)),
  ];
}

/** One image that is set elsewhere: where, in which words, and how to undo it. */
interface Setting {
  readonly path: YamlPath;
  readonly image: string;
  readonly where: string;
}

function findingsOf(one: Resource, settings: readonly Setting[]): readonly Finding[] {
  return settings.map(({ path, image, where }) => ({
    rule: "image-elsewhere" as const,
    environment: "",
    service: "",
    file: one.file,
    line: one.lineOf(path),
    resource: resourceTitle(one),
    key: `${where} ${image.replace(/[:@=].*/, "")}`,
    message: `${resourceTitle(one)} sets the image \`${image}\` itself, over what the overlay says. Take it out of \`${where}\`.`,
  }));
}

type IsOwn = (image: string) => boolean;

function setsOfSource(source: Plain, path: YamlPath, own: IsOwn): readonly Setting[] {
  const parameters = listOf(plainAt(source, ["helm", "parameters"]));
  const values = [
    ...readQuietly(textAt(plainAt(source, ["helm"]), "values")),
    plainAt(source, ["helm", "valuesObject"]),
  ];
  return [
    ...listOf(plainAt(source, ["kustomize", "images"]))
      .map(plainText)
      .filter(own)
      .map((image, index) => ({
        path: [...path, "kustomize", "images", index],
        image,
        where: "kustomize.images",
      })),
    ...patchesOf(
      plainAt(source, ["kustomize", "patches"]),
      [...path, "kustomize", "patches"],
      "kustomize.patches",
      own,
    ),
    ...parameters.flatMap((one, index) => {
      const name = textAt(one, "name");
      return /(^|\.)image(\.(repository|tag|digest))?$/.test(name)
        ? [{ path: [...path, "helm", "parameters", index], image: name, where: "helm.parameters" }]
        : [];
    }),
    ...values.flatMap((one) =>
      imagesInValues(one).map((image) => ({ path: [...path, "helm"], image, where: "helm.values" })),
    ),
  ];
}

function setsOfFlux(value: Plain, own: IsOwn): readonly Setting[] {
  const spec = plainAt(value, ["spec"]);
  return [
    ...listOf(plainAt(spec, ["images"])).flatMap((one, index) => {
      const image = textAt(one, "name");
      return own(image) ? [{ path: ["spec", "images", index], image, where: "spec.images" }] : [];
    }),
    ...patchesOf(plainAt(spec, ["patches"]), ["spec", "patches"], "spec.patches", own),
  ];
}

function patchesOf(patches: Plain, path: YamlPath, where: string, own: IsOwn): readonly Setting[] {
  return listOf(patches).flatMap((one, index) => {
    const documents = readQuietly(textAt(one, "patch"));
    const images = documents.flatMap((document) =>
      Array.isArray(document)
        ? listOf(document)
            .filter((step) => textAt(step, "path").endsWith("/image"))
            .map((step) => textAt(step, "value"))
        : resourceImages(document),
    );
    return images.filter(own).map((image) => ({ path: [...path, index], image, where }));
  });
}

/** `image: {repository, tag}` or `image: text`, at any depth. */
function imagesInValues(value: Plain): readonly string[] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "image") return imagesInValues(inner);
    const text =
      plainText(inner) || textAt(inner, "repository") || textAt(inner, "tag") || textAt(inner, "digest");
    return text === "" ? imagesInValues(inner) : [text];
  });
}

/** `.argocd-source.yaml` and `.argocd-source-<app>.yaml` outrank the overlay that they lie beside. */
function ofUpdater(side: GuardSide, file: string, text: string): readonly Finding[] {
  if (!/(^|\/)\.argocd-source[^/]*\.yaml$/.test(file)) return [];
  const [value = null] = readQuietly(text);
  const images = listOf(plainAt(value, ["kustomize", "images"]));
  const parameters = listOf(plainAt(value, ["helm", "parameters"]));
  if (images.length + parameters.length === 0) return [];
  const place = side.overlays.find(({ overlay }) => isWithin(file, overlay));
  return [
    {
      rule: "image-elsewhere",
      environment: place?.environment ?? "",
      service: place?.service ?? "",
      file,
      line: 1,
      resource: "",
      key: file,
      message: `${file} sets images over what the overlay says, so the overlay does not tell what runs. Delete it, and have the updater write the overlay.`,
    },
  ];
}

/** Whether an image, or the argument of `kustomize edit set image`, is of a service of the catalogue. */
function ownImages(catalogue: Catalogue): IsOwn {
  const names = new Set(
    [...catalogue.services.values()].flatMap(({ image, imageName }) =>
      [image, imageName].filter((one) => one !== undefined),
    ),
  );
  return (image) => {
    const [name = ""] = image.split("=");
    return names.has(splitImage(name).repository) || names.has(name);
  };
}
