import { destinationOf, isAutomated, projectOf, sourcesOf } from "../argocd/app-project.ts";
import { matchesGlob } from "../argocd/glob.ts";
import { type Resource, resourceTitle } from "../resources/resource.ts";
import { listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";

/** When what is merged gets into the cluster, and by what. */
export interface Applied {
  /** `Application shop/orders-dev`, `Kustomization flux-system/orders`. */
  readonly by: string;
  readonly when: (typeof appliedWords)[number];
  /** The AppProject with the sync windows, or the revision that is deployed; empty for the others. */
  readonly detail: string;
}

/** `in-window`: on the merge, and only in sync windows. `other-revision`: of another branch, or a tag. */
export const appliedWords = ["on-merge", "in-window", "by-person", "suspended", "other-revision"] as const;

/**
 * When an Application (Argo CD 3.5, docs/user-guide/auto_sync.md and sync_windows.md) or a Flux Kustomization applies what is merged into a branch
 * (empty: the default one). `all` has its AppProject or GitRepository. What these themselves are applied by is not looked at.
 */
export function whenApplied(one: Resource, all: readonly Resource[], branch: string): Applied {
  const tell = (when: Applied["when"], detail = ""): Applied => ({ by: resourceTitle(one), when, detail });
  const spec = plainAt(one.value, ["spec"]);
  if (one.kind !== "Application") {
    const source = fluxSourceOf(one, all);
    if ([spec, plainAt(source?.value ?? null, ["spec"])].some((of) => textAt(of, "suspend") === "true"))
      return tell("suspended");
    const revision = fluxRevision(source);
    return isOther(revision, branch) ? tell("other-revision", revision) : tell("on-merge");
  }
  const annotations = plainAt(one.value, ["metadata", "annotations"]);
  if (textAt(annotations, "argocd.argoproj.io/skip-reconcile") === "true") return tell("suspended");
  const other = sourcesOf(one)
    .filter(({ path }) => path !== "")
    .map(({ value }) => textAt(value, "targetRevision"))
    .find((revision) => isOther(revision, branch));
  if (other !== undefined) return tell("other-revision", other);
  if (!isAutomated(one)) return tell("by-person");
  const project = all.find(({ kind, name }) => kind === "AppProject" && name === projectOf(one));
  const windows = listOf(plainAt(project?.value ?? null, ["spec", "syncWindows"]));
  return windows.some((window) => isForApplication(window, one))
    ? tell("in-window", project?.name)
    : tell("on-merge");
}

/** A sentence's end: `waits for a person`. */
export function appliedText({ when, detail }: Pick<Applied, "when" | "detail">): string {
  switch (when) {
    case "on-merge":
      return "applied on merge";
    case "in-window":
      return `applied on merge, in the sync windows of ${detail}`;
    case "by-person":
      return "waits for a person";
    case "suspended":
      return "suspended";
    case "other-revision":
      return `deployed from ${detail}, not by this merge`;
  }
}

/** A tag with a version in it, or a commit. */
export function isReleaseRevision(revision: string): boolean {
  return (
    /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision) ||
    /\d+\.\d+\.\d+/.test(revision) ||
    /^refs\/tags\//.test(revision)
  );
}

/** Where the default branch is meant and its name is not known, any branch may be it. */
function isOther(revision: string, branch: string): boolean {
  if (revision === "" || revision === "HEAD") return false;
  return branch === "" ? isReleaseRevision(revision) : revision.replace(/^refs\/heads\//, "") !== branch;
}

/** The GitRepository that a Flux Kustomization takes its files from, where this repository has it. */
export function fluxSourceOf(one: Resource, all: readonly Resource[]): Resource | undefined {
  const source = plainAt(one.value, ["spec", "sourceRef"]);
  return all.find(
    ({ kind, name, namespace }) =>
      kind === "GitRepository" &&
      name === textAt(source, "name") &&
      namespace === (textAt(source, "namespace") || one.namespace),
  );
}

function fluxRevision(source: Resource | undefined): string {
  const ref = plainAt(source?.value ?? null, ["spec", "ref"]);
  const [found = ""] = ["commit", "name", "semver", "tag", "branch"]
    .map((key) => textAt(ref, key))
    .filter((text) => text !== "");
  return found;
}

/** Any of its lists fits; with `andOperator` each that it has. */
function isForApplication(window: Parameters<typeof plainAt>[0], one: Resource): boolean {
  const to = destinationOf(one);
  const fits = [
    ["applications", [one.name]],
    ["namespaces", [to.namespace]],
    ["clusters", [to.server, to.name]],
  ] as const;
  const hits = fits.flatMap(([key, texts]) => {
    const patterns = listOf(plainAt(window, [key])).map(plainText);
    if (patterns.length === 0) return [];
    return [patterns.some((pattern) => texts.some((text) => text !== "" && matchesGlob(pattern, text)))];
  });
  return textAt(window, "andOperator") === "true"
    ? hits.length > 0 && hits.every((hit) => hit)
    : hits.some((hit) => hit);
}
