import type { DeploymentStep } from "./deployment-history.ts";

/** Somebody who writes images without asking our holds, and what keeps them from undoing a rollback. */
export interface OtherWriter {
  readonly name: string;
  /** What gave it away. */
  readonly seen: string;
  /** One sentence: what to do. */
  readonly remedy: string;
}

const remedies: Readonly<Record<string, string>> = {
  "Argo CD Image Updater":
    "Add the version to `ignoreTags` of the image (or take the image off the list) until it is fixed.",
  "Flux image automation":
    "Suspend it (`flux suspend image update <name>`), or narrow the range of the ImagePolicy.",
  Renovate:
    "Add a package rule with `allowedVersions` that leaves the version out, and close its open pull request.",
  Dependabot: "Add the version to `ignore` in .github/dependabot.yml, and close its open pull request.",
  Kargo: "Pause auto-promotion of the Stage, or put a hold on the Freight.",
};

const renovateFiles = ["renovate.json", "renovate.json5", ".renovaterc", ".renovaterc.json"];

/**
 * Who else may put back what a rollback takes away: by the commits that changed this image, by marks in its file, and by configuration in the
 * repository. `folder` and `top` are the names in the overlay's folder and at the top of the repository.
 */
export function findOtherWriters(facts: {
  readonly steps: readonly DeploymentStep[];
  readonly text: string;
  readonly folder: readonly string[];
  readonly top: readonly string[];
}): readonly OtherWriter[] {
  const { steps, text, folder, top } = facts;
  const found = new Map<string, OtherWriter>();
  const add = (name: string, seen: string) => {
    const remedy = remedies[name] ?? "Stop it, or exclude the version in its configuration.";
    if (!found.has(name)) found.set(name, { name, seen, remedy });
  };
  for (const [index, { writer, identity, commit }] of steps.entries()) {
    const changed = steps[index + 1]?.identity !== identity;
    if (changed && writer.kind === "bot") add(writer.name, `commit ${commit.slice(0, 7)}`);
  }
  if (text.includes("argocd-image-updater.argoproj.io/image-list")) {
    add("Argo CD Image Updater", "its annotations in the file");
  }
  const source = folder.find((name) => /^\.argocd-source.*\.ya?ml$/.test(name));
  if (source !== undefined) add("Argo CD Image Updater", `${source} beside the overlay`);
  if (/#\s*\{\s*"\$imagepolicy"/.test(text)) add("Flux image automation", "its markers in the file");
  const renovate = renovateFiles.find((name) => top.includes(name));
  if (renovate !== undefined) add("Renovate", renovate);
  return [...found.values()];
}
