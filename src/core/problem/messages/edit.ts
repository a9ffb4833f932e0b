import type { ProblemMessages } from "../message.ts";

/** Faults in image references, in what shall be set, and in the files to edit. */
export const editProblems = () =>
  ({
    IMAGE_INVALID: {
      message: "The image `{given}` has no valid {part}: `{value}`.",
      hint: "{grammar}",
    },
    IMAGE_ARGUMENT_INVALID: {
      message: "The image argument `{given}` cannot be used: {fault}.",
      hint: "Write it as for `kustomize edit set image`: name=new-name:tag@digest, where * keeps a part.",
    },
    IMAGE_WITHOUT_VERSION: {
      message: "The image `{given}` has neither a tag nor a digest.",
      hint: "Give it the tag and digest of your build: ghcr.io/acme/orders:v1.4.0@sha256:…, or only :v1.4.0 or @sha256:….",
    },
    IMAGE_TAG_MUTABLE: {
      message: "The tag `{tag}` of `{name}` can mean another image tomorrow.",
      hint: "Give the digest of your build as well ({tag}@sha256:…), or let `pin: true` write the one that the tag has now.",
    },
    UPDATES_NONE: {
      message: "No file matches `{pattern}` (`updates-from`).",
      hint: "Download the artifacts of the matrix first (actions/download-artifact with `path`), and name that folder. If nothing was built, skip the step.",
    },
    UPDATES_FILE_INVALID: {
      message: "{file} does not say which image was built.",
      hint: 'It takes the metadata file of docker buildx (`metadata-file`, with `image.name` and `containerimage.digest`: push the image by its name), or objects with the keys "service" and "image", the image with a tag or a digest.',
    },
    UPDATES_SERVICE_UNCLEAR: {
      message:
        "{file} has the image `{image}`, and the catalogue has no service, or more than one, with this repository.",
      hint: 'Correct `image` of the service in the catalogue, or write an object with the keys "service" and "image" into the file.',
    },
    IMAGE_NONE_FITS: {
      message: "None of the {count} tags of {repository} fits the policy of {environment}.",
      hint: "Try the `filter` of the policy on the tags that the registry lists, and widen it or its range.",
    },
    IMAGE_PLACE_MISSING: {
      message: "{file} has no place for the image `{name}`: nothing at {place}, read as {format}.",
      hint: "Write the place into the file once by hand, or say in the catalogue where it is with `format` and `key` (docs/layouts.md).",
    },
    IMAGE_PLACE_UNFOUND: {
      message: "{file} names neither the image `{name}` nor a tag that can only be its own{others}.",
      hint: "Say in the catalogue where it is, such as `key: image.tag:tag`; docs/layouts.md lists the layouts that are found by themselves.",
    },
    IMAGE_PLACES_SEVERAL: {
      message: "The image `{name}` could be meant in {count} places: {places}.",
      hint: "Say with `key` in the catalogue which one it is (or list several); nothing was written.",
    },
    IMAGE_PLACE_PREFIX: {
      message:
        "{place} in {file} is `{prefix}`: what the names of several images begin with, not the repository `{repository}`.",
      hint: "Several services share that value. Give the service a place of its own, or name only the tag with `key`, such as `images.tag:tag`, if all of them have one version.",
    },
    IMAGE_PLACE_FILLED_IN: {
      message: "{place} in {file} is `{text}`, which is filled in from somewhere else.",
      hint: "Name the place that it is filled in from in the catalogue (`overlay` and `key`), or write the image there once by hand.",
    },
    IMAGE_PLACE_REGISTRY: {
      message:
        "{place} in {file} is `{text}`, without the registry {registry}, and nothing beside it says which registry is added.",
      hint: "Write `registry: {registry}` beside it if the chart has that value, or the whole repository if it has not; then run again.",
    },
    IMAGE_PLACE_PINNED: {
      message:
        "{place} in {file} is {digest}: it decides what runs, and a new tag beside it changes nothing.",
      hint: "Name it in `key` as well, as a second place such as `{place}:digest`, or take the digest out of the file.",
    },
    IMAGE_PLACE_TAKEN: {
      message: "{place} in {file} has `{present}`, which is not the image `{name}`.",
      hint: "An index counts items, and the list has changed. Select the item by a field instead, such as `containers[name=orders].image`.",
    },
    FILE_IS_TEMPLATE: {
      message: "{file} is {language}, which cannot be edited value by value.",
      hint: "Let the template take the image from a values file, a parameter or a generator's element, and name that place in the catalogue.",
    },
    IMAGE_PLACE_AMBIGUOUS: {
      message: "{count} documents of {file} have a place for the image `{name}`.",
      hint: "Give each environment a file of its own, or different names.",
    },
    IMAGE_PART_HOMELESS: {
      message: "{file} has no place for the {part} of `{name}`.",
      hint: "Add one (a `digest` beside the `tag`, say), give an image with the parts that the file has places for, or take `pin: digest` out of the catalogue.",
    },
    IMAGE_OF_ANOTHER: {
      message: "The image `{given}` for the service `{service}` is the one of `{other}`.",
      hint: "Give {service} the image that was built for it; if both run the same image, give them the same `image` in the catalogue.",
    },
    SERVICE_WITHOUT_IMAGE: {
      message: "The service `{service}` has no image in the catalogue.",
      hint: "Add `image:` to it, the repository without tag.",
    },
    IMAGE_ENTRY_DEAD: {
      message: "No manifest of {file} has an image called `{name}`: setting it changes nothing that runs.",
      hint: "{advice} The name must be the image as the bases and patches leave it. `strict: false` writes it anyway.",
    },
    IMAGE_ENTRY_ALONE: {
      message:
        "The manifests of {file} have no image at all, so nothing says that the entry `{name}` changes what runs.",
      hint: "Check whether another file sets the image (a HelmRelease or Helm values, for example) and name that file as `overlay`.",
    },
    IMAGE_ENTRY_UNPROVED: {
      message:
        "{file} got the new entry `{name}`, but its manifests cannot all be read (a remote base, a chart or a generator), so nothing says that the entry changes what runs.",
      hint: "Render the overlay once (`kustomize build`) and look at its images; a chart takes its image from its values.",
    },
    YAML_INVALID: {
      message: "{file} is not valid YAML: {fault}",
      hint: "Repair the file on that branch; nothing was written.",
    },
    YAML_UNEDITABLE: {
      message: "{path} in {file} cannot be edited without touching something else: {fault}.",
      hint: "Write that part of the file without anchors and aliases, then run again; nothing was written.",
    },
    OVERLAY_FILE_MISSING: {
      message: "There is no file {file} at {commit}.",
      hint: "Check the path and the branch; the catalogue's `overlay` names a file where `format` is not kustomize.",
    },
    OVERLAY_WITHOUT_IMAGE: {
      message:
        "{overlay} has no kustomization at {commit}, and none of its manifests has the image `{name}`: {files}.",
      hint: "Correct the overlay or the image of the service in the catalogue, or name the file and a `key`.",
    },
    KUSTOMIZATION_MISSING: {
      message: "There is no kustomization in {overlay} at {commit}.",
      hint: "Check the overlay's path and the branch. A kustomization is called kustomization.yaml, kustomization.yml or Kustomization.",
    },
    KUSTOMIZATION_AMBIGUOUS: {
      message: "{overlay} has more than one kustomization: {files}.",
      hint: "Kustomize refuses such a folder; keep one of them.",
    },
    KUSTOMIZATION_INVALID: {
      message: "{file} is not a kustomization that can be edited: {fault}.",
      hint: "Repair it on that branch; nothing was written.",
    },
  }) as const satisfies ProblemMessages;
