import * as v from "valibot";
import { formats } from "../manifest/format.ts";
import { attestationModes, ecosystems } from "./catalogue.ts";
import {
  checkBy,
  durationText,
  fullRef,
  listValue,
  name,
  path,
  patterns,
  textValue,
  weekTime,
} from "./schema-values.ts";
import * as words from "./validators.ts";

/** Who must have built an artifact; the same keys for the whole catalogue and for one service. */
export const provenance = v.pipe(
  v.looseObject({
    repository: v.optional(
      textValue(
        "owner/name of the repository whose workflow builds it. Default: the repository of the run.",
        [words.isBuilder, "CATALOGUE_BUILDER"],
      ),
    ),
    workflow: v.optional(
      textValue(
        "The workflow that builds it, .github/workflows/build.yml; a reusable one of another repository as acme/ci/.github/workflows/build.yml, maybe with @ref. Default: any workflow of the repository.",
        [words.isWorkflow, "CATALOGUE_WORKFLOW"],
      ),
    ),
    ref: v.optional(
      v.pipe(
        v.union([fullRef, listValue(fullRef, "Any of these.")]),
        v.description("What it may be built from. Default: any ref."),
      ),
    ),
    issuer: v.optional(
      textValue("Issuer of the runs' OIDC tokens. Default: the forge's own.", [
        words.isIssuer,
        "CATALOGUE_ISSUER",
      ]),
    ),
  }),
  v.description(
    "Who must have built what environments with `attestations` get, by the certificate of the attestation.",
  ),
);

const parts = {
  path: path("The folder its files are in."),
  inputs: v.optional(
    patterns("Which files are its own: ordered globs, the last that matches wins. Default: path/**."),
  ),
  "depends-on": v.optional(listValue(name, "Services and libraries that it is built from.")),
};

const service = v.pipe(
  v.looseObject({
    ...parts,
    path: v.optional(
      path("The folder its files are in. Only in a catalogue of the GitOps repository no service needs one."),
    ),
    image: v.optional(
      textValue("Its image repository, without a tag: ghcr.io/acme/orders.", [
        words.isImageRepository,
        "CATALOGUE_IMAGE",
      ]),
    ),
    "image-name": v.optional(
      textValue("The `name` of its entry in kustomization `images`. Default: the value of `image`."),
    ),
    "tag-format": v.optional(
      textValue("Its release tags. Default: {service}/v{version}.", [
        words.isTagFormat,
        "CATALOGUE_TAG_FORMAT",
      ]),
    ),
    lockstep: v.optional(
      textValue("Services with the same word here are released together, with one version.", [
        words.isName,
        "CATALOGUE_LOCKSTEP",
      ]),
    ),
    baseline: v.optional(
      v.pipe(
        v.looseObject({
          version: textValue("The version it had before its first tag: 1.4.0.", [
            words.isStableVersion,
            "CATALOGUE_BASELINE_VERSION",
          ]),
          commit: textValue("The full SHA of the commit that had it.", [
            words.isCommit,
            "CATALOGUE_BASELINE_COMMIT",
          ]),
        }),
        v.description("Where its first release counts from, for a service that was released by other means."),
      ),
    ),
    provenance: v.optional(provenance),
  }),
  v.description("What is built, released and deployed on its own."),
);

const library = v.pipe(
  v.looseObject(parts),
  v.description("Code that services share; it is not deployed itself."),
);

const freeze = v.looseObject({
  from: weekTime("When it begins, wall clock: Fri 16:00."),
  to: weekTime("When it ends: Mon 08:00."),
  zone: v.optional(
    textValue("Its time zone, an IANA name: Europe/Berlin. Default: UTC.", [words.isZone, "CATALOGUE_ZONE"]),
  ),
});

const newest = v.picklist(["asc", "desc"]);

const policy = v.pipe(
  v.looseObject({
    filter: v.optional(
      textValue(
        "A regular expression for tags; its named group is what is compared: ^version-(?<version>.+)$.",
        [words.isRegularExpression, "CATALOGUE_FILTER"],
      ),
    ),
    semver: v.optional(textValue("The highest version in this range: 1.x, >=1.2.0.")),
    numerical: v.optional(v.pipe(newest, v.description("The highest (asc) or lowest (desc) number."))),
    alphabetical: v.optional(v.pipe(newest, v.description("The last (asc) or first (desc) by letters."))),
  }),
  v.description("How set-image chooses the tag from the registry's where no image is given."),
);

