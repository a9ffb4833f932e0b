/** How much a finding counts. `doubt`: nothing can be said. */
export type Level = "error" | "warning" | "off" | "doubt";

/** Every rule of guard: its level unless the catalogue says otherwise, and what it finds. */
export const rules = {
  "artifact-unseen": ["error", "An environment gets an image that no environment before it has, or has had."],
  "artifact-soak": ["error", "The image was in the environment before for too short a time."],
  "artifact-checks": [
    "error",
    "A check is not green on the commit that put the image into the environment before.",
  ],
  "artifact-freeze": ["error", "The environment is frozen."],
  "artifact-hold": ["error", "The image is held."],
  "artifact-pending": ["error", "A change of the environment before waits in an open pull request."],
  "artifact-tag": ["error", "One version goes by two digests."],
  "artifact-attestations": ["error", "Nothing proves who built the image."],
  "artifact-missing": ["error", "The registry does not have the image, or not all of it."],
  "artifact-older": ["warning", "The environment goes back to an older version without the rollback action."],
  "artifact-foreign": ["error", "The image is neither the catalogue's nor below the environment's registry."],
  "image-mutable": ["warning", "An image has no digest, or a tag that moves."],
  "image-elsewhere": ["error", "The running image is set outside the overlay."],
  "secret-plain": ["error", "A Secret has a plain value."],
  "secret-generator": ["error", "A secretGenerator takes a plain value."],
  "secret-annotation": ["error", "An annotation repeats a plain Secret."],
  "secret-literal": ["error", "A template or a fake store has a plain value."],
  credential: ["error", "A resource other than a Secret contains a credential."],
  "sops-partial": ["error", "A SOPS file has a plain value where an encrypted one belongs."],
  "sops-broken": ["error", "A SOPS file has no MAC or no recipient."],
  "sops-undecrypted": ["error", "A SOPS Secret lies where nothing decrypts it."],
  "sealed-suspect": ["error", "The value of a SealedSecret is not a ciphertext."],
  "sealed-renamed": ["error", "A SealedSecret gets another name or namespace and cannot be decrypted."],
  "sealed-wide": ["warning", "A SealedSecret can be decrypted under another name or namespace."],
  "project-source": ["error", "The AppProject does not allow the source of the Application."],
  "project-destination": ["error", "The AppProject does not allow the destination of the Application."],
  "project-kind": ["error", "The AppProject does not allow a kind that the Application deploys."],
  "project-missing": ["error", "The AppProject of the Application does not exist in the repository."],
  "project-default": [
    "warning",
    "The last environment is in the project `default`, which allows everything.",
  ],
  "project-wide": ["warning", "An AppProject allows every source, destination or cluster resource."],
  "app-revision": [
    "warning",
    "An Application follows a branch where the catalogue promises a release, or another branch than the catalogue's.",
  ],
  "app-automated": ["warning", "Argo CD syncs by itself where the catalogue says `sync: manual`."],
  "app-path-missing": ["error", "An Application or Flux Kustomization names a folder that does not exist."],
  undeployed: ["warning", "A folder that no Application, Kustomization or catalogue entry deploys."],
  "overlay-missing": ["error", "The overlay of a service is gone or was never there."],
  "overlay-orphan": [
    "warning",
    "A folder looks like an environment of a service that the catalogue does not have.",
  ],
  "namespace-mismatch": ["warning", "A resource is in another namespace than the Application's destination."],
  "writer-denied": ["error", "The author of a change is not among the writers of the environment."],
  "owner-missing": ["warning", "CODEOWNERS names no owner for the files of the environment."],
  "policy-changed": ["warning", "The rules themselves change. The new rules apply from the next change on."],
  "order-skipped": [
    "warning",
    "A later environment changes by a file that it shares with an earlier one, at the same time.",
  ],
  "environments-mixed": ["off", "One change is for more than one environment."],
  "yaml-invalid": ["error", "A file is not YAML that a cluster accepts."],
  "render-failed": ["error", "An overlay does not build."],
  "resource-twice": ["error", "A render has two resources of one name."],
  "render-refused": ["doubt", "An overlay needs more than the files of the repository."],
  "render-partial": ["doubt", "An overlay is rendered without what ksops would decrypt."],
  "generator-unknown": ["doubt", "An ApplicationSet has a generator that only Argo CD can expand."],
  "controllers-unread": ["doubt", "The repository has more YAML files than are searched for Applications."],
} as const satisfies Readonly<Record<string, readonly [Level, string]>>;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as readonly RuleId[];
