import type { ProblemMessages } from "../message.ts";

/** Faults in what shall be promoted from where to where, and reasons not to. */
export const promoteProblems = () =>
  ({
    PROMOTE_SAME_PLACE: {
      message: "`{place}` cannot be promoted to itself.",
      hint: "Give `from` the environment that has the artifact and `to` the one that gets it.",
    },
    PROMOTE_FIRST: {
      message: "`{to}` is the first environment, so nothing can be promoted to it.",
      hint: "Put an image there with set-image. If another environment comes before it, say so with `after` in the catalogue.",
    },
    PROMOTE_FROM_UNCLEAR: {
      message: "`{to}` follows several environments: {after}.",
      hint: "Say with `from` which of them the artifact is taken from; it must have been in all of them.",
    },
    PROMOTE_NOT_PREDECESSOR: {
      message: "`{to}` does not follow `{from}`.",
      hint: "It follows {after}: promote from there. To skip an environment, give the artifact as `image` with a `reason`.",
    },
    PROMOTE_NOTHING: {
      message: "The catalogue has no service with an `image`.",
      hint: "Give each service that is deployed its `image`, or name the overlays with `overlay-from` and `overlay-to`.",
    },
    PROMOTE_NO_IMAGE: {
      message: "The service `{service}` has no `image` in the catalogue.",
      hint: "Add `image: <its repository>`; only what has an image can be promoted.",
    },
    PROMOTE_IMAGE_ABSENT: {
      message: "{file} sets no image called `{name}`.",
      hint: "It sets: {names}. Put the first image there with set-image, or correct `image-name` (in the catalogue) or `name` (the input).",
    },
    PROMOTE_IMAGE_TWICE: {
      message: "{file} has the image `{name}` {count} times.",
      hint: "Kustomize applies them one after the other, so it is not clear which of them runs. Keep one entry.",
    },
    PROMOTE_IMAGE_UNCLEAR: {
      message: "{file} sets several images: {names}.",
      hint: "Say with `name` which of them is promoted.",
    },
    PROMOTE_UNRESOLVED: {
      message: "{file} has `{name}` without tag and digest, so the artifact is unknown.",
      hint: "Set its tag or digest with set-image first.",
    },
    PROMOTE_VERSION_UNSEEN: {
      message: "{file} does not have `{version}`, and none of its last {count} changes had it.",
      hint: "Give a tag or digest that has been there, or promote it there first. It now has: {now}.",
    },
    PROMOTE_BLOCKED: {
      message: "`{what}` may not go to {to}: {why}",
      hint: "{remedy} With `on-blocked: skip` a blocked service is left out and the step stays green.",
    },
    PROMOTE_REASON_MISSING: {
      message: "`image` brings an artifact to {to} that did not come through the environments before it.",
      hint: "Say why with `reason`: it is recorded in the commit.",
    },
    PROMOTE_TAG_UNFILLED: {
      message: "The tag `{template}` cannot be made: {slot} has no value here.",
      hint: "An artifact without a tag has no version, and an overlay given by path has no environment. Write the tag out.",
    },
    CATALOGUE_UNTRUSTED: {
      message:
        "The catalogue cannot be read from the default branch, and a run on `{event}` may have checked out code of somebody else.",
      hint: "Check that the step may read this repository and that {path} lies inside it; or promote in a workflow that runs on `push`, `schedule` or `workflow_dispatch`.",
    },
    TAG_NOT_MOVED: {
      message: "The tag `{tag}` does not point to {image} yet: {why}",
      hint: "The change is in Git. {remedy} Then run the step again: it changes nothing in Git and moves the tag.",
    },
    PROMOTE_SOURCE_MOVES: {
      message: "{from} changed {count} times while its artifact was being copied.",
      hint: "Nothing was written to Git. Run the step again, or name the artifact with `version`.",
    },
    REGISTRY_LOGIN_UNCLEAR: {
      message: "It is unclear which registry `registry-username` and `registry-password` are for: {why}.",
      hint: "Log in to each registry before this step (docker/login-action) and leave the two inputs out. They are for the registry of `to-registry`, else of the environment's `registry`, else of the services' `image`, else of what `to` runs.",
    },
    REVISION_PLACE_MISSING: {
      message: "{file} has no revision that can be changed.",
      hint: "It must be an Argo CD Application (or the template of an ApplicationSet) with a `targetRevision`, or a Flux GitRepository with a `spec.ref`. Write the revision into it once by hand; of several sources, `key` in the catalogue chooses by the end of the repository's URL.",
    },
    REVISION_PLACES_DIFFER: {
      message: "The sources in {file} follow different revisions: {revisions}.",
      hint: "Say with `key` of the environment in the catalogue which of them is meant: the end of its `repoURL`, such as acme/shop.",
    },
    REVISION_OUTRANKED: {
      message: "{file} has {field}, which Flux reads before the tag, so the file does not say what runs.",
      hint: "Take it out of the file and put a `tag` there, so that the tag decides.",
    },
    REVISION_TAG_MOVED: {
      message:
        "{file} has the tag {tag} with the commit {commit}, but in the source repository the tag points to {now}.",
      hint: "A release tag must never move. Find out who moved it, move it back, and release the right commit under a new version.",
    },
    REVISION_UNSTABLE: {
      message:
        "{file} is on {revision}, a pre-release, and none of its last {count} changes had a stable release of `{service}`, which {to} follows.",
      hint: "Release the stable version and promote it to {from} first, or name another with `version`.",
    },
    REVISION_UNRELEASED: {
      message: "{file} follows {revision}, and no release tag of `{service}` is in it.",
      hint: "Release the service first: what is promoted is its newest tag.",
    },
    REVISION_NO_TAG: {
      message: "{file} follows {revision}, which is neither a branch nor a tag of the source repository.",
      hint: "Promote a tag: set it in the file, or name it with `version`.",
    },
    REVISION_UNKNOWN: {
      message: "The source repository has no tag {tag}.",
      hint: "Give the version of a release of `{service}`, such as 1.4.0, or its whole tag.",
    },
    PROMOTE_TRACKS_DIFFER: {
      message: "`{from}` tracks {one} and `{to}` tracks {other}.",
      hint: "An image cannot become a Git tag: give both the same `tracks` in the catalogue, or let `to` follow another environment.",
    },
  }) as const satisfies ProblemMessages;
