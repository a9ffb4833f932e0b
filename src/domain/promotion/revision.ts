import type { DeploymentFile } from "../format/deployment-file.ts";
import { isMap, listOf, plainAt, textOf } from "../format/plain.ts";
import { type Oid, parseOid } from "../oid.ts";
import { problem } from "../problem.ts";
import { editYaml } from "../yaml/edit.ts";
import type { Path } from "../yaml/node.ts";
import { type Plain, parseSource, plainValues } from "../yaml/source.ts";
import type { YamlEdit } from "../yaml/yaml-edit.ts";

/** What an Argo CD Application or a Flux GitRepository follows in Git. */
export interface Followed {
  /** A tag, a branch, `HEAD` or a commit, as the file has it; empty where it has none. */
  readonly revision: string;
  /** The commit that a Flux GitRepository names beside it. */
  readonly commit: Oid | undefined;
}

/** A tag and the commit that it means. */
export interface Revision {
  readonly tag: string;
  readonly commit: Oid;
}

/**
 * What a manifest follows. Of an Application with several sources only those are meant that are no charts and, with a `key` in the format,
 * whose `repoURL` ends with it. Raises REVISION_PLACE_MISSING, REVISION_PLACES_DIFFER and YAML_INVALID.
 */
export function readRevision(at: DeploymentFile): Followed {
  const root = rootOf(at);
  if (textOf(plainAt(root, ["kind"])) === "GitRepository") {
    const ref = (field: string) => textOf(plainAt(root, ["spec", "ref", field]));
    return { revision: ref("tag") || ref("branch"), commit: parseOid(ref("commit")) };
  }
  const texts = new Set(placesIn(root, at).map(({ text }) => text));
  const [revision = "", ...others] = texts;
  if (others.length === 0) return { revision, commit: parseOid(revision) };
  const { file } = at;
  throw problem("REVISION_PLACES_DIFFER", { file, revisions: [...texts].join(", ") }, { at: { file } });
}

/**
 * The text of a manifest that follows another revision, nothing else changed: `targetRevision` becomes the tag; `spec.ref` of Flux the tag, and
 * its commit where it names one, since Flux looks at that first. Raises what `readRevision` raises, REVISION_OUTRANKED and YAML_UNEDITABLE.
 */
export function editRevision(at: DeploymentFile, { tag, commit }: Revision): string {
  const root = rootOf(at);
  const { file, text } = at;
  if (textOf(plainAt(root, ["kind"])) !== "GitRepository") {
    return editYaml(
      text,
      file,
      placesIn(root, at).map(({ path }): YamlEdit => ({ kind: "set", path, value: tag })),
    );
  }
  const ref = plainAt(root, ["spec", "ref"]);
  if (!isMap(ref)) throw missing(at, "spec.ref");
  const rival = ["name", "semver"].find((field) => textOf(plainAt(ref, [field])) !== "");
  if (rival !== undefined)
    throw problem("REVISION_OUTRANKED", { file, field: `spec.ref.${rival}` }, { at: { file } });
  const edits: YamlEdit[] = [{ kind: "set", path: ["spec", "ref", "tag"], value: tag, after: ["branch"] }];
  if ("commit" in ref) edits.push({ kind: "set", path: ["spec", "ref", "commit"], value: commit });
  return editYaml(text, file, edits);
}

function rootOf({ text, file }: DeploymentFile): Plain {
  const [root = null] = plainValues(parseSource(text, file));
  return root;
}

interface Place {
  readonly path: Path;
  readonly text: string;
}

/** Every `targetRevision` of an Application that is meant. */
function placesIn(root: Plain, at: DeploymentFile): readonly Place[] {
  const single = plainAt(root, ["spec", "source"]);
  const sources = [
    ...(isMap(single) ? [{ source: single as Plain, path: ["spec", "source"] as Path }] : []),
    ...listOf(plainAt(root, ["spec", "sources"])).map((source, index) => ({
      source,
      path: ["spec", "sources", index] as Path,
    })),
  ];
  const url = (source: Plain) => textOf(plainAt(source, ["repoURL"])).replace(/(\.git)?\/*$/, "");
  const places = sources
    .filter(({ source }) => isMap(source) && !("chart" in source) && "targetRevision" in source)
    .filter(({ source }) => at.format.key === "" || url(source).endsWith(at.format.key))
    .map(({ source, path }) => ({
      path: [...path, "targetRevision"],
      text: textOf(plainAt(source, ["targetRevision"])),
    }));
  if (places.length === 0) throw missing(at, "targetRevision");
  return places;
}

function missing({ file }: DeploymentFile, place: string): Error {
  return problem("REVISION_PLACE_MISSING", { file, place }, { at: { file } });
}
