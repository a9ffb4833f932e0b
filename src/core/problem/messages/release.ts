import type { ProblemMessages } from "../message.ts";

/** What stops a release before anything is tagged. */
export const releaseProblems = () =>
  ({
    RELEASE_TAG_FORMAT: {
      message: "The tag format `{format}` cannot be used: {fault}.",
      hint: "Write the whole tag with the version once, such as `{example}`.",
    },
    RELEASE_TAG_SHARED: {
      message: "{services} would share the tag format `{format}`.",
      hint: "Put {example} into the format, or give each service its own in the catalogue.",
    },
    RELEASE_TAG_OVERLAP: {
      message: "{tag}, a tag of {one}, is also a version of {other}, whose tag format is `{format}`.",
      hint: "Give one of them a tag format with a separator before the version and nothing after it: {example}.",
    },
    RELEASE_PATH_MISSING: {
      message: "There is no folder {path} at {commit}.",
      hint: "`path` is the folder of the one service, relative to the top of the repository.",
    },
    RELEASE_TAG_ELSEWHERE: {
      message: "The tag {tag} is at {there} already, not at {wanted}.",
      hint: "A version is used once. Ask for the next one, or leave `bump` at auto.",
    },
    RELEASE_VERSION_NOT_ABOVE: {
      message: "{version} is not higher than {tag}, the last release of {service} that this commit contains.",
      hint: "Ask for a higher version. To release an older line, name its own branch in `branch`.",
    },
    RELEASE_AS_UNREADABLE: {
      message: "The footer `Release-As: {given}` of {commit} is not a version.",
      hint: "Set `bump` for this release. Write the next footer as in Release-As: 2.0.0.",
    },
    RELEASE_ON_PULL_REQUEST: {
      message: "This is a pull request: its merge commit will never be part of trunk.",
      hint: "Set `dry-run: true` to see what merging it would release, or give the `commit` to release.",
    },
    RELEASE_IMAGE_UNKNOWN: {
      message: "`{given}` does not say which image of {service} it is.",
      hint: "{remedy}",
    },
    RELEASE_IMAGE_NOT_THERE: {
      message: "The registry has no {image}, the image for {service} {version}.",
      hint: "Build and push the image before the release: a release gives it a tag, it does not build.",
    },
    RELEASE_ASSET_MISSING: {
      message: "No file matches `{pattern}`.",
      hint: "Make the files before this step; patterns are relative to the working directory.",
    },
    RELEASE_ASSET_TWICE: {
      message: "{one} and {other} would both be the asset {name} of {tag}.",
      hint: "Assets have no folders: give the files different names, or narrow the patterns.",
    },
    RELEASE_ASSET_DAMAGED: {
      message: "The asset {name} of {tag} was uploaded as {there}, not as {digest}.",
      hint: "The release stays a draft. Run the job again: it replaces what differs.",
    },
    RELEASE_SIGNING_KEY: {
      message: "`signing-key` is not a key that can sign.",
      hint: "Give the private key of `ssh-keygen -t ed25519` as it is, without a passphrase, or an OpenPGP key as `gpg --armor --export-secret-keys` writes it, from a secret.",
    },
    RELEASE_SIGNING_FAILED: {
      message: "GnuPG could not sign with the key in `signing-key`: {answer}",
      hint: "The key must be able to sign and not be expired, `signing-passphrase` must be its own, and the runner needs gpg 2.1 or newer.",
    },
    RELEASE_COMMIT_UNKNOWN: {
      message: "{url} has no commit {commit}.",
      hint: "Give `commit` a full SHA, a branch or a tag of the remote, and push the commit before you release it.",
    },
    RELEASE_CHANGELOG_SHARED: {
      message: "{services} would share the changelog {path}.",
      hint: "Versions of different services cannot be told apart in one file: put the service into its path, as in {example}.",
    },
    RELEASE_CHANGELOG_UNREADABLE: {
      message: "{path} is not text in UTF-8, so nothing can be added to it.",
      hint: "Store the changelog as UTF-8, or name another file in `changelog`.",
    },
    RELEASE_HISTORY_CUT: {
      message: "The history of {url} ends at {commit}, before the last release of {services}.",
      hint: "The remote is itself a shallow clone. Release from a whole repository: otherwise nobody can tell what changed since.",
    },
    RELEASE_RACE: {
      message: "Other runs kept tagging {url} at the same time: {answer}",
      hint: "Nothing was tagged after {attempts} attempts. Run the job again.",
    },
    RELEASE_PUSH_REFUSED: {
      message: "{url} refuses the tags: {answer}",
      hint: "The job needs `contents: write`, and tag rules (repository rulesets) must let this token create {tags}.",
    },
    RELEASE_PUSH_FAILED: {
      message: "The tags could not be pushed to {url}: {answer}",
      hint: "Run the job again: it starts from what the remote has then, and nothing is tagged twice.",
    },
  }) as const satisfies ProblemMessages;
