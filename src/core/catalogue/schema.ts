import * as v from "valibot";
import { ecosystems, toggleAliases, toggleFormats } from "./catalogue.ts";
import { deployment, environment } from "./schema-environment.ts";
import {
  durationText,
  fullRef,
  listValue,
  name,
  overlay,
  path,
  patterns,
  textValue,
} from "./schema-values.ts";
import * as words from "./text-validators.ts";

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
      textValue("Issuer of the runs' OIDC tokens. Default: that of this GitHub.", [
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
  irreversible: v.optional(
    patterns(
      "Files whose changes nothing takes back, such as **/migrations/**: rollback asks for `acknowledge`.",
    ),
  ),
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
    environments: v.optional(
      v.pipe(
        v.record(
          v.string(),
          v.pipe(
            v.looseObject(deployment),
            v.description("What differs for this service in that environment."),
          ),
        ),
        v.description("Where and how it is deployed, where that differs from other services."),
      ),
    ),
  }),
  v.description("What is built, released and deployed on its own."),
);

const library = v.pipe(
  v.looseObject(parts),
  v.description("Code that services share; it is not deployed itself."),
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
      overlay("Where a service has its overlay for an environment: apps/{service}/overlays/{environment}."),
    ),
  }),
  v.description("The repository that Argo CD or Flux reads."),
);

const guard = v.pipe(
  v.looseObject({
    rules: v.optional(
      v.pipe(
        v.record(v.string(), v.picklist(["error", "warning", "off"])),
        v.description("Levels of rules that differ from their default, by the id of the rule."),
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
        "Findings that are accepted.",
      ),
    ),
    images: v.optional(
      patterns("Image repositories that may run without being the catalogue's: registry.example/mirror/**."),
    ),
    ignore: v.optional(patterns("Files that guard does not look into.")),
  }),
  v.description("How guard judges changes to the GitOps repository. Read from the base commit."),
);

const toggles = v.pipe(
  v.looseObject({
    register: patterns("The files that register feature toggles: flags.yml, services/*/flags.yml."),
    format: v.optional(
      v.pipe(v.picklist(toggleFormats), v.description("How these files are written. Default: trunkline.")),
    ),
    kinds: v.optional(
      v.pipe(
        v.record(
          v.string(),
          textValue("How long a toggle of this kind may live: a duration, or never.", [
            words.isLifetime,
            "CATALOGUE_LIFETIME",
          ]),
        ),
        v.description("Kinds of toggles. Default: release 30d, experiment 45d, ops never, permission never."),
      ),
    ),
    warn: v.optional(durationText("How long before its end a toggle counts as expiring. Default: 7d.")),
    code: v.optional(
      patterns(
        "The files to search: ordered globs, the last that matches wins. Default: every file but Markdown.",
      ),
    ),
    patterns: v.optional(
      listValue(
        textValue("A regular expression with {key}.", [words.isKeyPattern, "CATALOGUE_KEY_PATTERN"]),
        "Code that asks for a toggle: isEnabled({key}). What is at {key} has to be registered.",
      ),
    ),
    env: v.optional(
      textValue("The environment variable of a toggle: FEATURE_{KEY}.", [
        words.isKeyVariable,
        "CATALOGUE_KEY_VARIABLE",
      ]),
    ),
    aliases: v.optional(
      listValue(v.picklist(toggleAliases), "Other ways in which code writes a key. Default: none."),
    ),
  }),
  v.description("Feature toggles: where they are registered, how long they may live, how code names them."),
);

const timeLimit = (means: string) => v.optional(textValue(means, [words.isTimeLimit, "CATALOGUE_LIMIT"]));

const trunkHealth = v.pipe(
  v.looseObject({
    limits: v.optional(
      v.pipe(
        v.looseObject({
          "branch-age": timeLimit("How long a branch may live, in the median. Default: 1d."),
          "pull-request": v.optional(
            v.pipe(
              v.union([
                v.pipe(v.number(), v.integer("CATALOGUE_LIMIT"), v.minValue(0, "CATALOGUE_LIMIT")),
                textValue("400 lines, or off.", [words.isLineLimit, "CATALOGUE_LIMIT"]),
              ]),
              v.description("How many lines a pull request may change, in the median. Default: 400."),
            ),
          ),
          ci: timeLimit("How long CI of a commit on trunk may take, in the median. Default: 10m."),
          red: timeLimit("How long trunk may stay red at a time. Default: 1h."),
          "time-to-merge": timeLimit(
            "How long a pull request may wait for its merge, in the median. Default: 1d.",
          ),
        }),
        v.description("What is too much: durations, lines, or off."),
      ),
    ),
    workflows: v.optional(
      patterns(
        "The workflows that say whether trunk is green: .github/workflows/ci.yml. Default: all that a push to trunk starts.",
      ),
    ),
  }),
  v.description("What the report on the way to production goes by."),
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
  toggles: v.optional(toggles),
  "trunk-health": v.optional(trunkHealth),
});

export type WrittenCatalogue = v.InferOutput<typeof schema>;
