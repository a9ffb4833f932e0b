import { readRevision } from "../../../core/manifest/git-revision.ts";
import type { DeploymentFile } from "../../../core/manifest/manifest-formats.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RevisionArtifact } from "../../../core/promotion/promotion.ts";
import type { PromotionPath } from "../../../core/promotion/promotion-path.ts";
import { compareVersions } from "../../../core/version/version.ts";
import type { VersionTag } from "../../../core/version/version-tags.ts";
import { overlayCommits, readSnapshot } from "../../../operations/overlay-history.ts";
import { readDeploymentFile } from "../../../operations/read-overlay.ts";
import type { ReleaseTags } from "../../../operations/release-tags.ts";
import type { Tip } from "../../../ports/delivery.ts";
import type { Selection } from "./selection.ts";

/**
 * The release that a path takes where environments follow Git by tag: the one that was asked for; else the tag that `from` follows; else of the
 * releases in the branch or commit that `from` follows the one that `to` takes. If `from` has a pre-release and `to` takes only stable ones, it is
 * the newest up to that which `from` has had. Raises REVISION_* and the Problems of files that cannot be read.
 */
export async function findRevisionSource(
  tip: Tip,
  path: PromotionPath,
  selection: Selection,
  releases: ReleaseTags,
): Promise<RevisionArtifact> {
  const { service, from, to } = path;
  if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === undefined) throw problem("REVISION_UNKNOWN", { tag: given, service });
    return artifact(named.tag, named.commit, false);
  }
  const at = await readDeploymentFile(tip, from.overlay, from.format);
  const { revision, commit } = readRevision(at);
  const { file } = at;
  const tagged = revision === "" || revision === commit ? undefined : await releases.tag(service, revision);
  if (tagged !== undefined) {
    if (commit !== undefined && commit !== tagged.commit) {
      const slots = { file, tag: tagged.tag, commit, now: tagged.commit };
      throw problem("REVISION_TAG_MOVED", slots, { at: { file } });
    }
    const all = await releases.all(service);
    const now = all.find(({ name }) => name === tagged.tag);
    if (now === undefined || releases.newestFor(to.environment, [now]) !== undefined)
      return artifact(tagged.tag, tagged.commit, false);
    const before = all.filter(({ version }) => compareVersions(version, now.version) <= 0);
    return findStable(tip, at, path, before, releases);
  }
  const slots = { file, revision: revision || "nothing" };
  const there = revision === "" ? undefined : await releases.containedIn(service, revision);
  if (there === undefined) throw problem("REVISION_NO_TAG", slots, { at: { file } });
  const newest = releases.newestFor(to.environment, there);
  if (newest === undefined) throw problem("REVISION_UNRELEASED", { ...slots, service }, { at: { file } });
  return artifact(newest.name, newest.commit, true);
}

/** Of some releases the newest that `from` has had and `to` takes. */
async function findStable(
  tip: Tip,
  at: DeploymentFile,
  path: PromotionPath,
  among: readonly VersionTag[],
  releases: ReleaseTags,
): Promise<RevisionArtifact> {
  const had = new Set<string>();
  let count = 0;
  for await (const one of overlayCommits(tip, at.file)) {
    const bytes = await one.read();
    const then = bytes && readSnapshot(bytes, at, path)?.tag;
    if (then !== undefined) had.add(then);
    count++;
  }
  const found = releases.newestFor(
    path.to.environment,
    among.filter(({ name }) => had.has(name)),
  );
  if (found !== undefined) return artifact(found.name, found.commit, true);
  const { file } = at;
  const { service, from, to } = path;
  const slots = { file, revision: among[0]?.name ?? "", count: String(count), service };
  throw problem(
    "REVISION_UNSTABLE",
    { ...slots, from: from.environment, to: to.environment },
    { at: { file } },
  );
}

function artifact(tag: string, commit: RevisionArtifact["commit"], pinned: boolean): RevisionArtifact {
  return { kind: "revision", repository: "", tag, digest: undefined, commit, pinned };
}
