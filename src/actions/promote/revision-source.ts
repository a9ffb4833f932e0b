import type { Tip } from "../../contract/delivery.ts";
import { readDeploymentFile } from "../../contract/deployment-file.ts";
import { problem } from "../../domain/problem.ts";
import { readRevision } from "../../domain/promotion/revision.ts";
import type { Route } from "../../domain/promotion/route.ts";
import type { Selection } from "../../domain/promotion/selection.ts";
import type { RevisionArtifact } from "./promotion.ts";
import type { Releases } from "./releases.ts";

/**
 * The release that a route takes where environments follow Git by tag: the tag that `from` follows, the newest release in the branch that `from`
 * follows, or the one that was asked for. Raises REVISION_* and the Problems of files that cannot be read.
 */
export async function findRevisionSource(
  tip: Tip,
  { service, from }: Route,
  selection: Selection,
  releases: Releases,
): Promise<RevisionArtifact> {
  if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === undefined) throw problem("REVISION_UNKNOWN", { tag: given, service });
    return artifact(named, false);
  }
  const at = await readDeploymentFile(tip, from.overlay, from.format);
  const { revision } = readRevision(at);
  const { file } = at;
  const tagged = revision === "" ? undefined : await releases.tag(service, revision);
  if (tagged !== undefined) return artifact(tagged, false);
  const slots = { file, revision: revision || "nothing" };
  if (revision === "" || !(await releases.isBranch(revision)))
    throw problem("REVISION_NO_TAG", slots, { at: { file } });
  const newest = await releases.newestIn(service, revision);
  if (newest === undefined) throw problem("REVISION_UNRELEASED", { ...slots, service }, { at: { file } });
  return artifact(newest, true);
}

function artifact(
  { tag, commit }: { readonly tag: string; readonly commit: RevisionArtifact["commit"] },
  pinned: boolean,
): RevisionArtifact {
  return { kind: "revision", repository: "", tag, digest: undefined, commit, pinned };
}
