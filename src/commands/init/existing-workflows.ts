import type { RepositoryFiles } from "../repository-files.ts";

/** A line of a workflow that a first use of Trunkline has to know of. */
export interface WorkflowPart {
  readonly kind: "filter" | "edit" | "release" | "image";
  readonly file: string;
  readonly line: number;
  /** The action or command, or the image repository. */
  readonly what: string;
}

const signs: readonly (readonly [WorkflowPart["kind"], RegExp])[] = [
  ["filter", /uses:\s*["']?(dorny\/paths-filter|tj-actions\/changed-files|step-security\/changed-files)@/],
  ["edit", /\b(kustomize edit set image)\b/],
  ["edit", /\b(yq(?: eval)? [^#]*-i\b[^#]*(?:tag|image|digest))/],
  [
    "release",
    /uses:\s*["']?(google-github-actions\/release-please-action|googleapis\/release-please-action)@/,
  ],
  ["release", /\b(semantic-release)\b/],
  ["image", /\b((?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]*[a-z0-9])(?=[:@\s"',]|$)/],
];

/** What the workflows of a repository do today that an action of the suite can do. Comments say nothing. */
export async function findWorkflowParts(
  source: RepositoryFiles,
  paths: readonly string[],
): Promise<readonly WorkflowPart[]> {
  const found: WorkflowPart[] = [];
  for (const file of paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))) {
    const lines = ((await source.read(file)) ?? "").split("\n");
    lines.forEach((text, index) => {
      if (/^\s*#/.test(text)) return;
      for (const [kind, sign] of signs) {
        const what = sign.exec(text)?.[1];
        if (what !== undefined && !(kind === "image" && /uses:|https?:\/\//.test(text)))
          found.push({ kind, file, line: index + 1, what });
      }
    });
  }
  return found;
}
