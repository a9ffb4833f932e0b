import { formatRepo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Log } from "../../../ports/all-ports.ts";
import type { CopyEstimate, CopyOptions, RegistryArtifact } from "../../../ports/registry.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { hasBlob } from "../read/blobs.ts";
import { findPending } from "./missing-at-destination.ts";
import { type CopyRepositories, openCopyPath } from "./open-source-and-destination.ts";

/**
 * What a copy would do, nothing written. Raises what the copy would raise for a tag that is taken and for an artifact that is not all
 * there.
 */
export async function estimateCopy(
  session: Session,
  log: Log,
  repositories: CopyRepositories,
  artifact: RegistryArtifact,
  options: CopyOptions,
): Promise<CopyEstimate> {
  const copyPath = await openCopyPath(session, log, repositories);
  const [from, to] = [toRead(copyPath.from), toRead(copyPath.to)];
  const pending = await findPending({ ...copyPath, from, to }, artifact, options);
  const tags = pending.tagged.length;
  if (pending.kind === "there")
    return { manifests: 0, blobs: 0, bytes: 0, requests: tags === 0 ? 0 : 2 + 2 * tags };
  const { manifests, blobs } = pending.copySet;

  const missing: Descriptor[] = [];
  const gone: string[] = [];
  await Promise.all(
    blobs.map(async (blob) => {
      if (await hasBlob(session, to, blob.digest)) return;
      missing.push(blob);
      if (!(await hasBlob(session, from, blob.digest))) gone.push(blob.digest);
    }),
  );
  if (gone.length > 0) {
    throw problem("IMAGE_INCOMPLETE", {
      image: formatRepo(repositories.from),
      missing: gone.sort().join(", "),
    });
  }
  // Each manifest is read and written, tags are written and proved, and the digest is. A mount is one request; else one looks, and three move.
  const each = 2 * manifests.length + 2 * tags + 1;
  const content = copyPath.isSameRegistry ? blobs.length : blobs.length + 3 * missing.length;
  const bytes = copyPath.isSameRegistry ? 0 : missing.reduce((sum, blob) => sum + blob.size, 0);
  return { manifests: manifests.length, blobs: missing.length, bytes, requests: each + content };
}

/** To look, the right to pull is enough. */
function toRead(access: RepositoryAccess): RepositoryAccess {
  const scopes = access.scopes.map(({ path }) => ({ path, actions: ["pull"] as const }));
  return { ...access, action: "pull", scopes };
}
