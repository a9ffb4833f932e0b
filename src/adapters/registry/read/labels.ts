import type { Digest } from "../../../core/image/digest.ts";
import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import { read } from "./artifact.ts";
import { readBlob } from "./blobs.ts";
import type { RegistryManifest } from "./manifests.ts";
import { readManifest } from "./manifests.ts";

/**
 * What an image says of itself: the labels of its config (for an index, the first real platform's), under them its manifest's
 * annotations, and on top those of the index. Raises IMAGE_MISSING.
 */
export async function readLabels(
  session: Session,
  access: RepositoryAccess,
  digest: Digest,
): Promise<Readonly<Record<string, string>>> {
  const content = read(access, await readThere(session, access, digest));
  if (content.kind === "index") {
    // BuildKit's attestations are of the platform unknown/unknown.
    const first = content.children.find((child) => child.platform?.os !== "unknown") ?? content.children[0];
    const labels = first === undefined ? {} : await readLabels(session, access, first.digest);
    return { ...labels, ...content.annotations };
  }
  const config = await readBlob(session, access, content.config.digest);
  return { ...content.annotations, ...labelsIn(config) };
}

async function readThere(
  session: Session,
  access: RepositoryAccess,
  digest: Digest,
): Promise<RegistryManifest> {
  const manifest = await readManifest(session, access, digest);
  if (manifest !== undefined) return manifest;
  throw problem("IMAGE_MISSING", { image: formatReference(access.repo, digest) });
}

/** image-spec, config.md: `config.Labels`. Artifacts have configs without them. */
function labelsIn(config: Uint8Array | undefined): Readonly<Record<string, string>> {
  if (config === undefined) return {};
  try {
    const { config: inner } = JSON.parse(new TextDecoder().decode(config)) as {
      config?: { Labels?: Record<string, string> | null };
    };
    return inner?.Labels ?? {};
  } catch {
    return {};
  }
}