const environment = v.pipe(
  v.looseObject({
    after: v.optional(
      v.pipe(
        v.union([v.string(), v.array(name)]),
        v.description("Where an artifact must have been before. Default: the environment above."),
      ),
    ),
    delivery: v.optional(
      v.pipe(v.picklist(["push", "pull-request"]), v.description("How a change reaches it. Default: push.")),
    ),
    soak: v.optional(durationText("How long an artifact must have been in `after`: 30m, 2h.")),
    checks: v.optional(
      listValue(
        v.union([textValue("The name of a check, whoever sets it."), checkBy]),
        "Commit statuses or check runs that must be green on the commit that put the artifact into `after`.",
      ),
    ),
    attestations: v.optional(
      v.pipe(
        v.picklist(attestationModes),
        v.description(
          "Whether the build of an artifact must be attested (see `provenance`): require closes the gate, warn only says so. Default: off.",
        ),
      ),
    ),
    freeze: v.optional(listValue(freeze, "Weekly windows in which nothing is promoted.")),
    registry: v.optional(
      textValue(
        "Copy images to this registry first, same path below it. Default: they stay where they are.",
        [words.isRegistry, "CATALOGUE_REGISTRY"],
      ),
    ),
    tags: v.optional(
      listValue(
        textValue("An image tag; {environment}, {service} and {version} are filled in.", [
          words.isImageTag,
          "CATALOGUE_IMAGE_TAG",
        ]),
        "Tags to move in the registry after the copy.",
      ),
    ),
    tracks: v.optional(
      v.pipe(
        v.picklist(["image", "revision"]),
        v.description(
          "What promotion moves: an image, or the Git tag of an Argo CD Application or Flux source. Default: image.",
        ),
      ),
    ),
    policy: v.optional(policy),
    pin: v.optional(
      v.pipe(
        v.picklist(["digest", "tag", "any"]),
        v.description(
          "What guard asks of its images: a digest, a tag that is no moving one, or nothing. Default: tag.",
        ),
      ),
    ),
    writers: v.optional(
      listValue(
        textValue("A login."),
        "Who may change it. guard checks the author and the pusher. Default: anybody.",
      ),
    ),
    sync: v.optional(
      v.pipe(
        v.picklist(["manual", "auto"]),
        v.description(
          "How Argo CD may sync it: guard warns of automated sync where it is manual. Default: auto.",
        ),
      ),
    ),
    hotfix: v.optional(
      v.pipe(
        v.picklist(["declared", "signed", "attested"]),
        v.description("What makes guard believe a hotfix. Default: declared."),
      ),
    ),
    branch: v.optional(
      textValue(
        "Its own branch of the GitOps repository, where environments are branches. Default: that of `gitops`.",
        [words.isRefName, "CATALOGUE_BRANCH"],
      ),
    ),
    overlay: v.optional(path("Its own `gitops.overlay`: a folder, or a file where `format` wants one.")),
    format: v.optional(
      v.pipe(
        v.picklist(formats),
        v.description(
          "How its files say which image runs: a Kustomize overlay, Helm values, an Argo CD Application, YAML by path, or Flux setter markers. Default: kustomize.",
        ),
      ),
    ),
    key: v.optional(
      textValue(
        "Where in the file: helm, a path (image); argocd, the prefix of Helm parameters (image); yaml, a path with :tag or :digest where it is only that; marker, namespace:policy. {service} is filled in.",
      ),
    ),
  }),
  v.description("Where services run. The order in the file is the order of promotion."),
);

const gitops = v.pipe(
  v.looseObject({
    repository: v.optional(textValue("owner/name, a Git URL or a path. Default: this repository.")),
    branch: v.optional(
      textValue("Its branch. Default: the repository's default branch.", [
        words.isRefName,
        "CATALOGUE_BRANCH",
      ]),
    ),
    overlay: v.optional(
      path("Where a service has its overlay for an environment: apps/{service}/overlays/{environment}."),
    ),
  }),
  v.description("The repository that Argo CD or Flux reads."),
);

const guard = v.pipe(
  v.looseObject({
    rules: v.optional(
      v.pipe(
        v.record(v.string(), v.picklist(["error", "warning", "off"])),
        v.description("Levels of rules that shall differ from their default, by the rule's id."),
      ),
    ),
    allow: v.optional(
      listValue(
        v.looseObject({
          rule: textValue("The id of the rule."),
          path: v.optional(textValue("Only for findings in files that this glob matches.")),
          service: v.optional(textValue("Only for this service.")),
          environment: v.optional(textValue("Only for this environment.")),
          reason: textValue("Why. Everybody who reads the report reads it."),
          until: v.optional(textValue("The last day it counts, 2026-12-31.")),
        }),
        "Findings that are known and accepted.",
      ),
    ),
    images: v.optional(
      patterns("Image repositories that may run without being the catalogue's: registry.example/mirror/**."),
    ),
    ignore: v.optional(patterns("Files that guard does not look into.")),
  }),
  v.description("How guard judges changes to the GitOps repository. Read from the base commit."),
);

/** The file as a user writes it. Its keys are checked in faults.ts, so that every unknown one is found. */
export const schema = v.looseObject({
  version: v.pipe(v.literal(1), v.description("The version of this file's format.")),
  services: v.optional(v.record(v.string(), service)),
  libraries: v.optional(v.record(v.string(), library)),
  global: v.optional(patterns("A change to one of these files touches every service.")),
  discover: v.optional(
    listValue(v.picklist(ecosystems), "Read dependencies from these workspace manifests as well."),
  ),
  environments: v.optional(v.record(v.string(), v.nullable(environment))),
  gitops: v.optional(gitops),
  guard: v.optional(guard),
  provenance: v.optional(provenance),
});

export type WrittenCatalogue = v.InferOutput<typeof schema>;
