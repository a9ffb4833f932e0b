import type { ProblemMessages } from "../message.ts";

/** Faults in the catalogue, and questions to it that it cannot answer. */
export const catalogueProblems = () =>
  ({
    CATALOGUE_MISSING: {
      message: "There is no catalogue at {path}.",
      hint: "{remedy} The catalogue is a file of your repository; if it has another name, give its path as `config`.",
    },
    CATALOGUE_TOO_BIG: {
      message: "The catalogue has {size} bytes.",
      hint: "At most {most} are read. Check that the file is a catalogue of services.",
    },
    CATALOGUE_SYNTAX: {
      message: "This is not valid YAML: {fault}.",
      hint: "Correct this line; an editor with YAML support shows the same fault.",
    },
    CATALOGUE_VERSION: {
      message: "`version` is {given}.",
      hint: "This release of Trunkline reads `version: 1`, as the first line of the catalogue.",
    },
    CATALOGUE_UNKNOWN_KEY: {
      message: "{where} has no `{key}`.",
      hint: "Did you mean `{nearest}`? It takes: {words}.",
    },
    CATALOGUE_KEY_MISSING: { message: "{where} has no `{key}`.", hint: "Add `{key}:`, {meaning}." },
    CATALOGUE_TYPE: {
      message: "`{key}` is {given}.",
      hint: "It takes {expected}. Text that YAML reads as something else goes in quotes.",
    },
    CATALOGUE_WORD: {
      message: "`{key}` is `{given}`.",
      hint: "Did you mean `{nearest}`? It takes one of: {words}.",
    },
    CATALOGUE_NAME: {
      message: "`{given}` cannot be a name.",
      hint: "Names are used in tags, branches and outputs: letters, digits, `_`, `-` and single `.`, beginning with a letter or digit.",
    },
    CATALOGUE_NAME_RESERVED: {
      message: "A service cannot be called `{given}`: {clash}.",
      hint: "Choose another name. GitHub's expressions ignore upper and lower case.",
    },
    CATALOGUE_NAME_TWICE: {
      message: "`{given}` is a service and a library.",
      hint: "Rename one of them: `depends-on` could not tell which is meant.",
    },
    CATALOGUE_PATH: {
      message: "`{key}` is `{given}`, which is not a path inside the repository.",
      hint: "Write it relative to the top of the repository with `/`, without `..`.",
    },
    CATALOGUE_PATTERN: {
      message: "`{key}` has `{given}`, which cannot match a file of the repository.",
      hint: "Write patterns relative to the top of the repository with `/`, without `..`; `!` in front takes files out.",
    },
    CATALOGUE_IMAGE: {
      message: "`{key}` is `{given}`, which is not an image repository.",
      hint: "Write it without tag and digest, in lower case, such as ghcr.io/acme/orders.",
    },
    CATALOGUE_REGISTRY: {
      message: "`{key}` is `{given}`, which is not a registry.",
      hint: "Write its host and, if you want one, a path below it: registry.acme.com/prod.",
    },
    CATALOGUE_TAG_FORMAT: {
      message: "`{key}` is `{given}`, from which no Git tag can be made.",
      hint: "It needs `{version}` once, may have `{service}`, and must be a valid tag when both are filled in: {service}/v{version}.",
    },
    CATALOGUE_TAG_FORMAT_SHARED: {
      message: "The services `{one}` and `{other}` both tag their releases as `{format}`.",
      hint: "Give each a `tag-format` of its own, or leave it out: then it begins with the name of the service.",
    },
    CATALOGUE_LOCKSTEP: {
      message: "`{key}` is `{given}`, which is not the name of a group.",
      hint: "Any word of letters, digits, `_` and `-` will do, the same for every service of the group.",
    },
    CATALOGUE_BASELINE_VERSION: {
      message: "`{key}` is `{given}`, which is not a stable version.",
      hint: "Write the version that the service has had, such as 1.4.0.",
    },
    CATALOGUE_BASELINE_COMMIT: {
      message: "`{key}` is `{given}`, which is not a full SHA.",
      hint: "Write all 40 digits, as `git rev-parse` prints them: a short name may mean another commit one day.",
    },
    CATALOGUE_IMAGE_TAG: {
      message: "`{key}` has `{given}`, which cannot be an image tag.",
      hint: "A tag has letters, digits, `_`, `.` and `-`, 128 at most; `{environment}`, `{service}` and `{version}` are filled in.",
    },
    CATALOGUE_DURATION: {
      message: "`{key}` is `{given}`, which is not a length of time.",
      hint: "Write it with its units: 30m, 2h, 1h30m, 1d.",
    },
    CATALOGUE_WEEK_TIME: {
      message: "`{key}` is `{given}`, which is not a time of the week.",
      hint: "Write the day and the hour, such as Fri 16:00.",
    },
    CATALOGUE_FREEZE_EMPTY: {
      message: "`{key}` begins and ends at `{given}`.",
      hint: "Give it two different times, or remove it.",
    },
    CATALOGUE_ZONE: {
      message: "`{key}` is `{given}`, which is not a time zone.",
      hint: "Did you mean {nearest}? It takes names of the IANA time zone database.",
    },
    CATALOGUE_FILTER: {
      message: "`{key}` is `{given}`, which is not a regular expression.",
      hint: "Write one as JavaScript reads it, with a named group for what is compared: ^version-(?<version>.+)$.",
    },
    CATALOGUE_RANGE: {
      message: "`{key}` is `{given}`, which is not a range of versions.",
      hint: "Write one as npm reads it: 1.x, >=1.2.0 <2.0.0, or * for every stable version.",
    },
    CATALOGUE_POLICY: {
      message: "`{key}` says {count} ways to tell which tag is the newest.",
      hint: "Give one of: semver, numerical, alphabetical.",
    },
    CATALOGUE_BRANCH: {
      message: "`{key}` is `{given}`, which cannot be a branch.",
      hint: "Write its short name, such as main.",
    },
    CATALOGUE_BUILDER: {
      message: "`{key}` is `{given}`, which is not a repository on GitHub.",
      hint: "Write owner/name, such as acme/shop.",
    },
    CATALOGUE_WORKFLOW: {
      message: "`{key}` is `{given}`, which is not the path of a workflow.",
      hint: "Write .github/workflows/build.yml; for a reusable workflow of another repository acme/ci/.github/workflows/build.yml, with @refs/tags/v1 behind it if only that ref of it counts.",
    },
    CATALOGUE_LIFETIME: {
      message: "`{key}` is `{given}`, which is not a lifetime.",
      hint: "Write a duration such as 30d, or never.",
    },
    CATALOGUE_LIMIT: {
      message: "`{key}` is `{given}`, which is not a limit.",
      hint: "Write a duration such as 10m or 1d, for `pull-request` a number of lines such as 400, or off.",
    },
    CATALOGUE_KEY_PATTERN: {
      message: "`{key}` has `{given}`, which cannot find the key of a toggle.",
      hint: "Write a regular expression that holds the word key in braces once, where the key of the toggle is.",
    },
    CATALOGUE_KEY_VARIABLE: {
      message: "`{key}` is `{given}`, which is not the name of an environment variable.",
      hint: "Write the word KEY in braces once, where the key belongs, behind letters such as FEATURE_.",
    },
    CATALOGUE_REF: {
      message: "`{key}` is `{given}`, which is not a full ref.",
      hint: "Write refs/heads/main, or refs/tags/* for every tag.",
    },
    CATALOGUE_ISSUER: {
      message: "`{key}` is `{given}`, which is not an issuer of tokens.",
      hint: "Write its https URL without a slash at the end, such as https://token.actions.githubusercontent.com/acme. Leave it out for GitHub's own issuer.",
    },
    CATALOGUE_CHECK: {
      message: "`{key}` has a check with neither or both of `creator` and `app`.",
      hint: "Give a check as its name, or as a mapping of `name` with `creator` (commit status) or with `app` (check run). `deployment` takes its name only.",
    },
    CATALOGUE_TEMPLATE: {
      message: "`{key}` is `{given}`: every environment would have the same overlay.",
      hint: "Write where the environment goes, such as apps/{service}/overlays/{environment}.",
    },
    CATALOGUE_PLACEHOLDER: {
      message: "`{key}` is `{given}`, which has a placeholder that nothing fills in.",
      hint: "The placeholders of an overlay are {service}, {environment} and {cluster}.",
    },
    CATALOGUE_CLUSTERS: {
      message: "{fault}",
      hint: "Give the environment its `clusters`, and its overlay a {cluster}: clusters/{cluster}/{service}.",
    },
    CATALOGUE_CLUSTER: {
      message: "`{key}` has `{given}`, which cannot be the name of a cluster.",
      hint: "Use letters, digits, `_`, `-` and single `.`, beginning with a letter or digit.",
    },
    CATALOGUE_KEY: {
      message: "`{key}` is `{given}`, which is not a place in a file.",
      hint: "Write a path and what it holds: image.tag:tag, spec.values.image, containers[name=orders].image. It holds image, repository, tag, digest or version (tag@digest).",
    },
    CATALOGUE_UNKNOWN_REFERENCE: {
      message: "`{key}` names `{given}`, and there is no such {kind}.",
      hint: "Did you mean `{nearest}`? There are: {words}.",
    },
    CATALOGUE_AFTER_CYCLE: {
      message: "`after` makes a circle of environments: {circle}.",
      hint: "One environment must be the first: remove one `after` (an environment without `after` follows the one above it).",
    },
    SERVICE_UNKNOWN: {
      message: "The catalogue has no service `{given}`.",
      hint: "{advice}",
    },
    ENVIRONMENT_UNKNOWN: {
      message: "The catalogue has no environment `{given}`.",
      hint: "{advice}",
    },
    ENVIRONMENT_BRANCHES_DIFFER: {
      message: "The environments {environments} are on different branches: {branches}.",
      hint: "One commit is on one branch: use one step for each branch.",
    },
    ENVIRONMENT_REPOSITORIES_DIFFER: {
      message: "The environments {environments} are in different repositories: {repositories}.",
      hint: "One commit is in one repository: use one step for each repository.",
    },
    GITOPS_REPOSITORY_OTHER: {
      message:
        "The input `repository` is {given}, but the catalogue's branch {branch} belongs to {declared}.",
      hint: "Give `branch` as well, or leave `repository` out: the catalogue names the repository and the branch.",
    },
    OVERLAY_UNDECLARED: {
      message: "The catalogue does not say where `{service}` has its overlay for `{environment}`.",
      hint: "Add `gitops.overlay` to the catalogue: one path with the places of both names in braces, as in docs/catalogue.md.",
    },
  }) as const satisfies ProblemMessages;
