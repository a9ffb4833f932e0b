import { type Oid, parseOid } from "../git/oid.ts";
import { problem } from "../problem/problem.ts";
import { editYaml } from "../yaml/edit.ts";
import { type Plain, plainValues } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, plainText } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import type { DeploymentFile } from "./manifest-formats.ts";
import { keysOf } from "./manifest-formats.ts";
import { parseDeploymentFile } from "./parse-manifest-file.ts";

/** What a file makes the controller follow in Git. */
export interface Followed {
  /**
   * A tag, a branch, `HEAD` or a commit, as the file has it without `refs/heads/` and `refs/tags/`; empty where it has none. A commit beside a
   * branch decides, so that is it then.
   */
  readonly revision: string;
  /** The commit, where the file names one: it decides, whatever tag stands beside it. */
  readonly commit: Oid | undefined;
}

/** A tag and the commit that it means. */
export interface GitRevision {
  readonly tag: string;
  readonly commit: Oid;
}

/**
 * What a file follows: of every Argo CD Application and ApplicationSet and every Flux GitRepository in it the one that is meant, or all of them if
 * they follow the same. With a `key` in the format only those are meant whose repository URL ends with it; charts never are. Raises
 * REVISION_PLACE_MISSING, REVISION_PLACES_DIFFER, REVISION_OUTRANKED and YAML_INVALID.
 */
export function readRevision(at: DeploymentFile): Followed {
  const { file } = at;
  const followed = findFollowers(at).map(({ fields, kind }): Followed => {
    if (kind === "argocd") {
      const revision = short(fields.targetRevision);
      return { revision, commit: parseOid(revision) };
    }
    const commit = parseOid(fields.commit ?? "");
    const { name = "", semver = "", tag = "", branch = "" } = fields;
    // The order in which Flux looks at them (fluxcd.io, GitRepository, "Reference"): a commit, a name, semver, a tag, a branch.
    if (commit === undefined && name === "" && semver !== "") throw outranked(file, "semver");
    const beside = name.startsWith("refs/tags/") ? name : name === "" ? tag : "";
    return { revision: short(beside || (commit ?? (name || branch))), commit };
  });
  const [first, ...others] = followed;
  if (first === undefined) throw missing(at);
  if (others.every((one) => one.revision === first.revision && one.commit === first.commit)) return first;
  const revisions = [...new Set(followed.map(({ revision, commit }) => revision || commit || "nothing"))];
  throw problem("REVISION_PLACES_DIFFER", { file, revisions: revisions.join(", ") }, { at: { file } });
}

/**
 * The text of a file that follows a tag, nothing else changed. Of Argo CD `targetRevision` becomes the tag. Of Flux, `spec.ref.tag` becomes it, or
 * `spec.ref.name` where that is there, and so does `spec.ref.commit` where there is one, since Flux looks at it first; a branch beside them
 * stays, as Flux looks at it last. Where the commit is not known, a file
 * that has one is refused. Raises what `readRevision` raises, and YAML_UNEDITABLE.
 */
export function editRevision(
  at: DeploymentFile,
  { tag, commit }: Pick<GitRevision, "tag"> & Partial<GitRevision>,
): string {
  const followers = findFollowers(at);
  if (followers.length === 0) throw missing(at);
  readRevision(at);
  const edits = followers.flatMap(({ kind, document, path, fields }) => {
    const set = (field: string, value: string, after: readonly string[] = []) =>
      ({ kind: "set", document, path: [...path, field], value, after }) as const;
    if (kind === "argocd") {
      const whole = fields.targetRevision?.startsWith("refs/") === true;
      return [set("targetRevision", whole ? `refs/tags/${tag}` : tag)];
    }
    if (fields.semver !== undefined && fields.name === undefined) throw outranked(at.file, "semver");
    if (fields.commit !== undefined && commit === undefined) throw outranked(at.file, "commit");
    return [
      fields.name === undefined ? set("tag", tag, ["branch"]) : set("name", `refs/tags/${tag}`),
      ...(fields.commit === undefined || commit === undefined ? [] : [set("commit", commit)]),
    ];
  });
  return editYaml(at.text, at.file, edits);
}

function short(ref = ""): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}

function outranked(file: string, field: string): Error {
  return problem("REVISION_OUTRANKED", { file, field: `spec.ref.${field}` }, { at: { file } });
}

function missing({ file }: DeploymentFile): Error {
  return problem("REVISION_PLACE_MISSING", { file }, { at: { file } });
}

/** A place in a file that makes a controller follow something in Git. */
export interface Follower {
  readonly kind: "argocd" | "flux";
  /** Counted from 0. */
  readonly document: number;
  /** The map that has the fields: a source of an Application, or `spec.ref`. */
  readonly path: YamlPath;
  /** Texts by name: `targetRevision`; of Flux `branch`, `tag`, `semver`, `name` and `commit`. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The places of a file, in all of its documents, in their order: of Argo CD each source of an Application, and of the template of an ApplicationSet,
 * that has a `targetRevision` which is no chart's and is not filled in by a generator; of Flux each GitRepository's `spec.ref`. With a `key` in the
 * format only those whose repository URL ends with it. Raises YAML_INVALID.
 */
export function findFollowers({ text, file, format }: DeploymentFile): readonly Follower[] {
  const roots = plainValues(parseDeploymentFile(text, file));
  const [key = ""] = keysOf(format);
  return roots.flatMap((root, document) => {
    const kind = plainText(plainAt(root, ["kind"]));
    if (kind === "GitRepository") return fluxPlaces(root, document, key);
    if (kind === "Application") return argoPlaces(root, document, ["spec"], key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, ["spec", "template", "spec"], key) : [];
  });
}

function fluxPlaces(root: Plain, document: number, key: string): readonly Follower[] {
  const path = ["spec", "ref"];
  const ref = plainAt(root, path);
  if (!isMap(ref) || !isMeant(plainAt(root, ["spec", "url"]), key)) return [];
  return [{ kind: "flux", document, path, fields: textsIn(ref) }];
}

function argoPlaces(root: Plain, document: number, spec: YamlPath, key: string): readonly Follower[] {
  const places: readonly YamlPath[] = [
    [...spec, "source"],
    ...listOf(plainAt(root, [...spec, "sources"])).map((_, index) => [...spec, "sources", index]),
  ];
  return places.flatMap((path): readonly Follower[] => {
    const source = plainAt(root, path);
    if (!isMap(source) || "chart" in source || !isMeant(plainAt(source, ["repoURL"]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === undefined || filledIn
      ? []
      : [{ kind: "argocd", document, path, fields }];
  });
}

function isMeant(url: Plain, key: string): boolean {
  return plainText(url)
    .replace(/(\.git)?\/*$/, "")
    .endsWith(key);
}

function textsIn(map: { readonly [key: string]: Plain }): Readonly<Record<string, string>> {
  const texts = Object.entries(map).map(([name, value]) => [name, plainText(value)]);
  return Object.fromEntries(texts);
}
