import * as v from "valibot";
import { formats, pins } from "../manifest/manifest-formats.ts";
import { attestationModes, declaredDifferences } from "./catalogue.ts";
import { checkBy, durationText, listValue, name, overlay, textValue, weekTime } from "./schema-values.ts";
import * as words from "./text-validators.ts";

const key = textValue(
  "A place in the file: a path (dots, quoted keys, [0], [name=orders]) and what it holds behind a colon: image, repository, tag, digest or version (tag@digest).",
  [words.isPlaceKey, "CATALOGUE_KEY"],
);

/** Where and how an image is deployed: for an environment, and for one service in it. */
export const deployment = {
  repository: v.optional(
    textValue("Its own GitOps repository: owner/name, a Git URL or a path. Default: that of `gitops`."),
  ),
  branch: v.optional(
    textValue(
      "Its own branch of the GitOps repository, where environments are branches. Default: that of `gitops`.",
      [words.isRefName, "CATALOGUE_BRANCH"],
    ),
  ),
  overlay: v.optional(overlay("Its own `gitops.overlay`: a folder, or a file.")),
  format: v.optional(
    v.pipe(
      v.picklist(formats),
      v.description(
        "How its files say which image runs: a Kustomize overlay, Helm values, an Argo CD Application, YAML by path, or Flux setter markers. Default: auto, by what is in the file.",
      ),
    ),
  ),
  key: v.optional(
    v.pipe(
      v.union([key, listValue(key, "Places that are set together.")]),
      v.description(
        "Where in the file: helm and yaml, one place or several; argocd, the prefix of Helm parameters (image); marker, namespace:policy. {service} and {environment} are filled in.",
      ),
    ),
  ),
  pin: v.optional(
    v.pipe(
      v.picklist(pins),
      v.description(
        "What its files say of a version: `digest`, only a `tag`, or `any`, as much as they have room for (default). guard asks for the same: a missing digest is an error with `digest`, a warning with `any`, and right with `tag`.",
      ),
    ),
  ),
};

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

export const environment = v.pipe(
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
        v.union([textValue("The name of a check, from any app or user."), checkBy]),
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
    differs: v.optional(
      listValue(
        v.picklist(declaredDifferences),
        "What may be other than in `after`: preview does not show it with `compare: environments`.",
      ),
    ),
    ...deployment,
    clusters: v.optional(
      listValue(
        textValue("A name, filled in for {cluster} in the overlay.", [words.isName, "CATALOGUE_CLUSTER"]),
        "Clusters that it runs in. One commit sets all of them.",
      ),
    ),
  }),
  v.description("Where services run. The order in the file is the order of promotion."),
);
